import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { placeClaimsIn } from './place.ts';
import { locationClaimContradicted } from '../../rules/wording/location-claim-contradicted.ts';

// Nordlager gets every customer's data, and is in the United States.
const told = (value: string, activity: string, question = '') => {
  const field = (said: string, key: string) => ({
    stem: 'faq',
    meaning: { role: 'markdown' as const },
    value: said,
    place: { file: 'faq.yaml', path: ['questions', 0, key] },
  });
  const locations = [{ country: 'US', activity }];
  return locationClaimContradicted
    .check(
      contentWith({
        fields: [field(question, 'question'), field(value, 'answer')],
        trust: {
          subprocessors: [{ id: 'nordlager', name: 'Nordlager', engagement: 'always', locations }],
        },
      }),
    )
    .map(({ place }) => place.words);
};

test('no stage of the way of the data lies outside', () => {
  const claims = (text: string) =>
    placeClaimsIn({ text, field: { value: `A\n\n${text}` }, about: 'Architecture' }, []);
  expect(claims('No stage of this journey lies beyond the borders of the EEA.')).toHaveLength(1);
  expect(claims('No part of our infrastructure runs outside Germany.')).toHaveLength(1);
  expect(claims('No stage of this audit lies outside the EEA.')).toEqual([]);
});

describe('a claim of where data is kept', () => {
  test.each([
    ['Your data is stored entirely in the EU.', 'stored entirely in the EU'],
    ['Your data is hosted 100% in the EU.', 'hosted 100% in the EU'],
    ['Your data is hosted 100 % in Germany.', 'hosted 100 % in Germany'],
    ['Your data is fully hosted in the EU.', 'fully hosted in the EU'],
    ['EU-only hosting', 'EU-only hosting'],
    ['100% EU hosting.', '100% EU hosting'],
    ['All of your data is stored in the EU.', 'All of your data is stored in the EU'],
    ['All your customer data is stored in Germany.', 'All your customer data is stored in Germany'],
    ['No customer data is stored outside the EU.', 'No customer data is stored outside the EU'],
    ['Everything is hosted in Germany.', 'Everything is hosted in Germany'],
    ['Everything is stored in Frankfurt, Germany.', 'Everything is stored in Frankfurt, Germany'],
    [
      'Everything is stored in data centers in Germany.',
      'Everything is stored in data centers in Germany',
    ],
    ['We store all data in the EU.', 'store all data in the EU'],
    ['We only store your data in the EU.', 'only store your data in the EU'],
    [
      'All data is stored exclusively on servers in Germany.',
      'stored exclusively on servers in Germany',
    ],
    ['All data is stored on European servers.', 'All data is stored on European servers'],
    ['Your data is stored exclusively on German servers.', 'stored exclusively on German servers'],
    [
      'Your data is stored exclusively in EU data centers.',
      'stored exclusively in EU data centers',
    ],
    ['Customer data is never stored outside of the EU.', 'never stored outside of the EU'],
    ['All of our data is kept in the EU, without exception.', 'All of our data is kept in the EU'],
    ['Your data lives only in the EU.', 'Your data lives only in the EU'],
    ['Your data resides exclusively in Germany.', 'Your data resides exclusively in Germany'],
    ['All your data resides in the EU.', 'All your data resides in the EU'],
    ['We host all data in Germany.', 'host all data in Germany'],
    ['Full EU data residency.', 'Full EU data residency'],
    ['Data is only ever stored in the EU.', 'only ever stored in the EU'],
    ['Your data is kept within the EU at all times.', 'kept within the EU at all times'],
    ['All data at rest stays in the EU.', 'All data at rest stays in the EU'],
    ['Hosted exclusively in Germany.', 'Hosted exclusively in Germany'],
    ['At rest, your data never leaves the EU.', 'never leaves the EU'],
    ['We keep all of your data within the EU.', 'keep all of your data within the EU'],
    ['Your data is stored nowhere but in the EU.', 'stored nowhere but in the EU'],
    ['Records of inspections are stored only in Germany.', 'stored only in Germany'],
    ['Records of inspections are exclusively hosted in the EU.', 'exclusively hosted in the EU'],
    ['Your data is located exclusively in Germany.', 'Your data is located exclusively in Germany'],
    ['Your data is exclusively EU-hosted.', 'exclusively EU-hosted'],
    ['Data hosting exclusively in the EU.', 'hosting exclusively in the EU'],
    ['Your data is stored in the EU and nowhere else.', 'stored in the EU and nowhere else'],
    ['Customer data never gets stored outside the EU.', 'never gets stored outside the EU'],
    ['Everything we store is in the EU.', 'Everything we store is in the EU'],
    [
      'All data that you upload is stored in the EU.',
      'All data that you upload is stored in the EU',
    ],
  ])('is found in %j, and is not about where it goes', (said, words) => {
    expect(told(said, 'storage')).toEqual([words]);
    expect(told(said, 'processing')).toEqual([]);
  });
});

