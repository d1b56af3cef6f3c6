// The report of `candor diff`, as text for a terminal and as Markdown for a pull-request comment.
import {
  isSilent,
  type ChangeReport,
  type ReportedEntry,
} from '../derive/balance/change-report.ts';
import type { Weakened } from '../derive/claims/weakened.ts';
import type { Piece } from '../derive/journal/diff.ts';
import {
  beforeAndAfter,
  factsOf,
  pick,
  titleText,
  valueText,
  type ChangeFact,
} from '../documents/change/facts.ts';
import { plainValuesOf } from '../documents/describe.ts';
import { wordingOf, type Wording } from '../documents/wording.ts';
import type { Trust } from '../trust.ts';
import { wordsIn } from '../words/languages.ts';

interface Frame {
  ref: string;
  trust: Trust;
}

const nothing = 'No change that subscribers would read.';

export function reportText(report: ChangeReport, frame: Frame): string {
  if (isSilent(report)) return nothing;
  const entries = report.entries.map((entry) => {
    const { title, summary, id, facts, differences } = said(entry, frame);
    const lines = [...facts, ...differences].map(([label, value]) => `  ${label}: ${value}`);
    return [title, `  ${summary}`, ...lines, `  ${id}`].join('\n');
  });
  const sections = [
    ...(entries.length > 0 ? [`${counted(entries.length)}:\n\n${entries.join('\n\n')}`] : []),
    ...claimSections(report).map(
      ([title, claims]) =>
        `${title}:\n${claims.map((claim) => `  ${claimLine(claim)}`).join('\n')}`,
    ),
    ...brokenLine(report, frame),
  ];
  return sections.join('\n\n');
}

export function reportMarkdown(report: ChangeReport, frame: Frame): string {
  if (isSilent(report)) return nothing;
  const entries = report.entries.map((entry) => {
    const { title, summary, id, facts, differences } = said(entry, frame);
    const rows = differences.map(([label, value]) => `| ${escaped(label)} | ${escaped(value)} |`);
    return [
      `### ${escaped(title)}`,
      `**${escaped(summary)}**`,
      facts.map(([label, value]) => `- ${escaped(label)}: ${escaped(value)}`).join('\n'),
      ...(rows.length > 0 ? [['| | |', '|---|---|', ...rows].join('\n')] : []),
      `\`${id}\``,
    ].join('\n\n');
  });
  return [
    '## What subscribers will read',
    ...(entries.length > 0 ? entries : [nothing]),
    ...claimSections(report).map(
      ([title, claims]) =>
        `## ${title}\n\n${claims.map((claim) => `- ${escaped(claimLine(claim))}`).join('\n')}`,
    ),
    ...brokenLine(report, frame).map((line) => `> ${escaped(line)}`),
  ].join('\n\n');
}

const counted = (count: number) =>
  count === 1 ? 'Subscribers will read one notice' : `Subscribers will read ${count} notices`;

/** What is said of one entry, in either form. */
function said({ announcement, isInFeed }: ReportedEntry, { trust }: Frame) {
  // The command line speaks English, whatever the site speaks, and shows values as they are written.
  const wording = { ...wordingOf(trust, wordsIn('en')), describe: plainValuesOf(trust) };
  const facts = factsOf(announcement, wording);
  const { summary, id } = announcement.change;
  return {
    title: `${titleText(facts)}${isInFeed ? '' : ' (in the changelog, not in the feed of subprocessor changes)'}`,
    summary,
    id,
    facts: pick(facts, 'emergency', 'reason', 'announced', 'effective', 'object_by').map(
      (fact) => [fact.label, factText(fact, wording)] as const,
    ),
    differences: differenceTexts(announcement, trust, wording),
  };
}

function factText(fact: ChangeFact, { endOfDay }: Wording): string {
  switch (fact.kind) {
    case 'markdown':
      return fact.value.replace(/\s+/g, ' ').trim();
    case 'moment':
      return fact.value;
    case 'last-day':
      return `${fact.value}, ${endOfDay}`;
    default:
      return valueText(fact, String);
  }
}

// A vendor that comes or goes has one side; anything else is said as it was and as it will be.
function differenceTexts(
  announcement: ReportedEntry['announcement'],
  { site }: Trust,
  wording: Wording,
): (readonly [string, string])[] {
  const rows = beforeAndAfter(announcement, site, wording);
  const both = rows.some(({ was }) => was.length > 0) && rows.some(({ now }) => now.length > 0);
  const side = (pieces: Piece[], isNothing = false) => {
    const absent = isNothing ? '' : wording.announcement.absent;
    return pieces.length === 0 ? absent : pieces.map(({ text }) => text).join('; ');
  };
  return rows.map(({ label, was, now, nothing }) => [
    label,
    both
      ? `${side(was, nothing === 'was')} → ${side(now, nothing === 'now')}`.trim()
      : side([...was, ...now]),
  ]);
}

function claimSections({ weaker, stricter, fresh }: ChangeReport): [string, Weakened[]][] {
  const sections: [string, Weakened[]][] = [
    ['What got weaker', weaker],
    ['What got stricter', stricter],
    ['What is claimed for the first time', fresh],
  ];
  return sections.filter(([, claims]) => claims.length > 0);
}

const claimLine = ({ title, subject, before, after }: Weakened) =>
  `${title} (${subject}): ${before} → ${after}`;

function brokenLine({ broken }: ChangeReport, { ref }: Frame): string[] {
  if (broken.length === 0) return [];
  return [
    `Published entries that are gone or say something else now: ${broken.join(', ')}. \`candor check --against ${ref}\` refuses this.`,
  ];
}

// Author's text is shown as it stands: no markup, no mention of a person, no reference to an issue.
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>|~$]/g, '\\$&')
    .replace(/[@#]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
