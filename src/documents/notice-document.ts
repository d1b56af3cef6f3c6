// `notice.txt` in the words of the site.
import { dayOf, type Day } from '../day.ts';
import type { Notice } from '../derive/journal/notices.ts';
import { noticeText } from './notice-text.ts';
import type { Retention, Trust } from '../trust.ts';
import { retentionText } from '../words/retention-text.ts';
import { wordsIn } from '../words/languages.ts';
import { feedWordsOf } from './channels.ts';

/** The whole text; entries announced after the day do not count. */
export function noticeDocument(notice: Notice, trust: Trust, asOf: Day): string {
  const changes = trust.changes.filter(({ announced }) => dayOf(announced) <= asOf);
  const { language } = trust.site;
  const words = {
    ...feedWordsOf(trust),
    ...wordsIn(language).noticeWords,
    describeRetention: (rule: Retention) => retentionText(rule, language),
  };
  return noticeText(notice, { ...trust, changes }, words);
}
