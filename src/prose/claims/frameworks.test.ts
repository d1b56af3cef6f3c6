import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import type { Certification } from '../../trust.ts';
import { claimedButNotLive } from '../../rules/wording/claimed-but-not-live.ts';
import { frameworkClaimsIn, hasNames, typeOfRow } from './frameworks.ts';

const framework = (name: string, title: string, status = 'planned') => ({
  id: title.toLowerCase().replace(/\W+/g, '-'),
  title,
  status,
  framework: name,
});

/** The words of a sentence that claim one of these rows. */
const isFound = (value: string, certifications: object[], more = {}) =>
  claimedButNotLive.check(
    contentWith({
      fields: [
        {
          stem: 'faq',
          meaning: { role: 'markdown' },
          value,
          place: { file: 'faq.yaml', path: ['questions', 0, 'answer'] },
        },
      ],
      trust: { certifications, ...more },
    }),
  )[0]?.place.words;

describe('a framework', () => {
  const typed = [
    framework('soc-2', 'SOC 2 Type I', 'attested'),
    framework('soc-2', 'SOC 2 Type II'),
  ];

  test.each([
    ['We have a SOC 2 Type II report.', 'have a SOC 2 Type II report'],
    ['Our SOC 2 Type 2 attestation.', 'SOC 2 Type 2 attestation'],
    ['We are SOC2, type-II audited.', 'are SOC2, type-II audited'],
    ['We have a SOC 2 report.', undefined],
    ['We have a SOC 2 Type I report.', undefined],
    ['Our controls follow SOC 2 Type II.', undefined],
    ['We will have a SOC 2 Type II report.', undefined],
    ['Acme Cloud has a SOC 2 Type II report.', undefined],
    ['Our provider has a SOC 2 Type II report.', undefined],
  ])('"%s" claims %s', (text, words) => {
    const more = { subprocessors: [{ id: 'a', name: 'Acme Cloud' }] };
    expect(isFound(text, typed, more)).toBe(words);
  });

  test.each([
    ['iso-27001', 'Our ISO/IEC 27001:2022 certificate', 'ISO/IEC 27001:2022 certificate'],
    ['iso-27701', 'We are certified to ISO 27701.', 'are certified to ISO 27701'],
    ['iso-42001', 'ISO 42001 certification', 'ISO 42001 certification'],
    ['hipaa', 'We comply with HIPAA.', 'comply with HIPAA'],
    ['ferpa', 'FERPA compliant', 'FERPA compliant'],
    ['finra', 'FINRA compliant', 'FINRA compliant'],
    ['pci-dss', 'PCI DSS Level 1 validated', 'PCI DSS Level 1 validated'],
    ['fedramp', 'FedRAMP authorized', 'FedRAMP authorized'],
    ['csa-star', 'CSA STAR Level 2 certified', 'CSA STAR Level 2 certified'],
    [
      'dpf',
      'We participate in the EU-US Data Privacy Framework.',
      'participate in the EU-US Data Privacy Framework',
    ],
  ])('%s is claimed by "%s"', (name, text, words) => {
    expect(isFound(text, [framework(name, 'Row')])).toBe(words);
    expect(isFound(text, [framework(name, 'Row', 'inherited')])).toBeUndefined();
    expect(
      isFound(text, [framework(name, 'Row'), framework(name, 'Row', 'self-assessed')]),
    ).toBeUndefined();
    expect(isFound(text, [framework('other', 'Row')])).toBeUndefined();
  });

  test('of which no row has the type is held against those that there are', () => {
    const one = [framework('soc-2', 'SOC 2 Type I')];
    expect(isFound('Our SOC 2 Type II report', one)).toBe('SOC 2 Type II report');
    expect(isFound('Our SOC 2 Type II report', [framework('soc-2', 'SOC 2')])).toBe(
      'SOC 2 Type II report',
    );
    expect(isFound('Our SOC 2 Type II report', [typed[0] ?? {}])).toBeUndefined();
  });

  test('is judged by the row of the type, then by the one without, and by the first that is held', () => {
    const mixed = [framework('soc-2', 'SOC 2 Type I', 'attested'), framework('soc-2', 'SOC 2')];
    expect(isFound('We have a SOC 2 report.', mixed)).toBeUndefined();
    expect(isFound('We have a SOC 2 Type II report.', mixed)).toBe('have a SOC 2 Type II report');
    const other = framework('iso-27001', 'ISO 27001', 'certified');
    expect(isFound('We have a SOC 2 report.', [other, framework('soc-2', 'SOC 2')])).toBe(
      'have a SOC 2 report',
    );
  });

  test('that `overclaim` tells of is not told twice', () => {
    const iso = [framework('iso-27001', 'ISO 27001', 'in-audit')];
    expect(isFound('We are **ISO 27001** certified.', iso)).toBeUndefined();
    const hipaa = [framework('hipaa', 'HIPAA')];
    expect(isFound('Fully **HIPAA** compliant.', hipaa)).toBeUndefined();
    expect(isFound('**HIPAA** compliant.', hipaa)).toBe('HIPAA** compliant');
    expect(isFound('Our ISO 27001 certificate. Military-grade.', iso)).toBe(
      'ISO 27001 certificate',
    );
  });

  test('without a name of its own is known by its title, until it has expired', () => {
    expect(
      isFound('We hold Cyber Essentials Plus.', [framework('other', 'Cyber Essentials Plus')]),
    ).toBe('Cyber Essentials Plus');
    expect(
      isFound('We hold Cyber Essentials Plus.', [
        framework('other', 'Cyber Essentials Plus', 'expired'),
      ]),
    ).toBeUndefined();
  });
});

test('the claims of one framework are found with their types and places', () => {
  const text = 'Our SOC 2 Type II report, SOC2 type 1 attested, SOC 2 certified and ISO 27001.';
  expect(frameworkClaimsIn(text, 'soc-2')).toEqual([
    { type: '2', start: 4, end: 24 },
    { type: '1', start: 26, end: 46 },
    { type: '', start: 48, end: 63 },
  ]);
  expect(frameworkClaimsIn(text, 'iso-27001')).toEqual([]);
  expect(frameworkClaimsIn(text, 'other')).toEqual([]);
});

test.each(['We hold a Type II report.', 'An auditor signed a type 2 attestation.'])(
  '"%s" is of SOC 2',
  (text) => {
    expect(frameworkClaimsIn(text, 'soc-2')).toMatchObject([{ type: '2' }]);
    expect(frameworkClaimsIn(text, 'iso-27001')).toEqual([]);
  },
);

test.each([
  'A Type II report says how well controls work over time.',
  'We have a SOC 1 report; ask for a type 2 report.',
  'We have two types of report.',
])('"%s" holds no report of SOC 2', (text) => {
  expect(frameworkClaimsIn(text, 'soc-2')).toEqual([]);
});

test.each([
  ['SOC 2', ''],
  ['SOC 2 Type I', '1'],
  ['SOC 2 TypeII', '2'],
  ['SOC 2, type-2', '2'],
  ['SOC 2 Type III', ''],
])('the title "%s" names the type "%s"', (title, type) => {
  expect(typeOfRow(framework('soc-2', title) as Certification)).toBe(type);
});

test('any framework but `other` is known by name', () => {
  expect(
    ['soc-2', 'dpf', 'other'].map((name) => hasNames(framework(name, 'X') as Certification)),
  ).toEqual([true, true, false]);
});
