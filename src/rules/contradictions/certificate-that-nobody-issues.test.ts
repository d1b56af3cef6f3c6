import { describe, expect, test } from 'vitest';
import { certification, run } from '../plans/rows.fixture.ts';
import { certificateThatNobodyIssues } from './certificate-that-nobody-issues.ts';

const check = (more: object) => run(certificateThatNobodyIssues, certification(more));

describe('certificate-that-nobody-issues', () => {
  test.each([
    ['hipaa', 'certified', 'HHS'],
    ['ferpa', 'certified', 'Department of Education'],
    ['finra', 'certified', 'FINRA supervises'],
    ['gdpr', 'certified', 'Article 42'],
    ['soc-2', 'certified', 'opinion of an auditor'],
    ['pci-dss', 'certified', 'Attestation of Compliance'],
    ['dpa', 'attested', 'is signed'],
  ])('sees %s that is %s', (framework, status, reason) => {
    const [found] = check({ framework, status });
    expect(found?.message).toContain(`"X" is ${status}, it says here.`);
    expect(found?.message).toContain(reason);
    expect(found?.place).toEqual({ file: 'certification/x', path: ['status'] });
  });

  test('knows a row of another framework by its title', () => {
    expect(check({ framework: 'other', title: 'HIPAA', status: 'certified' })).toHaveLength(1);
    expect(check({ framework: 'other', title: 'Cyber Essentials', status: 'certified' })).toEqual(
      [],
    );
  });

  test.each([
    ['hipaa', 'attested'],
    ['soc-2', 'attested'],
    ['iso-27001', 'certified'],
    ['hipaa', 'not-held'],
    ['gdpr', 'self-assessed'],
    ['dpa', 'own-statement'],
  ])('leaves %s that is %s', (framework, status) => {
    expect(check({ framework, status })).toEqual([]);
  });

  test('tells a scheme under Article 42 apart', () => {
    const row = { framework: 'gdpr', status: 'certified' };
    expect(check({ ...row, scope: 'Hosting, under Europrivacy' })).toEqual([]);
    expect(check({ ...row, title: 'GDPR, certificate under Art. 42' })).toEqual([]);
  });

  test('knows that level 1 of CSA STAR is a self-assessment', () => {
    const row = { framework: 'csa-star', status: 'certified' };
    expect(check({ ...row, title: 'CSA STAR Level 1' })).toHaveLength(1);
    expect(check({ ...row, title: 'CSA STAR Level 2' })).toEqual([]);
  });
});
