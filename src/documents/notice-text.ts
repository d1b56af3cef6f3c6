// The notice as a mail in plain text: what a customer asks after a bare notice, answered in the order of asking.
import type { Change, Retention, Trust } from '../trust.ts';
import { dayOf } from '../day.ts';
import { markdownToText } from '../markdown.ts';
import { kindOf } from '../vocabulary/changes.ts';
import { announcementOf, vendorNameIn, type Announcement } from '../derive/journal/announcement.ts';
import { fieldChanges } from '../derive/journal/diff.ts';
import { guidOf } from '../derive/journal/guid.ts';
import type { FeedWords } from './feed-content.ts';
import { concernedVendor } from './notice-facts.ts';
import { noticesOn, type Notice } from '../derive/journal/notices.ts';
import { vendorSections, type VendorWords } from './notice-vendor.ts';
import { feedWordsOf } from './describe.ts';
import { files } from './published.ts';
import { plain, wrap } from './wrap.ts';
import { retentionText } from '../words/retention-text.ts';
import { wordsIn, type Words } from '../words/languages.ts';

/** A heading and its lines; one that begins with a dash is an item of a list. */
export type TextSection = [title: string, lines: string[]];

/** What the site lends beyond the words of a feed. */
export interface NoticeWords extends FeedWords, VendorWords {
  subject: (company: string) => string;
  amendedSince: (day: string, address: string) => string;
  withdrawnSince: (day: string, address: string) => string;
  change: string;
  kind: string;
  dates: string;
  objecting: string;
  noObjection: string;
  objectionEnded: string;
  noContact: string;
  nameChange: string;
  links: string;
  page: string;
  feed: string;
  permanent: string;
}

/** `notice.txt` of each change; entries announced after the day do not count. */
export const notices = files('/changes/[id]/notice.txt', 'text/plain', (trust, asOf) => {
  const changes = trust.changes.filter(({ announced }) => dayOf(announced) <= asOf);
  const known = { ...trust, changes };
  return noticesOn(changes, trust.site, asOf).map((notice) => [
    notice.change.id,
    () => noticeText(notice, known, noticeWordsOf(known)),
  ]);
});

function noticeWordsOf(trust: Trust): NoticeWords {
  const { language } = trust.site;
  const words = wordsIn(language);
  return {
    ...feedWordsOf(trust),
    ...noticeWordsIn(words),
    describeRetention: (rule: Retention) => retentionText(rule, language),
  };
}

/** The words of the notice and, below their own names, those that it shares with the pages. */
export function noticeWordsIn({ notice, changes: { change, record } }: Words) {
  return {
    ...notice,
    noObjection: change.noObjection,
    objectionEnded: change.objectionEnded,
    nameChange: change.say,
    products: record.products,
    onPlans: record.plans,
    offByDefault: record.off_by_default,
    optOut: record.opt_out,
    responsibility: record.responsibility,
    legalEntity: record.legal_name,
    contract: record.dpa,
    subjects: record.subjects,
    receives: record.receives,
    notReceived: record.not_received,
  };
}

/** The whole text, lines of at most 72 columns apart from addresses, which stay whole. */
export function noticeText(notice: Notice, trust: Trust, words: NoticeWords): string {
  const { change } = notice;
  const announcement = announcementOf(change, trust.changes, trust.site);
  const vendor = change.kind === 'withdrawn' ? undefined : concernedVendor(announcement, trust);
  const sections: TextSection[] = [
    [words.change, changeLines(announcement, words)],
    [words.dates, dateLines(announcement, words)],
    ...(vendor ? vendorSections(vendor, announcement, trust, words) : []),
    ...(change.kind === 'baseline' ? [registerSection(change, words)] : []),
    ...('reason' in change && change.reason
      ? [[words.reason, markdownToText(change.reason).split('\n')] as TextSection]
      : []),
    [words.objecting, objectionLines(announcement, notice, trust, words)],
    [words.links, linkLines(change, trust, words)],
  ];
  const head = `${words.subject(plain(trust.site.company.name))} ${plain(change.summary)}`;
  const since = sinceLines(notice, trust, words);
  return [
    wrap(head, 0, 1),
    wrap(plain(change.summary)),
    ...since.map((line) => wrap(plain(line))),
    ...sections.filter(([, lines]) => lines.some(Boolean)).map(sectionText),
  ]
    .join('\n\n')
    .concat('\n');
}

