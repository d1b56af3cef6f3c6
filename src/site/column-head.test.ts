// The head of a column names what its rows hold, and a column that would be empty is left out.
import { expect, test } from 'vitest';
import { columnsOf, type Column } from './column-head.ts';

interface Row {
  deletion?: string;
  export?: string;
  channels?: string;
}
const columns: Column<Row>[] = [
  { head: 'Row', cell: () => '' },
  {
    head: 'Deletion and export',
    cell: () => '',
    of: ['deletion', 'export'],
    narrower: [
      { of: ['deletion'], head: 'Deletion' },
      { of: ['export'], head: 'Export' },
    ],
  },
  { head: 'How', cell: () => '', of: ['channels'] },
];
const heads = (...rows: Row[]) => columnsOf(columns, rows).map(({ head }) => head);

test.each([
  [[{ deletion: 'x', export: 'y' }], ['Row', 'Deletion and export']],
  [
    [{ deletion: 'x' }, { export: 'y' }],
    ['Row', 'Deletion and export'],
  ],
  [
    [{ deletion: 'x' }, {}],
    ['Row', 'Deletion'],
  ],
  [[{ export: 'y' }], ['Row', 'Export']],
  [[{ channels: 'mail' }], ['Row', 'How']],
  [[{}], ['Row']],
])('rows %j have the columns %j', (rows, expected) => {
  expect(heads(...rows)).toEqual(expected);
});
