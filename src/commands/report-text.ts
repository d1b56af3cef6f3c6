// The report of `candor diff`, as text for a terminal and as Markdown for a pull-request comment.
import {
  isSilent,
  type ChangeReport,
  type ReportedEntry,
} from '../derive/balance/change-report.ts';
import type { Piece } from '../derive/journal/diff.ts';
import type { Weakened } from '../derive/claims/weakened.ts';
import { wordsIn } from '../words/languages.ts';

// The command line speaks English, whatever the site speaks.
const { announcement: words } = wordsIn('en');

export interface Frame {
  ref: string;
  timeZone: string;
}

const nothing = 'No change that subscribers would read.';

export function reportText(report: ChangeReport, frame: Frame): string {
  if (isSilent(report)) return nothing;
  const entries = report.entries.map((entry) => {
    const { change } = entry;
    const facts = [...factsOf(entry, frame), ...fieldsOf(entry)];
    return [
      `${titleOf(entry)}`,
      `  ${change.summary}`,
      ...facts.map(([label, value]) => `  ${label}: ${value}`),
      `  ${change.id}`,
    ].join('\n');
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
    const { change } = entry;
    const fields = fieldsOf(entry).map(
      ([label, value]) => `| ${escaped(label)} | ${escaped(value)} |`,
    );
    return [
      `### ${escaped(titleOf(entry))}`,
      `**${escaped(change.summary)}**`,
      factsOf(entry, frame)
        .map(([label, value]) => `- ${escaped(label)}: ${escaped(value)}`)
        .join('\n'),
      ...(fields.length > 0 ? [['| | |', '|---|---|', ...fields].join('\n')] : []),
      `\`${change.id}\``,
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

function titleOf({ change, vendor, isInFeed }: ReportedEntry): string {
  const name = vendor === undefined ? '' : `: ${vendor}`;
  return `${words.kinds[change.kind]}${name}${isInFeed ? '' : ' (in the changelog, not in the feed of subprocessor changes)'}`;
}

function factsOf({ change, effective, object_by }: ReportedEntry, { timeZone }: Frame) {
  const reason = 'reason' in change ? change.reason : undefined;
  const emergency = 'emergency' in change ? change.emergency : undefined;
  return [
    [words.reason, reason?.replace(/\s+/g, ' ').trim()],
    [words.emergency.replace(/:$/, ''), emergency?.reason],
    [words.announced, change.announced],
    [words.effective, effective],
    [words.objectBy, object_by && `${object_by}, ${words.endOfDay(timeZone)}`],
    [
      'The claim',
      change.kind === 'claim-changed' ? `${change.before} → ${change.after}` : undefined,
    ],
  ].filter((fact): fact is [string, string] => fact[1] !== undefined);
}

// A vendor that comes or goes has one side; anything else is said as it was and as it will be.
function fieldsOf({ fields }: ReportedEntry): [string, string][] {
  const both = fields.some(({ was }) => was.length > 0) && fields.some(({ now }) => now.length > 0);
  const said = (pieces: Piece[]) =>
    pieces.length === 0 ? words.absent : pieces.map(({ text }) => text).join('; ');
  return fields.map(({ field, was, now }) => [
    words.fields[field],
    both ? `${said(was)} → ${said(now)}` : said([...was, ...now]),
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
