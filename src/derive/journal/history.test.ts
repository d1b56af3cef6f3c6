import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembleTrust, type Change, type Material, type Trust } from '../../trust.ts';
import { addDays, dayOf, type Day } from '../../day.ts';
import { feedOn, type FeedItem } from '../../documents/feed.ts';
import { isInDefaultFeed } from './feed-selections.ts';
import { misfitsOf } from './fit.ts';
import { histories, site, World, type Chapter } from './history.fixture.ts';
import { imbalancesOf } from '../balance/ledger.ts';
import { shortNotices } from './promise.ts';
import { registerOn } from './register.ts';
import { materialFields } from '../../vocabulary/material.ts';
import { isSame } from './same.ts';

const seed = 20_261_121;

function worldOf(chapters: readonly Chapter[]): World {
  const world = new World();
  for (const chapter of chapters) world.run(chapter);
  world.settle();
  return world;
}

test('whatever is edited, the proposals of `candor change` balance the books, fit, and keep the promise', () => {
  fc.assert(
    fc.property(histories, (chapters) => {
      const world = new World();
      for (const chapter of chapters) {
        world.run(chapter);
        world.settle();
        const trust = world.trust();
        expect(imbalancesOf(trust, world.today)).toEqual([]);
        expect(misfitsOf(trust.changes, site)).toEqual([]);
        expect(shortNotices(trust.changes, site)).toEqual([]);
      }
      expect(new Set(world.changes.map(({ id }) => id)).size).toBe(world.changes.length);
    }),
    { seed, numRuns: 1000 },
  );
});

test('merging another branch’s entries in any order keeps the books, when they are about other vendors', () => {
  fc.assert(
    fc.property(histories, fc.array(fc.nat(4), { maxLength: 4 }), (chapters, order) => {
      const base = worldOf(chapters);
      // Two first publications of one list would be two baselines, and nobody merges those.
      if (base.changes.length === 0)
        base.run({
          edits: [{ does: 'put', vendor: 0, seed: 0 }],
          later: 0,
          then: [],
          branch: [],
          branchFirst: false,
        });
      const branches = ['x', 'y', 'z'].map((id, index) => {
        const branch = new World();
        branch.register = [
          ...structuredClone(base.register),
          { id, name: id, purpose: id, engagement: 'always' },
        ];
        branch.changes = [...base.changes];
        branch.now = `${base.now.slice(0, 17)}${String(index * 7).padStart(2, '0')}Z`;
        branch.wait(index + 1);
        return { id, written: branch.settle(), record: branch.register.at(-1) };
      });
      const merged = new World();
      merged.register = structuredClone(base.register);
      merged.changes = [...base.changes];
      for (const pick of [...order, 0, 1, 2]) {
        const next = branches[pick % 3];
        if (!next?.record || merged.register.some(({ id }) => id === next.id)) continue;
        merged.register.push(next.record);
        merged.changes.push(...next.written);
        expect(imbalancesOf(merged.trust(), '2029-01-01')).toEqual([]);
        expect(misfitsOf(merged.trust().changes, site)).toEqual([]);
      }
    }),
    { seed, numRuns: 300 },
  );
});

// The oracle, written independently of `events.ts`: it goes through the days one by one.
interface Lived {
  inUse: boolean;
  material: Material;
  from?: Day | undefined;
  until?: Day | undefined;
}

function dueOn(day: Day, known: readonly Change[]): Change[] {
  return known.filter((change) => {
    if (['amended', 'withdrawn', 'claim-changed'].includes(change.kind)) return false;
    const about = known.filter((later) => 'amends' in later && later.amends === change.id);
    if (about.some(({ kind }) => kind === 'withdrawn')) return false;
    const moved = about.findLast((later) => 'effective' in later && later.effective);
    const written = moved ?? change;
    const effective = 'effective' in written ? written.effective : undefined;
    return (effective ?? dayOf(change.announced)) === day;
  });
}

