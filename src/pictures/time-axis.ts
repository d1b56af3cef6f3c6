// A stretch of time as a stretch of pixels, with its quarters.
import { addDays, addDuration, daysBetween, type Day } from '../day.ts';

/** The first day of a quarter, as a target (`2026-Q4`), and where it stands. */
export interface Quarter {
  name: string;
  x: number;
  /** Whether there is room for its name. */
  named: boolean;
}

export interface TimeAxis {
  from: Day;
  to: Day;
  quarters: Quarter[];
  /** Where a day stands; days outside stand at the nearer end. */
  at(day: Day): number;
}

/** An axis over the whole quarters that hold two days, between two places in pixels. */
export function timeAxis(first: Day, last: Day, left: number, right: number): TimeAxis {
  const from = quarterStart(first);
  const to = addDays(addDuration(quarterStart(last), '3 months'), -1);
  const days = daysBetween(from, to) + 1;
  const at = (day: Day) => {
    const passed = Math.min(Math.max(daysBetween(from, day), 0), days);
    return Math.round(left + (passed / days) * (right - left));
  };
  const starts: Day[] = [];
  for (let day = from; day <= to; day = addDuration(day, '3 months')) starts.push(day);
  const room = (right - left) / starts.length;
  // A name needs 52 pixels; with less room, halves or whole years are named.
  const step = room >= 52 ? 1 : room >= 26 ? 2 : 4;
  const quarters = starts.map((day) => {
    const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
    return {
      name: `${day.slice(0, 4)}-Q${quarter}`,
      x: at(day),
      named: (quarter - 1) % step === 0,
    };
  });
  return { from, to, quarters, at };
}

function quarterStart(day: Day): Day {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}
