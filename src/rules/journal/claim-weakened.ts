// Finds claims that are weaker than the published ones, with no entry that says so.
import { dayOf } from '../../day.ts';
import { claimsOf, type Claims } from '../../derive/claims/claims.ts';
import { rowIdChanges } from '../../derive/balance/id-changes.ts';
import { freshMoments } from '../../derive/journal/moments.ts';
import { newEntries } from '../../derive/journal/published.ts';
import { weakened, type Weakened } from '../../derive/claims/weakened.ts';
import type { ReferenceKind } from '../../schema/fields/fields.ts';
import type { Trust } from '../../trust.ts';
import type { Place } from '../../problem.ts';
import type { Content, Rule } from '../rule.ts';

export const claimWeakened: Rule = {
  code: 'claim-weakened',
  severity: 'error',
  group: 'journal',
  reason:
    'A claim must not become weaker in silence: those who relied on it learn of it from an entry of its own.',
  check(content) {
    const { trust, published, now, asOf } = content;
    if (!trust || !published?.claims) return [];
    const claims = claimsOf(trust);
    const told = tellers(content, trust);
    const next = freshMoments(trust, { published, now, asOf });
    // A row that only got another id is told by `id-changed`.
    const renumbered = new Set(rowIdChanges(trust, published).map(({ was }) => was));
    return (
      weakened(published.claims, claims)
        // The use of a vendor is announced by an entry about the vendor; `use-not-announced` tells it.
        .filter(({ subject }) => !subject.startsWith('subprocessor/'))
        .filter((each) => !told(each) && !renumbered.has(each.subject))
        .map((each) => {
          const gone = !Object.hasOwn(claims, each.subject);
          return {
            place: placeOfClaim(content, each, gone),
            message: `"${each.title}" ${gone ? `is gone; in ${published.source} it said` : `now says "${each.after}"; in ${published.source} it says`} "${each.before}". Customers who rely on a claim must be told when it gets weaker.`,
            fix: `${renamed(each, published.claims ?? {}, claims)}Put it back, or announce it in an entry of its own, with a \`reason:\` if there is one to give:`,
            entries: [
              {
                file: `changes/${entryName(each, asOf)}.yaml`,
                value: entryFor(each, gone, next()),
              },
            ],
          };
        })
    );
  },
};

// An entry that is not published yet tells it; so does one that announced these very words ahead of their day.
function tellers({ published }: Content, trust: Trust): (weakened: Weakened) => boolean {
  const fresh = new Set(newEntries(trust, published).map(({ id }) => id));
  const entries = trust.changes.filter((change) => change.kind === 'claim-changed');
  return ({ subject, after }) =>
    entries.some(
      (entry) =>
        entry.subject === subject &&
        (fresh.has(entry.id) ||
          (entry.after === after && (entry.effective ?? '') > dayOf(entry.announced))),
    );
}

function entryFor({ subject, title, before, after }: Weakened, gone: boolean, announced: string) {
  const summary = gone
    ? `We no longer state "${title}"; it said "${before}".`
    : `The claim "${title}" now says "${after}"; it said "${before}".`;
  return { kind: 'claim-changed', subject, announced, summary, before, after };
}

const entryName = ({ subject }: Weakened, day: string) =>
  `${day}-${subject.replace('/', '-').slice(0, 44)}-weaker`.replace(/--+/g, '-');

// Ids are permanent: a row with the same title under another id is most likely the same one.
function renamed({ subject, title }: Weakened, before: Claims, after: Claims): string {
  const [kind = '', id] = subject.split('/');
  if (Object.hasOwn(after, subject)) return '';
  const twin = Object.keys(after).find(
    (other) =>
      other.startsWith(`${kind}/`) &&
      !Object.hasOwn(before, other) &&
      after[other]?.title === title,
  );
  return twin
    ? `If it only got another id (\`${twin}\`), write \`id: ${id}\` again: links lead to it. `
    : '';
}

const promisePlaces: Record<string, Place> = {
  notice: { file: 'site.yaml', path: ['notice'] },
  contact: { file: 'site.yaml', path: ['contact'] },
  disclosure: { file: 'disclosure.yaml', path: ['response'] },
  backups: { file: 'data.yaml', path: ['backups'] },
  retention: { file: 'data.yaml', path: [] },
  places: { file: 'data.yaml', path: [] },
  access: { file: 'data.yaml', path: ['access'] },
  deletion: { file: 'data.yaml', path: ['deletion'] },
  training: { file: 'ai.yaml', path: ['training'] },
  'ai-retention': { file: 'ai.yaml', path: ['retention'] },
  'ai-choice': { file: 'ai.yaml', path: [] },
  'safe-harbour': { file: 'disclosure.yaml', path: [] },
  export: { file: 'data.yaml', path: ['export'] },
  register: { file: 'site.yaml', path: ['subprocessors_complete'] },
  categories: { file: 'data.yaml', path: ['categories_complete'] },
};

// Where a row writes what a key of its claim holds, where that is another key.
const keyPaths: Record<string, string[]> = {
  rotated: ['keys', 'rotated'],
  extent: ['coverage', 'not_yet'],
  strength: ['title'],
  places: ['locations'],
  at_rest: ['encryption', 'at_rest'],
  in_transit: ['encryption', 'in_transit'],
  cipher: ['encryption', 'cipher'],
  roles: [],
  trained_on: ['customer_data'],
  ai_kept: ['policy'],
  of: ['material_only'],
  valid: ['lifetimes'],
  self_deletion: ['deletion', 'self_service'],
  export_formats: ['export', 'formats'],
  complete: [],
  'ai-provider/trained_on': ['trains_on_customer_data'],
  'ai-provider/ai_kept': ['retention', 'policy'],
  'ai-provider/in_contract': ['retention', 'in_contract'],
  choice: ['customer_choice', 'choice'],
  reward: ['bounty', 'offered'],
  credit: ['credit', 'offered'],
};

function pathOf(kind: string, key: string): string[] {
  const last = key.slice(key.lastIndexOf('.') + 1);
  return keyPaths[`${kind}/${last}`] ?? keyPaths[last] ?? [key];
}

function placeOfClaim(
  { records, listOf, placeOf }: Content,
  { subject, key }: Weakened,
  gone: boolean,
): Place {
  const [kind, id = ''] = subject.split('/') as [ReferenceKind, string?];
  const below = key === undefined ? [] : pathOf(kind, key);
  const promise = kind === 'promise' ? promisePlaces[id] : undefined;
  if (promise) return { ...promise, path: [...promise.path, ...below] };
  if (!gone) return placeOf(kind, id, below);
  // The row is gone: its list is where a person would look.
  const list = listOf[kind];
  const [stem = 'site', ...keys] = list.split('.');
  const other = records.find((record) => record.list === list)?.place;
  return other
    ? {
        file: other.file,
        path: other.path.slice(
          0,
          other.path.findLastIndex((step) => typeof step === 'number'),
        ),
        at: 'key',
      }
    : { file: `${stem}.yaml`, path: keys.slice(0, 1), at: 'key' };
}
