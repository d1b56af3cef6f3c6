// The titles of changes as they are true on the day of the pages.
import { asOf, trust } from 'virtual:trust';
import { titlesOn } from '../documents/change/title.ts';

export const titleOf = titlesOn(trust, asOf);
