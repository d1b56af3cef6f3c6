// The default summary of an entry: one plain sentence that holds the fact, as far as it is known on the day of announcement.
import type { Change, Trust } from '../../trust.ts';
import type { Day } from '../../day.ts';
import { shorten } from '../../visible.ts';
import { titleText, type Told, type When } from '../../words/titles.ts';
import { companyCount } from '../journal/company.ts';
import { begunBefore, otherUses } from '../journal/company-uses.ts';
import { afterOf } from '../journal/notices.ts';
import { calledIn, partOf } from '../journal/sides.ts';
import { kindOf } from '../../vocabulary/changes.ts';
import { materialFields } from '../../vocabulary/material.ts';
import { noticeFor } from './amending.ts';
import { booksOf, type Imbalance } from './imbalances.ts';

/** The days of an entry: that of its announcement, and from which it holds; without one, it holds at once. */
export interface Days {
  announced: Day;
  effective?: Day | undefined;
}

/**
 * At most 600 characters, as the field allows. `known` is the journal with all that is announced together with the entry: what
 * else comes and goes, and on which days, decides whether a company stays.
 */
export function summaryOf(
  imbalance: Imbalance,
  trust: Trust,
  days: Days,
  known: readonly Change[],
): string {
  const titles = new Map((trust.data.categories ?? []).map(({ id, title }) => [id, title]));
  const speech = {
    language: trust.site.language,
    titleOf: (id: string) => titles.get(id) ?? id,
  };
  const text = titleText(toldOf(imbalance, trust, days, known), whenOf(days), speech);
  return shorten(text.replace(/\s+/g, ' ').trim(), 600);
}

function whenOf({ announced, effective = announced }: Days): When {
  return { tense: effective < announced ? 'late' : 'ahead', day: effective, announced };
}

function toldOf(imbalance: Imbalance, trust: Trust, days: Days, known: readonly Change[]): Told {
  const { effective } = days;
  const { kind, subprocessor, replaces, before = {}, after = {}, register, amends } = imbalance;
  const target = noticeFor(amends, trust);
  const also = alsoUsed(imbalance, { ...trust, changes: [...known] }, days);
  const corrected = materialFields.filter((field) => field in after);
  const former = replaces === undefined ? before.name : undefined;
  return {
    kind,
    name:
      former ??
      after.name ??
      trust.subprocessors.find(({ id }) => id === subprocessor)?.name ??
      subprocessor,
    before: kind === 'amended' && target ? partOf(afterOf(target), corrected) : before,
    after,
    also,
    ...(also.length > 0 && { purpose: booksOf(trust).get(subprocessor)?.purpose }),
    ...(replaces !== undefined && {
      replaced: before.name ?? replaces,
      replacedPurpose: before.purpose ?? '',
    }),
    ...(register && { rows: register.length, companies: companyCount(register) }),
    ...(target && { target: { title: target.change.summary, effective: target.effective } }),
    ...(kind === 'amended' && effective !== undefined && { moved: effective }),
  };
}

// The other rows that are in use on the day of effect. One that left the register counts until its announced end; while that is
// not announced yet, nobody knows until when.
function alsoUsed(imbalance: Imbalance, trust: Trust, { announced, effective = announced }: Days) {
  const { subprocessor, replaces, before = {}, after = {} } = imbalance;
  const id = replaces ?? subprocessor;
  const listed = new Set(trust.subprocessors.map((record) => record.id));
  const stays = booksOf(trust);
  const record = trust.subprocessors.find((one) => one.id === id);
  const own =
    replaces === undefined
      ? { ...record, ...after, ...before, ...calledIn(before, after, record) }
      : before;
  const uses = otherUses(trust.changes, trust.site, id, own, effective).filter(
    (use) => (listed.has(use.id) || !stays.has(use.id)) && use.id !== subprocessor,
  );
  const isStart = kindOf(imbalance).does === 'start';
  return (isStart ? begunBefore(uses, effective, announced) : uses).map(({ purpose }) => purpose);
}
