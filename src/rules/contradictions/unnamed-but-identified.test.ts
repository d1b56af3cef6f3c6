import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { unnamedButIdentified } from './unnamed-but-identified.ts';

describe('unnamed-but-identified', () => {
  const check = (vendor: object) =>
    unnamedButIdentified.check(
      contentWith({
        trust: {
          subprocessors: [
            { id: 'hosting', name: 'A hosting provider', unnamed: 'On request', ...vendor },
          ],
        },
      }),
    );

  test.each([
    { legal_name: 'Hetzly GmbH' },
    { lei: '5299000J2N45DDNE4Y28' },
    { euid: 'DEK1101R.HRB116737' },
    { parent: 'Acme Holding, Inc.' },
    { parent_lei: 'EXMP00ACMEHOLDING089' },
    { address: { lines: ['Street 1'], city: 'Berlin', country: 'DE' } },
    { contact: { email: 'privacy@hetzly.example' } },
  ])('%j tells who an unnamed vendor is', (field) => {
    const [key] = Object.keys(field);
    expect(check(field)).toMatchObject([
      { place: { path: [key] }, message: expect.stringContaining(`\`${key}\` tells who it is`) },
    ]);
    expect(check({ ...field, unnamed: undefined })).toEqual([]);
  });

  test('so does the page of a certificate, and its title does not', () => {
    const certifications = [
      { title: 'SOC 2 Type II' },
      { title: 'ISO 27001', evidence: 'https://hetzly.example/iso' },
    ];
    expect(check({ certifications })).toMatchObject([
      {
        place: { path: ['certifications', 1, 'evidence'] },
        message: expect.stringContaining('`certifications.evidence` tells'),
      },
    ]);
  });

  test.each(['dpa', 'own_subprocessors', 'privacy'])('a link at `%s` may name it', (key) => {
    expect(check({ [key]: 'https://hetzly.example/' })).toMatchObject([
      { severity: 'warning', place: { path: [key] } },
    ]);
  });
});