function live(lived: Map<string, Lived>, day: Day, known: readonly Change[]): void {
  // What was to change on the day of the end never held.
  const eve = structuredClone(lived);
  const leave = (id: string) => {
    const state = lived.get(id);
    const before = eve.get(id);
    const { material } = before?.inUse ? before : (state ?? {});
    if (state && material) lived.set(id, { ...state, material, inUse: false, until: day });
  };
  for (const change of dueOn(day, known)) {
    const facts = known.flatMap((later) =>
      later.kind === 'amended' && later.amends === change.id && later.after ? [later.after] : [],
    );
    if (change.kind === 'baseline')
      for (const { id, ...material } of change.register) lived.set(id, { inUse: true, material });
    if (change.kind === 'removed') leave(change.subprocessor);
    if (change.kind === 'replaced') leave(change.replaces);
    if (change.kind === 'added' || change.kind === 'replaced') {
      const material = Object.assign({}, change.after, ...facts) as Material;
      lived.set(change.subprocessor, { inUse: true, material, from: day });
    }
    if (
      'before' in change &&
      'subprocessor' in change &&
      /changed$|renamed|corrected/.test(change.kind)
    ) {
      const state = lived.get(change.subprocessor);
      const before = change.before as Partial<Material>;
      const after = Object.assign({}, 'after' in change ? change.after : {}, ...facts) as Material;
      if (!state) continue;
      const material = { ...state.material, ...after };
      for (const field of materialFields)
        if (field in before && !(field in after)) Reflect.deleteProperty(material, field);
      lived.set(change.subprocessor, { ...state, material });
    }
  }
}

// What was said of a vendor before it was struck out is void.
function withoutStruck(known: readonly Change[]): Change[] {
  return known.flatMap((change, index): Change[] => {
    const struck = known
      .slice(index)
      .flatMap((one) => (one.kind === 'struck-out' ? [one.subprocessor] : []));
    if ('subprocessor' in change && struck.includes(change.subprocessor)) {
      // The vendor that it took the place of has left all the same.
      const { id, announced, summary } = change;
      if (change.kind !== 'replaced') return [];
      const { replaces: subprocessor, effective, before } = change;
      return [{ id, kind: 'removed', subprocessor, announced, effective, summary, before }];
    }
    if (change.kind !== 'baseline') return [change];
    return [{ ...change, register: change.register.filter(({ id }) => !struck.includes(id)) }];
  });
}

function oracle(trust: Trust, asOf: Day) {
  const known = withoutStruck(trust.changes.filter(({ announced }) => dayOf(announced) <= asOf));
  const lived = new Map<string, Lived>();
  let day = '2028-02-19';
  while (day < asOf) live(lived, (day = addDays(day, 1)), known);
  const future = structuredClone(lived);
  const starts = new Map<string, Day>();
  const ends = new Map<string, Day>();
  // No entry of these histories takes effect later than this.
  const last = known.reduce((max, change) => {
    const at = 'effective' in change && change.effective ? change.effective : '';
    return at > max ? at : max;
  }, asOf);
  for (let ahead = asOf; ahead < last;) {
    const before = new Map([...future].map(([id, state]) => [id, state.inUse]));
    live(future, (ahead = addDays(ahead, 1)), known);
    for (const [id, { inUse, until }] of future) {
      if (inUse && before.get(id) !== true && !starts.has(id)) starts.set(id, ahead);
      if (until === ahead && !ends.has(id)) ends.set(id, ahead);
    }
  }
  const rows: Record<string, object> = {};
  for (const [id, { inUse, material, from, until }] of lived) {
    if (inUse)
      rows[id] = {
        standing: ends.has(id) ? 'ending' : 'active',
        material,
        from,
        until: ends.get(id),
      };
    else if (!starts.has(id)) rows[id] = { standing: 'ended', material, from, until };
  }
  for (const [id, from] of starts)
    if (!lived.get(id)?.inUse) rows[id] = { standing: 'announced', from };
  return rows;
}

const plain = (material: object) =>
  Object.fromEntries(Object.entries(material).filter(([, value]) => value !== undefined));

test('the register of any day is what living through the days gives', () => {
  fc.assert(
    fc.property(
      histories,
      fc.array(fc.nat(500), { minLength: 2, maxLength: 3 }),
      (chapters, offsets) => {
        const trust = worldOf(chapters).trust();
        for (const offset of offsets) {
          const asOf = addDays('2028-02-18', offset);
          const rows = Object.fromEntries(
            registerOn(trust, asOf).map(({ id, standing, material, from, until }) => [
              id,
              standing === 'announced'
                ? { standing, from }
                : { standing, material: plain(material), from, until },
            ]),
          );
          const wanted = oracle(trust, asOf);
          expect(Object.keys(rows).sort()).toEqual(Object.keys(wanted).sort());
          for (const [id, row] of Object.entries(rows))
            expect(row, `${id} on ${asOf}`).toEqual(wanted[id]);
        }
      },
    ),
    { seed, numRuns: 600 },
  );
}, 60_000);

