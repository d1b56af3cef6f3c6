// Whether two titles name one thing, by their words and never by guess: what only widens a title ("of all your data") adds nothing.
import { covers, readText, wordingsOf, type Wording } from '../../prose/matters.ts';
import { rootOf } from '../../prose/word-roots.ts';

const widening = new Set(
  `all any each every everyone everything everywhere everybody entire whole full fully complete completely always
  default your our customer user member account workspace organization organisation tenant data content everybody
  plan live enabled available availability support supported general now today new current with without
  themselves itself himself yourself yourselves own really indeed now already
  encryption authentication login sign in on by for of to and the an`
    .split(/\s+/)
    .map(rootOf),
);

/** The words of a title in one form, without those that only widen it. */
export const tellingRoots = (title: string): string[] =>
  rootsOf(title).filter((root) => !widening.has(root));

/** What a title names: its words in one form, in no order. The same for two titles of one thing. */
export function nameOf(title: string): string {
  const telling = tellingRoots(title);
  return [...new Set(telling.length > 0 ? telling : rootsOf(title))].sort().join(' ');
}

const rootsOf = (title: string) => (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(rootOf);

/** Whether a title says all that another one says, and besides only words that make it wider. */
export function saysAllOf(title: string, other: string): boolean {
  if (nameOf(title) === nameOf(other)) return true;
  const read = readText(title);
  return wordingsOf(other).some(
    (wording) =>
      covers(read, wording) && wordingsOf(title).some((mine) => addsNothing(mine, wording)),
  );
}

/** What a name of the trade implies ("row-level security in the database") is left out of a wording already. */
function addsNothing(mine: Wording, other: Wording): boolean {
  const said = new Set([...other.matters, ...other.words].flat());
  return [...mine.matters, ...mine.words].every((group) =>
    group.some((root) => said.has(root) || widening.has(root)),
  );
}

/** Whether one id is the other with a tail that tells no other thing: `sso` and `sso-2`, `end-to-end` and `end-to-end-all-data`. */
export function continuesId(id: string, other: string): boolean {
  if (!id.startsWith(`${other}-`)) return false;
  return id
    .slice(other.length + 1)
    .split('-')
    .every((word) => /^v?\d+$/.test(word) || widening.has(rootOf(word)));
}
