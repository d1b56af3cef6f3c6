// Finds public holidays that are named in the promise of notice and are not known.
import type { HolidaysFound } from '../../holidays.ts';
import type { Rule } from '../rule.ts';

export const holidaysUnknown: Rule = {
  code: 'holidays-unknown',
  severity: 'error',
  group: 'journal',
  reason:
    'Business days can only be counted when the public holidays are known. A code that no list has would count none, and give customers fewer days than they are promised.',
  check({ trust, holidays }) {
    if (!trust) return [];
    const { notice } = trust.site;
    const all = [
      { code: notice?.holidays, path: ['notice', 'holidays'] },
      ...(notice?.terms ?? []).map(({ holidays: code }, index) => ({
        code,
        path: ['notice', 'terms', index, 'holidays'],
      })),
    ];
    return all.flatMap(({ code, path }) => {
      const found = code === undefined ? undefined : holidays?.[code];
      if (!found || !('why' in found)) return [];
      return [{ place: { file: 'site.yaml', path }, ...said[found.why](code ?? '', known(found)) }];
    });
  },
};

const known = (found: HolidaysFound) => ('known' in found ? found.known : []);

const said = {
  'not-installed': (code: string) => ({
    message: `The public holidays of ${code} are not known here: the package date-holidays is not installed.`,
    fix: 'Run `npm install date-holidays@3`, or write `holidays: none` if only Saturdays and Sundays are left out.',
  }),
  'unknown-country': (code: string, codes: readonly string[]) => ({
    message: `No public holidays are known for "${code}".`,
    fix: `${meant(code.slice(0, 2), codes)}Write the code of a country (ISO 3166-1), a hyphen and the code of the region, such as \`DE-BY\`.`,
  }),
  'unknown-region': (code: string, codes: readonly string[]) => ({
    message: `"${code}" is no region whose public holidays are known.`,
    fix: `Write one of these: ${codes.join(', ')}${codes.length === 0 ? `${code.slice(0, 2)}, which has no regions of its own` : ''}.`,
  }),
  'no-national-holidays': (code: string, codes: readonly string[]) => ({
    message: `The parts of ${code} keep different public holidays, so there is no list for the whole country.`,
    fix: `Write one of these: ${codes.join(', ')}.`,
  }),
};

// Codes that other lists use: the United Kingdom and Greece.
const others: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

function meant(country: string, codes: readonly string[]): string {
  const code = others[country];
  // Two letters are always near to some country, so nothing else is guessed.
  return code && codes.includes(code) ? `Did you mean \`${code}\`? ` : '';
}
