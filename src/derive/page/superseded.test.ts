// Which notices still hold on a day: what was called off, moved again or amended is not told as what is to come.
import { describe, expect, test } from 'vitest';
import type { Change } from '../../trust.ts';
import { trustWith } from '../journal/journal.fixture.ts';
import { datedNoticesOn } from './change-page.ts';

const mail = { name: 'Mail', purpose: 'Mail', data: ['account'] };
const added = {
  id: 'added',
  kind: 'added',
  subprocessor: 'mail',
  announced: '2026-01-01T09:00:00Z',
  effective: '2026-03-01',
  summary: 'Mail comes.',
  after: mail,
} as unknown as Change;
const later = (id: string, kind: string, more: object) =>
  ({
    id,
    kind,
    amends: 'added',
    announced: `2026-01-${id}T09:00:00Z`,
    summary: 'It is otherwise.',
    ...more,
  }) as unknown as Change;
const moved = later('02', 'amended', { effective: '2026-03-10' });
const restated = later('03', 'amended', { after: { data: ['account', 'usage'] } });
const withdrawn = later('05', 'withdrawn', {});

function fatesOf(...changes: Change[]) {
  const notices = datedNoticesOn(trustWith([added, ...changes]), '2026-02-01');
  return Object.fromEntries(
    notices.map(({ change, isVoid, isSuperseded }) => [change.id, { isVoid, isSuperseded }]),
  );
}
const holds = { isVoid: false, isSuperseded: false };
const over = { isVoid: true, isSuperseded: true };

describe('a notice', () => {
  test('holds as announced, and with another day', () => {
    expect(fatesOf()).toEqual({ added: holds });
    expect(fatesOf(moved)).toEqual({ added: holds, '02': holds });
  });

  test('of which an amendment states other facts says what was announced', () => {
    expect(fatesOf(restated)).toEqual({
      added: { isVoid: false, isSuperseded: true },
      '03': holds,
    });
  });

  test('whose facts were amended again is superseded, too', () => {
    const again = later('04', 'amended', { after: { data: ['usage'] } });
    expect(fatesOf(restated, again)).toMatchObject({ '03': { isSuperseded: true }, '04': holds });
  });

  test('is void once it is withdrawn, and its amendments with it', () => {
    expect(fatesOf(moved, withdrawn)).toMatchObject({ added: over, '02': over });
  });

  test('about a vendor that was struck out, or left before, is void', () => {
    const strike = {
      id: 'strike',
      kind: 'struck-out',
      subprocessor: 'mail',
      announced: '2026-01-10T09:00:00Z',
      summary: 'Mail was listed by mistake.',
      before: mail,
    } as unknown as Change;
    expect(fatesOf(strike)).toMatchObject({ added: over });
  });
});