describe('a claim of where data goes', () => {
  test.each([
    [
      'All customer data stays within the European Union at all times.',
      'All customer data stays within the European Union',
    ],
    ['Data stays in Germany.', 'Data stays in Germany'],
    ['Your data remains in the EU.', 'Your data remains in the EU'],
    ['All data remains in Germany.', 'All data remains in Germany'],
    ['Your data always stays in the EU.', 'Your data always stays in the EU'],
    ['Customer data is processed fully within the EEA.', 'processed fully within the EEA'],
    ['EU-only processing.', 'EU-only processing'],
    [
      'All customer data is stored and processed in the EU.',
      'All customer data is stored and processed in the EU',
    ],
    [
      'All personal data is processed within the European Economic Area (EEA).',
      'All personal data is processed within the European Economic Area (EEA)',
    ],
    ['No data is transferred outside the EU.', 'No data is transferred outside the EU'],
    ['No data is transferred outside of the EEA.', 'No data is transferred outside of the EEA'],
    [
      'No personal data is ever sent outside of Europe.',
      'No personal data is ever sent outside of Europe',
    ],
    ['Your data is never transferred outside the EU.', 'never transferred outside the EU'],
    ['Your data is never transferred to the US.', 'never transferred to the US'],
    ['Your data is never sent to third countries.', 'never sent to third countries'],
    ['Your data is not transferred to any third country.', 'not transferred to any third country'],
    ['We do not transfer data outside Europe.', 'do not transfer data outside Europe'],
    [
      'We never transfer your personal data outside of the European Union.',
      'never transfer your personal data outside of the European Union',
    ],
    ['We don’t send your data to the United States.', 'don’t send your data to the United States'],
    ['No transfers to third countries take place.', 'No transfers to third countries'],
    ['There are no transfers to third countries.', 'no transfers to third countries'],
    ['No international transfers.', 'No international transfers'],
    ['There are no cross-border data transfers.', 'no cross-border data transfers'],
    [
      'No transfer of personal data to third countries takes place.',
      'No transfer of personal data to third countries',
    ],
    ['No data leaves Europe.', 'No data leaves Europe'],
    ['Nothing leaves the EU.', 'Nothing leaves the EU'],
    ['Your data will never leave the EU.', 'will never leave the EU'],
    ['We process all customer data in Germany.', 'process all customer data in Germany'],
    [
      'We store and process your data exclusively in the EU.',
      'store and process your data exclusively in the EU',
    ],
    ['All processing takes place in the EU.', 'All processing takes place in the EU'],
    [
      'Processing takes place exclusively within the EU.',
      'Processing takes place exclusively within the EU',
    ],
    ['Data processing happens only in Germany.', 'Data processing happens only in Germany'],
    ['Your **data never leaves** the EU.', 'never leaves** the EU'],
    ['Your data does not leave the EU or the EEA.', 'does not leave the EU or the EEA'],
    ['Data never leaves the European Union (EU).', 'never leaves the European Union (EU)'],
    ['Your data, including backups, never leaves the EU.', 'never leaves the EU'],
    [
      'All our subprocessors process data in the EU.',
      'All our subprocessors process data in the EU',
    ],
    ['We run without any third-country transfers.', 'without any third-country transfers'],
    ['Your data stays in the EU, and never leaves it.', 'Your data stays in the EU'],
    ['Customer data is at all times processed in the EU.', 'at all times processed in the EU'],
    ['It always stays in Germany.', 'always stays in Germany'],
    [
      'Our servers are in Germany, and your data never leaves the country. Data never leaves Germany.',
      'never leaves Germany',
    ],
    [
      'Data is exclusively processed and stored within the EU.',
      'exclusively processed and stored within the EU',
    ],
    ['Your information stays safely in Europe.', 'Your information stays safely in Europe'],
    ["Your data can't leave the EU.", "can't leave the EU"],
    ['Your data is encrypted at rest and never leaves the EU.', 'never leaves the EU'],
    [
      'Not a single byte of your data leaves the EU.',
      'Not a single byte of your data leaves the EU',
    ],
    ['We do not process any data outside the EU.', 'do not process any data outside the EU'],
    [
      'None of your data is processed outside the EU.',
      'None of your data is processed outside the EU',
    ],
    ['Your data physically remains in the EU.', 'Your data physically remains in the EU'],
    ['Data never crosses EU borders.', 'never crosses EU borders'],
    ['No US transfers.', 'No US transfers'],
    ['Your data stays on European soil.', 'Your data stays on European soil'],
    ['Data does not flow to the US.', 'Data does not flow to the US'],
    ['Your data stays in Europe, always.', 'Your data stays in Europe'],
    ['We process your data without ever leaving the EU.', 'without ever leaving the EU'],
    ['It stays in Germany.', 'It stays in Germany'],
    [
      'Processing of your data exclusively takes place in the EU.',
      'Processing of your data exclusively takes place in the EU',
    ],
    ['No data goes outside the EU.', 'No data goes outside the EU'],
    ['Your data never goes outside the EU.', 'Your data never goes outside the EU'],
    [
      'No transfers of personal data outside the EEA take place.',
      'No transfers of personal data outside the EEA',
    ],
    ['No storage or processing outside the EU.', 'No storage or processing outside the EU'],
    ['No data is sent to the US.', 'No data is sent to the US'],
    ['No data flows to the United States.', 'No data flows to the United States'],
    ['There are no transfers to the US.', 'no transfers to the US'],
    ['No data is transferred to third countries.', 'No data is transferred to third countries'],
    ['No data goes to third countries.', 'No data goes to third countries'],
    ['Your data never goes to a third country.', 'Your data never goes to a third country'],
    ['We never send your data to third countries.', 'never send your data to third countries'],
  ])('is found in %j', (said, words) => {
    expect(told(said, 'processing')).toEqual([words]);
  });
});

