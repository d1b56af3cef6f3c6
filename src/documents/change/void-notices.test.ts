// Mails and calendars about what was withdrawn: the day is told as one that was to be, and nobody is asked to object.
import { expect, test } from 'vitest';
import type { Change } from '../../trust.ts';
import { trustWith } from '../../derive/journal/journal.fixture.ts';
import { calendarDocument } from '../calendar-document.ts';
import { notices } from './notice.ts';

const journal = [
  {
    id: 'added',
    kind: 'added',
    subprocessor: 'mail',
    announced: '2026-01-01T09:00:00Z',
    effective: '2026-03-01',
    object_by: '2026-01-31',
    summary: 'Mail comes.',
    after: { name: 'Mail', purpose: 'Mail' },
  },
  {
    id: 'moved',
    kind: 'amended',
    amends: 'added',
    announced: '2026-01-02T09:00:00Z',
    effective: '2026-03-10',
    object_by: '2026-02-01',
    summary: 'It comes later.',
  },
  {
    id: 'withdrawn',
    kind: 'withdrawn',
    amends: 'added',
    announced: '2026-01-05T09:00:00Z',
    summary: 'Mail does not come.',
  },
] as unknown as Change[];

const mailOf = (id: string, count = 3) => {
  const all = notices.on(trustWith(journal.slice(0, count)), '2026-01-10');
  const text = all.find(({ params }) => params['id'] === id)?.text();
  return String(text).replace(/\s+/g, ' ');
};

test.each(['added', 'moved'])('the mail of the entry “%s”', (id) => {
  expect(mailOf(id, 2)).toContain('Takes effect: ');
  expect(mailOf(id, 2)).toContain('Last day to object: ');
  expect(mailOf(id)).toContain('Was to take effect: ');
  expect(mailOf(id)).not.toMatch(/Takes effect|Last day to object|To object, write/);
  expect(mailOf(id)).toContain('so there is nothing to object to');
});

test('the mail of a vendor that was listed by mistake names no day as one that still counts', () => {
  const struck = {
    id: 'struck',
    kind: 'struck-out',
    subprocessor: 'mail',
    announced: '2026-01-05T09:00:00Z',
    summary: 'Mail was listed by mistake.',
    before: { name: 'Mail', purpose: 'Mail' },
  } as unknown as Change;
  const all = notices.on(trustWith([...journal.slice(0, 1), struck]), '2026-01-10');
  const text = String(all.find(({ params }) => params['id'] === 'added')?.text());
  expect(text).toContain('Was to take effect: ');
  expect(text).not.toMatch(/Takes effect|Last day to object/);
});

test('the calendar keeps the day, cancelled, and does not say that the change takes effect', () => {
  const calendar = calendarDocument(trustWith(journal), '2026-01-10').replace(/\r\n[ \t]/g, '');
  expect(calendar).toContain('STATUS:CANCELLED');
  expect(calendar).toContain('Was to take effect 10 Mar 2026');
  expect(calendar).not.toContain('Takes effect 1');
});
