// Every phrase of every table of claims is held against the two lines beside it.
import { describe, expect, test } from 'vitest';
import { phrase, type Claim } from '../compiler.ts';
import { lengthsIn } from '../numbers.ts';
import { plainly, unmarked } from '../unmarked.ts';
import { keepsNothing, trainsNothing, zeroRetention } from './ai.ts';
import { totals } from './counts.ts';
import { frameworkClaimsIn, frameworkNames } from './frameworks.ts';
import { claimsOfNoVendors } from './no-vendors.ts';
import { overclaims } from './overclaims/overclaims.ts';
import { matterWords } from './periods.ts';
import { answersOfPlace, claimsOfPlace, maskAreas } from './place.ts';

interface Table {
  name: string;
  rows: readonly Claim[];
  /** The text in which its phrases are looked for. */
  read(line: string): string;
  gap?: 'hyphens';
}

const masked = (line: string) => maskAreas(plainly(line));
const tables: Table[] = [
  { name: 'no vendors', rows: claimsOfNoVendors, read: plainly },
  { name: 'place', rows: claimsOfPlace, read: masked },
  { name: 'answers of place', rows: answersOfPlace, read: masked },
  { name: 'zero retention', rows: zeroRetention, read: unmarked },
  { name: 'keeps nothing', rows: keepsNothing, read: unmarked },
  { name: 'trains nothing', rows: trainsNothing, read: unmarked },
  { name: 'counts', rows: totals, read: unmarked },
  {
    name: 'overclaims',
    rows: overclaims.flatMap(({ phrases }) => phrases),
    read: plainly,
    gap: 'hyphens',
  },
];

const wordsOf = (line: string): string[] => line.toLowerCase().match(/[a-z0-9]{2,}/g) ?? [];

describe.each(tables)('the table of $name', ({ rows, read, gap }) => {
  const finds = (words: string, line: string) =>
    phrase(words, { flags: 'i', gap }).test(read(line));

  test.each(rows)('sees "$sees" and leaves "$leaves"', ({ phrase: words, sees, leaves }) => {
    expect(finds(words, sees), words).toBe(true);
    expect(finds(words, leaves), words).toBe(false);
    // A line that has nothing to do with the phrase would prove nothing.
    expect(wordsOf(leaves).filter((word) => wordsOf(sees).includes(word))).not.toEqual([]);
  });

  test('says nothing twice', () => {
    expect(new Set(rows.map(({ sees }) => sees)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => row.phrase)).size).toBe(rows.length);
  });
});

test.each(Object.entries(frameworkNames))(
  'the framework %s is claimed by a report, not by its name',
  (framework, { sees, leaves }) => {
    const claimed = (line: string) =>
      frameworkClaimsIn(line, framework as keyof typeof frameworkNames).length;
    expect([claimed(sees), claimed(leaves)]).toEqual([1, 0]);
  },
);

test.each(matterWords)('a length for $matter is promised by "$sees"', (words) => {
  const promised = (line: string) =>
    words.isAbout(line) && words.saysWhatIsDone(line) && !words.isOther(line);
  expect([promised(words.sees), promised(words.leaves)]).toEqual([true, false]);
  expect([words.sees, words.leaves].map((line) => lengthsIn(line).length)).toEqual([1, 1]);
});
