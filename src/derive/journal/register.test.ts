import { describe, expect, test } from 'vitest';
import type { Change, Material, Subprocessor, Trust } from '../../trust.ts';
import { materialOf } from './events.ts';
import { trustWith } from './journal.fixture.ts';
import { registerOn } from './register.ts';

const mail: Material = {
  name: 'Acme Mail',
  purpose: 'E-mail',
  data: ['account'],
  engagement: 'always',
};
const post: Material = { name: 'Post', purpose: 'E-mail', engagement: 'always' };
const cloud: Material = { name: 'Cloud', purpose: 'Hosting', engagement: 'always' };

const at = (day: string) => `${day}T09:00:00Z`;
const told = (id: string, day: string) => ({ id, announced: at(day), summary: `${id}.` });
const baseline: Change = {
  ...told('baseline', '2026-01-10'),
  kind: 'baseline',
  register: [
    { id: 'cloud', ...cloud },
    { id: 'mail', ...mail },
  ],
};
const added = (id: string, day: string, effective: string, after: Material): Change => ({
  ...told(`${id}-added-${day}`, day),
  kind: 'added',
  subprocessor: id,
  effective,
  after,
});
const removed = (id: string, day: string, effective: string, before: Material): Change => ({
  ...told(`${id}-removed-${day}`, day),
  kind: 'removed',
  subprocessor: id,
  effective,
  before,
});
const amended = (amends: string, day: string, more: object): Change =>
  ({ ...told(`${amends}-amended`, day), kind: 'amended', amends, ...more }) as Change;
const withdrawn = (amends: string, day: string): Change => ({
  ...told(`${amends}-withdrawn`, day),
  kind: 'withdrawn',
  amends,
});

/** The register on a day, a line for each vendor: id, standing, from, until, and the fields asked for. */
function registerLines(
  changes: Change[],
  day: string,
  records: Record<string, Material> = { cloud, mail },
  field: keyof Material = 'name',
): string[] {
  const subprocessors = Object.entries(records).map(([id, record]) => ({ id, ...record }));
  const trust = { site: {}, subprocessors, changes } as unknown as Trust;
  return registerOn(trust, day).map(({ id, standing, from = '?', until = '?', material, coming }) =>
    [id, standing, from, until, String(material[field]), coming.map((one) => one.change.id)]
      .join(' ')
      .trim(),
  );
}

describe('without a journal', () => {
  test('the records are the register, active since a day that nobody told', () => {
    expect(registerLines([], '2026-11-21')).toEqual([
      'cloud active ? ? Cloud',
      'mail active ? ? Acme Mail',
    ]);
  });

  test('no records are an empty register', () => {
    expect(registerLines([], '2026-11-21', {})).toEqual([]);
  });

  test('a record keeps what is not material apart', () => {
    const record = { id: 'mail', ...mail, note: 'Never your contacts' } as Subprocessor;
    const trust = { site: {}, subprocessors: [record], changes: [] } as unknown as Trust;
    const [row] = registerOn(trust, '2026-11-21');
    expect(row?.material).toEqual(mail);
    expect(row?.record).toBe(record);
  });
});

describe('a baseline', () => {
  test('makes its vendors active on the day of its announcement, without saying since when', () => {
    const lines = ['cloud active ? ? Cloud', 'mail active ? ? Acme Mail'];
    expect(registerLines([baseline], '2026-01-10')).toEqual(lines);
    expect(registerLines([baseline], '2026-11-21')).toEqual(lines);
  });

  test('is not known the day before', () => {
    expect(registerLines([baseline], '2026-01-09')).toEqual([]);
  });
});

