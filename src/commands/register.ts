// candor register: who processes customer data on any day, as a table, as CSV or as JSON.
import { dayOf } from '../day.ts';
import { csvText } from '../documents/csv.ts';
import { plainValuesOf } from '../documents/describe.ts';
import { registerTable } from '../documents/register-table.ts';
import { registerEntry } from '../documents/trust-file.ts';
import { registerOn } from '../derive/journal/register.ts';
import { load } from '../load/load.ts';
import { formatFlag, formOf, reportErrors, type Call, type Command } from './command.ts';
import { drawTable } from './table.ts';

export const register: Command = {
  summary: 'print the register of subprocessors as of any day',
  readsContent: true,
  flags: { format: formatFlag },
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
    // A function whose vendor is not decided has no vendor to print.
    const rows = registerOn(trust, call.asOf).filter(({ record }) => !record?.undecided);
    const first = trust.changes[0];
    if (first && dayOf(first.announced) > call.asOf)
      call.complain(
        `The journal begins on ${dayOf(first.announced)}; it does not tell what held on ${call.asOf}.`,
      );
    if (format === 'json') {
      const vendors = rows.map((row) => ({ ...registerEntry(row), standing: row.standing }));
      call.say(JSON.stringify({ as_of: call.asOf, subprocessors: vendors }, null, 2));
      return 0;
    }
    const table = registerTable(rows, plainValuesOf(trust));
    if (format === 'csv') call.say(csvText(table).replace(/\n$/, ''));
    else if (rows.length === 0) call.say(`No subprocessors on ${call.asOf}.`);
    else
      call.say(`Subprocessors on ${call.asOf}\n\n${drawTable(shown, table.lines, roomIn(call))}`);
    return 0;
  },
};

// A pipe has no width; the program that reads it can cut lines itself.
const roomIn = ({ columns }: Call) => (columns === undefined ? 200 : Math.max(columns, 60));

/** A person at a terminal wants an overview; the other formats have every column. */
const shown = ['name', 'standing', 'from', 'until', 'purpose', 'data', 'locations', 'engagement'];
