// Which items the feed has: their names, their order, what they say.
import { describe, expect, test } from 'vitest';
import { assembleTrust, type Change, type Site } from '../trust.ts';
import { guidOf } from '../derive/journal/guid.ts';
import { isClaim } from '../derive/journal/feed-selections.ts';
import { listOf } from '../derive/journal/past.ts';
import { feedOn, type FeedItem } from './feed.ts';
import { xmlSafe } from './xml.ts';

const site: Site = {
  url: 'https://trust.example.com/center',
  company: { name: 'Example' },
  headline: 'Where we are',
  notice: { days: 30, objection_days: 30, contact: 'privacy@example.com' },
  time_zone: 'Europe/Berlin',
};
const acme = {
  name: 'Acme Mail',
  purpose: 'E-mail',
  data: ['account'],
  engagement: 'always',
} as const;
/** An item with the entries that it was made from, in place of the journal that holds them. */
const withEntries = ({ announcement, ...item }: FeedItem) => ({
  ...item,
  announcement: { ...announcement, journal: listOf(announcement.journal) },
});
const added: Change = {
  id: '2026-11-20-acme-mail-added',
  kind: 'added',
  subprocessor: 'acme-mail',
  announced: '2026-11-20T09:00:00Z',
  effective: '2026-12-20',
  summary: 'Acme Mail will deliver <e-mail> & more.',
  reason:
    'See [the register](/subprocessors/), [the data](#data-account) and[^1].\n\n[^1]: A note.',
  after: { ...acme, data: [...acme.data] },
};
const amended: Change = {
  id: '2026-11-25-acme-mail-later',
  kind: 'amended',
  amends: added.id,
  announced: '2026-11-25T09:00:00Z',
  effective: '2027-01-10',
  summary: 'Acme Mail starts later.',
};
const feed = (changes: Change[], asOf = '2027-02-01', from: Partial<Site> = {}) => {
  const trust = assembleTrust({
    site: { ...site, ...from },
    changes,
  });
  return feedOn(trust, asOf);
};

describe('the guid', () => {
  test('is a tag URI of the configured authority, wherever the site is served', () => {
    const configured = { feed: { authority: 'example.com', year: 2024 } };
    const guids = ['https://a.example', 'https://b.example/x'].map(
      (url) => feed([added], '2027-02-01', { ...configured, url })[0]?.guid,
    );
    expect(guids).toEqual(Array(2).fill('tag:example.com,2024:change/2026-11-20-acme-mail-added'));
  });

  test('falls back on the host and the year of the first entry', () => {
    const trust = assembleTrust({ site, changes: [amended, added] });
    expect(guidOf(amended, trust)).toBe(
      'tag:trust.example.com,2026:change/2026-11-25-acme-mail-later',
    );
  });
});

describe('the items', () => {
  test('are all entries known on the day, the newest first', () => {
    expect(feed([added, amended]).map(({ link }) => link)).toEqual([
      'https://trust.example.com/center/changes/2026-11-25-acme-mail-later/',
      'https://trust.example.com/center/changes/2026-11-20-acme-mail-added/',
    ]);
    expect(feed([added, amended], '2026-11-24')).toHaveLength(1);
  });

  test('leave out corrections of wording and claims outside the register', () => {
    const corrected: Change = {
      id: 'c',
      kind: 'corrected',
      subprocessor: 'acme-mail',
      announced: '2026-11-21T09:00:00Z',
      summary: 'A typo.',
      before: { purpose: 'Emial' },
      after: { purpose: 'E-mail' },
    };
    const claim: Change = {
      id: 'd',
      kind: 'claim-changed',
      subject: 'control/sso',
      announced: '2026-11-22T09:00:00Z',
      summary: 'Not yet.',
      before: 'Live',
      after: 'Planned',
    };
    expect(feed([added, corrected, claim])).toHaveLength(1);
  });

  test('have strictly decreasing moments even where two entries share a second', () => {
    const same = ['x', 'y', 'z'].map((id): Change => ({ ...added, id }));
    expect(feed(same).map(({ published }) => published)).toEqual([
      '2026-11-20T09:00:02Z',
      '2026-11-20T09:00:01Z',
      '2026-11-20T09:00:00Z',
    ]);
  });

  test('are not cut short', () => {
    const many = Array.from({ length: 300 }, (_, index): Change => {
      const number = String(index).padStart(3, '0');
      return { ...added, id: `change-${number}`, summary: `Change ${number}` };
    });
    expect(feed(many)).toHaveLength(300);
  });
});

