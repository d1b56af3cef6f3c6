// Finds frameworks that are called certified although nobody certifies them.
import type { Rule } from '../rule.ts';
import { unissued } from './certificates-nobody-issues.ts';

export const certificateThatNobodyIssues: Rule = {
  code: 'certificate-that-nobody-issues',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A reviewer knows that there is no HIPAA certificate and that a SOC 2 report is no certificate; a row that says so casts doubt on all others. `certified` is for frameworks with a certificate (ISO/IEC 27001, or a scheme under GDPR Art. 42, named), `attested` for reports of an auditor.',
  source:
    'HHS, HIPAA FAQ 2003; GDPR Art. 42(1) and (5); AICPA AT-C 105; FTC Act section 5 on certificates that do not exist',
  check({ trust, placeOf }) {
    return (trust?.certifications ?? []).flatMap((row) => {
      const found = unissued(row);
      if (!found) return [];
      return [
        {
          place: placeOf('certification', row.id, ['status']),
          message: `"${row.title}" is ${row.status}, it says here. ${found.reason}`,
          fix: found.instead,
        },
      ];
    });
  },
};
