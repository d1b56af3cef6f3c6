// Several terms of notice: each reader finds the last day of their own in mail, feed, calendar, data and on the pages.
import { describe, expect, test } from 'vitest';
import { changePagesOn } from '../derive/page/change-page.ts';
import { registerPageOn } from '../derive/page/register-page.ts';
import { assembleTrust, type Change, type Site } from '../trust.ts';
import { calendarDocument } from './calendar-document.ts';
import { notices } from './change/notice.ts';
import { feedOn } from './feed.ts';
import { feeds } from './feeds.ts';

import { promisedTerms } from './promised-terms.ts';

const asOf = '2026-11-21';
const added: Change = {
  id: '2026-11-20-acme-added',
  kind: 'added',
  subprocessor: 'acme',
  announced: '2026-11-20T09:00:00Z',
  effective: '2027-02-01',
  object_by: '2026-12-20',
  terms: [
    { term: 'enterprise', for: 'Enterprise customers', object_by: '2027-01-04' },
    { term: 'bank', for: 'Banks', object_by: '2026-12-18' },
  ],
  summary: 'Acme will be a subprocessor: hosting.',
  after: { name: 'Acme', purpose: 'Hosting', engagement: 'always' },
};
const promise: Site['notice'] = {
  days: 30,
  objection_days: 30,
  contact: 'privacy@example.com',
  terms: [
    { id: 'enterprise', for: 'Enterprise customers', days: 45, objection_days: 45 },
    {
      id: 'bank',
      for: 'Banks',
      objection_days: 20,
      count: 'business-days',
      holidays: 'DE-BY',
    },
  ],
};

function published(changes: Change[] = [added], notice = promise) {
  const trust = assembleTrust({
    site: {
      url: 'https://trust.example.com',
      company: { name: 'Example' },
      contact: { email: 'security@example.com' },
      ...(notice && { notice }),
    },
    changes,
    holidays: {
      'DE-BY': { region: 'Bayern', from: '2025-01-01', to: '2029-12-31', days: ['2026-12-25'] },
    },
  });
  const [mail] = notices.on(trust, asOf);
  return {
    trust,
    mail: String(mail?.text()).replace(/\n\s+/g, ' '),
    feed: feedOn(trust, asOf)[0]?.content ?? '',
    json: String(feeds.json.on(trust, asOf)[0]?.text()),
    calendar: calendarDocument(trust, asOf).replaceAll('\r\n ', ''),
    page: changePagesOn(trust, asOf)[0],
    register: registerPageOn(trust, asOf),
  };
}

describe('each reader finds the last day of their own', () => {
  const { mail, feed, json, calendar, page, register } = published();

  test('in the mail', () => {
    expect(mail).toContain('Last day to object: 20 Dec 2026');
    expect(mail).toContain('Last day to object (Enterprise customers): 4 Jan 2027');
    expect(mail).toContain(
      'Enterprise customers: write to privacy@example.com by 4 Jan 2027 (end of that day, UTC).',
    );
    expect(mail).toContain('Banks: write to privacy@example.com by 18 Dec 2026');
  });

  test('in the feeds', () => {
    expect(feed).toMatch(/Last day to object \(Banks\): <time[^>]*>18 Dec 2026/);
    expect(JSON.parse(json).items[0]._candor).toMatchObject({
      object_by: '2026-12-20',
      terms: added.terms,
    });
  });

  test('in the calendar, where each is an event that speaks of its own day alone', () => {
    const events = calendar.split('BEGIN:VEVENT').slice(1);
    const named = (uid: string) => events.find((event) => event.includes(`UID:${uid}`)) ?? '';
    expect(events).toHaveLength(4);
    const enterprise = named('2026-11-20-acme-added-objection-enterprise@');
    expect(enterprise).toContain('DTSTART;VALUE=DATE:20270104');
    expect(enterprise).toContain('last day to object (Enterprise customers)');
    expect(enterprise).not.toMatch(/18 Dec 2026|20 Dec 2026/);
    const forAll = named('2026-11-20-acme-added-objection@');
    expect(forAll).toContain('DTSTART;VALUE=DATE:20261220');
    expect(forAll).not.toContain('Banks');
  });

  test('on the pages, where the window is open until the last of them', () => {
    expect(page?.notice).toMatchObject({ isOpen: true, terms: added.terms });
    expect(page?.objection).toBe('until');
    expect(register.coming).toMatchObject([{ objection: 'until', terms: added.terms }]);
  });
});

test('a window of some customers alone is no window of all', () => {
  const { object_by: _, ...rest } = added as Extract<Change, { kind: 'added' }>;
  const { mail, page, calendar } = published([rest as Change], { terms: promise?.terms });
  expect(mail).not.toContain('Last day to object:');
  expect(mail).toContain('Last day to object (Banks): 18 Dec 2026');
  expect(page?.objection).toBe('until');
  expect(calendar).not.toContain('-added-objection@');
});

test('an amendment gives new last days, and a withdrawal takes all of them away', () => {
  const amended: Change = {
    id: '2026-11-21-acme-later',
    kind: 'amended',
    amends: added.id,
    announced: '2026-11-21T09:00:00Z',
    effective: '2027-02-15',
    terms: [{ term: 'enterprise', for: 'Enterprise customers', object_by: '2027-01-05' }],
    summary: 'Acme comes two weeks later.',
  };
  expect(published([added, amended]).page?.notice).toMatchObject({
    object_by: '2026-12-21',
    terms: amended.terms,
  });
  const withdrawn: Change = {
    id: '2026-11-21-acme-withdrawn',
    kind: 'withdrawn',
    amends: added.id,
    announced: '2026-11-21T09:00:00Z',
    summary: 'Acme will not be a subprocessor.',
  };
  const { page, mail } = published([added, withdrawn]);
  expect(page?.notice).not.toHaveProperty('terms');
  expect(page?.objection).toBe('withdrawn');
  expect(mail).not.toContain('write to');
});

test('the calendar gives the days in force, in each of its events', () => {
  const amended: Change = {
    id: '2026-11-21-acme-later',
    kind: 'amended',
    amends: added.id,
    announced: '2026-11-21T09:00:00Z',
    effective: '2027-02-15',
    summary: 'Acme comes two weeks later.',
  };
  const { calendar } = published([added, amended]);
  const events = calendar.split('BEGIN:VEVENT').slice(1);
  expect(events).toHaveLength(4);
  for (const event of events) {
    expect(event).toContain('Takes effect 15 Feb 2027');
    expect(event).not.toMatch(/1 Feb 2027|20 Dec 2026/);
  }
});

test('a promise that holds from a day on says so, and no days are no promise', () => {
  const { trust } = published([], { days: 0, objection_days: 14, since: '2027-01-01' });
  expect(promisedTerms(trust)).toEqual([
    { objection: '14 days', counted: 'This holds for changes announced from 1 Jan 2027 on.' },
  ]);
});

test('the promise says to whom, how long, and what a business day is', () => {
  expect(promisedTerms(published().trust)).toEqual([
    { ahead: '30 days', objection: '30 days' },
    { to: 'Enterprise customers', ahead: '45 days', objection: '45 days' },
    {
      to: 'Banks',
      objection: '20 business days',
      counted: 'Business days are Monday to Friday, without public holidays (Bayern, Germany).',
    },
  ]);
});
