// candor register: who processes customer data on any day, as a table, as CSV or as JSON.
import { dayOf, isDay, type Day } from '../day.ts';
import { csvText } from '../documents/csv.ts';
import { plainValuesOf } from '../documents/describe.ts';
import { registerTable } from '../documents/register-table.ts';
import { registerEntry } from '../documents/trust-file.ts';
import { registerHeldOn, registerOn } from '../derive/journal/register.ts';
import { wordsIn } from '../words/languages.ts';
import { load } from '../load/load.ts';
import {
  CommandError,
  formatFlag,
  formOf,
  reportErrors,
  type Call,
  type Command,
} from './command.ts';
import { drawTable } from './table.ts';

export const register: Command = {
  summary: 'print the register of subprocessors as of any day',
  readsContent: true,
  flags: {
    format: formatFlag,
    'known-on': {
      value: '<day>',
      about: 'as published on this day; --as-of alone also counts what was disclosed later',
    },
  },
  example: {
    about: 'the register as it was at the end of a year, for a spreadsheet',
    call: 'candor register --as-of 2026-12-31 --format csv',
  },
  run(call) {
    const format = formOf(call, ['table', 'csv', 'json']);
    // The rules speak of the page as it is today; the register may be asked for any other day.
    const loaded = load(call.content, dayOf(call.now));
    if (!loaded.trust) return reportErrors(call, loaded);
    const { trust } = loaded;
    const { asOf, knownOn } = daysOf(call);
    const isHeld = knownOn > asOf;
    const all = isHeld ? registerHeldOn(trust, asOf, knownOn) : registerOn(trust, asOf);
    // A function whose vendor is not decided has no vendor to print.
    const rows = all.filter(({ record }) => !record?.undecided);
    const first = trust.changes[0];
    if (first && dayOf(first.announced) > asOf)
      call.complain(
        `The journal begins on ${dayOf(first.announced)}; it does not tell what held on ${asOf}${isHeld ? ', except what was disclosed later' : ''}.`,
      );
    if (format === 'json') {
      const vendors = rows.map((row) => ({ ...registerEntry(row), standing: row.standing }));
      call.say(JSON.stringify({ as_of: asOf, known_on: knownOn, subprocessors: vendors }, null, 2));
      return 0;
    }
    const title = isHeld
      ? `Subprocessors on ${asOf}, by what is known on ${knownOn}`
      : `Subprocessors on ${asOf}, as published that day`;
    const table = registerTable(rows, plainValuesOf(trust));
    if (format === 'csv') call.say(csvText(table).replace(/\n$/, ''));
    else if (rows.length === 0) call.say(`${title}: none.`);
    else call.say(`${title}\n\n${drawTable(shown, table.lines.map(inBrief), roomIn(call))}`);
    return 0;
  },
};

/** The day that is asked for, and the last day whose announcements count: that of today, or another with `--known-on`. */
function daysOf({ flags, asOf, now }: Call): { asOf: Day; knownOn: Day } {
  const knownOn = flags['known-on'];
  if (knownOn === undefined) return { asOf, knownOn: asOf > dayOf(now) ? asOf : dayOf(now) };
  if (!isDay(knownOn))
    throw new CommandError(`--known-on takes a day such as 2026-12-20, not "${knownOn}".`, 2);
  const day = flags['as-of'] === undefined ? knownOn : asOf;
  if (knownOn < day)
    throw new CommandError(
      `--known-on ${knownOn} is before --as-of ${day}: what was known on a day is no register of a later one.`,
      2,
    );
  return { asOf: day, knownOn };
}

// A pipe has no width; the program that reads it can cut lines itself.
const roomIn = ({ columns }: Call) => (columns === undefined ? 200 : Math.max(columns, 60));

/** With what the columns left out say of those that are shown: that a name is none, and that no data is received. */
function inBrief(line: Record<string, string>): Record<string, string> {
  const { unnamed, noCustomerData } = wordsIn('en').changes.register;
  return {
    ...line,
    ...(line['unnamed'] && { name: `${line['name']}. ${unnamed(line['unnamed'])}` }),
    ...(line['no_data'] && { data: noCustomerData(line['no_data']) }),
  };
}

/** A person at a terminal wants an overview; the other formats have every column. */
const shown = ['name', 'standing', 'from', 'until', 'purpose', 'data', 'locations', 'engagement'];
