// A company is not a row: what counts, titles and feeds say where one company has several.
import { describe, expect, test } from 'vitest';
import { entriesFor } from '../../derive/balance/entry.ts';
import { imbalancesOf } from '../../derive/balance/ledger.ts';
import { byCompany, companyCount } from '../../derive/journal/company.ts';
import { isAddition } from '../../derive/journal/feed-selections.ts';
import { registerOn } from '../../derive/journal/register.ts';
import { registerPageOn } from '../../derive/page/register-page.ts';
import { vendorTableOf } from '../../derive/page/vendor-table.ts';
import { vendorCounts } from '../../derive/page/vendor-counts.ts';
import { assembleTrust, type Change, type Site, type Snapshot, type Trust } from '../../trust.ts';
import { feedOn } from '../feed.ts';
import { vendorChannels } from '../feeds.ts';
import { notices } from './notice.ts';
import { titlesOn } from './title.ts';

const site: Site = {
  url: 'https://trust.example.com',
  company: { name: 'Example' },
  headline: 'H',
  notice: { days: 30, objection_days: 30 },
};
type Row = { id: string } & Snapshot;
const row = (id: string, name: string, purpose: string, more: Partial<Snapshot> = {}): Row => ({
  id,
  name,
  purpose,
  data: [],
  ...more,
});
const hosting = row('nimbus-hosting', 'Nimbusforge', 'Hosting', { engagement: 'always' });
const mail = row('nimbus-mail', 'Nimbusforge', 'Mail', { engagement: 'optional' });
const chat = row('chat', 'Chatcord', 'Chat');
const post = row('post', 'Postman', 'Mail');

function baseline(...register: Row[]): Change {
  const trust = assembleTrust({ site, subprocessors: register });
  const [entry] = entriesFor(imbalancesOf(trust, '2026-01-10'), trust, '2026-01-10T09:00:00Z');
  return { id: entry?.id, ...entry?.value } as unknown as Change;
}

/** The journal after an edit of the register, as `candor change` writes it; `--replaces` where `goes` and `comes` are given. */
function edited(before: Row[], after: Row[], swap?: { goes: Row; comes: Row }): Trust {
  const changes = [baseline(...before)];
  const trust = assembleTrust({ site, subprocessors: after, changes });
  const { id: _, ...was } = swap?.goes ?? chat;
  const { id: __, ...now } = swap?.comes ?? chat;
  const found = swap
    ? [
        {
          kind: 'replaced' as const,
          subprocessor: swap.comes.id,
          replaces: swap.goes.id,
          before: was,
          after: now,
        },
      ]
    : imbalancesOf(trust, '2026-11-21');
  const entries = entriesFor(found, trust, '2026-11-21T09:00:00Z');
  const written = entries.map(({ id, value }) => ({ id, ...value }) as unknown as Change);
  return assembleTrust({ site, subprocessors: after, changes: [...changes, ...written] });
}
const newest = (trust: Trust, day = '2026-11-21') => feedOn(trust, day)[0];
const mailOf = (trust: Trust) => String(notices.on(trust, '2026-11-22').at(-1)?.text());
const pageTitle = (trust: Trust, day: string) =>
  titlesOn(trust, day)(trust.changes.at(-1) as Change);

