// candor change: writes journal entries for the differences between register and journal.
import { dayOf, isDay } from '../day.ts';
import { entriesFor, type Entry, type Said } from '../derive/balance/entry.ts';
import type { Imbalance } from '../derive/balance/imbalances.ts';
import { imbalancesOf } from '../derive/balance/ledger.ts';
import { load, type Loaded, type LoadOptions } from '../load/load.ts';
import { writeYaml } from '../read/index.ts';
import type { Trust } from '../trust.ts';
import { askAbout } from './change-questions.ts';
import { moved } from './change-days.ts';
import {
  chosen,
  nameOf,
  refuseNameOrWords,
  refuseUnclearName,
  wantedKind,
} from './change-choices.ts';
import { termsOf } from '../derive/journal/terms.ts';
import { remarksOn } from './change-remarks.ts';
import { isUntold, tellTheRest } from './change-told.ts';
import { refuseToAddInUse, swapped } from './change-swap.ts';
import { CommandError, countStanding, reportErrors, type Call, type Command } from './command.ts';
import { publishedFlags, readAgainst } from './against.ts';
import { restamp } from './restamp.ts';
import { inWords } from './entry-words.ts';
import { inChanges, writeNew } from './write-files.ts';

export const change: Command = {
  summary: 'write the journal entries for what changed in the register',
  readsContent: true,
  flags: {
    summary: { value: '<text>', about: 'the change in a sentence, the title in every feed' },
    reason: { value: '<text>', about: 'why, in Markdown' },
    effective: {
      value: '<day>',
      about: 'the first day of the change (default: as the promised notice allows)',
    },
    emergency: { value: '<reason>', about: 'why the promised notice cannot be kept' },
    kind: {
      value: '<kind>',
      about:
        'renamed, named, name-withheld, entity-changed, corrected, struck-out or amended, where more than one fits',
    },
    only: {
      value: '<vendor>',
      about: 'only this vendor, or one change of it: acme-mail/data-changed',
    },
    replaces: {
      value: '<vendor>',
      about: 'the vendor that the new one replaces; without it, one comes and one goes',
    },
    'dry-run': { about: 'print the entries and write nothing' },
    restamp: { about: 'give new dates to entries that --against or --published does not have' },
    ...publishedFlags,
  },
  example: {
    about: 'one of several changes, in your own words',
    call: "candor change --only acme-mail/data-changed --summary 'Acme Mail will also receive names.'",
  },
  run: (call) => (call.flags['restamp'] === undefined ? settle(call) : restamp(call)),
};

async function settle(call: Call): Promise<number> {
  const { flags, content, asOf, now } = call;
  if (flags['effective'] !== undefined && !isDay(flags['effective']))
    throw new CommandError(
      `--effective takes a day such as 2026-12-20, not "${flags['effective']}".`,
      2,
    );
  const against = await readAgainst(call);
  const trust = load(content, asOf, { rules: false }).trust;
  const loaded = load(content, asOf);
  if (!trust || loaded.problems.some(isInTheWay)) return refuse(call, loaded);
  const imbalances = choose(call, trust, imbalancesOf(trust, asOf));
  refuseToAddInUse(imbalances, trust, asOf);
  const isWhole = ['only', 'kind', 'replaces', 'summary'].every(
    (flag) => flags[flag] === undefined,
  );
  const rest = (instead?: LoadOptions['instead']) =>
    isWhole ? tellTheRest(call, { ...against, ...(instead && { instead }) }) : undefined;
  if (imbalances.length === 0) {
    const code = rest();
    if (code === undefined)
      call.say('The journal agrees with the register; there is nothing to announce.');
    return code ?? 0;
  }
  if (dayOf(now) !== asOf)
    call.complain(
      `--as-of is the day as of which the content is read. Entries are announced now, on ${dayOf(now)}.`,
    );
  const entries = entriesFor(imbalances, trust, now, sayingOf(call, imbalances));
  const answers = isAsked(call) ? await askAbout(entries, imbalances, trust, now) : entries;
  const asked = answers.map((entry) => inWords(entry, trust, asOf));
  if (flags['dry-run'] !== undefined) {
    for (const entry of asked)
      call.say(`# ${inChanges(content, entry.id)}\n${writeYaml(entry.value)}`);
    return judge(call, asked) || (rest(insteadOf(asked)) ?? 0);
  }
  const code = publish(call, asked, trust);
  if (code === 0 && answers === entries) {
    const isPromised = termsOf(trust.site).some(({ days }) => days !== undefined);
    for (const remark of remarksOn(imbalances, flags, isPromised)) call.say(remark);
  }
  return code || (rest() ?? 0);
}

