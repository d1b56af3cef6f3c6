// Finds a framework that one row holds and another does not, and reports of frameworks that are not held.
import { certificationStatusOn } from '../../derive/page/gaps.ts';
import { frameworkClaimsIn, frameworkIn, typeOfRow } from '../../prose/claims/frameworks.ts';
import type { Certification, Document } from '../../trust.ts';
import { isExamined, stageOf } from '../../vocabulary/statuses.ts';
import type { Content, Rule, RuleFinding } from '../rule.ts';
import { nameOf } from './same-matter.ts';

export const frameworkHeldAndNot: Rule = {
  code: 'framework-held-and-not',
  severity: 'warning',
  group: 'across-files',
  reason:
    'Two rows for one framework, one of them held and the other not, or a report in documents.yaml that a reader can have while the framework is still in audit: one of the two is untrue. The next report may be a row of its own, if its title tells it apart ("SOC 2 Type II, 2027"). What a vendor holds is another matter.',
  source: 'FTC Act section 5; Directive 2005/29/EC Annex I no. 4',
  check: (content) => [...twice(content), ...papers(content)],
};

function twice({ trust, asOf, placeOf }: Content): RuleFinding[] {
  const rows = (trust?.certifications ?? []).map((row) => ({
    row,
    status: certificationStatusOn(row, asOf),
  }));
  return rows.flatMap((held) => {
    if (!isExamined(held.status)) return [];
    const open = rows.find(
      ({ row, status }) =>
        isOpen(status) &&
        isSame(row, held.row) &&
        (status === 'not-held' || nameOf(row.title) === nameOf(held.row.title)),
    );
    if (!open) return [];
    return [
      {
        place: placeOf('certification', held.row.id, ['status']),
        message: `"${held.row.title}" is ${held.status}, and "${open.row.title}" (\`certification/${open.row.id}\`) is ${open.status}. Both are one framework.`,
        fix: 'Keep the row with the status that is true. If the other is the next report or another scope, say so in its title.',
      },
    ];
  });
}

const isOpen = (status: Certification['status']) =>
  status === 'planned' || status === 'in-audit' || status === 'not-held';

const isSame = (one: Certification, other: Certification) =>
  one.framework === other.framework &&
  (one.framework === 'other'
    ? nameOf(one.title) === nameOf(other.title)
    : [typeOfRow(one), ''].includes(typeOfRow(other)) || typeOfRow(one) === '');

function papers({ trust, asOf, placeOf }: Content): RuleFinding[] {
  if (!trust) return [];
  const { certifications, documents, subprocessors } = trust;
  return documents.flatMap((paper) => {
    const framework = isProof(paper) ? frameworkIn(paper.title) : undefined;
    // What the title claims in words is told by `claimed-but-not-live`.
    if (framework === undefined || frameworkClaimsIn(paper.title, framework).length > 0) return [];
    const type = typeOfRow(paper);
    const rows = certifications.filter(
      (row) => row.framework === framework && (type === '' || ['', type].includes(typeOfRow(row))),
    );
    const isThere = rows.some(
      (row) =>
        stageOf(certificationStatusOn(row, asOf)) === 'there' ||
        row.status === 'expired' ||
        // Its own rule reads the two together.
        row.document === paper.id,
    );
    const isOfAVendor = subprocessors.some(({ name }) => paper.title.includes(name));
    const [row] = rows;
    if (!row || isThere || isOfAVendor) return [];
    return [
      {
        place: placeOf('document', paper.id, ['access']),
        message: `"${paper.title}" can be had (\`access: ${paper.access}\`), and "${row.title}" (\`certification/${row.id}\`) is ${row.status}.`,
        fix: 'Write `access: planned` until there is a report or certificate; if there is one, correct the status of the certification.',
      },
    ];
  });
}

const isProof = ({ kind, access }: Document) =>
  access !== 'planned' && (kind === 'report' || kind === 'certificate' || kind === 'attestation');
