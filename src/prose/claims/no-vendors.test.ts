import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { noSubprocessorsClaimed } from '../../rules/wording/no-subprocessors-claimed.ts';

// Nordlager is in the register of the page that says it.
const saying = (value: string) =>
  noSubprocessorsClaimed.check(
    contentWith({
      fields: [
        {
          stem: 'faq',
          meaning: { role: 'markdown' },
          value,
          place: { file: 'faq.yaml', path: ['questions', 0, 'answer'] },
        },
      ],
      trust: { subprocessors: [{ id: 'nordlager', name: 'Nordlager', engagement: 'always' }] },
    }),
  );
const told = (value: string) =>
  saying(value).map(({ place, fix }) => [
    place.words,
    fix?.replace('Say what is true, such as: ', ''),
  ]);

describe('the claim that no vendor is used', () => {
  const honest = 'We use the subprocessors that this page lists, and no others.';
  test.each([
    ['We use no subprocessors.', 'use no subprocessors'],
    [
      "We don't use any third parties to process your data.",
      "don't use any third parties to process your data",
    ],
    [
      'We don’t use any third parties to process your data.',
      'don’t use any third parties to process your data',
    ],
    [
      'We do not use third parties to store or process customer data.',
      'do not use third parties to store or process customer data',
    ],
    [
      'We **never** use third-party services to process your data.',
      'never** use third-party services to process your data',
    ],
    ['No third parties are involved in processing.', 'No third parties are involved in processing'],
    [
      'No third parties are ever involved in the processing of your data.',
      'No third parties are ever involved in the processing of your data',
    ],
    [
      'We rely on no outside vendors to handle your data.',
      'rely on no outside vendors to handle your data',
    ],
    [
      'We rely on no third-party providers to handle your data.',
      'rely on no third-party providers to handle your data',
    ],
    ['We do not rely on external providers.', 'do not rely on external providers'],
    ['We work with no subcontractors.', 'work with no subcontractors'],
    ['We have no vendors that process your data.', 'have no vendors that process your data'],
    [
      'Third parties are not involved in the processing of your data.',
      'Third parties are not involved in the processing of your data',
    ],
    ['We operate without subprocessors.', 'without subprocessors'],
    ['We operate without any third-party vendors.', 'without any third-party vendors'],
    ['There are no third parties.', 'no third parties'],
    ['There are no third parties involved.', 'no third parties involved'],
    ['No ads, no trackers, no subprocessors.', 'no subprocessors'],
    [
      'We use no third parties to process your data and never will... and we never sell it.',
      'use no third parties to process your data',
    ],
    ['Subprocessors: none.', 'Subprocessors: none'],
    ['Our list of subprocessors is empty.', 'list of subprocessors is empty'],
    [
      'We do not\nuse any **third\nparties** to process your data.',
      'do not\nuse any **third\nparties** to process your data',
    ],
    ["We don't use third-party processors.", "don't use third-party processors"],
    ['We do not engage any other processors.', 'do not engage any other processors'],
    ['We do not work with subprocessors.', 'do not work with subprocessors'],
    ['Zero third parties involved.', 'Zero third parties involved'],
    [
      'We do not employ third parties to help us process your data.',
      'do not employ third parties to help us process your data',
    ],
    [
      "We aren't using any third parties to process your data.",
      "aren't using any third parties to process your data",
    ],
    ['We do it all ourselves: no third parties.', 'no third parties'],
    [
      "We don't make use of any third parties to process your data.",
      "don't make use of any third parties to process your data",
    ],
    [
      "We don't use any third party to process your data, ever.",
      "don't use any third party to process your data",
    ],
    [
      'At Framewright we do not use any third-party providers to process your data.',
      'do not use any third-party providers to process your data',
    ],
    ['We use zero third-party vendors.', 'use zero third-party vendors'],
    ['We have never used a subprocessor.', 'have never used a subprocessor'],
    ["There's no third party processing your data.", 'no third party processing your data'],
    [
      'We do not involve third parties in the processing of your data.',
      'do not involve third parties in the processing of your data',
    ],
    [
      'Third-party vendors are never involved in handling customer data.',
      'Third-party vendors are never involved in handling customer data',
    ],
    ['Processing happens with no third-party involvement.', 'no third-party involvement'],
    [
      'We don’t use third‑party providers to run our service.',
      'don’t use third‑party providers to run our service',
    ],
    ['We use no third parties today and we never sell it.', 'use no third parties'],
  ])('is found in %j', (said, words) => {
    expect(told(said)).toEqual([[words, honest]]);
  });
});

