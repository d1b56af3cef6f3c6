// The notice as a plain-text mail. It answers what customers ask about a change, in the order in which they ask.
import type { Change, Site, Trust } from '../../trust.ts';
import { dayOf, endOfTime } from '../../day.ts';
import { markdownToText } from '../../markdown.ts';
import { announcementOf, type Announcement } from '../../derive/journal/announcement.ts';
import { guidOf } from '../../derive/journal/guid.ts';
import {
  afterEffectOf,
  hasWindow,
  isObjectionable,
  knownOn,
  noticesOn,
  objectionContact,
  standingOf,
  type Notice,
} from '../../derive/journal/notices.ts';
import { strikeOf } from '../../derive/journal/striking.ts';
import { does, kindOf } from '../../vocabulary/changes.ts';
import { publicAddress } from '../../words/format.ts';
import { feeds } from '../feeds.ts';
import { files } from '../file-kind.ts';
import { ofKnownEntries } from '../of-known-entries.ts';
import { wordingOf, type Wording } from '../wording.ts';
import { concernedVendor } from './concerned-vendor.ts';
import {
  announcementWordsOn,
  asItStands,
  beforeAndAfter,
  factsOf,
  howToObject,
  pick,
  valueText,
  type ChangeFact,
} from './facts.ts';
import { isOtherSince } from './title.ts';
import { vendorSections } from './notice-vendor.ts';
import { oneLine, wrap } from './wrap.ts';

/** A heading and its lines. A line that begins with a dash is an item of a list. */
export type TextSection = [title: string, lines: string[]];

/** `notice.txt` of each change; entries announced after the day do not count. */
export const notices = ofKnownEntries(
  files('/changes/[id]/notice.txt', 'text/plain', (trust, asOf) => {
    const known = Object.freeze({ ...trust, changes: knownOn(trust.changes, asOf) });
    return noticesOn(known.changes, trust.site, asOf).map((notice) => [
      notice.change.id,
      () => noticeText(notice, known),
    ]);
  }),
);

/** The whole text. Lines have at most 72 columns, except that addresses are never broken. */
export function noticeText(notice: Notice, trust: Trust, wording = wordingOf(trust)): string {
  const { change } = notice;
  const { notice: say } = wording;
  const now = announcementOf(change, trust.changes, trust.site);
  const announcement = isOtherSince(trust, endOfTime)(now) ? { ...now, isOtherSince: true } : now;
  const vendor = change.kind === 'withdrawn' ? undefined : concernedVendor(announcement, trust);
  // What was withdrawn does not take effect, and a vendor that was listed by mistake never was one.
  const isVoid = notice.withdrawn_by !== undefined || strikeOf(notice) !== undefined;
  const told = announcementWordsOn({ isAhead: true, isVoid }, wording.announcement);
  const facts = factsOf(announcement, { ...wording, announcement: told }).filter(
    ({ key }) => key !== 'object_by' || !isVoid,
  );
  const standing = withDaysNow(announcement, notice, trust);
  const lines = (chosen: ChangeFact[]) =>
    chosen.map((fact) => {
      const label = fact.key === 'kind' ? say.kind : fact.label;
      return `${label}: ${valueText(fact, wording.day)}`;
    });
  const what = pick(facts, 'kind', 'vendor', 'replaces', 'target', 'emergency');
  const sections: TextSection[] = [
    [say.change, [...lines(what), ...differences(announcement, trust.site, wording)]],
    [say.dates, lines(pick(facts, 'announced', 'effective', 'object_by'))],
    ...(vendor ? vendorSections(vendor, standing, trust, wording) : []),
    ...(change.kind === 'baseline' ? [registerSection(change, wording.announcement.register)] : []),
    ...pick(facts, 'reason').map((fact): TextSection => [fact.label, paragraphs(change.reason)]),
    [say.objecting, objectionLines(standing, notice, trust.site, wording)],
    [say.links, linkLines(change, trust, say)],
  ];
  return [
    wrap(`${say.subject(oneLine(trust.site.company.name))} ${change.summary}`, 0, 1),
    wrap(change.summary),
    ...[
      ...sinceLines(notice, trust.site, wording),
      ...daysNow(announcement, standing, wording),
    ].map((line) => wrap(line)),
    ...sections.filter(([, written]) => written.some(Boolean)).map(sectionText),
  ]
    .join('\n\n')
    .concat('\n');
}

const paragraphs = (markdown = '') => markdownToText(markdown).split('\n');

