// What the cell of a column says of its vendor: the field of the record, its value, and the words that fit no field.
import type { ColumnField } from './heads.ts';
import type { Cell } from './table.ts';
import { addressIn } from './values/address.ts';
import { certificatesIn } from './values/certificates.ts';
import { contactIn } from './values/contact.ts';
import { dataIn } from './values/data-kinds.ts';
import { linkIn } from './values/links.ts';
import { listIn, textIn } from './values/texts.ts';
import { locationsIn } from './values/locations.ts';
import { transfersIn } from './values/transfers.ts';
import type { Reading, Unread } from './values/value.ts';
import { dayIn, engagementIn, flagIn, retentionIn } from './values/words.ts';

/** Fields of the record by name, with `kinds` for the kinds of data in the list's own words. */
export interface CellSaid {
  fields: Record<string, unknown>;
  unread: readonly Unread[];
}

/** What a cell says under a head that means this field. */
export function readCell(field: ColumnField, cell: Cell): CellSaid {
  const { value, unread = [] }: Reading<unknown> = readings[field](cell);
  if (value === undefined) return { fields: {}, unread };
  if (field === 'data') return { fields: value as Record<string, unknown>, unread };
  if (field === 'optional')
    return { fields: value === true ? { engagement: 'optional' } : {}, unread };
  return { fields: { [field]: value }, unread };
}

const text = (cell: Cell) => textIn(cell.text);
const list = (cell: Cell) => listIn(cell.text);

const readings: Record<ColumnField, (cell: Cell) => Reading<unknown>> = {
  id: text,
  name: ({ text: name }) => textIn(name.replaceAll('\n', ' ')),
  legal_name: ({ text: name }) => textIn(name.replaceAll('\n', ' ')),
  purpose: text,
  data: ({ text: data }) => dataIn(data),
  receives: text,
  not_received: list,
  subjects: list,
  locations: ({ text: places }) => locationsIn(places),
  transfers: ({ text: grounds }) => transfersIn(grounds),
  engagement: ({ text: use }) => engagementIn(use),
  optional: ({ text: use }) => notOptional(flagIn(use)),
  opt_out: ({ text: use }) => flagIn(use),
  products: ({ text: products }) => only(products),
  plans: ({ text: plans }) => only(plans),
  retention: ({ text: length }) => retentionIn(length),
  dpa: linkIn,
  privacy: linkIn,
  own_subprocessors: linkIn,
  certifications: certificatesIn,
  address: ({ text: address }) => addressIn(address),
  contact: contactIn,
  affiliate: ({ text: affiliate }) => flagIn(affiliate),
  parent: text,
  lei: text,
  euid: text,
  parent_lei: text,
  last_assessed: ({ text: day }) => dayIn(day),
  note: text,
  website: () => ({}),
};

// "Optional: no" leaves open whether every customer needs it or asks for it.
function notOptional(reading: Reading<boolean>): Reading<boolean> {
  if (reading.value !== false) return reading;
  return {
    unread: [
      { text: 'no', why: 'It denies that the vendor is optional and does not say how it is used.' },
    ],
  };
}

// "All products" is what the register says where the key is left out.
const only = (texts: string) =>
  /^all(?: (?:products|plans|services|features|of (?:them|the above)))?\.?$/i.test(texts.trim())
    ? {}
    : listIn(texts);