test.each([
  'We do not promise that data never leaves the EU.',
  'Your data never leaves us.',
  'Our team stays in Germany.',
  'Data is stored in the EU.',
  'Your data is stored in Germany.',
  'Records are hosted in Frankfurt, Germany.',
  'Data is mainly stored in the EU.',
  'By default, all data is stored in the EU.',
  'Customers can choose to keep all data in the EU.',
  'EU-only hosting is available on request.',
  'EU-only hosting for Enterprise customers.',
  'All data of EU customers is stored in the EU.',
  'For European customers, all data stays in the EU.',
  'Your data stays in the EU unless you write to support.',
  'No data is transferred outside the EU without standard contractual clauses.',
  'We do not transfer data outside the EU unless a transfer mechanism is in place.',
  'Data is only transferred outside the EU with adequate safeguards.',
  'Nordlager stores all data in Germany.',
  'Our hosting provider processes all data in the EU.',
  'Payment data is stored exclusively in Ireland.',
  'Card data never leaves the EU.',
  'Log data is kept only in Germany.',
  'The database stays in Germany, and with it all data.',
  'From 2027 all data will be stored in the EU.',
  'We plan to process all data in the EU.',
  'Your data stays in the EU or the US.',
  'Your data never leaves the EU and the United States.',
  'Does your data stay in the EU?',
  'Data is transferred outside the EU.',
  'Data may be processed outside the EU.',
  'Data leaves the EU for e-mail.',
  'The team that handles your data is located exclusively in Germany.',
  'Some records are stored only in the EU.',
  'Our staff is trained, and keys are held only in Germany.',
  'Our keys are held only in Germany, and they never leave it; data is elsewhere.',
  'Your data is not only stored in the EU.',
  'It is not true that all data stays in the EU.',
  'The rights of the GDPR hold for all data in the EU.',
  'All data subjects in the EU have these rights.',
  'Our staff works only in the EU.',
  'The invoice is sent only in Germany.',
  'Backups are kept only in Germany.',
  'Your data is encrypted before it leaves the EU.',
  'We store your data in the EU and send e-mail from the US.',
  'All requests are answered in English.',
  'All data exports are in CSV.',
  'Every file is in the United States date format.',
  'Data stays in use until you delete it.',
  'It stays in the log for 30 days.',
  'We work towards keeping all data in the EU.',
  'Data leaves the EU only with your consent.',
  'Your data never leaves your browser.',
  'All data is deleted within 30 days.',
  'All data in the EU region is stored on encrypted disks.',
  'Your data stays in the region that you choose, such as the EU.',
  'We are bound by EU law only: data rules follow.',
  'Data is stored in the EU; some is processed in the US.',
  'No data about children in the EU is collected.',
  'Personal data in the EU is protected by the GDPR.',
  'We do not sell data in the US.',
  'No transfers without a ground.',
  'International transfers rest on SCCs.',
  'We do not rely on the Privacy Shield for transfers to the US.',
  'No third-country transfers without an adequacy decision.',
  'Never share your password with anyone outside Europe.',
  'Your data is stored in the EU, with copies in the US.',
  'Your data stays with us.',
  'It is stored by us only.',
  'All data is in good hands in the EU.',
  'We tell all customers in the EU about their data.',
  'Information for customers in the US.',
  'Nothing in this policy limits rights in the EU.',
  'We store your data in the region of your choice, for example only in the EU.',
  'No data protection officer in the EU is needed.',
  'Data is encrypted at all times, also in Germany.',
  'All content of this page is governed by the law of Germany.',
  'All records of processing are available in Germany.',
  'Everything in the EU takes a day longer.',
  'Your data is never sold in the US.',
  'Our support team is only in Germany.',
  'Only our team in Germany can access data.',
  'We never process data of children in the US.',
  'A file is always in English.',
  'No records were found in the EU.',
])('nothing is claimed by %j', (said) => {
  expect(told(said, 'storage')).toEqual([]);
});