// This command exists to fix books that do not balance, and to tell what the check asks to be told.
const isInTheWay = ({ code, severity }: Loaded['problems'][number]) =>
  severity === 'error' && code !== 'books-do-not-balance' && !isUntold({ code });

function refuse(call: Call, loaded: Loaded): number {
  const problems = loaded.problems.filter(isInTheWay);
  const code = reportErrors(call, { ...loaded, problems });
  call.complain('Nothing was written.');
  return code;
}

/** Says what would keep the entries from being written. Returns the exit code. */
function judge(call: Call, entries: readonly Entry[]): number {
  const loaded = load(call.content, call.asOf, { instead: insteadOf(entries) });
  const problems = loaded.problems.filter(isInTheWay);
  return problems.length === 0 ? 0 : reportErrors(call, { ...loaded, problems });
}

const insteadOf = (entries: readonly Entry[]) =>
  new Map(entries.map(({ id, value }) => [`changes/${id}.yaml`, Buffer.from(writeYaml(value))]));

function choose(call: Call, trust: Trust, all: Imbalance[]): Imbalance[] {
  const { flags, asOf } = call;
  const day = moved(flags, trust, all, asOf);
  if (day) return [day];
  const swap =
    flags['replaces'] === undefined ? all : swapped(all, flags['replaces'], trust, flags['only']);
  const some = flags['only'] === undefined ? swap : chosen(swap, flags['only']);
  const wanted = flags['kind'];
  if (wanted !== undefined) {
    const settled = wantedKind(some, wanted);
    refuseUnclearName(
      settled.filter(({ kind }) => kind !== wanted),
      trust,
    );
    return settled;
  }
  refuseNameOrWords(some);
  if (!isAsked(call)) refuseUnclearName(some, trust);
  return some;
}

function sayingOf({ flags, now }: Call, imbalances: Imbalance[]): (imbalance: Imbalance) => Said {
  const { summary, reason, effective, emergency } = flags;
  if (summary !== undefined && imbalances.length > 1)
    throw new CommandError(
      `--summary is the title of one entry, and there are ${imbalances.length} changes to announce. Name one with --only: ${imbalances.map(nameOf).join(', ')}.`,
      2,
    );
  // An emergency without a day takes effect today.
  const day = effective ?? (emergency === undefined ? undefined : dayOf(now));
  return ({ kind }) => ({
    ...(summary !== undefined && { summary }),
    ...(reason !== undefined && { reason }),
    // An amendment leaves the day of its announcement as it is, unless another is given.
    ...(day !== undefined && (kind !== 'amended' || effective !== undefined) && { effective: day }),
    ...(emergency !== undefined && { emergency }),
  });
}

// With --summary everything has been said already.
const isAsked = ({ isInteractive, flags }: Call) =>
  isInteractive && flags['summary'] === undefined && flags['dry-run'] === undefined;

/** Writes all entries. If the content then has other errors, the entries are removed again. */
function publish(call: Call, entries: readonly Entry[], trust: Trust): number {
  const { content, asOf } = call;
  const written = writeNew(
    entries.map(({ id, value }) => ({ path: inChanges(content, id), text: writeYaml(value) })),
  );
  const after = load(content, asOf);
  if (after.problems.some(isInTheWay)) {
    written.undo();
    return refuse(call, after);
  }
  for (const { id, value } of entries)
    call.say(`${inChanges(content, id)}\n  ${String(value['summary'])}${datesOf(value)}`);
  const left = after.problems.filter(({ code }) => code === 'books-do-not-balance').length;
  call.say(
    left === 0
      ? `The books balance. Subscribers will read this once it is published${trust.changes.length === 0 ? '' : '; if that is on another day, run `candor change --restamp` first'}.`
      : `${left} ${left === 1 ? 'change is' : 'changes are'} still to be announced.`,
  );
  if (left === 0) countStanding(call, after);
  return 0;
}

function datesOf({ kind, effective }: Record<string, unknown>): string {
  if (effective === undefined) return '';
  const moved = kind === 'amended' ? ', a new day; --emergency <reason> keeps the old one' : '';
  return `\n  takes effect on ${String(effective)}${moved}`;
}