describe('the claim that everything is done alone', () => {
  const honest =
    'Your data is processed by us and by the subprocessors that this page lists, each for the purpose named there.';
  test.each([
    ['Everything runs in-house.', 'Everything runs in-house'],
    ['Everything is done in-house.', 'Everything is done in-house'],
    ['All processing is done in-house.', 'All processing is done in-house'],
    [
      'All data processing happens entirely in-house.',
      'All data processing happens entirely in-house',
    ],
    ['Your data is processed entirely in-house.', 'Your data is processed entirely in-house'],
    ['We process everything in-house.', 'We process everything in-house'],
    ['We do not outsource any processing.', 'do not outsource any processing'],
    ["We don't outsource any data processing.", "don't outsource any data processing"],
    ['None of our processing is outsourced.', 'None of our processing is outsourced'],
    ['Nothing is outsourced.', 'Nothing is outsourced'],
    ['Your data is processed by us alone.', 'Your data is processed by us alone'],
    ['Your data is processed only by us.', 'Your data is processed only by us'],
    [
      'Your data is handled exclusively by our own team.',
      'Your data is handled exclusively by our own team',
    ],
    ['Only we process your data.', 'Only we process your data'],
    ['We are the only ones who process your data.', 'We are the only ones who process your data'],
    [
      'Your data never leaves our own infrastructure.',
      'Your data never leaves our own infrastructure',
    ],
    ['Your data never leaves our systems.', 'Your data never leaves our systems'],
    ['Customer data never leaves our servers.', 'Customer data never leaves our servers'],
    ['No data leaves our infrastructure.', 'No data leaves our infrastructure'],
    [
      'Your data is never processed by third parties.',
      'Your data is never processed by third parties',
    ],
    ['Your data is not handled by any third party.', 'Your data is not handled by any third party'],
    ['We host everything ourselves.', 'We host everything ourselves'],
    ['Everything is hosted on our own servers.', 'Everything is hosted on our own servers'],
    ['We process your data ourselves.', 'We process your data ourselves'],
    ['We handle all processing ourselves.', 'We handle all processing ourselves'],
    [
      'None of your data is processed by third parties.',
      'None of your data is processed by third parties',
    ],
  ])('is found in %j', (said, words) => {
    expect(told(said)).toEqual([[words, honest]]);
  });
});

describe('the claim that nobody else reaches the data', () => {
  const honest =
    'No one reaches your data but our own staff and the subprocessors that this page lists, each for the purpose named there.';
  test.each([
    ['No third party ever touches your data.', 'No third party ever touches your data'],
    ['Nobody else touches your data.', 'Nobody else touches your data'],
    [
      'No one else ever sees or processes your data.',
      'No one else ever sees or processes your data',
    ],
    ['No vendor ever sees your data.', 'No vendor ever sees your data'],
    ['Third parties never touch your data.', 'Third parties never touch your data'],
    [
      'No external vendors have access to your data.',
      'No external vendors have access to your data',
    ],
    [
      'We never give third parties access to your data.',
      'never give third parties access to your data',
    ],
    ['We never let third parties touch your data.', 'never let third parties touch your data'],
    ['Not a single third party sees your data.', 'Not a single third party sees your data'],
    [
      'Your data is not accessible to third parties.',
      'Your data is not accessible to third parties',
    ],
    [
      'No third-party vendors process your data on our behalf.',
      'No third-party vendors process your data',
    ],
    ['No outside company processes your data.', 'No outside company processes your data'],
    ['No one but us processes your data.', 'No one but us processes your data'],
    [
      'Nobody but our own staff ever handles your data.',
      'Nobody but our own staff ever handles your data',
    ],
    ["Third parties don't process your data.", "Third parties don't process your data"],
    ['No third-party access to your data.', 'No third-party access to your data'],
    ['Third parties have no access to your data.', 'Third parties have no access to your data'],
  ])('is found in %j', (said, words) => {
    expect(told(said)).toEqual([[words, honest]]);
  });
});

describe('the claim that nothing is shared', () => {
  const honest =
    'We share your data with no one but the subprocessors that this page lists, and sell it to no one.';
  test.each([
    ["Your data isn't shared with anyone.", "Your data isn't shared with anyone"],
    ['We share your data with no one.', 'share your data with no one'],
    ['We share nothing with third parties.', 'share nothing with third parties'],
    ['Your data is shared with nobody.', 'Your data is shared with nobody'],
    [
      'We never sell your data or share it with third parties.',
      'never sell your data or share it with third parties',
    ],
    [
      'We never sell your data, nor do we share it with third parties.',
      'never sell your data, nor do we share it with third parties',
    ],
    ['Your data stays between you and us.', 'Your data stays between you and us'],
    [
      'None of your data is ever handed over to third parties.',
      'None of your data is ever handed over to third parties',
    ],
    [
      'Your data will never be shared with any third party.',
      'Your data will never be shared with any third party',
    ],
    ["Your data won't be shared with others.", "Your data won't be shared with others"],
    [
      'We do not transfer your data to third parties.',
      'do not transfer your data to third parties',
    ],
    [
      'Customer data is not passed to any third party.',
      'Customer data is not passed to any third party',
    ],
    ['Nothing is shared with third parties.', 'Nothing is shared with third parties'],
    [
      'Your data and files are not shared with any third party in any way.',
      'files are not shared with any third party',
    ],
    [
      'We never share your personal data with third parties of any kind.',
      'never share your personal data with third parties',
    ],
  ])('is found in %j', (said, words) => {
    expect(told(said)).toEqual([[words, honest]]);
  });
});