describe('a short answer', () => {
  test.each([
    ['Where is our data stored?', 'Exclusively in Germany.', 'Exclusively in Germany'],
    ['Where is our data?', 'In the EU only.', 'In the EU only'],
    ['Data residency', 'All of it is stored in the EU.', 'All of it is stored in the EU'],
    ['Where do you keep records?', 'Yes, only in the EU.', 'Yes, only in the EU'],
    ['Hosting', 'Only on German servers', 'Only on German servers'],
  ])('to %j is read with it: %j', (question, answer, words) => {
    expect(told(answer, 'storage', question)).toEqual([words]);
    expect(told(answer, 'processing', question)).toEqual([]);
  });

  test('to where data is processed is not about storage alone', () => {
    expect(told('Only in the EU.', 'processing', 'Where do you process our data?')).toEqual([
      'Only in the EU',
    ]);
  });

  test.each([
    ['Where is your team?', 'Only in the EU.'],
    ['Where is our data?', 'In the EU.'],
    ['Where is our data?', 'Only in the EU, unless you choose otherwise.'],
    ['Where is our data?', 'Only in the US.'],
    ['Where is our data?', 'Our team is only in the EU.'],
  ])('to %j claims nothing else: %j', (question, answer) => {
    expect(told(answer, 'storage', question)).toEqual([]);
  });
});