describe('an added vendor', () => {
  const changes = [baseline, added('post', '2026-11-20', '2026-12-20', post)];
  const records = { cloud, mail, post };
  const onDay = (day: string) => registerLines(changes, day, records).at(-1);

  test('is not there before it is announced', () => {
    expect(onDay('2026-11-19')).toBe('mail active ? ? Acme Mail');
  });

  test('is announced from the day of the announcement to the day before it starts', () => {
    const line = 'post announced 2026-12-20 ? Post post-added-2026-11-20';
    expect([onDay('2026-11-20'), onDay('2026-12-19')]).toEqual([line, line]);
  });

  test('is active from its first day on', () => {
    expect(onDay('2026-12-20')).toBe('post active 2026-12-20 ? Post');
  });

  test('that is withdrawn was announced until then, and is gone without a trace afterwards', () => {
    const all = [...changes, withdrawn('post-added-2026-11-20', '2026-12-01')];
    const standing = (day: string) => registerLines(all, day)[2];
    expect(standing('2026-11-30')).toMatch(/^post announced/);
    expect([standing('2026-12-01'), standing('2026-12-31')]).toEqual([undefined, undefined]);
  });

  test('whose day is moved starts on the new one, from the amendment on', () => {
    const later = amended('post-added-2026-11-20', '2026-12-01', { effective: '2027-01-15' });
    const line = (day: string) => registerLines([...changes, later], day, records).at(-1);
    expect(line('2026-11-30')).toMatch(/^post announced 2026-12-20/);
    expect(line('2026-12-20')).toMatch(/^post announced 2027-01-15/);
    expect(line('2027-01-15')).toBe('post active 2027-01-15 ? Post');
  });

  test('whose fields are amended comes with the corrected ones', () => {
    const later = amended('post-added-2026-11-20', '2026-12-01', { after: { name: 'Post Ltd' } });
    expect(registerLines([...changes, later], '2026-12-20', records).at(-1)).toBe(
      'post active 2026-12-20 ? Post Ltd',
    );
  });
});

describe('a removed vendor', () => {
  const changes = [baseline, removed('mail', '2026-11-20', '2026-12-20', mail)];
  const onDay = (day: string) => registerLines(changes, day, { cloud });

  test('is ending until its last day is over', () => {
    const line = 'mail ending ? 2026-12-20 Acme Mail mail-removed-2026-11-20';
    expect([onDay('2026-11-20')[1], onDay('2026-12-19')[1]]).toEqual([line, line]);
  });

  test('is ended from the day on which it takes effect, and stays listed', () => {
    expect(onDay('2026-12-20')[1]).toBe('mail ended ? 2026-12-20 Acme Mail');
    expect(onDay('2036-12-20')[1]).toBe('mail ended ? 2026-12-20 Acme Mail');
  });

  test('that is added again is ended, announced, then active since the second time', () => {
    const again = [...changes, added('mail', '2027-02-01', '2027-03-03', mail)];
    const line = (day: string) => registerLines(again, day).at(-1);
    expect(line('2027-01-31')).toBe('mail ended ? 2026-12-20 Acme Mail');
    expect(line('2027-02-01')).toBe('mail announced 2027-03-03 ? Acme Mail mail-added-2027-02-01');
    expect(line('2027-03-03')).toBe('mail active 2027-03-03 ? Acme Mail');
  });

  test('whose removal is withdrawn stays', () => {
    const back = withdrawn('mail-removed-2026-11-20', '2026-12-01');
    expect(registerLines([...changes, back], '2026-12-31')[1]).toBe('mail active ? ? Acme Mail');
  });

  test('stands below those that are used, the last to leave first', () => {
    const both = [...changes, removed('cloud', '2026-12-01', '2027-01-10', cloud)];
    expect(registerLines(both, '2027-02-01', {}).map((line) => line.split(' ')[0])).toEqual([
      'cloud',
      'mail',
    ]);
  });
});

test('a replacement announces one vendor and ends the other on the same day', () => {
  const replaced: Change = {
    ...told('swap', '2026-11-20'),
    kind: 'replaced',
    subprocessor: 'post',
    replaces: 'mail',
    effective: '2026-12-20',
    before: mail,
    after: post,
  };
  const onDay = (day: string) => registerLines([baseline, replaced], day, { cloud, post }).slice(1);
  expect(onDay('2026-12-19')).toEqual([
    'post announced 2026-12-20 ? Post swap',
    'mail ending ? 2026-12-20 Acme Mail swap',
  ]);
  expect(onDay('2026-12-20')).toEqual([
    'post active 2026-12-20 ? Post',
    'mail ended ? 2026-12-20 Acme Mail',
  ]);
});

