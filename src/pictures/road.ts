// The road from planned to live: where the items of the roadmap are drawn, by target, and which have none.
import type { RoadmapItem, Trust } from '../trust.ts';
import { compareText, lastDayOf, type Day } from '../day.ts';
import { reached, targetOn } from '../derive/claims/targets.ts';
import { linesOf } from './lines.ts';
import { timeAxis, type Quarter } from './time-axis.ts';

interface RoadStop {
  item: RoadmapItem;
  /** Its title, beside the mark. */
  lines: string[];
  /** Notes on it, in smaller type below the title. */
  notes: string[];
  x: number;
  y: number;
  /** Whether its words stand to the left of the mark, where there is more room. */
  before: boolean;
  /** How much of the mark is filled. */
  fill: 'none' | 'half' | 'all';
  /** Whether its target is over and it is not done. */
  passed: boolean;
}

interface Road {
  height: number;
  quarters: Quarter[];
  /** The day of the page. */
  today: number;
  /** The last days of the nearest and the farthest target. */
  span: [Day, Day];
  /** Items with a target, the nearest first. Those of one day are in the order of the roadmap. */
  dated: RoadStop[];
  /** Items without a target, in the order of the roadmap. */
  undated: RoadStop[];
  /** The height at which the days end. */
  floor: number;
}

/** The width of the picture: what a phone 360 pixels wide leaves between its margins, so that nobody has to scroll. */
export const roadWidth = 328;
const radius = 5;
/** From the middle of a mark to the words beside it. */
export const beside = 11;
const top = 48;
const line = 15;
// Wide enough for the letters of DejaVu and Verdana, the widest fonts that stand in for the font of a system.
const sign = 8;

/** Undefined if no item has a target with a day. Items that were dropped are not drawn. */
export function layOutRoad(
  trust: Trust,
  asOf: Day,
  noteOf: (item: RoadmapItem, passed: boolean) => string | undefined,
): Road | undefined {
  const items = (trust.roadmap?.items ?? []).filter(({ status }) => status !== 'dropped');
  const withDays = items
    .map((item) => ({ item, day: item.target === undefined ? undefined : lastDayOf(item.target) }))
    .filter((entry): entry is { item: RoadmapItem; day: Day } => entry.day !== undefined)
    .sort((a, b) => compareText(a.day, b.day));
  const [first] = withDays;
  const last = withDays.at(-1);
  if (!first || !last) return undefined;
  const axis = timeAxis(
    first.day < asOf ? first.day : asOf,
    last.day > asOf ? last.day : asOf,
    0,
    roadWidth,
  );
  let y = top;
  const stop = (item: RoadmapItem, x: number): RoadStop => {
    const passed = targetOn(item.target, reached.roadmap(item), asOf) === 'passed';
    const before = x > roadWidth / 2;
    const signs = Math.floor(((before ? x : roadWidth - x) - beside) / sign);
    const lines = linesOf(item.title, signs);
    const note = noteOf(item, passed);
    const notes = note === undefined ? [] : linesOf(note, signs);
    const placed = { item, lines, notes, x, y, before, fill: fillOf(item), passed };
    y += (lines.length + notes.length) * line + 6;
    return placed;
  };
  const dated = withDays.map(({ item, day }) =>
    stop(item, Math.min(Math.max(axis.at(day), radius + 1), roadWidth - radius - 1)),
  );
  const floor = y - 12;
  y += 6;
  const undated = items
    .filter((item) => !withDays.some((other) => other.item === item))
    .map((item) => stop(item, radius + 1));
  return {
    height: y - 10,
    quarters: axis.quarters,
    today: axis.at(asOf),
    span: [first.day, last.day],
    dated,
    undated,
    floor,
  };
}

function fillOf({ status }: RoadmapItem): RoadStop['fill'] {
  return status === 'done' ? 'all' : status === 'in-progress' ? 'half' : 'none';
}
