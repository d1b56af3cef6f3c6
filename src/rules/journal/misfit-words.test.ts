import { describe, expect, test } from 'vitest';
import type { Misfit } from '../../derive/journal/fit.ts';
import { wordsOfMisfit } from './misfit-words.ts';

describe('the words for a misfit', () => {
  const words = (misfit: object, kind = 'added') =>
    wordsOfMisfit({ entry: { kind }, path: [], ...misfit } as unknown as Misfit, (id) =>
      id.toUpperCase(),
    );
  const other = { id: 'e-1', summary: 'It comes.', kind: 'added' };

  test.each([
    [
      { why: 'in-use', vendor: 'v', on: '2026-02-01' },
      'added',
      'On 2026-02-01, V is in use already; it cannot be added again.',
      'Write what changes: `data-changed`, `purpose-changed`, `location-changed` and so on. A second vendor needs an id of its own.',
    ],
    [
      { why: 'in-use', vendor: 'v', on: '2026-02-01', from: '2026-01-01' },
      'replaced',
      'On 2026-02-01, V is in use already, since 2026-01-01; it cannot be brought in again.',
      'Write what changes: `data-changed`, `purpose-changed`, `location-changed` and so on. A second vendor needs an id of its own.',
    ],
    [
      { why: 'not-in-use', vendor: 'v', on: '2026-02-01' },
      'removed',
      'On 2026-02-01, V is not in use yet; there is nothing to take away.',
      'Check the vendor and the day. What was announced and has not begun yet is corrected with `amended`, and called off with `withdrawn`.',
    ],
    [
      { why: 'not-in-use', vendor: 'v', on: '2026-02-01' },
      'replaced',
      'On 2026-02-01, V is not in use yet; there is nothing to take away.',
      'Check the vendor and the day. What was announced and has not begun yet is corrected with `amended`, and called off with `withdrawn`.',
    ],
    [
      { why: 'not-in-use', vendor: 'v', on: '2026-02-01', until: '2026-01-01' },
      'data-changed',
      'On 2026-02-01, V is not in use: it left on 2026-01-01; there is nothing to change.',
      'Check the vendor and the day. A vendor that comes back is `added` first.',
    ],
    [
      { why: 'unlike-books', vendor: 'v', field: 'data', said: ['a'], books: ['b'] },
      'data-changed',
      'This entry says that `data` of V was `[a]`; the journal has said `[b]`.',
      'Write `data` in `before` as it was announced last, or announce first what is missing between the two.',
    ],
    [
      { why: 'unlike-books', vendor: 'v', field: 'data', said: undefined, books: ['b'] },
      'data-changed',
      'This entry says that `data` of V was not stated; the journal has said `[b]`.',
      'Write `data` in `before` as it was announced last, or announce first what is missing between the two.',
    ],
    [
      { why: 'unlike-books', vendor: 'v', field: 'data', said: ['a'], books: undefined },
      'data-changed',
      'This entry says that `data` of V was `[a]`; the journal has said nothing of it before.',
      'Take `data` out of `before`, or announce first what it says.',
    ],
    [
      { why: 'disturbs', other },
      'removed',
      'With this entry, an earlier one no longer makes sense: "It comes." (e-1).',
      'Call that one off first (`kind: withdrawn`, `amends: e-1`), or choose a day on which both can be true.',
    ],
    [
      { why: 'baseline-not-first', first: other },
      'baseline',
      'A baseline is the first entry of the journal, and e-1 was announced before it.',
      'Announce what changed instead: `added`, `removed`, `data-changed` and so on.',
    ],
    [
      { why: 'replaces-itself' },
      'replaced',
      'A vendor cannot take its own place.',
      'Name the vendor that goes in `replaces`, or write the kind of change that it is.',
    ],
    [
      { why: 'field-missing', fields: ['name', 'legal_name'] },
      'renamed',
      'An entry of the kind `renamed` is about `name` or `legal_name`, and neither `before` nor `after` says anything of that.',
      'Write `name` or `legal_name` as it was into `before` and as it will be into `after`.',
    ],
    [
      { why: 'field-vanishes', field: 'purpose' },
      'purpose-changed',
      '`purpose` stands in `before` alone, so the vendor would be left without one.',
      'Write into `after` what `purpose` will be.',
    ],
    [
      { why: 'no-difference' },
      'corrected',
      '`before` and `after` say the same: nothing changes.',
      'Correct the one that is wrong, or delete the entry if it was never published.',
    ],
    [
      { why: 'amends-later', target: 'e-1' },
      'amended',
      'This entry amends e-1, which is announced after it.',
      'An entry can only speak of one that was announced before; check both `announced`.',
    ],
    [
      { why: 'amends-amendment', target: { ...other, kind: 'amended' }, about: 'e-0' },
      'amended',
      'e-1 is itself an amendment.',
      'Name the entry that it is all about: `amends: e-0`.',
    ],
    [
      { why: 'amends-amendment', target: { ...other, kind: 'withdrawn' } },
      'amended',
      'e-1 is itself a withdrawal.',
      'What was called off stays so; if it happens after all, announce it anew.',
    ],
    [
      { why: 'already-withdrawn', by: other },
      'withdrawn',
      'That entry was called off already, by e-1.',
      'If the change happens after all, announce it anew.',
    ],
    [
      { why: 'already-in-effect', target: other, on: '2026-02-01' },
      'withdrawn',
      'This came too late to call it off: "It comes." took effect on 2026-02-01.',
      'Announce the opposite change instead, such as `removed` for `added`.',
    ],
    [
      { why: 'not-amendable', target: other, path: ['after', 'data'], fields: ['purpose', 'name'] },
      'amended',
      'An entry of the kind `added` has no `data` that could be amended.',
      'Amend `purpose` or `name` here; announce anything else in an entry of its own.',
    ],
    [
      { why: 'not-amendable', target: other, path: ['effective'], fields: [] },
      'amended',
      'An entry of the kind `added` has no `effective` that could be amended.',
      'Announce it in an entry of its own kind.',
    ],
  ])('%j of an entry of the kind %s', (misfit, kind, message, fix) => {
    expect(words(misfit, kind)).toEqual({ message, fix });
  });
});
