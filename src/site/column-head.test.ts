// The head of a column names what its rows hold, and a column that would be empty is left out.
import { expect, test } from 'vitest';
import { columnsOf, partedColumns, type Column } from './column-head.ts';

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

const filled = (count: number, of: number): Row[] =>
  Array.from({ length: of }, (_, index) => (index < count ? { channels: 'mail' } : {}));

test.each([
  [filled(1, 4), { columns: ['Row', 'How'], below: [] }],
  [filled(4, 12), { columns: ['Row', 'How'], below: [] }],
  [filled(1, 5), { columns: ['Row'], below: ['How'] }],
  [filled(4, 15), { columns: ['Row'], below: ['How'] }],
])('rows %j have as columns and below their names %j', (rows, expected) => {
  const { first, others, asides } = partedColumns(columns, rows);
  const headsOf = (some: (Column<Row> | undefined)[]) => some.map((one) => one?.head);
  expect({ columns: headsOf([first, ...others]), below: headsOf(asides) }).toEqual(expected);
});

test('a column without fields fills the rows that it says', () => {
  const used: Column<Row> = { head: 'Used', cell: () => '', fills: ({ channels }) => !!channels };
  const parted = (rows: Row[]) => partedColumns([...columns, used], rows);
  expect(parted([{}]).others).toEqual([]);
  expect(parted(filled(3, 4)).others.map(({ head }) => head)).toContain('Used');
  expect(parted(filled(1, 5)).asides.map(({ head }) => head)).toContain('Used');
});
