// What roundabout words say, in plain ones: "cannot sign in without a second factor" is that one must sign in with it, "backups never
// leave Germany" that they stay there, "a database of its own" its own database.

const noOne = String.raw`(?:nobody|no one|none of (?:us|them|our \w+)|no \w+(?: \w+)?) (?:can|may|could|(?:is|are) (?:able|allowed) to|gets? to)`;
const cannot = String.raw`(?:can ?not|can['’]t|may not|(?:is|are) not (?:able|allowed) to|(?:is|are) unable to|do(?:es)? not|do(?:es)?n['’]t|never)`;
const withoutIt = new RegExp(
  String.raw`\b(?<not>${noOne}|${cannot})(?<done>(?: [\w-]+){1,6}?) without(?= (?!(?:exception|doubt|fail|delay|undue|notice)\b)\w)`,
  'gi',
);
const leaving =
  /\b(?:never|do(?:es)? not|do(?:es)?n['’]t|will (?:never|not)|cannot)(?: ever)? leaves?(?= )/gi;
const noneLeaves =
  /\b(?:no|none of (?:our|the|your)) (?<what>\w+(?: \w+)??)(?: ever)? leaves?(?= )/gi;
const ofItsOwn =
  /\b(?:an?|the) (?<what>\w+(?: \w+)??) (?:of|for) (?<whose>its|their|your|his) (?:very )?own\b/gi;

/** Of the same length: what stands behind such words is where it was. */
export function inPlainSense(text: string): string {
  if (!/ without | leaves? | own\b/i.test(text)) return text;
  return text
    .replace(withoutIt, (_, not: string, done: string) =>
      `${/^(?:no |nobody|none)/i.test(not) ? 'all must' : 'must'}`
        .padEnd(not.length)
        .concat(done, ' with   '),
    )
    .replace(leaving, (all) => 'stay in'.padEnd(all.length))
    .replace(noneLeaves, (all, what: string) => `${what} stay in`.padEnd(all.length))
    .replace(ofItsOwn, (all, what: string, whose: string) =>
      `${whose} own ${what}`.padEnd(all.length),
    );
}
