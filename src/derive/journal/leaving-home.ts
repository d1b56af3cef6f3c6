// Whether data of a vendor leaves the areas in which it is at home. Where none does, no ground for it has to be stated.
import type { Change, Site } from '../../trust.ts';
import { endOfTime } from '../../day.ts';
import { inArea } from '../../vocabulary/areas.ts';
import { does, isAbout } from '../../vocabulary/changes.ts';
import { targetOf } from './announcement.ts';
import { sidesOf } from './diff.ts';
import { eventsByVendor, stateAfter } from './events.ts';
import { noticesOn } from './notices.ts';
import { entriesConcerning, type Entries } from './past.ts';
import type { Part } from './sides.ts';

/**
 * Whether a vendor receives no customer data, or has places and all of them lie within the home areas of the page; of a page
 * that names none, within the EEA (GDPR Art. 44). A place that customers choose lies where it is said to lie.
 */
export function staysHome(
  { no_data, locations = [] }: Part,
  { home_areas }: Pick<Site, 'home_areas'>,
): boolean {
  if (no_data !== undefined) return true;
  const areas = home_areas?.length ? home_areas : (['EEA'] as const);
  const isHome = (place: string) => areas.some((area) => inArea[area].has(place));
  return (
    locations.length > 0 &&
    locations.every(({ country, region }) => isHome(country ?? region ?? ''))
  );
}

/** On which side of an entry no ground is stated because no data leaves home then. */
export function withoutTransfer(
  entry: Change,
  journal: Entries,
  site: Site,
): { was: boolean; now: boolean } {
  const { before = {}, after = {} } = sidesOf(entry, journal);
  const subject = targetOf(entry, journal) ?? entry;
  const isStatedOnce = (before.transfers === undefined) !== (after.transfers === undefined);
  if (!isStatedOnce || !isAbout(subject, 'vendor')) return { was: false, now: false };
  // Of a vendor that comes or goes, an entry states all fields.
  const isWhole = !does(subject, 'change') && entry === subject;
  const notices = isWhole
    ? []
    : noticesOn(entriesConcerning(journal, subject.subprocessor), site, endOfTime);
  const day = notices.find(({ change }) => change.id === subject.id)?.effective ?? '';
  const events = eventsByVendor(notices).get(subject.subprocessor) ?? [];
  const on = (isHeld: (day: string) => boolean, said: Part) =>
    staysHome(
      { ...stateAfter(events.filter((event) => isHeld(event.on)))?.material, ...said },
      site,
    );
  return {
    was: on((on) => on < day, before),
    now: on((on) => on <= day, after),
  };
}
