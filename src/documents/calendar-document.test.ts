// The calendar as a calendar program reads it.
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { hostile, trustWith } from '../derive/journal/journal.fixture.ts';
import { calendarDocument } from './calendar-document.ts';

const text = calendarDocument(trustWith(), '2026-12-31');
const calendar = new ICAL.Component(ICAL.parse(text));
const events = calendar.getAllSubcomponents('vevent');
const value = (component: InstanceType<typeof ICAL.Component>, name: string) =>
  String(component.getFirstPropertyValue(name));

test('has each deadline as a day, the withdrawn ones cancelled', () => {
  expect(
    events.map((event) =>
      ['uid', 'dtstart', 'dtend', 'sequence', 'status'].map((name) => value(event, name)).join(' '),
    ),
  ).toEqual([
    'first-objection@example.com 2026-02-24 2026-02-25 1 CONFIRMED',
    'first-effective@example.com 2026-06-01 2026-06-02 1 CONFIRMED',
    'never-objection@example.com 2026-02-15 2026-02-16 1 CANCELLED',
    'never-effective@example.com 2026-04-01 2026-04-02 1 CANCELLED',
    'first-moves-objection@example.com 2026-07-15 2026-07-16 0 CONFIRMED',
    'first-moves-effective@example.com 2026-08-15 2026-08-16 0 CONFIRMED',
  ]);
  for (const event of events) {
    expect(event.getFirstProperty('dtstart')?.type).toBe('date');
    expect(value(event, 'transp')).toBe('TRANSPARENT');
    expect(value(event, 'dtstamp')).toBe(value(event, 'last-modified'));
    expect(value(event, 'url')).toMatch(/^https:\/\/trust\.example\.com\/changes\/[a-z-]+\/$/);
  }
});

test('no text breaks out of its property', () => {
  const company = 'Acme; & <Co>, Ltd';
  expect(calendar.getAllSubcomponents()).toHaveLength(6);
  // ical.js does not know this property of RFC 7986, so it leaves its escapes.
  expect(value(calendar, 'name').replace(/\\([;,])/g, '$1')).toBe(
    `${company}: changes of subprocessors`,
  );
  expect(value(events[0] as never, 'summary')).toBe(
    `${company}, last day to object: first comes. BEGIN:VEVENT ${hostile}`,
  );
  expect(value(events[0] as never, 'description')).toContain(
    'To object, write to privacy@example.com by 24 Feb 2026 (end of that day, UTC).\nhttps://',
  );
});

test('is in lines of at most 75 octets that end as RFC 5545 wants, and asks to be read daily', () => {
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  for (const line of lines) {
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
  expect(lines).toContain('REFRESH-INTERVAL;VALUE=DURATION:P1D');
  expect(lines).toContain('X-PUBLISHED-TTL:P1D');
});

test('is the same at every build', () => {
  expect(calendarDocument(trustWith(), '2026-12-31')).toBe(text);
});
