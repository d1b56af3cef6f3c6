// Finds certifications whose report or certificate says another day, or can be had although nothing is held.
import { addDays } from '../../day.ts';
import type { Certification, Document } from '../../trust.ts';
import { isExamined } from '../../vocabulary/statuses.ts';
import type { Rule } from '../rule.ts';

export const certificationAndDocumentDiffer: Rule = {
  code: 'certification-and-document-differ',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A certification and the document that it names are one paper: its day, its last day and whether it exists are the same in certifications.yaml and documents.yaml. A reviewer has both on the screen, and asks which of them is wrong. A summary of a penetration test, and a report of which only the period is stated, may be written up to half a year later.',
  check({ trust, placeOf }) {
    return (trust?.certifications ?? []).flatMap((row) => {
      const paper = trust?.documents.find(({ id }) => id === row.document);
      if (!paper) return [];
      return differences(row, paper).map(({ key, message, fix }) => ({
        place: placeOf('certification', row.id, [key]),
        message,
        fix,
      }));
    });
  },
};

interface Difference {
  key: keyof Certification;
  message: string;
  fix: string;
}

function differences(row: Certification, paper: Document): Difference[] {
  const { title, status, issued, period_to, valid_until } = row;
  const named = `its document "${paper.title}" (\`document/${paper.id}\`)`;
  const both = 'Find out which of the two is on the paper, and write it in both files.';
  const found: Difference[] = [];
  const day = issued ?? period_to;
  const isWrittenLater = paper.kind === 'pen-test' || issued === undefined;
  const isOnTime =
    paper.date === day ||
    (isWrittenLater &&
      day !== undefined &&
      paper.date !== undefined &&
      paper.date > day &&
      paper.date <= addDays(day, 180));
  if (paper.date && day && !isOnTime)
    found.push({
      key: issued === undefined ? 'period_to' : 'issued',
      message: `"${title}" ${issued === undefined ? 'covers a period up to' : 'was issued on'} ${day}, and ${named} is dated ${paper.date}.`,
      fix: both,
    });
  if (paper.valid_until && valid_until && paper.valid_until !== valid_until)
    found.push({
      key: 'valid_until',
      message: `"${title}" is valid until ${valid_until}, and ${named} until ${paper.valid_until}.`,
      fix: both,
    });
  if (isExamined(status) && paper.access === 'planned')
    found.push({
      key: 'document',
      message: `"${title}" is ${status}, and ${named} does not exist yet (\`access: planned\`).`,
      fix: 'Write how the document can be had, such as `access: under-nda`; if there is none, correct the status.',
    });
  const isNotHeld = status === 'planned' || status === 'in-audit' || status === 'not-held';
  if (isNotHeld && paper.access !== 'planned' && proofs.has(paper.kind))
    found.push({
      key: 'document',
      message: `"${title}" is ${status}, and ${named} can be had (\`access: ${paper.access}\`).`,
      fix: 'Write `access: planned` there; if the report or certificate exists, correct the status.',
    });
  if (isExamined(status) && notProofs.has(paper.kind))
    found.push({
      key: 'document',
      message: `"${title}" is ${status}, and ${named} is no report or certificate (\`kind: ${paper.kind}\`).`,
      fix: 'Name the report or certificate, or correct `kind` there.',
    });
  return found;
}

const proofs = new Set<Document['kind']>(['report', 'certificate', 'attestation']);
const notProofs = new Set<Document['kind']>([
  'dpa',
  'policy',
  'questionnaire',
  'terms',
  'insurance',
]);
