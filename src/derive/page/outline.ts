// The sections of the trust page in their order: the author's placements, then the usual order; empty ones left out.
import type { ControlGroup, Section, Site, Trust } from '../../trust.ts';
import type { Day } from '../../day.ts';
import { sectionNames, sections, type SectionName } from '../../vocabulary/sections.ts';
import { folded } from './folding.ts';
import { gapsOn } from './gaps.ts';
import { registerOn } from '../journal/register.ts';

type Placement = NonNullable<Site['order']>[number];

const deletionParts = ['locations', 'retention', 'vendor_retention', 'deletion', 'export'] as const;
type DeletionPart = (typeof deletionParts)[number];

/** One section of the page. */
export interface OutlineEntry {
  /** As written in `order`: `data`, `controls/security`, `section/architecture`. */
  key: string;
  /** Its `#id`. */
  id: string;
  name: SectionName | 'text';
  /** The author's heading; absent where the usual words serve. */
  title?: string;
  eyebrow?: string;
  number?: string;
  intro?: string;
  /** `controls`: the groups that stand here. */
  groups?: ControlGroup[];
  /** `deletion`: which of its parts the content states. */
  parts?: DeletionPart[];
  /** `text`: the Markdown section that stands here. */
  text?: Section;
  /** Short sections that stand under this heading. */
  folded?: OutlineEntry[];
  /** Sections of which this one tells everything, so that their addresses alone are left. */
  told?: OutlineEntry[];
}

/** All sections that have something in them, in the order of the page. */
export function outlineOn(trust: Trust, asOf: Day): OutlineEntry[] {
  const placements = trust.site.order ?? [];
  const placed = new Set(placements.map(({ section }) => section));
  const keys = [...placed, ...sectionNames.filter((name) => !placed.has(name))];
  const byKey = new Map(placements.map((placement) => [placement.section, placement]));
  const entries = keys.flatMap((key) => entryOf(key, byKey.get(key), placed, trust) ?? []);
  const loose = trust.sections.filter(({ id }) => !placed.has(`section/${id}`));
  const filled = withTexts(entries, loose).filter((entry) => holdsSomething(entry, trust, asOf));
  return folded(filled, trust, asOf);
}

function entryOf(
  key: string,
  placement: Placement | undefined,
  placed: Set<string>,
  trust: Trust,
): OutlineEntry | undefined {
  const { title, eyebrow, number, intro } = placement ?? {};
  const words = {
    ...(title !== undefined && { title }),
    ...(eyebrow !== undefined && { eyebrow }),
    ...(number !== undefined && { number }),
    ...(intro !== undefined && { intro }),
  };
  const base = { key, id: idOf(key) };
  const [kind, id] = key.split('/');
  if (kind === 'section') {
    const text = trust.sections.find((section) => section.id === id);
    return text && { ...base, name: 'text', ...headOf(text), ...words, text };
  }
  const groups = trust.controls.groups ?? [];
  if (id !== undefined) {
    const group = groups.find((candidate) => candidate.id === id);
    return group && { ...base, name: 'controls', title: group.title, ...words, groups: [group] };
  }
  const entry: OutlineEntry = { ...base, name: key as SectionName, ...words };
  if (key === 'deletion')
    return { ...entry, parts: deletionParts.filter((part) => trust.data[part] !== undefined) };
  if (key !== 'controls') return entry;
  const rest = groups.filter((group) => !placed.has(`controls/${group.id}`));
  // One group alone names its section.
  const [only] = rest.length === 1 ? rest : [];
  return { ...entry, ...(only && { title: title ?? only.title }), groups: rest };
}

function idOf(key: string): string {
  return `section-${key.replace('/', '-')}`;
}

function headOf({ title, eyebrow }: Section): Pick<OutlineEntry, 'title' | 'eyebrow'> {
  return { title, ...(eyebrow !== undefined && { eyebrow }) };
}

// A text may follow a text that is not placed yet, so each round places those whose predecessor is on the page.
function withTexts(entries: OutlineEntry[], texts: Section[]): OutlineEntry[] {
  const result = [...entries];
  let waiting = texts;
  for (let before = -1; before !== waiting.length;) {
    before = waiting.length;
    waiting = waiting.filter((text) => {
      const index = placeAfter(result, text.after);
      if (index === -1) return true;
      result.splice(index + 1, 0, textEntry(text));
      return false;
    });
  }
  return [...result, ...waiting.map(textEntry)];
}

function textEntry(text: Section): OutlineEntry {
  const key = `section/${text.id}`;
  return { key, id: idOf(key), name: 'text', ...headOf(text), text };
}

/** The index of the entry that a text follows, texts already there included; -1 if it is not (yet) on the page. */
function placeAfter(entries: OutlineEntry[], after: string | undefined): number {
  if (after === undefined) return -1;
  const group = after.startsWith('controls/') ? after.slice('controls/'.length) : undefined;
  let index = entries.findLastIndex(
    ({ key, name, groups }) =>
      key === after ||
      (after === 'controls' && name === 'controls') ||
      (group !== undefined && groups?.some(({ id }) => id === group)),
  );
  if (index === -1) return -1;
  while (entries[index + 1]?.text?.after === after) index += 1;
  return index;
}

/** `data`, `data.categories` … */
type PlaceIn<Part> = {
  [Key in keyof Part & string]: Key | `${Key}.${keyof NonNullable<Part[Key]> & string}`;
}[keyof Part & string];
const places: Record<SectionName, readonly PlaceIn<Trust>[]> = sections;

function holdsSomething(entry: OutlineEntry, trust: Trust, asOf: Day): boolean {
  const { name, groups = [] } = entry;
  if (name === 'text') return true;
  if (name === 'controls')
    return groups.some(({ summary, controls }) => summary ?? isFilled(controls));
  if (places[name].some((place) => isFilled(partAt(trust, place)))) return true;
  if (name === 'gaps') return gapsOn(trust, asOf).length > 0;
  if (name !== 'subprocessors') return false;
  // That a company uses no subprocessors is worth a section when it says so, with the day of its check.
  return trust.site.subprocessors_complete === true || registerOn(trust, asOf).length > 0;
}

const partAt = (trust: Trust, place: string) =>
  place
    .split('.')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], trust);

const isFilled = (part: unknown) =>
  typeof part === 'object' && part !== null ? Object.keys(part).length > 0 : part !== undefined;