test.each([
  'We use no third-party cookies.',
  'No third-party trackers.',
  'No third-party scripts or fonts are loaded.',
  'We use no third-party code in the login page.',
  "No third parties' cookies.",
  'We do not use third-party analytics.',
  'No third-party ad/analytics trackers',
  'We do not use third parties other than those listed below.',
  "We don't use any third parties to process your data, except the subprocessors named in the register.",
  'Apart from the vendors on this page, no third parties process your data.',
  'Nordlager uses no subprocessors.',
  'Our hosting provider does not use third parties to process your data.',
  'Our vendors never share your data with third parties.',
  'We do not claim that we use no subprocessors.',
  'We never say that no third parties are involved in processing.',
  'Do you use third parties to process data? Yes.',
  'By 2027 we will use no subprocessors.',
  'We plan to process everything in-house.',
  'We do not outsource development.',
  'We build everything in-house.',
  'Support is handled in-house.',
  'Our code is reviewed in-house.',
  'Card data never leaves our systems.',
  'Encryption keys never leave our infrastructure.',
  'Passwords never leave our servers.',
  'Log files never leave our servers.',
  'Card data is never shared with third parties.',
  'In the self-hosted edition no third parties are involved.',
  'With your own cloud, your data is processed by us alone.',
  'We never sell your data.',
  'We do not sell or share your personal information.',
  'We never share your data with third parties for their own marketing.',
  'We do not share your data with others in your organisation.',
  'We do not use third parties in countries without an adequacy decision.',
  'No third parties are involved in the sale of our company.',
  'We use no subprocessors that train on your data.',
  'Third parties are involved in processing; the register names them.',
  'No third party may access your data without your consent.',
  'Only authorised employees have access to production.',
  'Access is reviewed by us alone.',
  'Invoices are processed only by us.',
  "We don't use any third parties to process your card number.",
  'Your photos are processed on your device and never leave it.',
  'No vendor receives card numbers.',
  'No subprocessor sees your records in plain text.',
  'We do not use vendors that have not signed a DPA.',
  'Not all data is processed by us alone.',
  'We cannot say that no third party ever touches your data.',
  'Messages to support are seen by no one else in your company.',
  'No one else can see your drafts.',
  'We never share your data with other customers.',
  'We do not have third-party certifications.',
  'No third-party audit has taken place.',
  'We have no external penetration test.',
  'Everything runs in containers.',
  'Everything runs on our own Kubernetes cluster at AWS.',
  'We do not rely on vendors to tell us about breaches.',
  'We do not use vendor lock-in.',
  'No third-party libraries with known vulnerabilities.',
  'No third party has tested it yet.',
  'If we used no subprocessors, we could not send e-mail.',
  'Your provider key is never shared with third parties.',
  "We do not need vendors' help to restore.",
  'The model has no access to anything else.',
  'Data is deleted by us alone.',
  'We share data with third parties only as listed.',
  'We never share your data with anyone outside the subprocessors.',
  'Nothing is shared with anyone who is not signed in.',
])('nothing is claimed by %j', (said) => {
  expect(told(said)).toEqual([]);
});

test('the message shows the words without the marks and breaks in them', () => {
  expect(saying('We **never** use\nthird-party services to process your data.')).toEqual([
    {
      place: {
        file: 'faq.yaml',
        path: ['questions', 0, 'answer'],
        words: 'never** use\nthird-party services to process your data',
      },
      message:
        'The page says "never use third-party services to process your data", and its register names Nordlager.',
      fix: 'Say what is true, such as: We use the subprocessors that this page lists, and no others.',
    },
  ]);
});

test('words that deny or limit a claim stand near it', () => {
  const far = (letters: number) => ' x'.repeat(letters / 2);
  expect(told(`We never claim${far(400)} that we use no subprocessors.`)).toEqual([]);
  expect(told(`We never claim${far(600)} that we use no subprocessors.`)).toHaveLength(1);
  expect(told(`We use no subprocessors,${far(400)} except some.`)).toEqual([]);
  expect(told(`We use no subprocessors,${far(600)} except some.`)).toHaveLength(1);
  expect(told(`Except some${far(400)} we use no subprocessors.`)).toEqual([]);
  expect(told(`Except some${far(600)} we use no subprocessors.`)).toHaveLength(1);
});

test('a claim that is denied does not hide one that is made', () => {
  expect(
    told('We never say that we use no subprocessors, and no third party ever touches your data.'),
  ).toHaveLength(1);
});