describe('titles', () => {
  test('the start of the journal counts companies', () => {
    expect(baseline(hosting, mail, chat).summary).toBe(
      'The journal of changes begins with the register of subprocessors: 2 vendors in 3 entries.',
    );
    expect(baseline(hosting, chat).summary).toBe(
      'The journal of changes begins with the register of subprocessors: 2 vendors.',
    );
  });

  test('a further row is no new subprocessor but a further purpose', () => {
    const trust = edited([hosting, chat], [hosting, chat, mail]);
    expect(newest(trust)?.title).toBe(
      'Nimbusforge, which is a subprocessor already, will have a further purpose: Mail.',
    );
    expect(newest(trust)?.summary).toMatch(/^Further purpose: Nimbusforge\./);
    expect(pageTitle(trust, '2027-01-01')).toBe(
      'On 21 Dec 2026, Nimbusforge, which was a subprocessor already, got a further purpose: Mail.',
    );
    expect(feedOn(trust, '2026-11-21', isAddition)).toEqual([]);
    const fresh = edited([chat], [chat, mail]);
    expect(newest(fresh)?.title).toBe('Nimbusforge will be a subprocessor: Mail.');
    expect(feedOn(fresh, '2026-11-21', isAddition)).toHaveLength(1);
  });

  test('a further row without customer data does not deny those of the company', () => {
    const { data: _, ...builds } = row('builds', 'Nimbusforge', 'Image build', {
      no_data: 'Only our own images',
    });
    const comes = edited([hosting, chat], [hosting, chat, builds]);
    expect(newest(comes)?.title).toBe(
      'Nimbusforge, which is a subprocessor already, will have a further purpose, for which it receives no customer data: Image build.',
    );
    expect(mailOf(comes)).toContain('Kind: Further purpose\n');
    expect(pageTitle(comes, '2027-01-01')).toBe(
      'On 21 Dec 2026, Nimbusforge, which was a subprocessor already, got a further purpose, for which it was said to receive no customer data: Image build.',
    );
    expect(newest(edited([hosting, builds, chat], [hosting, chat]))?.title).toBe(
      'Nimbusforge will no longer be used for “Image build”; it stays a subprocessor for: Hosting.',
    );
    const alone = edited([chat], [chat, builds]);
    expect(newest(alone)?.title).toBe(
      'Nimbusforge, which will receive no customer data, will be listed: Image build.',
    );
    expect(mailOf(alone)).toContain('Kind: Added\n');
    // Its other row without data stays, so it is still used.
    const tests = { ...builds, id: 'tests', purpose: 'Tests' };
    expect(newest(edited([chat, builds, tests], [chat, builds]))?.title).toBe(
      'Nimbusforge, which receives no customer data, will no longer be used for “Tests”.',
    );
  });

  test('a row that goes says for what it goes and for what the company stays', () => {
    const trust = edited([hosting, mail, chat], [hosting, chat]);
    expect(newest(trust)?.title).toBe(
      'Nimbusforge will no longer be used for “Mail”; it stays a subprocessor for: Hosting.',
    );
    expect(newest(trust)?.summary).toMatch(/^Purpose ended: Nimbusforge\./);
    expect(pageTitle(trust, '2027-01-01')).toBe(
      'On 21 Nov 2026, Nimbusforge ceased to be used for “Mail”; it stayed a subprocessor for: Hosting.',
    );
    // Where all go at once, the company goes.
    expect(
      feedOn(edited([hosting, mail, chat], [chat]), '2026-11-21')
        .slice(0, 2)
        .map(({ title }) => title),
    ).toEqual(Array(2).fill('Nimbusforge will no longer be a subprocessor.'));
  });

  test('a row that was listed by mistake does not strike out the company', () => {
    const changes = [baseline(hosting, mail)];
    const trust = assembleTrust({ site, subprocessors: [hosting], changes });
    const { id: _, ...before } = mail;
    const [entry] = entriesFor(
      [{ kind: 'struck-out', subprocessor: 'nimbus-mail', before }],
      trust,
      '2026-11-21T09:00:00Z',
    );
    expect(entry?.value['summary']).toBe(
      'Nimbusforge was listed for “Mail” by mistake and never was used for it; it is a subprocessor for: Hosting.',
    );
  });

  test('a row that is replaced says so of its purpose alone', () => {
    const swap = { goes: mail, comes: post };
    expect(newest(edited([hosting, mail], [hosting, post], swap))?.title).toBe(
      'Postman will take the place of Nimbusforge for “Mail”; Nimbusforge stays for: Hosting.',
    );
  });

  test('a further purpose is none once the others have ended before it begins', () => {
    const added = edited([hosting], [hosting, mail]);
    expect(newest(added)?.title).toBe(
      'Nimbusforge, which is a subprocessor already, will have a further purpose: Mail.',
    );
    const { id: _, ...before } = hosting;
    const ended: Change = {
      id: 'ended',
      kind: 'removed',
      subprocessor: hosting.id,
      announced: '2026-11-22T09:00:00Z',
      effective: '2026-11-25',
      summary: 'Nimbusforge hosts no more.',
      before,
    };
    const trust = assembleTrust({ ...added, changes: [...added.changes, ended] });
    const further = added.changes.at(-1) as Change;
    expect(titlesOn(trust, '2026-11-23')(further)).toBe(
      'Nimbusforge will be a subprocessor: Mail.',
    );
    expect(titlesOn(trust, '2027-01-01')(further)).toBe(
      'Nimbusforge became a subprocessor on 21 Dec 2026: Mail.',
    );
  });

  test('a row that changes is told apart by its purpose', () => {
    const trust = edited([hosting, mail], [hosting, { ...mail, engagement: 'always' }]);
    expect(newest(trust)?.title).toBe(
      'The use of Nimbusforge (“Mail”) will change from “With an optional feature” to “Always”.',
    );
    expect(pageTitle(trust, '2027-01-01')).toBe(
      'On 21 Dec 2026, the use of Nimbusforge (“Mail”) changed from “With an optional feature” to “Always”.',
    );
  });
});

