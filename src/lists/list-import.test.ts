import { expect, test } from 'vitest';
import { importList } from './list-import.ts';

const csv = (...lines: string[]) => importList({ name: 'vendors.csv', text: lines.join('\n') });

test('a row becomes a record in the words of the list, with the keys of the register', () => {
  const read = csv(
    'Vendor,Legal entity,Purpose of processing,Data types,Location(s),Transfer mechanism,DPA',
    'Nimbus,"Nimbus, Inc.",Hosting,"Name, e-mail address and invoices","Dublin, Ireland; US (Virginia)",EU SCCs (Module 3) and DPF,https://nimbus.example/dpa',
  );
  expect(read).toEqual({
    subprocessors: [
      {
        id: 'nimbus',
        name: 'Nimbus',
        legal_name: 'Nimbus, Inc.',
        purpose: 'Hosting',
        data: ['name', 'e-mail-address', 'invoices'],
        locations: [
          { country: 'IE', place: 'Dublin' },
          { country: 'US', place: 'Virginia' },
        ],
        transfers: [
          { from: 'EEA', mechanism: 'scc-2021-914', module: '3' },
          { from: 'EEA', mechanism: 'dpf' },
        ],
        dpa: 'https://nimbus.example/dpa',
      },
    ],
    categories: [
      { id: 'name', title: 'Name' },
      { id: 'e-mail-address', title: 'e-mail address' },
      { id: 'invoices', title: 'invoices' },
    ],
    rows: 1,
    unplaced: [],
  });
});

test('what a list does not say is in no record', () => {
  const { subprocessors, unplaced } = csv('Subprocessor,Purpose,Location', 'Acme,Mail,N/A');
  expect(subprocessors).toEqual([{ id: 'acme', name: 'Acme', purpose: 'Mail' }]);
  expect(unplaced).toEqual([]);
});

test('rows of one company are told apart by what each does', () => {
  const { subprocessors } = csv('Vendor,Purpose', 'Nimbus,Hosting', 'Nimbus,Mail', 'Acme,Mail');
  expect(subprocessors.map(({ id, name }) => [id, name])).toEqual([
    ['nimbus-hosting', 'Nimbus'],
    ['nimbus-mail', 'Nimbus'],
    ['acme', 'Acme'],
  ]);
});

test('a row that is no vendor is listed with its line', () => {
  const { rows, subprocessors, unplaced } = csv(
    'Vendor,Purpose,Location',
    'Affiliates,,',
    'Acme UK,Support,UK',
    '* Only at night,,',
    ',Mail,US',
    'Total: 1,,',
    ',,',
  );
  expect(rows).toBe(5);
  expect(subprocessors).toEqual([
    {
      id: 'acme-uk',
      name: 'Acme UK',
      purpose: 'Support',
      locations: [{ country: 'GB' }],
      affiliate: true,
    },
  ]);
  expect(unplaced.map(({ what, line, text }) => [what, line, text])).toEqual([
    ['row', 2, 'Affiliates'],
    ['row', 4, '* Only at night'],
    ['row', 5, 'Mail | US'],
    ['row', 6, 'Total: 1'],
  ]);
});

test('a file that is no list says so', () => {
  expect(csv('').unplaced).toEqual([
    { what: 'file', line: 1, text: '', why: 'There is no table in this file.' },
  ]);
  expect(csv('Vendor,Purpose', 'Acme,"Mail').unplaced).toMatchObject([{ what: 'file', line: 2 }]);
  expect(csv('a,b', 'c,d').unplaced).toMatchObject([{ what: 'text', line: 1, text: 'a | b' }]);
});
