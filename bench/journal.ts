// A content folder with a long journal, whose books balance: each vendor is announced, and then moves from country to country.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const countries = 'DE FR IE NL SE FI AT BE DK ES IT PL PT CZ EE LT LV LU SI SK'.split(' ');
const from = Date.UTC(2019, 0, 2, 9);
const to = Date.UTC(2026, 10, 19, 9);
const day = 86_400_000;

/** Writes `changes` entries over a fifth as many vendors. The same numbers give the same files. */
export function writeJournal(folder: string, changes: number): void {
  mkdirSync(path.join(folder, 'changes'), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  write('site.yaml', site);
  write('data.yaml', data);
  const vendors = Math.max(1, Math.floor(changes / 5));
  const places = new Map<number, string>();
  for (let index = 0; index < changes; index += 1) {
    const vendor = index % vendors;
    const moment = from + Math.floor(((to - from) / changes) * index);
    const was = places.get(vendor);
    const step = index * 7 + Math.floor(index / vendors);
    const planned = countries[step % countries.length] ?? 'DE';
    const is = planned === was ? (countries[(step + 1) % countries.length] ?? 'DE') : planned;
    places.set(vendor, is);
    const name = `${isoDay(moment)}-${String(index).padStart(6, '0')}-${idOf(vendor)}`;
    write(
      `changes/${name}-${was === undefined ? 'added' : 'moved'}.yaml`,
      entry(vendor, moment, was, is),
    );
  }
  const records = [...places].map(([vendor, place]) => record(vendor, place)).join('');
  write('subprocessors.yaml', `subprocessors:\n${records}`);
}

const isoDay = (moment: number) => new Date(moment).toISOString().slice(0, 10);
const isoMoment = (moment: number) => `${new Date(moment).toISOString().slice(0, 19)}Z`;
const idOf = (vendor: number) => `vendor-${String(vendor).padStart(5, '0')}`;

const site = `url: https://trust.big.example
company: { name: Big Example, url: https://big.example }
headline: What we store and who touches it
contact: { email: security@big.example }
notice: { days: 30, objection_days: 30 }
`;

const data = `categories:
  - id: account
    title: Accounts
    contains: [Names and e-mail addresses]
`;

const locations = (country: string) =>
  `locations: [{ country: ${country}, activity: storage-and-processing }]`;

/** The fields of a vendor, each on a line behind `margin`. */
const material = (vendor: number, country: string, margin: string) =>
  [
    `name: Vendor ${vendor}`,
    `legal_name: Vendor ${vendor} GmbH`,
    `purpose: Delivers service number ${vendor}`,
    'data: [account]',
    locations(country),
    'transfers: [{ from: EEA, mechanism: none-required }]',
    'engagement: always',
  ]
    .map((line) => `${margin}${line}\n`)
    .join('');

const record = (vendor: number, country: string) =>
  `  - id: ${idOf(vendor)}\n${material(vendor, country, '    ')}`;

function entry(vendor: number, moment: number, was: string | undefined, is: string): string {
  const head = `subprocessor: ${idOf(vendor)}
announced: ${isoMoment(moment)}
effective: ${isoDay(moment + 40 * day)}
object_by: ${isoDay(moment + 30 * day)}
`;
  return was === undefined
    ? `kind: added\n${head}summary: Vendor ${vendor} will deliver service number ${vendor}.
reason: It was chosen among three for its record of availability.
after:\n${material(vendor, is, '  ')}`
    : `kind: location-changed\n${head}summary: Vendor ${vendor} will process data in another country.
reason: The old site closes.
before:\n  ${locations(was)}\nafter:\n  ${locations(is)}\n`;
}
