// Finds certificates and reports that are called held without what makes them so: who, when, for what, and the paper.
import { certificationStatusOn } from '../../derive/page/gaps.ts';
import type { Certification } from '../../trust.ts';
import type { Framework } from '../../vocabulary/frameworks.ts';
import { isExamined } from '../../vocabulary/statuses.ts';
import { typeOfRow } from '../../prose/claims/frameworks.ts';
import type { Rule } from '../rule.ts';
import { unissued } from './certificates-nobody-issues.ts';

export const heldWithoutProof: Rule = {
  code: 'held-without-proof',
  severity: 'warning',
  group: 'across-files',
  reason:
    'Whoever writes `certified` or `attested` says that somebody else examined the company. A reviewer asks who, when, for what, and for the paper: an ISO certificate has an issuer, a scope, a day and a last day; a SOC 2 report an auditor, a scope, a day or (Type II) a period. A row without them cannot be told from one that is made up; nor can one that has expired, if no day says that it was ever valid.',
  source:
    'ISO/IEC 17021-1, 8.2.2 (what a certificate states); AICPA AT-C 205 (what a report states); Directive 2005/29/EC, Annex I, no. 4',
  check({ trust, asOf, placeOf }) {
    const all = trust?.certifications ?? [];
    const neverHeld = all.filter(
      ({ status, issued, valid_until, period_to }) =>
        status === 'expired' && (issued ?? valid_until ?? period_to) === undefined,
    );
    const unproven = all
      .filter((row) => isExamined(certificationStatusOn(row, asOf)) && !unissued(row))
      .flatMap((row) => {
        const missing = needsOf(row).filter(({ isMet }) => !isMet(row));
        if (missing.length === 0) return [];
        return [
          {
            place: placeOf('certification', row.id, ['status']),
            message: `"${row.title}" is called ${row.status}, and nothing says ${joined(missing.map(({ asks }) => asks))}.`,
            fix: `Add ${joined(missing.map(({ yaml }) => yaml))}. If it is not held, write \`status: in-audit\`, \`planned\` or \`not-held\`.`,
          },
        ];
      });
    return [
      ...unproven,
      ...neverHeld.map(({ id, title }) => ({
        place: placeOf('certification', id, ['status']),
        message: `"${title}" is called expired, and no day says that it was ever valid.`,
        fix: 'Add `valid_until`, or `issued`, with the day on the paper. If it was never held, write `status: planned` or `not-held`.',
      })),
    ];
  },
};

interface Need {
  asks: string;
  yaml: string;
  isMet(row: Certification): boolean;
}

const who: Need = {
  asks: 'who examined it',
  yaml: '`auditor: …`',
  isMet: ({ auditor }) => auditor !== undefined,
};
const what: Need = {
  asks: 'what it covers',
  yaml: '`scope: …`',
  isMet: ({ scope }) => scope !== undefined,
};
const when: Need = {
  asks: 'since when',
  yaml: '`issued: 2026-03-31`',
  isMet: ({ issued, period_to }) => (issued ?? period_to) !== undefined,
};
const period: Need = {
  asks: 'which period it covers',
  yaml: '`period_from: 2025-10-01` and `period_to: 2026-03-31`',
  isMet: ({ period_from, period_to }) => period_from !== undefined && period_to !== undefined,
};
const until: Need = {
  asks: 'until when it is valid',
  yaml: '`valid_until: 2027-03-31`',
  isMet: ({ valid_until }) => valid_until !== undefined,
};
const paper: Need = {
  asks: 'where a reader can see it',
  yaml: '`document: …` (the row in documents.yaml) or `evidence: https://…`',
  isMet: ({ document, evidence }) => (document ?? evidence) !== undefined,
};

const report = [who, what, when, paper];
const certificate = [who, what, when, until, paper];

// A company certifies itself under the Data Privacy Framework, in the public list, for a year at a time.
const needs: Partial<Record<Framework, readonly Need[]>> = {
  'iso-27001': certificate,
  'iso-27701': certificate,
  'iso-42001': certificate,
  gdpr: certificate,
  dpf: [when, paper],
};

const needsOf = (row: Certification): readonly Need[] =>
  row.framework === 'soc-2' && typeOfRow(row) === '2'
    ? [who, what, period, paper]
    : (needs[row.framework] ?? report);

const joined = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
