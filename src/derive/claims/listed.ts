// A list as one value of a claim. Its order says nothing.
import { compareText } from '../../day.ts';

export const listed = (items: readonly string[]) => items.toSorted(compareText).join('; ');
export const partsOf = (value: string) => value.split('; ');

/** Whether a list has an item that another one lacks. */
export const hasNew = (before: string, after: string) =>
  partsOf(after).some((item) => !partsOf(before).includes(item));
