// Random histories of a register and its journal, as tests replay them: people edit, `candor change` settles, days pass.
import fc from 'fast-check';
import {
  assembleTrust,
  type Change,
  type Material,
  type Site,
  type Subprocessor,
  type Trust,
} from '../../trust.ts';
import { engagements } from '../../vocabulary/material.ts';
import { addDays, dayOf, type Day } from '../../day.ts';
import { entriesFor } from '../balance/entry.ts';
import { misfitsOf } from './fit.ts';
import type { Imbalance } from '../balance/imbalances.ts';
import { imbalancesOf } from '../balance/ledger.ts';
import { noticesOn } from './notices.ts';
import { shortNotices } from './promise.ts';
import { registerOn } from './register.ts';

export const site: Site = {
  url: 'https://trust.example.com',
  company: { name: 'Example' },
  headline: 'Where we are',
  notice: { days: 30, objection_days: 14 },
  feed: { authority: 'example.com', year: 2028 },
};

const vendors = ['a', 'b', 'c', 'd', 'e'];
const pools: { [Field in keyof Material]-?: Material[Field][] } = {
  name: ['Acme', 'Globex', 'Initech'],
  legal_name: [undefined, 'Acme Inc.', 'Globex GmbH'],
  purpose: ['E-mail', 'Hosting', 'Support'],
  data: [undefined, ['account'], ['account', 'logs']],
  locations: [undefined, [{ country: 'US' }], [{ country: 'DE' }, { region: 'EU' }]],
  transfers: [
    undefined,
    [
      { from: 'EEA', mechanism: 'dpf' },
      { from: 'UK', mechanism: 'uk-idta' },
    ],
  ],
  engagement: [...engagements],
  no_data: [undefined, undefined, 'Builds our software'],
};
const fields = Object.keys(pools) as (keyof Material)[];

/** One thing that a person does. Its numbers select among what exists. */
type Step =
  | { does: 'put'; vendor: number; seed: number }
  | { does: 'drop'; vendor: number }
  | { does: 'edit'; vendor: number; field: number; value: number }
  | { does: 'swap'; vendor: number; other: number }
  | { does: 'reorder' }
  | { does: 'call-off'; pick: number }
  | { does: 'amend-day'; pick: number; days: number }
  | { does: 'amend-facts'; pick: number; value: number }
  | { does: 'strike'; vendor: number }
  | { does: 'wait'; days: number };

const small = fc.nat(9);
const vendor = fc.nat(vendors.length - 1);
const edit = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('put' as const), vendor, seed: fc.nat(999) }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('drop' as const), vendor }) },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('edit' as const),
      vendor,
      field: small,
      value: small,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('swap' as const), vendor, other: vendor }),
  },
  { weight: 1, arbitrary: fc.constant({ does: 'reorder' as const }) },
);

/** Edits that are announced together, how many days later than needed they take effect, and what else happens. */
export interface Chapter {
  edits: Step[];
  later: number;
  then: Step[];
  /** Edits in a branch that is merged at the same time, and whether before or after. */
  branch: Step[];
  branchFirst: boolean;
}