describe('an item', () => {
  test('says the dates, the vendor, the data and how to object', () => {
    const [item] = feed([added]);
    expect(item?.title).toBe('Acme Mail will deliver <e-mail> & more.');
    expect(item?.summary).toBe(
      'Added: Acme Mail. Takes effect 20 Dec 2026. Last day to object 20 Dec 2026.',
    );
    expect(item?.content).toContain(
      'Last day to object: <time datetime="2026-12-20">20 Dec 2026</time>, end of that day, Europe/Berlin',
    );
    expect(item?.content).toContain('<th>Data</th><td>account</td>');
    expect(item?.content).toContain(
      'To object, write to privacy@example.com by 20 Dec 2026 (end of that day, Europe/Berlin).',
    );
    expect(item?.content).toContain('will deliver &#60;e-mail&#62; &#38; more');
  });

  test('holds full addresses only', () => {
    const [item] = feed([added]);
    const addresses = [...(item?.content ?? '').matchAll(/(?:href|src)="([^"]*)"/g)].map(
      (match) => match[1],
    );
    expect(addresses).toContain('https://trust.example.com/center/subprocessors/');
    expect(addresses).toContain('https://trust.example.com/center/#data-account');
    expect(
      addresses.filter((address) => !address?.startsWith('https://trust.example.com/')),
    ).toEqual([]);
  });

  test('says later what it said at first', () => {
    const before = feed([added], '2026-11-20').map(withEntries);
    const after = feed([added, amended]).map(withEntries);
    expect(after.at(-1)).toEqual(before[0]);
  });

  test('that amends another says the days that now hold', () => {
    const [item] = feed([added, amended]);
    expect(item?.summary).toBe(
      'Notice amended: Acme Mail. Takes effect 10 Jan 2027. Last day to object 25 Dec 2026.',
    );
  });

  test('marks what was and what will be', () => {
    const [item] = feed([
      {
        id: 'e',
        kind: 'data-changed',
        subprocessor: 'acme-mail',
        announced: '2026-11-20T09:00:00Z',
        effective: '2026-12-20',
        summary: 'Acme Mail moves.',
        before: { data: ['account', 'logs'] },
        after: { data: ['account', 'usage'] },
      },
    ]);
    expect(item?.content).toContain(
      '<td>account<br><del>logs</del></td><td>account<br><ins>usage</ins></td>',
    );
  });

  const changed = (kind: string, before: object, after: object) =>
    ({
      id: kind,
      kind: `${kind}-changed`,
      subprocessor: 'acme-mail',
      announced: '2026-11-20T09:00:00Z',
      effective: '2026-12-20',
      summary: 'Acme Mail changes.',
      before,
      after,
    }) as Change;
  const days = 'Takes effect 20 Dec 2026.';
  test.each<[Change, string]>([
    [
      changed(
        'location',
        { locations: [{ country: 'US' }] },
        { locations: [{ country: 'DE' }, { country: 'IE' }] },
      ),
      'Locations before: United States. After: Germany, Ireland.',
    ],
    [
      changed('data', { data: ['account', 'logs'] }, { data: ['account'] }),
      'Data before: account, logs. After: account.',
    ],
    [
      changed('engagement', { engagement: 'optional' }, { engagement: 'always' }),
      'Used before: With an optional feature. After: Always.',
    ],
    [
      changed('engagement', {}, { engagement: 'always' }),
      'Used before: not stated. After: Always.',
    ],
    [
      changed('purpose', { purpose: 'Sends\nmail' }, { purpose: 'Sends mail Inc.' }),
      'Purpose before: “Sends mail”. After: “Sends mail Inc.”',
    ],
  ])('names in its plain description what it was and will be: %#', (change, said) => {
    const [item] = feed([change]);
    expect(item?.summary).toContain(`: acme-mail. ${said} ${days}`);
  });

  test('of an amendment names the corrected fields, and of a claim what it said', () => {
    const corrected = {
      ...amended,
      after: { purpose: 'Mail for invoices' },
    } as Change;
    expect(feed([added, corrected])[0]?.summary).toMatch(
      /^Notice amended: Acme Mail\. Purpose before: “.+”\. After: “Mail for invoices”\. Takes effect/,
    );
    const claim = {
      id: 'claim',
      kind: 'claim-changed',
      subject: 'control/sso',
      announced: '2026-11-20T09:00:00Z',
      summary: 'Later.',
      before: 'Live',
      after: 'Planned',
    } as Change;
    expect(
      feedOn(assembleTrust({ site, changes: [claim] }), '2026-12-01', isClaim)[0]?.summary,
    ).toMatch(/The claim before: “Live”\. After: “Planned”\.$/);
  });

  test('that first publishes the register lists every vendor', () => {
    const [item] = feed([
      {
        id: 'f',
        kind: 'baseline',
        announced: '2024-01-01T09:00:00Z',
        summary: 'The register.',
        register: [
          { id: 'acme-mail', ...acme, data: ['account'] },
          { id: 'b', name: 'Bee', purpose: 'Hosting', engagement: 'optional' },
        ],
      },
    ]);
    expect(item?.content).toContain('<h4>Acme Mail</h4>');
    expect(item?.content).toContain('<li>Purpose: Hosting</li>');
    expect(item?.content).not.toContain('Last day to object');
  });
});

test('characters that XML 1.0 cannot hold are replaced', () => {
  expect(xmlSafe('a\u0000\u000B\uFFFE\uD800b\tc\n\u{1F600}')).toBe(
    'a\uFFFD\uFFFD\uFFFD\uFFFDb\tc\n\u{1F600}',
  );
});
