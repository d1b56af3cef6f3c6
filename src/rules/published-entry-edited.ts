// A published entry is a snapshot: readers keep what they were told, and nothing tells them of an edit. Corrections are entries.
import { differencesOf, type Difference } from '../derive/differences.ts';
import { freshMoments } from '../derive/moments.ts';
import { howToRestore } from '../derive/restoring.ts';
import { yamlText } from '../derive/yaml-text.ts';
import type { Change } from '../trust.ts';
import type { Rule } from './rule.ts';

export const publishedEntryEdited: Rule = {
  code: 'published-entry-edited',
  severity: 'error',
  check({ trust, published, now, asOf, placeOf }) {
    if (!trust || !published) return [];
    const next = freshMoments(trust, { published, now, asOf });
    const written = new Map(trust.changes.map((change) => [change.id, change]));
    return published.changes.flatMap((was) => {
      const is = written.get(was.id);
      const differences = is ? differencesOf(was, is) : [];
      const [first] = differences;
      if (!first || !is) return [];
      return [
        {
          place: placeOf('change', was.id, first.path),
          message: `This entry is published in ${published.source}, and a published entry is never edited: ${differences.slice(0, 3).map(inWords).join('; ')}${differences.length > 3 ? '; and more' : ''}. Nobody who has read it would learn of it.`,
          fix: `${howToRestore(was, published)}${howToCorrect(was, is, differences, next)}`,
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
    : `${key} said "${shorten(was)}", now "${shorten(is)}"`;
}

const shorten = (value: unknown) => {
  const text = String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

function howToCorrect(
  was: Change,
  is: Change,
  differences: Difference[],
  next: () => string,
): string {
  const keys = new Set(differences.map(({ path }) => path[0]));
  if (was.kind === 'claim-changed')
    return 'If the claim changed again, add another entry with `kind: claim-changed`.';
  if (was.kind === 'baseline')
    return 'What the register was on that day stays; what changed since is told by entries of their own.';
  if (!['effective', 'object_by', 'after'].some((key) => keys.has(key)))
    return ['kind', 'subprocessor', 'replaces', 'before', 'register'].some((key) => keys.has(key))
      ? `If the entry was wrong, take it back with \`kind: withdrawn\` and \`amends: ${was.id}\`, and announce the right one.`
      : 'What an entry said on its day stays, a slip of the pen included.';
  return `What has to be corrected goes into a new entry, changes/${was.id.slice(0, 56)}-amended.yaml:\n\n${yamlText(amendment(was, is, keys, next()))}`;
}

function amendment(was: Change, is: Change, keys: Set<string | undefined>, announced: string) {
  const of = (change: Change, key: string) => (change as Record<string, unknown>)[key];
  const moved = keys.has('effective') && of(is, 'effective') !== undefined;
  const after = { before: of(was, 'after') ?? {}, after: of(is, 'after') ?? {} } as Record<
    'before' | 'after',
    Record<string, unknown>
  >;
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
    effective: moved ? of(is, 'effective') : undefined,
    object_by: keys.has('object_by') ? of(is, 'object_by') : undefined,
    after: keys.has('after') && corrected.length > 0 ? Object.fromEntries(corrected) : undefined,
  };
}
