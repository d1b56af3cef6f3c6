// Finds a policy of disclosure that denies what other keys of the same group describe.
import type { Disclosure } from '../../trust.ts';
import type { Rule } from '../rule.ts';

export const disclosureContradicted: Rule = {
  code: 'disclosure-contradicted',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A researcher reads `credit`, `window` and `safe_harbour` before a report. Credit that is not offered has no page and nobody to choose it, no window has no days, and safe harbour of no level promises nothing.',
  source: 'ISO/IEC 29147:2018',
  check({ trust }) {
    if (!trust?.disclosure) return [];
    return contradictions(trust.disclosure).map(([group, key, message, fix]) => ({
      place: { file: 'disclosure.yaml', path: [group, key] },
      message,
      fix,
    }));
  },
};

type Found = [group: string, key: string, message: string, fix: string];

function contradictions({ credit, window, safe_harbour }: Disclosure): Found[] {
  const found: Found[] = [];
  const named = credit && (['page', 'where', 'opt_in'] as const).find((key) => credit[key]);
  if (credit?.offered === false && named)
    found.push([
      'credit',
      'offered',
      `Credit is said not to be offered, and \`credit.${named}\` says how it is given.`,
      `Write \`offered: true\`, or take \`${named}\` out.`,
    ]);
  if (window?.model === 'none' && (window.days !== undefined || window.then !== undefined))
    found.push([
      'window',
      'model',
      `There is said to be no window of disclosure, and \`window.${window.days === undefined ? 'then' : 'days'}\` describes one.`,
      'Write `model: coordinated`, or take out what describes the window.',
    ]);
  if (
    safe_harbour?.level === 'none' &&
    /\bno legal action|\bnot (?:sue|prosecute|take)\b/i.test(safe_harbour.text ?? '')
  )
    found.push([
      'safe_harbour',
      'level',
      'There is said to be no safe harbour, and `safe_harbour.text` promises one.',
      'Write `level: partial` or `level: full`, or take the text out.',
    ]);
  return found;
}