describe('a subscriber who polls at random moments sees every entry exactly once', () => {
  /** The feed as it is published at a moment: what is announced by then. */
  const feedAt = (trust: Trust, moment: string): FeedItem[] =>
    feedOn(
      assembleTrust({
        ...trust,
        changes: trust.changes.filter(({ announced }) => announced <= moment),
      }),
      dayOf(moment),
    );

  const readers: Record<string, (polls: FeedItem[][]) => FeedItem[]> = {
    'and knows only the guid': (polls) => byKey(polls, ({ guid }) => guid),
    'and knows only the link': (polls) => byKey(polls, ({ link }) => link),
    'and knows only the newest date (as Microsoft’s connector does)': (polls) => {
      let newest = '';
      return polls.flatMap((items) => {
        const found = items.filter(({ published }) => published > newest);
        newest = found.reduce(
          (last, { published }) => (published > last ? published : last),
          newest,
        );
        return found;
      });
    },
  };

  function byKey(polls: FeedItem[][], keyOf: (item: FeedItem) => string): FeedItem[] {
    const seen = new Set<string>();
    return polls.flatMap((items) =>
      items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item))),
    );
  }

  test.each(Object.entries(readers))('%s', (_name, read) => {
    fc.assert(
      fc.property(
        histories,
        fc.array(fc.nat(400 * 86_400), { maxLength: 8 }),
        (chapters, seconds) => {
          const trust = worldOf(chapters).trust();
          const moments = seconds
            .sort((a, b) => a - b)
            .map((each) => new Date(Date.parse('2028-02-20T08:00:00Z') + each * 1000).toISOString())
            .map((each) => `${each.slice(0, 19)}Z`);
          const polls = [...moments, '2035-01-01T00:00:00Z'].map((moment) => feedAt(trust, moment));
          const wanted = trust.changes
            .filter(({ kind }) => isInDefaultFeed(kind))
            .map(({ id }) => id);
          const seen = read(polls).map(({ guid }) => guid.replace(/^.*:change\//, ''));
          expect([...seen].sort()).toEqual(wanted.sort());
        },
      ),
      { seed, numRuns: 150 },
    );
  });
});

test('the histories hold what makes a ledger hard', () => {
  const found = new Set<string>();
  for (const chapters of fc.sample(histories, { seed, numRuns: 400 })) {
    const { changes } = worldOf(chapters);
    const added = new Map<string, number>();
    for (const [index, change] of changes.entries()) {
      found.add(change.kind);
      if ('effective' in change && change.effective === '2028-02-29') found.add('leap day');
      if (change.kind === 'added') {
        added.set(change.subprocessor, (added.get(change.subprocessor) ?? 0) + 1);
        if (added.get(change.subprocessor) === 2) found.add('removed and added again');
      }
      const earlier = changes.slice(0, index);
      const later = (other: Change) =>
        'effective' in other &&
        'effective' in change &&
        (other.effective ?? '') > (change.effective ?? '9');
      if (earlier.some(later)) found.add('announced later, in effect earlier');
      if (
        earlier.some(
          (other) =>
            'subprocessor' in other &&
            'subprocessor' in change &&
            other.subprocessor === change.subprocessor &&
            'effective' in other &&
            (other.effective ?? '') > dayOf(change.announced),
        )
      )
        found.add('announced before an earlier one takes effect');
    }
  }
  expect([...found].sort()).toEqual(
    expect.arrayContaining([
      'added',
      'amended',
      'announced before an earlier one takes effect',
      'announced later, in effect earlier',
      'baseline',
      'data-changed',
      'leap day',
      'removed',
      'removed and added again',
      'renamed',
      'replaced',
      'withdrawn',
    ]),
  );
  expect(isSame('data', ['a', 'b'], ['b', 'a'])).toBe(true);
});