test('a company is known by its name or its legal entity, over several rows', () => {
  const one = row('a', 'Nimbus', 'A', { legal_name: 'Nimbusforge Inc.' });
  const other = row('b', 'Forge', 'B', { legal_name: 'Nimbusforge Inc.' });
  const third = row('c', 'Forge', 'C');
  expect(companyCount([one, third])).toBe(2);
  expect(companyCount([one, third, other])).toBe(1);
  expect(byCompany([hosting, chat, mail], (all) => all).map((rows) => rows.length)).toEqual([2, 1]);
});

test('counts speak of companies', () => {
  const trust = edited([hosting, mail, chat], [hosting, mail, chat]);
  expect(vendorCounts(registerOn(trust, '2026-11-21'))).toEqual({
    inUse: 2,
    optional: 0,
    directed: 0,
    announced: 0,
    undecided: 0,
  });
  // A further purpose to come is no company to come.
  const more = edited([hosting, chat], [hosting, chat, mail]);
  expect(vendorCounts(registerOn(more, '2026-11-21'))).toMatchObject({ inUse: 2, announced: 0 });
  const map = registerPageOn(more, '2026-11-21').map;
  expect(map?.vendors).toEqual({ count: 2, announced: 0 });
  expect(map?.rows.map(({ material }) => material.name)).toEqual([
    'Nimbusforge (Hosting)',
    'Nimbusforge (Mail)',
    'Chatcord',
  ]);
});

test('the feeds of single vendors tell the rows of a company apart', () => {
  const trust = edited([hosting, mail, chat], [hosting, mail, chat]);
  expect(
    vendorChannels(trust, '2026-11-21')
      .map(({ vendor }) => vendor)
      .sort(),
  ).toEqual(['Chatcord', 'Nimbusforge (Hosting)', 'Nimbusforge (Mail)']);
});

describe('vendors that are not named', () => {
  const unnamed = 'Name on request';
  const servers = row('host-a', 'Hosting provider', 'Servers', { unnamed });
  const backups = row('host-b', 'Hosting provider', 'Backups', { unnamed });

  test('are not one company because one description fits both', () => {
    expect(baseline(servers, backups, chat).summary).toBe(
      'The journal of changes begins with the register of subprocessors: 3 vendors.',
    );
    const trust = edited([servers, backups], [servers, backups]);
    const rows = registerOn(trust, '2026-11-21');
    expect(vendorCounts(rows).inUse).toBe(2);
    expect(vendorTableOf(rows, site, '2026-11-21').counted).toEqual({ rows: 2, areVendors: true });
  });

  test('come, go and change each for itself', () => {
    const comes = edited([servers, chat], [servers, chat, backups]);
    expect(newest(comes)?.title).toBe('Hosting provider will be a subprocessor: Backups.');
    expect(feedOn(comes, '2026-11-21', isAddition)).toHaveLength(1);
    const goes = edited([servers, backups], [servers]);
    expect(newest(goes)?.title).toBe('Hosting provider will no longer be a subprocessor.');
    const purpose = 'Backups of the database';
    const changes = edited([servers, backups], [servers, { ...backups, purpose }]);
    expect(newest(changes)?.title).toBe(
      'The purpose of Hosting provider will change from “Backups” to “Backups of the database”.',
    );
    const [elsewhere] = [{ ...backups, locations: [{ country: 'DE' }] }];
    expect(newest(edited([servers, backups], [servers, elsewhere]))?.title).not.toContain('(“');
  });

  test('are known by their name once they have one', () => {
    const { unnamed: _, ...named } = { ...backups, name: 'Nimbusforge' };
    const trust = edited([hosting, backups], [hosting, named]);
    expect(vendorCounts(registerOn(trust, '2027-01-01')).inUse).toBe(1);
    expect(vendorCounts(registerOn(trust, '2026-11-20')).inUse).toBe(2);
  });
});
