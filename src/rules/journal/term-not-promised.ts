// Finds last days to object of a term of notice that site.yaml does not have.
import { newEntries } from '../../derive/journal/published.ts';
import { nearest } from '../../nearest.ts';
import type { Change } from '../../trust.ts';
import type { Rule } from '../rule.ts';
import { amendedBy, isAnnouncedBefore } from './term-words.ts';

export const termNotPromised: Rule = {
  code: 'term-not-promised',
  severity: 'error',
  group: 'journal',
  reason:
    'A last day of some customers belongs to a term of notice that they are promised. A misspelt term would give them none, and readers a term that nobody has. Terms may go; the entries that were published under them stay as they are.',
  check({ trust, published, asOf, placeOf }) {
    if (!trust) return [];
    const { changes, site } = trust;
    const promised = (site.notice?.terms ?? []).map(({ id }) => id);
    const fresh = newEntries(trust, published).filter(
      (entry) => published || !isAnnouncedBefore(entry, asOf),
    );
    const earlier = changes.filter((entry) => !fresh.includes(entry));
    return fresh.flatMap((entry) => {
      const kept = earlier.filter((one) => amendedBy(one) === amendedBy(entry)).flatMap(namedIn);
      const known = [...new Set([...promised, ...kept])];
      return namedIn(entry).flatMap((term, index) => {
        if (known.includes(term)) return [];
        const meant = nearest(term, known);
        return [
          {
            place: placeOf('change', entry.id, ['terms', index, 'term']),
            message: `There is no term of notice with the id \`${term}\` in site.yaml${meant ? `; did you mean \`${meant}\`?` : '.'}`,
            fix: meant
              ? `Write \`${meant}\`, or add the term at \`notice.terms\` in site.yaml.`
              : `${known.length > 0 ? `Write one of ${known.map((id) => `\`${id}\``).join(', ')}` : 'Take it out'}, or add the term at \`notice.terms\` in site.yaml.`,
          },
        ];
      });
    });
  },
};

/** The terms for which an entry writes a last day. */
const namedIn = (entry: Change): string[] =>
  'terms' in entry ? (entry.terms ?? []).map(({ term }) => term) : [];