describe('several changes to one vendor', () => {
  const change = (kind: string, id: string, day: string, more: object): Change =>
    ({ ...told(id, day), kind, subprocessor: 'mail', ...more }) as unknown as Change;
  const purpose = (id: string, day: string, effective: string, from: string, to: string) =>
    change('purpose-changed', id, day, {
      effective,
      before: { purpose: from },
      after: { purpose: to },
    });

  test('hold one after the other, in the order in which they take effect', () => {
    const changes = [
      baseline,
      purpose('late', '2026-11-01', '2026-12-20', 'News', 'Everything'),
      purpose('soon', '2026-11-10', '2026-12-10', 'E-mail', 'News'),
    ];
    const onDay = (day: string) => registerLines(changes, day, { mail }, 'purpose')[0];
    expect(onDay('2026-11-10')).toBe('mail active ? ? E-mail soon,late');
    expect(onDay('2026-12-10')).toBe('mail active ? ? News late');
    expect(onDay('2026-12-20')).toBe('mail active ? ? Everything');
  });

  test('of different fields leave each other alone', () => {
    const changes = [
      baseline,
      change('data-changed', 'data', '2026-02-01', {
        effective: '2026-03-01',
        before: { data: ['account'] },
        after: { data: ['account', 'billing'] },
      }),
      purpose('purpose', '2026-02-02', '2026-03-01', 'E-mail', 'News'),
    ];
    expect(registerLines(changes, '2026-03-01', { mail }, 'purpose')[0]).toContain('News');
    expect(registerLines(changes, '2026-03-01', { mail }, 'data')[0]).toContain('account,billing');
  });

  test('on one day hold in the order of their announcement', () => {
    const changes = [
      baseline,
      purpose('first', '2026-02-01', '2026-03-01', 'E-mail', 'News'),
      purpose('second', '2026-02-02', '2026-03-01', 'News', 'Everything'),
    ];
    expect(registerLines(changes, '2026-03-01', { mail }, 'purpose')[0]).toContain('Everything');
  });

  test('a correction holds at once', () => {
    const typo = change('corrected', 'typo', '2026-02-01', {
      before: { purpose: 'E-mial' },
      after: { purpose: 'E-mail!' },
    });
    expect(registerLines([baseline, typo], '2026-02-01', { mail }, 'purpose')[0]).toContain(
      'E-mail!',
    );
  });

  test('a field that stands in `before` alone is taken away', () => {
    const transfers = [{ from: 'EEA', mechanism: 'dpf' }];
    const changes = [
      { ...baseline, register: [{ id: 'mail', ...mail, transfers }] } as unknown as Change,
      change('transfer-changed', 'gone', '2026-02-01', {
        effective: '2026-03-01',
        before: { transfers },
        after: {},
      }),
    ];
    const trust = { site: {}, subprocessors: [], changes } as unknown as Trust;
    expect(registerOn(trust, '2026-02-28')[0]?.material.transfers).toEqual(transfers);
    expect(registerOn(trust, '2026-03-01')[0]?.material).toEqual(mail);
  });

  test('that are withdrawn never hold', () => {
    const changes = [
      baseline,
      purpose('plan', '2026-02-01', '2026-03-15', 'E-mail', 'News'),
      withdrawn('plan', '2026-02-10'),
    ];
    expect(registerLines(changes, '2026-04-01', { mail }, 'purpose')[0]).toBe(
      'mail active ? ? E-mail',
    );
  });
});

test('the material fields of a record are seven at most, and none that is not there', () => {
  expect(materialOf({ id: 'mail', ...mail, note: 'x' } as Material)).toEqual(mail);
  expect(Object.keys(materialOf(post))).not.toContain('data');
});

test('limits of use change on the day of effect, although the record is as it will be', () => {
  const limits = { engagement: 'optional', off_by_default: true, plans: ['Enterprise'] };
  const wider = { engagement: 'optional', off_by_default: false, plans: ['Enterprise', 'Free'] };
  const vendor = { id: 'mail', name: 'Mail', purpose: 'Mail' };
  const journal = [
    {
      id: 'begin',
      kind: 'baseline',
      announced: '2026-01-01T09:00:00Z',
      summary: 'The journal begins.',
      register: [{ ...vendor, ...limits }],
    },
    {
      id: 'wider',
      kind: 'engagement-changed',
      subprocessor: 'mail',
      announced: '2026-10-01T09:00:00Z',
      effective: '2026-12-01',
      summary: 'Mail is on from the start.',
      before: { ...limits },
      after: { engagement: 'always' },
    },
  ] as unknown as Change[];
  const used = (record: object, day: string) => {
    const trust = { ...trustWith(journal), subprocessors: [{ ...vendor, ...record }] } as never;
    const { off_by_default, plans } = registerOn(trust, day)[0]?.record ?? {};
    return { off_by_default, plans };
  };
  const before = { off_by_default: true, plans: ['Enterprise'] };
  expect(used({ engagement: 'always' }, '2026-11-30')).toEqual(before);
  expect(used({ engagement: 'always' }, '2026-12-01')).toEqual({});
  journal[1] = { ...journal[1], after: wider } as unknown as Change;
  expect(used(wider, '2026-11-30')).toEqual(before);
  expect(used(wider, '2026-12-01')).toEqual({ off_by_default: false, plans: wider.plans });
});
