// /controls.csv: every control with its status and all that qualifies it, for a reviewer's own sheet.
import type { Control, ControlGroup, Trust } from '../trust.ts';
import type { Day } from '../day.ts';
import { mappedFrameworks } from '../vocabulary/frameworks.ts';
import type { Table } from './csv.ts';
import { listText } from './record-cells.ts';

/** One line for each control, in the order of the page; texts as they were written, `note` in Markdown. */
export function controlTable(trust: Trust, asOf: Day): Table {
  const root = trust.site.url.replace(/\/$/, '');
  const lines = (trust.controls.groups ?? []).flatMap((group) =>
    (group.controls ?? []).map((control) => ({
      ...cellsOf(group, control),
      permalink: `${root}/#control-${control.id}`,
      as_of: asOf,
    })),
  );
  return { columns, lines };
}

function cellsOf(group: ControlGroup, control: Control): Record<string, string> {
  const { frameworks, coverage, more_evidence = [] } = control;
  return {
    group: group.id,
    group_title: group.title,
    id: control.id,
    title: control.title,
    status: control.status,
    status_note: control.status_note ?? '',
    since: control.since ?? '',
    target: control.target ?? '',
    after: control.after ?? '',
    before: control.before ?? '',
    when: control.when ?? '',
    plans: listText(control.plans),
    limits: listText(control.limits),
    covers: coverage?.covers ?? '',
    not_yet: coverage?.not_yet ?? '',
    note: control.note ?? '',
    evidence: control.evidence ?? '',
    more_evidence: listText(more_evidence.map(({ title, url }) => `${title}: ${url}`)),
    inherited_from: control.inherited_from ?? '',
    ...Object.fromEntries(mappedFrameworks.map((name) => [name, listText(frameworks?.[name])])),
  };
}

/** Published names: a column may be added behind the last, none renamed or removed. */
const columns = [
  'group',
  'group_title',
  'id',
  'title',
  'status',
  'status_note',
  'since',
  'target',
  'after',
  'before',
  'when',
  'plans',
  'limits',
  'covers',
  'not_yet',
  'note',
  'evidence',
  'more_evidence',
  'inherited_from',
  ...mappedFrameworks,
  'permalink',
  'as_of',
];
