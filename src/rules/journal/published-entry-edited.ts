// Finds entries that differ from what is published.
import { differencesOf, type Difference } from '../../derive/journal/differences.ts';
import { freshMoments } from '../../derive/journal/moments.ts';
import { restoring } from '../../derive/balance/restoring.ts';
import type { Change } from '../../trust.ts';
import { shorten } from '../../visible.ts';
import type { Rule } from '../rule.ts';

export const publishedEntryEdited: Rule = {
  code: 'published-entry-edited',
  severity: 'error',
  group: 'journal',
  reason:
    'A published entry is a snapshot: readers keep what they were told, and nothing tells them of an edit. Publish a correction as an entry of its own.',
  check({ trust, published, now, asOf, placeOf }) {
    if (!trust || !published) return [];
    const next = freshMoments(trust, { published, now, asOf });
    const written = new Map(trust.changes.map((change) => [change.id, change]));
    return published.changes.flatMap((was) => {
      const is = written.get(was.id);
      const differences = is ? differencesOf(was, is) : [];
      const [first] = differences;
      if (!first || !is) return [];
      const restored = restoring(was, published);
      const correcting = howToCorrect(was, is, differences, next);
      return [
        {
          place: placeOf('change', was.id, first.path),
          message: `This entry is published in ${published.source}, and a published entry is never edited: ${differences.slice(0, 3).map(inWords).join('; ')}${differences.length > 3 ? '; and more' : ''}. Nobody who has read it would learn of it.`,
          fix: `${restored.fix} ${correcting.fix}`,
          entries: [...restored.entries, ...(correcting.entries ?? [])],
        },
      ];
    });
  },
};

function inWords({ path, was, is }: Difference): string {
  const key = `\`${path.join('.')}\``;
  if (was === undefined) return `${key} was added`;
  if (is === undefined) return `${key} was taken out`;
  const isList = typeof was === 'object' || typeof is === 'object';
  return isList
    ? `${key} says something else`
    : `${key} said "${shorten(String(was), 80)}", now "${shorten(String(is), 80)}"`;
}

function howToCorrect(
  was: Change,
  is: Change,
  differences: Difference[],
  next: () => string,
): { fix: string; entries?: { file: string; value: object }[] } {
  const keys = new Set(differences.map(({ path }) => path[0]));
  if (was.kind === 'claim-changed')
    return { fix: 'If the claim changed again, add another entry with `kind: claim-changed`.' };
  if (was.kind === 'baseline')
    return {
      fix: 'What the register was on that day stays; what changed since is told by entries of their own.',
    };
  if (!['effective', 'object_by', 'terms', 'after'].some((key) => keys.has(key)))
    return {
      fix: ['kind', 'subprocessor', 'replaces', 'before', 'register'].some((key) => keys.has(key))
        ? `If the entry was wrong, take it back with \`kind: withdrawn\` and \`amends: ${was.id}\`, and announce the right one.`
        : 'What an entry said on its day stays, a slip of the pen included.',
    };
  return {
    fix: 'What has to be corrected goes into a new entry:',
    entries: [
      {
        file: `changes/${was.id.slice(0, 56)}-amended.yaml`,
        value: amendment(was, is, keys, next()),
      },
    ],
  };
}

function amendment(was: Change, is: Change, keys: Set<string | undefined>, announced: string) {
  const of = (change: Change, key: string) => (change as Record<string, unknown>)[key];
  const moved = keys.has('effective') && of(is, 'effective') !== undefined;
  const after = { before: of(was, 'after') ?? {}, after: of(is, 'after') ?? {} } as Record<
    'before' | 'after',
    Record<string, unknown>
  >;
  const kept = (key: string) =>
    keys.has(key) && of(is, key) !== undefined ? { [key]: of(is, key) } : {};
  const corrected = Object.entries(after.after).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(after.before[key]),
  );
  return {
    kind: 'amended',
    amends: was.id,
    announced,
    summary: moved
      ? `It takes effect on ${of(is, 'effective')}, not on ${of(was, 'effective')}.`
      : 'What is corrected, in a sentence.',
    ...(moved && { effective: of(is, 'effective') }),
    ...kept('object_by'),
    ...kept('terms'),
    ...(keys.has('after') && corrected.length > 0 && { after: Object.fromEntries(corrected) }),
  };
}