export const histories = fc.array(
  fc.record<Chapter>({
    edits: fc.array(edit, { maxLength: 3 }),
    later: fc.constantFrom(0, 0, 0, 1, 29, 45, 90),
    then: fc.array(
      fc.oneof(
        fc.record({
          does: fc.constant('wait' as const),
          days: fc.constantFrom(0, 1, 5, 9, 29, 30, 31, 60),
        }),
        fc.record({ does: fc.constant('call-off' as const), pick: small }),
        fc.record({
          does: fc.constant('amend-day' as const),
          pick: small,
          days: fc.integer({ min: -40, max: 60 }),
        }),
        fc.record({ does: fc.constant('amend-facts' as const), pick: small, value: small }),
        fc.record({ does: fc.constant('strike' as const), vendor }),
      ),
      { maxLength: 3 },
    ),
    branch: fc.array(edit, { maxLength: 2 }),
    branchFirst: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);

/** A world in which a history happens. */
export class World {
  register: Subprocessor[] = [];
  changes: Change[] = [];
  now = '2028-02-20T09:00:00Z';
  /** Which vendor took the place of which, as the people know. */
  swaps: [goes: string, comes: string][] = [];

  trust(): Trust {
    return assembleTrust({
      site,
      subprocessors: structuredClone(this.register),
      changes: [...this.changes],
    });
  }

  get today(): Day {
    return dayOf(this.now);
  }

  /** What `candor change` writes, announced from now on. */
  settle(later = 0): Change[] {
    const trust = this.trust();
    const found = this.said(imbalancesOf(trust, this.today));
    const plain = entriesFor(found, trust, this.now);
    const entries = entriesFor(found, trust, this.now, (imbalance) => {
      const day = plain[found.indexOf(imbalance)]?.value['effective'];
      return typeof day === 'string' ? { effective: addDays(day, later) } : {};
    });
    const written = entries.map(({ id, value }) => ({ id, ...value }) as unknown as Change);
    this.add(written);
    return written;
  }

  // What a person says with `--replaces`: a vendor that left and one that came are a replacement.
  private said(found: readonly Imbalance[]): Imbalance[] {
    return this.swaps.reduce<Imbalance[]>(
      (all, [goes, comes]) => {
        const going = all.find((one) => one.kind === 'removed' && one.subprocessor === goes);
        const coming = all.find((one) => one.kind === 'added' && one.subprocessor === comes);
        if (!going || !coming) return all;
        const swap = { ...coming, ...going, ...coming, kind: 'replaced' as const, replaces: goes };
        return all.flatMap((one) => (one === coming ? [swap] : one === going ? [] : [one]));
      },
      [...found],
    );
  }

  add(written: readonly Change[]): void {
    this.changes.push(...written);
    this.now = `${new Date(Date.parse(this.now) + (written.length + 60) * 1000).toISOString().slice(0, 19)}Z`;
  }

  wait(days: number): void {
    this.now = `${addDays(this.today, days)}${this.now.slice(10)}`;
  }

  /** Edits the register. An edit that makes no sense in this world does nothing. */
  edit(step: Step): void {
    const at = (index: number) => this.register.findIndex(({ id }) => id === vendors[index]);
    if (step.does === 'put' && at(step.vendor) === -1)
      this.register.push({ id: vendors[step.vendor] ?? '', ...materialBy(step.seed) });
    if (step.does === 'drop' && at(step.vendor) !== -1) this.register.splice(at(step.vendor), 1);
    if (step.does === 'reorder') {
      this.register.reverse();
      for (const record of this.register) record.data?.reverse();
    }
    if (step.does === 'edit') {
      const record = this.register[at(step.vendor)];
      if (record) setField(record, step.field, step.value);
    }
    if (step.does === 'swap' && at(step.vendor) !== -1 && at(step.other) === -1) {
      const [old] = this.register.splice(at(step.vendor), 1);
      if (old) {
        const id = vendors[step.other] ?? '';
        this.register.push({ ...old, id, name: `Another ${id}` });
        this.swaps.push([old.id, vendors[step.other] ?? '']);
      }
    }
  }

  /** Amends or withdraws announced entries, if the rules allow it. */
  correct(step: Step): void {
    const pending = noticesOn(this.changes, site, '2199-12-31').filter(
      ({ effective, withdrawn_by, change }) =>
        effective > this.today &&
        !withdrawn_by &&
        'effective' in change &&
        'subprocessor' in change,
    );
    if (!('pick' in step) || pending.length === 0) return;
    const target = pending[step.pick % pending.length];
    if (!target) return;
    const told = {
      id: `n${this.changes.length}`,
      amends: target.change.id,
      announced: this.now,
      summary: '-',
    };
    if (step.does === 'call-off') this.tryTo([{ ...told, kind: 'withdrawn' }]);
    if (step.does === 'amend-day')
      this.tryTo([{ ...told, kind: 'amended', effective: addDays(target.effective, step.days) }]);
    if (step.does === 'amend-facts' && target.change.kind === 'added') {
      const { subprocessor } = target.change;
      const name = pools.name[step.value % 3] ?? 'Acme';
      const record = this.register.find(({ id }) => id === subprocessor);
      if (!record) return;
      const old = record.name;
      record.name = name;
      if (!this.tryTo([{ ...told, kind: 'amended', after: { name } }])) record.name = old;
    }
  }

  /** Strikes a vendor out that was listed by mistake, if the rules allow it. */
  private strike(index: number): void {
    const subprocessor = vendors[index] ?? '';
    const row = registerOn(this.trust(), '2199-12-31').find(({ id }) => id === subprocessor);
    const at = this.register.findIndex(({ id }) => id === subprocessor);
    if (!row || row.standing === 'ended' || at === -1) return;
    const { announced, id } = { announced: this.now, id: `n${this.changes.length}` };
    const told = { id, kind: 'struck-out' as const, subprocessor, announced, summary: '-' };
    const [struck] = this.register.splice(at, 1);
    if (!this.tryTo([{ ...told, before: row.material }]) && struck)
      this.register.splice(at, 0, struck);
  }

  private tryTo(entries: Change[]): boolean {
    const journal = [...this.changes, ...entries];
    const day = entries[0] && 'effective' in entries[0] ? entries[0].effective : undefined;
    if (day !== undefined && day < this.today) return false;
    if (misfitsOf(journal, site).length > 0 || shortNotices(journal, site).length > 0) return false;
    this.add(entries);
    return true;
  }

  run({ edits, later, then, branch, branchFirst }: Chapter): void {
    // Two people start from the same state. The one who merges second restamps, after the other.
    const rounds = branchFirst ? [branch, edits] : [edits, branch];
    for (const round of rounds) {
      for (const step of round) this.edit(step);
      this.settle(later);
    }
    for (const step of then) {
      if (step.does === 'wait') this.wait(step.days);
      else if (step.does === 'strike') this.strike(step.vendor);
      else this.correct(step);
      this.now = `${new Date(Date.parse(this.now) + 61_000).toISOString().slice(0, 19)}Z`;
    }
  }
}

function materialBy(seed: number): Material {
  const record = {} as Material;
  fields.forEach((_, index) => setField(record, index, Math.floor(seed / 3 ** (index % 5)) % 3));
  return record;
}

function setField(record: Material, field: number, value: number): void {
  const name = fields[field % fields.length] ?? 'name';
  const pool: unknown[] = pools[name];
  const held = structuredClone(pool[value % pool.length]);
  if (held === undefined) Reflect.deleteProperty(record, name);
  else Reflect.set(record, name, held);
  // A register says one of the two.
  if (held !== undefined && name === 'data') delete record.no_data;
  if (held !== undefined && name === 'no_data') delete record.data;
}
