// The sentences that print the promise of notice name the kinds of change that are held to it, and no other.
import { describe, expect, test } from 'vitest';
import { isObjectionable } from '../derive/journal/notices.ts';
import { changeKinds, type ChangeKind, type Kind } from '../vocabulary/changes.ts';
import { english } from './en.ts';

/** What names each kind in such a sentence. */
const named: Record<ChangeKind, RegExp> = {
  baseline: /first|existing|baseline/i,
  added: /\bnew\b/i,
  replaced: /replaced/i,
  removed: /remov|ends?\b|leav|goes/i,
  'struck-out': /struck|mistake/i,
  renamed: /\bnames?\b|renam/i,
  named: /\bnamed\b/i,
  'name-withheld': /\bname\b/i,
  'entity-changed': /changes? of [^;.]*company/i,
  'purpose-changed': /changes? of [^;.]*purpose/i,
  'data-changed': /changes? of [^;.]*data/i,
  'location-changed': /changes? of [^;.]*places/i,
  'transfer-changed': /transfer|ground/i,
  'engagement-changed': /\buse[ds]?\b/i,
  corrected: /wording|typo/i,
  amended: /correct|amend/i,
  withdrawn: /withdr|taken back/i,
  'claim-changed': /claim/i,
};

const sentences = {
  'page.subprocessors.noticeDays': english['page.subprocessors.noticeDays']('30 days'),
  'changes.notice.days': english['changes.notice.days']('30 days'),
};

describe.each(Object.entries(sentences))('%s', (_, sentence) => {
  test.each(Object.entries(changeKinds) as [ChangeKind, Kind][])(
    'names %s only if it is held to the promise',
    (kind, { opensWindow }) => {
      if (opensWindow) expect(sentence).toMatch(named[kind]);
      else expect(sentence).not.toMatch(named[kind]);
    },
  );

  test('speaks of a use as the table does: only where a vendor becomes used by default', () => {
    const uses = sentence.match(new RegExp(named['engagement-changed'], 'gi')) ?? [];
    const conditions = sentence.match(/becomes? used by default/g) ?? [];
    const always = Object.values<Kind>(changeKinds).filter(
      ({ opensWindow }) => opensWindow === 'if used by default',
    );
    expect(always).toEqual([changeKinds['engagement-changed']]);
    expect([uses.length, conditions.length]).toEqual([1, 1]);
    const held = (engagement: string) =>
      isObjectionable({ kind: 'engagement-changed', after: { engagement } });
    expect(['always', 'opt-out', 'optional', 'customer-directed'].map(held)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
