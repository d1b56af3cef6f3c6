// The grounds for transfers that a cell names (GDPR Chapter V), in its order.
import type { Subprocessor } from '../../trust.ts';
import { isBlank, type Reading } from './value.ts';

export type Transfer = NonNullable<Subprocessor['transfers']>[number];

// The longer name first, so that the UK extension is not read as the framework itself.
const names: readonly [RegExp, Pick<Transfer, 'from' | 'mechanism'>][] = [
  [
    /\buk (?:extension|bridge)(?: to (?:the )?(?:eu-?u\.?s\.?(?: data privacy framework| dpf)?|data privacy framework|dpf))?|uk-?u\.?s\.? data bridge/gi,
    { from: 'UK', mechanism: 'dpf-uk-extension' },
  ],
  [
    /\bswiss(?:\s*-\s*|\s+)u\.?s\.? (?:dpf|data privacy framework)/gi,
    { from: 'CH', mechanism: 'dpf-swiss' },
  ],
  [
    /\b(?:eu(?:\s*-\s*|\s+)u\.?s\.? )?(?:dpf|data privacy framework)(?: \(dpf\))?/gi,
    { from: 'EEA', mechanism: 'dpf' },
  ],
  [
    /\b(?:uk )?(?:idta|international data transfer agreement)(?: \(idta\))?/gi,
    { from: 'UK', mechanism: 'uk-idta' },
  ],
  [
    /\b(?:uk (?:(?:international data transfer|idt) )?addendum)(?: to (?:the )?(?:eu )?sccs?)?/gi,
    { from: 'UK', mechanism: 'uk-addendum' },
  ],
  [/\buk adequacy(?: (?:decision|regulation)s?)?/gi, { from: 'UK', mechanism: 'adequacy' }],
  [
    /\b(?:eu |eea |european commission )?adequacy(?: decisions?)?/gi,
    { from: 'EEA', mechanism: 'adequacy' },
  ],
  [
    /\b(?:(?:eu|eea) )?(?:sccs?\b|standard contractual clauses?|standard contract clauses?|model clauses)(?: \(sccs?\))?(?: \(?(?:eu\)? )?2021\/914\)?)?/gi,
    { from: 'EEA', mechanism: 'scc-2021-914' },
  ],
  [
    /\b(?:bcrs?|binding corporate rules)(?: \(bcrs?\))?/gi,
    { from: 'EEA', mechanism: 'bcr-processor' },
  ],
  [
    /\b(?:none|not|no transfer(?: mechanism)?s?) (?:is |are )?(?:required|needed|necessary)\b/gi,
    { from: 'EEA', mechanism: 'none-required' },
  ],
];

const modules = /\(?\bmodules?\s*(?:no\.?\s*)?(2|3|two|three)\b\)?/gi;
const fillers =
  /\b(?:and|or|the|with|under|by|via|per|approved|signed|on|based|eu|mechanism|to)\b|[,;/&+()[\].\n:-]/gi;

// Words beside the name of a ground with which the cell may say that it does not hold.
const denial =
  /\b(?:no|not|non|never|without|lacks?|pending|planned|awaiting|expired|withdrawn|formerly|previously)\b/i;
// Clauses of other countries, and those of the EU that 2021/914 repealed.
const otherClauses =
  /\b(?:uk|british|swiss|turkish|chinese|saudi|serbian|asean|brazil(?:ian)?|argentin(?:a|e|ian))\s+(?:sccs?\b|standard contract|model clauses)|\b(?:2001\/497|2002\/16|2004\/915|2010\/87)\b/i;

/** The grounds, and under the first of them what the cell says besides; nothing where it names none. */
export function transfersIn(text: string): Reading<Transfer[]> {
  if (isBlank(text)) return {};
  const found: { at: number; transfer: Transfer }[] = [];
  let rest = text;
  for (const [pattern, transfer] of names)
    rest = rest.replace(pattern, (words: string, ...match: unknown[]) => {
      const at = match.find((one) => typeof one === 'number') ?? 0;
      if (
        !found.some(
          (one) =>
            one.transfer.mechanism === transfer.mechanism && one.transfer.from === transfer.from,
        )
      )
        found.push({ at, transfer: { ...transfer } });
      return ' '.repeat(words.length);
    });
  const clauses = found.find(({ transfer }) => transfer.mechanism === 'scc-2021-914');
  const numbers = [...rest.matchAll(modules)].map(([, number = '']) =>
    /2|two/i.test(number) ? '2' : '3',
  );
  const [number] = new Set(numbers).size === 1 ? numbers : [];
  if (clauses && number) {
    clauses.transfer.module = number as '2' | '3';
    rest = rest.replace(modules, ' ');
  }
  const value = found.sort((a, b) => a.at - b.at).map(({ transfer }) => transfer);
  const [first] = value;
  if (!first) return { unread: [{ text, why: unknownGround }] };
  if (denial.test(rest)) return { unread: [{ text, why: mayNotHold }] };
  if (otherClauses.test(text)) return { unread: [{ text, why: unknownClauses }] };
  const more = rest.replace(fillers, ' ').trim();
  return {
    value:
      more === '' ? value : [{ ...first, note: text.replaceAll('\n', '; ') }, ...value.slice(1)],
  };
}

const unknownGround =
  'It names no ground for transfers that the register knows: adequacy, DPF, standard contractual clauses, IDTA, UK Addendum, binding corporate rules.';
const mayNotHold = 'It may say that this ground does not hold. Write `transfers:` where one does.';
const unknownClauses =
  'The register knows the standard contractual clauses of the EU of 2021, the IDTA and the UK Addendum. Write `transfers:` where one of them holds.';
