// /controls.csv: every control with its status and everything that qualifies it, for a reviewer's own sheet.
import type { Control, ControlGroup, Trust } from '../trust.ts';
import type { Day } from '../day.ts';
import { mappedFrameworks } from '../vocabulary/frameworks.ts';
import { publicAddress } from '../words/format.ts';
import { tableOf, type Column, type Table } from './csv.ts';

interface Row {
  group: ControlGroup;
  control: Control;
  permalink: string;
  asOf: Day;
}

/** One line for each control, in the order of the page. Texts are as they were written, so `note` is Markdown. */
export function controlTable(trust: Trust, asOf: Day): Table {
  const rows = (trust.controls.groups ?? []).flatMap((group) =>
    (group.controls ?? []).map((control) => ({
      group,
      control,
      permalink: publicAddress(trust.site.url, `/#control-${control.id}`),
      asOf,
    })),
  );
  return tableOf(columns, rows);
}

type Field = {
  [Key in keyof Control]-?: NonNullable<Control[Key]> extends string | string[] ? Key : never;
}[keyof Control];

const written = (field: Field): Column<Row> => [field, ({ control }) => control[field]];

type Endpoint = NonNullable<Control['endpoints']>[number];
type Lifetime = NonNullable<Control['lifetimes']>[number];
type Check = NonNullable<Control['verified_by']>[number];

const pairs = (of: Readonly<Record<string, string | undefined>>) =>
  Object.entries(of).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));

// "/api/audit-log (public): Export as JSON".
const endpointText = ({ address, access, purpose }: Endpoint) =>
  `${address}${access ? ` (${access})` : ''}${purpose ? `: ${purpose}` : ''}`;

// "scan: Public addresses (1 week)".
const checkText = ({ method, what, every }: Check) =>
  `${method ? `${method}: ` : ''}${what}${every ? ` (${every})` : ''}`;

// "session: for 12 hours, idle 30 minutes".
const lifetimeText = ({ of, for: length, idle, short }: Lifetime) =>
  `${of}: ${[...(short ? ['short'] : []), ...(length ? [`for ${length}`] : []), ...(idle ? [`idle ${idle}`] : [])].join(', ')}`;

/** The names are published. Add a column only after the last one; never rename or remove one. */
const columns: readonly Column<Row>[] = [
  ['group', ({ group }) => group.id],
  ['group_title', ({ group }) => group.title],
  written('id'),
  written('title'),
  written('status'),
  written('status_note'),
  written('since'),
  written('target'),
  written('after'),
  written('before'),
  written('when'),
  written('plans'),
  written('limits'),
  ['covers', ({ control }) => control.coverage?.covers],
  ['not_yet', ({ control }) => control.coverage?.not_yet],
  written('note'),
  written('evidence'),
  [
    'more_evidence',
    ({ control }) => control.more_evidence?.map(({ title, url }) => `${title}: ${url}`),
  ],
  written('inherited_from'),
  ...mappedFrameworks.map((name): Column<Row> => [
    name,
    ({ control }) => control.frameworks?.[name],
  ]),
  ['permalink', ({ permalink }) => permalink],
  ['as_of', ({ asOf }) => asOf],
  written('mechanisms'),
  written('layers'),
  ['keys', ({ control: { keys } }) => keys && pairs(keys)],
  written('includes'),
  written('properties'),
  written('identity_providers'),
  ['endpoints', ({ control }) => control.endpoints?.map(endpointText)],
  ['verified_by', ({ control }) => control.verified_by?.map(checkText)],
  written('ahead_of'),
  written('target_for'),
  written('begins'),
  ['lifetimes', ({ control }) => control.lifetimes?.map(lifetimeText)],
];
