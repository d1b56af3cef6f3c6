// Finds entries that give less notice than the page promises.
import { vendorNameIn, vendorOf } from '../../derive/journal/announcement.ts';
import { pastWith } from '../../derive/journal/past.ts';
import { shortNotices, type ShortNotice } from '../../derive/journal/promise.ts';
import type { Trust } from '../../trust.ts';
import { does } from '../../vocabulary/changes.ts';
import { countDays } from '../plans/count-days.ts';
import type { Rule } from '../rule.ts';
import { amendedBy, isAnnouncedBefore, promisedWords, raisedSince } from './term-words.ts';

export const noticeTooShort: Rule = {
  code: 'notice-too-short',
  severity: 'error',
  group: 'journal',
  reason:
    'The page promises a number of days of notice. An entry that gives fewer breaks that promise in public; notice must come before the change.',
  source: 'GDPR Art. 28(2)',
  check({ trust, asOf, placeOf }) {
    if (!trust) return [];
    return shortNotices(trust.changes, trust.site, trust.holidays)
      .filter(isNoWrongDate)
      .map((short) => ({
        place: placeOf('change', short.entry.id, [short.key]),
        message: `${happening(short, trust)} on ${short.effective}, ${sinceTold(short)}; the page promises ${promisedWords(short.term, short.term.days ?? 0)}.`,
        fix: isAnnouncedBefore(short.entry, asOf)
          ? `${raisedSince(asOf, 'days')} If it was promised then, announce a later day: \`kind: amended\`, \`amends: ${amendedBy(short.entry)}\`, \`effective: ${short.earliest}\`.`
          : `Set effective to ${short.earliest} or later, or say why not: emergency: { reason: … }`,
      }));
  },
};

// A day of effect before the announcement is a wrong date in the first place: `dates-out-of-order`.
const isNoWrongDate = ({ key, days }: ShortNotice) => key !== 'effective' || days >= 0;

function happening({ entry, about }: ShortNotice, { changes }: Trust): string {
  const name = vendorNameIn(pastWith(changes, about), vendorOf(about) ?? '');
  if (entry.kind === 'amended' && !entry.effective)
    return `What is now said of ${name} was not in the notice, and it holds`;
  switch (about.kind) {
    case 'entity-changed':
      return `Another company takes over ${name}`;
    case 'purpose-changed':
      return `${name} does something else with the data`;
    case 'data-changed':
      return `The data that ${name} receives changes`;
    case 'location-changed':
      return `The places in which ${name} processes data change`;
    case 'engagement-changed':
      return about.after.engagement
        ? `${name} begins to be used in every case`
        : `It is no longer stated when ${name} is used, which may be in every case,`;
    default:
      return does(about, 'change') ? `What is said of ${name} changes` : `${name} starts`;
  }
}

function sinceTold({ entry, days }: ShortNotice): string {
  const told = entry.kind === 'amended' ? 'this was' : 'it was';
  if (days === 0) return `the day on which ${told} announced`;
  return `${countDays(Math.abs(days))} ${days < 0 ? 'before' : 'after'} ${told} announced`;
}