function sectionText([title, lines]: TextSection): string {
  const written = lines
    .map(oneLine)
    .filter(Boolean)
    .map((line) => wrap(line, 2, line.startsWith('- ') ? 2 : 0));
  return [oneLine(title), ...written].join('\n');
}

// A notice may be copied long after it was amended or withdrawn, so it says so.
function sinceLines(
  { amended_by, withdrawn_by, struck = [] }: Notice,
  { url }: Site,
  { notice: say, day }: Wording,
): string[] {
  const since = ({ announced, id }: Change) =>
    [day(dayOf(announced)), publicAddress(url, `/changes/${id}/`)] as const;
  return [
    ...amended_by.map((later) => say.amendedSince(...since(later))),
    ...(withdrawn_by ? [say.withdrawnSince(...since(withdrawn_by))] : []),
    ...struck.map((strike) => say.struckSince(strike.before.name, ...since(strike))),
  ];
}

/** The announcement, with the days that hold now where a later entry moved them. */
function withDaysNow(announcement: Announcement, notice: Notice, trust: Trust): Announcement {
  if (notice.amended_by.length === 0 || notice.withdrawn_by || strikeOf(notice))
    return announcement;
  const all = noticesOn(trust.changes, trust.site, endOfTime);
  return asItStands(announcement, standingOf(notice, all));
}

function daysNow(said: Announcement, standing: Announcement, wording: Wording): string[] {
  const days = (announcement: Announcement) =>
    pick(factsOf(announcement, wording), 'effective', 'object_by').map(
      (fact) => `${fact.label}: ${valueText(fact, wording.day)}`,
    );
  const now = days(standing);
  const isSame = now.join('\n') === days(said).join('\n');
  return isSame || now.length === 0 ? [] : [wording.notice.daysNow(now.join('; '))];
}

// A vendor that comes or goes is described in full further down, so only two-sided changes are listed here.
function differences(announcement: Announcement, site: Site, wording: Wording): string[] {
  const { change } = announcement;
  const { kind } = change;
  const { announcement: say } = wording;
  if (does(change, 'start') || does(change, 'end') || does(change, 'strike')) return [];
  return beforeAndAfter(announcement, site, wording)
    .filter(({ was, now }) => [...was, ...now].some(({ differs }) => differs))
    .flatMap(({ label, nothing, ...sides }) =>
      (['was', 'now'] as const)
        .filter((side) => nothing !== side)
        .map((side) => {
          const said = sides[side].map(({ text }) => text).join('; ') || say.absent;
          // A claim has no field to name.
          const head =
            kind === 'claim-changed' ? say[side] : `${label}, ${say[side].toLowerCase()}`;
          return `- ${head}: ${said}`;
        }),
    );
}

function registerSection(
  { register }: Extract<Change, { kind: 'baseline' }>,
  title: string,
): TextSection {
  const lines = register.map(({ name, legal_name, purpose }) => {
    const entity = legal_name && legal_name !== name ? ` (${legal_name})` : '';
    return `- ${name}${entity}: ${purpose}`;
  });
  return [title, lines];
}

function objectionLines(
  announcement: Announcement,
  standing: Notice,
  site: Site,
  wording: Wording,
): string[] {
  const { change, target, object_by_was } = announcement;
  const { notice } = wording;
  const { change: say } = wording.changes;
  if (strikeOf(standing)) return [say.objectionStruck];
  if (change.kind === 'withdrawn' || standing.withdrawn_by) return [say.objectionEnded];
  if (!kindOf(change).noticed) return [];
  if (object_by_was) return [say.objectionOver(wording.day(object_by_was))];
  if (!hasWindow(announcement))
    return [isObjectionable(target ?? change) ? say.noPeriod : say.noObjection];
  const late = afterEffectOf(announcement, site);
  const how = howToObject(announcement, site, wording);
  const days = pick(factsOf(announcement, wording), 'object_by').map(
    (fact) => `${fact.label}: ${valueText(fact, wording.day)} (${wording.endOfDay}).`,
  );
  return [
    ...(objectionContact(site) ? [...how, say.say] : [...days, notice.noContact, ...how]),
    ...(late ? paragraphs(late) : []),
    ...(site.notice?.text ? paragraphs(site.notice.text) : []),
  ];
}

function linkLines(change: Change, trust: Trust, say: Wording['notice']): string[] {
  const { url } = trust.site;
  return [
    `${say.page} ${publicAddress(url, `/changes/${change.id}/`)}`,
    `${say.feed} ${publicAddress(url, feeds.rss.path)}`,
    `${say.permanent} ${guidOf(change, trust)}`,
  ];
}