function sectionText([title, lines]: TextSection): string {
  const written = lines
    .map(plain)
    .filter(Boolean)
    .map((line) => wrap(line, 2, line.startsWith('- ') ? 2 : 0));
  return [plain(title), ...written].join('\n');
}

// Whoever pastes an old notice has to know that it no longer holds.
function sinceLines({ amended_by, withdrawn_by }: Notice, { site }: Trust, words: NoticeWords) {
  const page = (later: Change) => `${site.url.replace(/\/$/, '')}/changes/${later.id}/`;
  const day = (later: Change) => words.day(later.announced.slice(0, 10));
  return [
    ...amended_by.map((later) => words.amendedSince(day(later), page(later))),
    ...(withdrawn_by ? [words.withdrawnSince(day(withdrawn_by), page(withdrawn_by))] : []),
  ];
}

function changeLines(announcement: Announcement, words: NoticeWords): string[] {
  const { change, journal, vendor, target } = announcement;
  const emergency = 'emergency' in change ? change.emergency : undefined;
  const about = change.kind === 'withdrawn' ? words.takesBack : words.amends;
  return [
    `${words.kind}: ${words.kinds[change.kind]}`,
    ...(vendor ? [`${words.vendor}: ${vendorNameIn(journal, vendor)}`] : []),
    ...(change.kind === 'replaced'
      ? [`${words.replaces}: ${vendorNameIn(journal, change.replaces)}`]
      : []),
    ...(target ? [`${about}: ${target.summary}`] : []),
    ...(emergency ? [`${words.emergency} ${emergency.reason}`] : []),
    ...differences(announcement, words),
  ];
}

// A vendor that comes or goes is described whole further down; here only what has two sides.
function differences({ change, journal }: Announcement, words: NoticeWords): string[] {
  if (change.kind === 'claim-changed')
    return [`- ${words.was}: ${change.before}`, `- ${words.now}: ${change.after}`];
  if (change.kind === 'added' || change.kind === 'removed') return [];
  const changed = fieldChanges(change, journal, words.describe).filter(({ was, now }) =>
    [...was, ...now].some(({ differs }) => differs),
  );
  return changed.flatMap(({ field, was, now }) =>
    (
      [
        [words.was, was],
        [words.now, now],
      ] as const
    ).map(([label, pieces]) => {
      const said = pieces.map(({ text }) => text).join('; ') || words.absent;
      return `- ${words.fields[field]}, ${label.toLowerCase()}: ${said}`;
    }),
  );
}

function dateLines({ announced, effective, object_by }: Announcement, words: NoticeWords) {
  const dated = (label: string, day: string | undefined) =>
    day === undefined ? [] : [`${label}: ${words.day(day)}`];
  return [
    ...dated(words.announced, announced),
    ...dated(words.effective, effective),
    ...dated(words.objectBy, object_by),
  ];
}

function registerSection(
  change: Extract<Change, { kind: 'baseline' }>,
  words: NoticeWords,
): TextSection {
  const lines = change.register.map(({ name, legal_name, purpose }) => {
    const entity = legal_name && legal_name !== name ? ` (${legal_name})` : '';
    return `- ${name}${entity}: ${purpose}`;
  });
  return [words.register, lines];
}

function objectionLines(
  { change, object_by }: Announcement,
  { withdrawn_by }: Notice,
  { site }: Trust,
  words: NoticeWords,
): string[] {
  if (change.kind === 'withdrawn' || withdrawn_by) return [words.objectionEnded];
  if (!kindOf(change).noticed) return [];
  if (!object_by) return [words.noObjection];
  const contact = site.notice?.contact ?? site.contact?.email;
  const end = words.endOfDay(site.time_zone ?? 'UTC');
  const day = words.day(object_by);
  return [
    contact ? words.toObject(contact, day, end) : `${words.objectBy}: ${day} (${end}).`,
    contact ? words.nameChange : words.noContact,
    ...(site.notice?.text ? markdownToText(site.notice.text).split('\n') : []),
  ];
}

function linkLines(change: Change, trust: Trust, words: NoticeWords): string[] {
  const root = trust.site.url.replace(/\/$/, '');
  return [
    `${words.page} ${root}/changes/${change.id}/`,
    `${words.feed} ${root}/changes/rss.xml`,
    `${words.permanent} ${guidOf(change, trust)}`,
  ];
}
