// The chain: what a digest covers, and how each way of tampering is reported.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleTrust, type Change } from '../../trust.ts';
import { saysTheSame, settled } from './canonical.ts';
import { chainOf, digestOf, misfitOf, type Link } from './digests.ts';
import { journalOn, journalText, linkOf, readJournal, type Journal } from './journal.ts';

const ids = ['a', 'b', 'c', 'd'];
const entries = ids.map((id, index) => ({
  id,
  announced: `2026-11-0${index + 1}T09:00:00Z`,
  says: id,
}));
const chain: Link[] = chainOf(entries);
const head = chain.at(-1)?.digest ?? null;
const without = (index: number) => chain.filter((_, place) => place !== index);

test('a digest is the SHA-256 of the canonical JSON of the entry and the digest before it', () => {
  const text = '{"entry":{"announced":"2026-11-01T09:00:00Z","id":"ä","n":1},"previous":null}';
  expect(digestOf({ n: 1, id: 'ä', announced: '2026-11-01T09:00:00Z' }, null)).toBe(
    createHash('sha256').update(text, 'utf8').digest('hex'),
  );
});

test('a chain fits itself; the empty one has no head', () => {
  expect(misfitOf(chain, head)).toBeUndefined();
  expect(misfitOf([], null)).toBeUndefined();
});

const [a, b, c, d] = chain as [Link, Link, Link, Link];
const edited = { ...b, entry: { ...b.entry, says: 'B' } };
const redone = { ...edited, digest: digestOf(edited.entry, b.previous) };
const foreign = { entry: { ...b.entry, id: 'x' }, previous: a.digest, digest: '' };
const inserted = { ...foreign, digest: digestOf(foreign.entry, a.digest) };

test.each<[string, Link[], string | null, string, string | undefined]>([
  ['an edited entry', [a, edited, c, d], head, 'edited', 'b'],
  ['an edited entry with a digest of its own', [a, redone, c, d], head, 'removed', 'c'],
  ['a digest that was written over', [a, { ...b, digest: c.digest }, c, d], head, 'edited', 'b'],
  ['the first entry gone', without(0), head, 'removed', 'b'],
  ['an entry gone from the middle', without(2), head, 'removed', 'd'],
  ['the last entry gone', without(3), head, 'removed', 'c'],
  ['every entry gone', [], head, 'removed', undefined],
  ['an entry put in between', [a, inserted, b, c, d], head, 'inserted', 'x'],
  ['an entry put behind the head', chain, c.digest, 'inserted', 'd'],
  ['two entries swapped', [a, c, b, d], head, 'order', 'c'],
  ['an entry that stands there twice', [a, b, b, c, d], head, 'twice', 'b'],
  ['a head of nothing', chain, 'f'.repeat(64), 'removed', 'd'],
])('%s', (_what, links, top, how, id) => {
  expect(misfitOf(links, top)).toMatchObject({ how, ...(id && { id }) });
});

test('whatever is done to a chain, it does not fit any more', () => {
  const place = fc.nat({ max: chain.length - 1 });
  const deeds = fc.oneof(
    place.map((index) => without(index)),
    fc
      .tuple(place, place)
      .filter(([one, other]) => one !== other)
      .map(([one, other]) => {
        const links = [...chain];
        const [link] = links.splice(one, 1);
        links.splice(other, 0, link as Link);
        return links;
      }),
    fc
      .tuple(place, fc.string())
      .map(([index, text]) =>
        chain.map((link, at) =>
          at === index ? { ...link, entry: { ...link.entry, says: `!${text}` } } : link,
        ),
      ),
  );
  fc.assert(fc.property(deeds, (links) => misfitOf(links, head) !== undefined));
});

const change: Change = {
  id: '2026-11-20-acme-added',
  kind: 'added',
  subprocessor: 'acme',
  announced: '2026-11-20T09:00:00Z',
  effective: '2026-12-20',
  summary: 'Acme will send mail.',
  after: {
    name: 'Acme',
    purpose: 'Mail',
    data: ['usage', 'account'],
    locations: [{ country: 'US' }, { country: 'DE' }],
    transfers: [
      { from: 'UK', mechanism: 'uk-idta' },
      { from: 'EEA', mechanism: 'dpf' },
    ],
    engagement: 'always',
  },
};
const after = change.kind === 'added' ? change.after : never();
function never(): never {
  throw new Error('not there');
}

test('formatting and the order of keys and sets say nothing; that of transfers does', () => {
  const other = Object.fromEntries(
    Object.entries({
      ...change,
      summary: 'Acme will\nsend mail.\n',
      after: { ...after, data: ['account', 'usage'] },
    }).reverse(),
  );
  expect(saysTheSame(change, other)).toBe(true);
  expect(saysTheSame(change, { ...change, after: { ...after, data: ['account'] } })).toBe(false);
  expect(
    saysTheSame(change, {
      ...change,
      after: { ...after, transfers: after.transfers?.toReversed() },
    }),
  ).toBe(false);
  expect(settled({ reason: 'One.\n\nTwo.\n' })).toEqual({ reason: 'One.\n\nTwo.' });
});

const trust = assembleTrust({
  site: { url: 'https://trust.example.com/', company: { name: 'Example' }, headline: 'Here' },
  changes: [change, { ...change, id: 'later', announced: '2026-11-22T09:00:00Z' }],
});

test('changes.json holds what is known on the day, reads back, and fits itself', () => {
  const journal = journalOn(trust, '2026-11-21');
  expect(journal).toMatchObject({
    version: 1,
    authority: { authority: 'trust.example.com', year: 2026 },
    changes: [
      {
        id: change.id,
        guid: `tag:trust.example.com,2026:change/${change.id}`,
        url: `https://trust.example.com/changes/${change.id}/`,
        previous: null,
      },
    ],
  });
  const text = journalText(journal);
  expect(text).toBe(journalText(journalOn(trust, '2026-11-21')));
  const read = readJournal(text) as Journal;
  expect(misfitOf(read.changes.map(linkOf), read.head)).toBeUndefined();
  const next = journalOn(trust, '2026-11-22');
  expect(next.changes[0]?.digest).toBe(journal.head);
  expect(next.head).not.toBe(journal.head);
});

test.each([
  ['', 'it is not JSON'],
  ['[]', 'it holds no list of changes'],
  ['{"version":2,"changes":[]}', 'it has version 2'],
  ['{"version":1,"changes":[{}],"head":null}', 'its entry number 1 lacks'],
  ['{"version":1,"changes":[],"head":7}', 'it has no head'],
  ['{"version":1,"changes":[],"head":null,"authority":{}}', 'its authority'],
  ['{"version":1,"changes":[],"head":null,"claims":{"control/a":{"status":1}}}', 'its claims'],
])('%j is no changes.json', (text, why) => {
  expect(readJournal(text)).toContain(why);
});
