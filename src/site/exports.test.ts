// The finished sites say the same in every form: the pages, trust.json, the tables and the crosswalk.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import type { Crosswalk } from '../documents/crosswalk.ts';
import type { TrustFile } from '../documents/trust-file.ts';
import { load } from '../load/load.ts';
import { wordsIn } from '../words/languages.ts';

type Line = Record<string, string>;
const root = path.resolve(import.meta.dirname, '../..');
const asOf = inject('builtAsOf');

// Takes off the apostrophe in front of what a spreadsheet would compute, as `csv.ts` puts it there.
const meant = (cell: string) => (/^'+\s*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);

// What speaks to colleagues or to the browser is no fact about the company.
const unpublished = ['allow', 'theme'];

/** Every text and day in a value, with what is not published left out. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) =>
    unpublished.includes(key) ? [] : leaves(held),
  );
}

function withoutAllow(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, held) => (unpublished.includes(key) ? undefined : held)),
  ) as unknown;
}

/** The schema with no other keys allowed: proof that it names every one. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, of]) => [key, closed(of)]));
  return inner['type'] === 'object' ? { ...inner, additionalProperties: false } : inner;
}

describe.each(Object.entries(inject('builtSites')))('%s', (site, folder) => {
  const text = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const lines = (name: string) =>
    (parse(text(name), { bom: true, columns: true, record_delimiter: '\r\n' }) as Line[]).map(
      (line) => Object.fromEntries(Object.entries(line).map(([key, of]) => [key, meant(of)])),
    );
  const idsIn = (page: string, kind: string) =>
    [...text(page).matchAll(new RegExp(`<(?:tr|article|div|li)[^>]* id="${kind}-([^"]+)"`, 'g'))]
      .map(([, id]) => id)
      .sort();
  const { trust } = load(
    path.join(root, site === 'content' ? 'content' : `examples/${site}`),
    asOf,
  );
  if (!trust) throw new Error(`${site} has mistakes`);
  const file = JSON.parse(text('trust.json')) as TrustFile;
  const controls = (trust.controls.groups ?? []).flatMap(({ controls = [], ...group }) =>
    controls.map((control) => ({ group, control })),
  );

  test('trust.json is valid by the schema beside it, which names all of its keys', () => {
    for (const schema of [
      JSON.parse(text('trust.schema.json')),
      closed(JSON.parse(text('trust.schema.json'))),
    ]) {
      const ajv = new Ajv2020({ allErrors: true });
      addFormats.default(ajv);
      const validate = ajv.compile(schema as object);
      validate(file);
      expect(validate.errors ?? []).toEqual([]);
      expect(validate({ ...file, as_of: '2026-02-30' })).toBe(false);
    }
    expect(file.$schema).toBe(`${trust.site.url.replace(/\/$/, '')}/trust.schema.json`);
    expect([file.version, file.as_of]).toEqual([1, asOf]);
  });

  test('trust.json holds every value of the model at its place', () => {
    for (const [key, value] of Object.entries(trust))
      expect(file[key as keyof TrustFile], key).toEqual(withoutAllow(value));
  });

  test('the register has the same rows on its page, in trust.json and in the table', () => {
    const table = lines('subprocessors.csv');
    const said = ({ id, standing, from = '', until = '', name, purpose }: Line) =>
      [id, standing, from, until, name, purpose].join('|');
    expect(table.map(said)).toEqual(file.register.map((row) => said(row as unknown as Line)));
    expect(idsIn('subprocessors/index.html', 'subprocessor')).toEqual(
      table.map(({ id }) => id).sort(),
    );
  });

  test('the table of vendors holds every text of every record', () => {
    const titles = new Map((trust.data.categories ?? []).map(({ id, title }) => [id, title]));
    const table = new Map(lines('subprocessors.csv').map((line) => [line['id'], line]));
    for (const { coming: _, ...row } of file.register) {
      const { name, legal_name, purpose, data, locations, transfers, engagement, ...record } =
        trust.subprocessors.find(({ id }) => id === row.id) ?? row;
      const cells = Object.values(table.get(row.id) ?? {}).join('\n');
      const wanted = [
        ...leaves(row),
        ...leaves(record),
        ...(row.data ?? []).map((id) => titles.get(id) ?? id),
      ];
      expect(
        wanted.filter((value) => !cells.includes(value)),
        row.id,
      ).toEqual([]);
    }
  });

  test('the table of controls holds every text of every control, and the page has the same rows', () => {
    const table = lines('controls.csv');
    expect(table.map(({ id }) => id)).toEqual(controls.map(({ control }) => control.id));
    expect(idsIn('index.html', 'control')).toEqual(table.map(({ id }) => id).sort());
    for (const [index, { group, control }] of controls.entries()) {
      const cells = Object.values(table[index] ?? {}).join('\n');
      const wanted = [group.id, group.title, ...leaves(control)];
      expect(
        wanted.filter((value) => !cells.includes(value)),
        control.id,
      ).toEqual([]);
    }
  });

  test('an attribute of a control that is not live has the status beside its label', () => {
    const rows = new Map(
      text('index.html')
        .split('<li id="control-')
        .slice(1)
        .map((row) => [row.slice(0, row.indexOf('"')), row.split(/<\/dl>|<\/section>/)[0]]),
    );
    const { control: say, statuses } = wordsIn(trust.site.language).page;
    const labels = [
      ['mechanisms', say.mechanism],
      ['layers', say.layer],
      ['keys', say.keys],
      ['includes', say.includes],
      ['properties', say.properties],
      ['identity_providers', say.identityProviders],
      ['endpoints', say.endpoint],
      ['lifetimes', say.lifetime],
      ['verified_by', say.check],
    ] as const;
    for (const { control } of controls) {
      const isThere = (label: string) => rows.get(control.id)?.includes(`<dt>${label}<dd>`);
      for (const [field, label] of labels) {
        const qualified = say.notLive(label, statuses[control.status]);
        const isLive = control.status === 'live';
        const isGiven = control[field] !== undefined;
        expect([control.id, field, isThere(label), isThere(qualified)]).toEqual([
          control.id,
          field,
          isGiven && isLive,
          isGiven && !isLive,
        ]);
      }
    }
  });

  test('the annex has a row for every vendor in use or announced, and says what is missing', () => {
    const used = file.register.filter(({ standing }) =>
      ['active', 'ending', 'announced'].includes(standing),
    );
    const page = text('subprocessors/annex-iii/index.html');
    expect(idsIn('subprocessors/annex-iii/index.html', 'annex')).toEqual(
      used.map(({ id }) => id).sort(),
    );
    const records = used.map(({ id }) => trust.subprocessors.find((record) => record.id === id));
    const missing = records.flatMap((record, index) => [
      ...[record?.address, record?.contact, record?.subjects, record?.retention],
      ...[record?.responsibility, used[index]?.data ?? record?.receives, used[index]?.locations],
    ]);
    expect(page.match(/>Not stated</g) ?? []).toHaveLength(
      missing.filter((value) => value === undefined).length,
    );
  });

  test('the crosswalk holds every id of every control, in both forms and on the MVSP page', () => {
    const wanted = controls.flatMap(({ control }) =>
      Object.entries(control.frameworks ?? {}).flatMap(([framework, ids]) =>
        (ids ?? []).map((id) => `${framework} ${id} ${control.id} ${control.status}`),
      ),
    );
    expect(existsSync(path.join(folder, 'crosswalk.json'))).toBe(wanted.length > 0);
    expect(existsSync(path.join(folder, 'mvsp'))).toBe(wanted.some((id) => id.startsWith('mvsp')));
    if (wanted.length === 0) return;
    const { mappings } = JSON.parse(text('crosswalk.json')) as Crosswalk;
    expect(
      mappings
        .map(({ framework, id, control, status }) => `${framework} ${id} ${control} ${status}`)
        .sort(),
    ).toEqual(wanted.sort());
    expect(lines('crosswalk.csv')).toEqual(mappings.map((of) => ({ ...of, as_of: asOf })));
    const rows = text('mvsp/index.html').split('<tr id="mvsp-').slice(1);
    for (const { id, control } of mappings.filter(({ framework }) => framework === 'mvsp'))
      expect(
        rows.find((row) => row.startsWith(`${id}"`)),
        id,
      ).toContain(`/#control-${control}"`);
  });
});

test('a recipient that is no subprocessor is on the page of the register, apart, and in no other form of it', () => {
  const folder = inject('builtSites').content;
  const text = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  expect(text('subprocessors/index.html')).toContain('id="recipient-card-networks"');
  expect(text('subprocessors/index.md')).toContain('Carries payments under its own rules');
  const { recipients, register } = JSON.parse(text('trust.json')) as TrustFile;
  expect(recipients.map(({ id }) => id)).toEqual(['card-networks']);
  expect(register.map(({ id }) => id)).not.toContain('card-networks');
  for (const name of [
    ...['index.html', 'subprocessors.csv', 'subprocessors/annex-iii/index.html', 'changes.json'],
    ...['changes/rss.xml', 'changes/deadlines.ics', 'changes/index.html'],
  ])
    expect(text(name), name).not.toMatch(/card.networks/i);
});

test('the columns of the tables are those that were published', () => {
  const folder = inject('builtSites').content;
  const header = (name: string) =>
    readFileSync(path.join(folder, `${name}.csv`), 'utf8')
      .split('\r\n')[0]
      ?.slice(1);
  expect(header('subprocessors')).toBe(
    'id,name,legal_name,standing,from,until,purpose,data,data_titles,locations,transfers,engagement,' +
      'responsibility,subjects,receives,not_received,address,country,contact_name,contact_email,contact_url,' +
      'dpa,own_subprocessors,privacy,certifications,engaged_by,fronts,account,off_by_default,opt_out,' +
      'self_hosted_option,products,plans,retention,affiliate,parent,lei,last_assessed,candidates,decision,' +
      'note,coming,permalink,as_of,no_data,unnamed,euid,parent_lei,' +
      'dpa_status,self_hosted_plans,not_used_for,group',
  );
  expect(header('controls')).toBe(
    'group,group_title,id,title,status,status_note,since,target,after,before,when,plans,limits,covers,' +
      'not_yet,note,evidence,more_evidence,inherited_from,soc-2,iso-27001,caiq,mvsp,permalink,as_of,' +
      'mechanisms,layers,keys,includes,properties,identity_providers,endpoints,verified_by,' +
      'ahead_of,target_for,begins,lifetimes',
  );
  expect(header('crosswalk')).toBe('framework,id,control,title,status,permalink,as_of');
});
