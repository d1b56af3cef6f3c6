// Entries of a journal, and a state that is live.
import type { Published } from '../../derive/journal/published.ts';
import { contentWith } from '../../fixtures/content.ts';
import type { Change } from '../../trust.ts';
import type { Content, Rule } from '../rule.ts';

export const now = '2026-11-21T09:00:00Z';
export const site = { url: 'https://trust.example.com' };
export const change = (id: string, announced: string, more: object = {}) =>
  ({
    id,
    kind: 'claim-changed',
    announced,
    summary: 'S',
    before: 'Live',
    after: 'Planned',
    ...more,
  }) as Change;
export const live = (...changes: Change[]): Published => ({
  source: 'main',
  git: { ref: 'main', folder: 'content' },
  changes,
});
export const check = (rule: Rule, trust: object, more: Partial<Content> = {}) =>
  rule.check(contentWith({ now, trust: { site, commitments: {}, data: {}, ...trust }, ...more }));
