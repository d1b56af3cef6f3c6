import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { severalVendorsInOneRecord } from './several-vendors-in-one-record.ts';
import { vendorUndecided } from './vendor-undecided.ts';

const vendor = (more: object) => contentWith({ trust: { subprocessors: [{ id: 'v', ...more }] } });

describe('several-vendors-in-one-record', () => {
  test.each([
    ...['A / B', 'A, B', 'A | B', 'A · B', 'TBD', 'Mail (tbd)', 'A vendor, e.g. B'],
    ...['OpenAI & Anthropic', 'OpenAI, Mistralet and Bolt', 'Acme + Stripe', 'Stripe and others'],
    ...[
      'Acme Inc. & Globex GmbH',
      'Acme, Inc. and Globex',
      'Acme, Inc., Bolt',
      'Acme Inc., Bolt Ltd',
    ],
  ])('warns of %s', (name) => {
    const [found] = severalVendorsInOneRecord.check(vendor({ name }));
    expect(found?.place).toEqual({ file: 'subprocessor/v', path: ['name'] });
    expect(found?.message).toContain(`"${name}"`);
  });

  test('warns of two partners of whom one has a record of its own', () => {
    const subprocessors = [
      { id: 'a', name: 'Acme GmbH' },
      { id: 'b', name: 'Acme & Bolt' },
    ];
    expect(
      severalVendorsInOneRecord.check(contentWith({ trust: { subprocessors } })),
    ).toMatchObject([{ place: { file: 'subprocessor/b', path: ['name'] } }]);
  });

  test.each([
    'Acme',
    'Acme, Inc.',
    'Acme Ireland, Ltd',
    'AT&T',
    'Johnson-Smith',
    'A/B Testing Corp',
    'Acme S.A., LLC',
    'Outbound',
    ...['Acme, e.G.', 'Acme, Inc. and its affiliates', 'Stripe, Inc. and affiliates'],
    ...['Acme, LLC d/b/a Bolt', 'Acme, Inc., a Delaware corporation', 'Mailbird, an Acme company'],
    ...['Acme EMEA SARL, Luxembourg branch', 'Acme, LLC trading as Bolt & Crane'],
    // Company forms and the names of firms are no lists.
    ...['OpenMinds, L.L.C.', 'Anthroscope, PBC', 'Dunn & Bradfield', 'Ridgeway Mail, Pty Ltd'],
    ...['Nimbusforge EMEA, SARL', 'Kanda, K.K.', 'Sons, S.r.l.', 'Acme, Co., Ltd.', 'Acme, s.r.o.'],
    ...[
      'Müller, Söhne & Co. KG',
      'Brass, Copper and Tin',
      'Blue Yonder + Sons, S.r.l.',
      'AND Digital',
    ],
    ...[
      'T/Mobilo',
      'Interchat R&D Unlimited Company',
      'Dunn GmbH & Co. KG',
      'Acme, Aktiengesellschaft',
    ],
    ...['Orvella Lanka (Private) Limited', 'Acme, UG (haftungsbeschränkt)', 'A & B'],
  ])('is content with %s', (name) => {
    expect(severalVendorsInOneRecord.check(vendor({ name }))).toEqual([]);
  });

  test('leaves a function without a vendor to vendor-undecided', () => {
    const content = vendor({ name: 'A / B', undecided: { candidates: ['A', 'B'] } });
    expect(severalVendorsInOneRecord.check(content)).toEqual([]);
    expect(vendorUndecided.check(content)).toMatchObject([
      { message: 'No vendor has been chosen for "A / B" (candidates: A, B); the page says so.' },
    ]);
  });
});

describe('what it says, word for word', () => {
  const vendor = (more: object) =>
    contentWith({ trust: { subprocessors: [{ id: 'v', ...more }] } });

  test('several-vendors-in-one-record', () => {
    expect(severalVendorsInOneRecord.check(vendor({ name: 'A / B' }))).toEqual([
      {
        place: { file: 'subprocessor/v', path: ['name'] },
        message: '"A / B" looks like more than one vendor, or one that is not chosen.',
        fix: 'Make a record of each; a vendor that is not chosen yet goes under `undecided: { candidates: [ … ] }`.',
      },
    ]);
    for (const name of [
      'Acme,  Inc',
      'Acme, S.A.',
      'Acme, SA',
      'Acme, B.V.',
      'Acme, bv',
      'Acme Incline, Ltd.',
    ])
      expect(severalVendorsInOneRecord.check(vendor({ name })), name).toEqual([]);
    for (const name of ['Acme, Incline', 'Acme,\tBolt', 'A  /  B', 'TBD.', 'X e.g. Y'])
      expect(severalVendorsInOneRecord.check(vendor({ name })), name).toHaveLength(1);
    expect(severalVendorsInOneRecord.check(contentWith({}))).toEqual([]);
  });
});
