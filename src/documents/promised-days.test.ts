// A printed promise and a printed deadline agree, and without a promise there is no deadline: mail, feed, calendar, pages.
import { describe, expect, test } from 'vitest';
import { changePagesOn } from '../derive/page/change-page.ts';
import { changesPageOn } from '../derive/page/changes-page.ts';
import { registerPageOn } from '../derive/page/register-page.ts';
import { assembleTrust, type Change, type Site } from '../trust.ts';
import { calendarDocument } from './calendar-document.ts';
import { notices } from './change/notice.ts';
import { feedOn } from './feed.ts';

const asOf = '2026-11-21';
const faultline: Change = {
  id: '2026-11-21-faultline-added',
  kind: 'added',
  subprocessor: 'faultline',
  announced: '2026-11-21T09:00:00Z',
  effective: '2026-12-01',
  summary: 'Faultline will be a subprocessor: error monitoring.',
  after: { name: 'Faultline', purpose: 'Error monitoring', engagement: 'always' },
};

function published(notice: Site['notice'], more: Partial<Change> = {}) {
  const trust = assembleTrust({
    site: {
      url: 'https://trust.example.com',
      company: { name: 'Example' },
      contact: { email: 'security@example.com' },
      ...(notice && { notice }),
    },
    changes: [{ ...faultline, ...more } as Change],
  });
  const [mail] = notices.on(trust, asOf);
  const [page] = changePagesOn(trust, asOf);
  return {
    mail: String(mail?.text()),
    feed: feedOn(trust, asOf)[0]?.content ?? '',
    calendar: calendarDocument(trust, asOf).replaceAll('\r\n ', ''),
    page,
    register: registerPageOn(trust, asOf),
    changelog: changesPageOn(trust, asOf),
  };
}

describe('without a promise of days', () => {
  test.each([
    ['no notice', undefined],
    ['days of notice alone', { days: 10 }],
    ['a promise that holds from later on', { objection_days: 30, since: '2026-11-22' }],
  ])('%s: nobody is asked to object by a day', (_name, notice) => {
    const { mail, feed, calendar, page, register } = published(notice);
    expect(mail).toContain('We have not published a period in which you can object.');
    for (const text of [mail, feed, calendar])
      expect(text).not.toMatch(/last day to object:? \d|to object, write|by \d+ \w+ 20\d\d/i);
    expect(calendar).not.toContain('-objection@');
    expect(page?.notice.object_by).toBeUndefined();
    expect(page?.objection).toBe('unstated');
    expect(register.coming).toMatchObject([{ objection: 'unstated' }]);
  });

  test('the register names an address for objections only where the promise does', () => {
    expect(published(undefined).register.contact).toBeUndefined();
    expect(published({ contact: 'privacy@example.com' }).register.contact).toBe(
      'privacy@example.com',
    );
    expect(published({ objection_days: 10 }).register.contact).toBeUndefined();
  });

  test('a last day of an entry that is announced later is not known yet', () => {
    const named = (announced: string) => {
      const { calendar, register, changelog, feed } = published(undefined, {
        announced,
        object_by: '2026-12-31',
      });
      return {
        register: register.hasObjectionDays,
        address: register.contact,
        changelog: changelog.hasObjectionDays,
        calendar: /X-WR-CALDESC:.*object/.test(calendar),
        feed: feed.includes('31 Dec 2026'),
      };
    };
    expect(named('2026-11-21T09:00:00Z')).toEqual({
      register: true,
      address: undefined,
      changelog: true,
      calendar: true,
      feed: true,
    });
    expect(named('2026-11-22T09:00:00Z')).toEqual({
      register: false,
      address: undefined,
      changelog: false,
      calendar: false,
      feed: false,
    });
  });

  test('an emergency does not claim that notice was promised', () => {
    const more = { effective: '2026-11-21', emergency: { reason: 'The old one is bankrupt.' } };
    expect(published(undefined, more).feed).toContain('Why there was no time:');
    expect(published({ days: 10 }, more).feed).toContain('Shorter notice than promised:');
    expect(published({ days: 10 }, { ...more, effective: '2026-12-01' }).feed).toContain(
      'Why there was no time:',
    );
  });
});

describe('with a promise of days', () => {
  const notice = {
    days: 10,
    objection_days: 30,
    contact: 'privacy@example.com',
    after_effect: 'We stop the use for your account within 10 days.',
  };

  test.each([
    ['a window that is longer than the notice', {}],
    ['an emergency', { effective: '2026-11-21', emergency: { reason: 'Bankrupt.' } }],
    ['a late disclosure', { effective: '2024-02-01', emergency: { reason: 'Forgotten.' } }],
  ])('%s keeps all its days, and says what an objection does then', (_name, more) => {
    const { mail, feed, calendar, page } = published(notice, more);
    expect(mail).toContain('Last day to object: 21 Dec 2026');
    expect(feed).toContain('To object, write to privacy@example.com by 21 Dec 2026');
    expect(calendar).toMatch(/UID:\S+-objection@\S*[^]*?DTSTART;VALUE=DATE:20261221/);
    expect(page).toMatchObject({ objection: 'until', notice: { isOpen: true } });
    expect(page?.afterEffect).toBe(notice.after_effect);
    expect(mail.replace(/\s+/g, ' ')).toContain(notice.after_effect);
  });

  test('an address to which nobody promised that objections go is one for questions', () => {
    const { contact: _, ...rest } = notice;
    const { mail, feed, calendar, page } = published(rest);
    expect(mail).toContain('No address for objections is published.');
    for (const text of [mail, feed, calendar]) {
      expect(text).toContain('Questions about this change: security@example.com');
      expect(text).not.toMatch(/write to security@/i);
    }
    expect(page).toMatchObject({ contact: undefined, questions: 'security@example.com' });
    expect(published(notice).page?.questions).toBeUndefined();
    expect(published(undefined).feed).not.toContain('security@example.com');
  });

  test('where the last day comes before the effect, nothing is said of the time after it', () => {
    const { mail, page } = published(notice, { effective: '2026-12-21' });
    expect(page?.afterEffect).toBeUndefined();
    expect(mail).not.toContain('We stop the use');
  });
});
