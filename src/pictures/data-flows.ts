// Which data flows to which vendor, and from there to which place, on the day of the map.
import type { Day } from '../day.ts';
import { afterOf } from '../derive/journal/notices.ts';
import type { RegisterRow } from '../derive/journal/register.ts';
import { changesField } from '../derive/journal/sides.ts';
import { cellOf, isReceived, type Cell } from '../derive/page/matrix.ts';
import type { DataCategory, Location } from '../trust.ts';
import type { Engagement } from '../vocabulary/material.ts';
import type { Flow, MapName, Stroke, DataFlows } from './data-map.ts';

/** What the map says, in the words of a language. */
export interface MapSpeech {
  noData: string;
  noPlace: string;
  engagement: Record<Engagement, string>;
  area: (location: Location) => string | undefined;
  /** The area with what limits it in brackets; undefined where nothing does. */
  limited: (location: Location) => string | undefined;
  from: (day: Day) => string;
  until: (day: Day) => string;
  changed: (what: string, when: string) => string;
}

/** The map of vendors that are used or announced. For a vendor without data or places, the map says that none is stated. */
export function flowsOf(
  rows: readonly RegisterRow[],
  categories: readonly DataCategory[],
  say: MapSpeech,
): DataFlows {
  const noData: MapName = { id: 'data/', text: say.noData };
  const places = new Map<string, MapName>();
  const flows: Flow[] = [];
  const vendors = rows.map((row): MapName => {
    const id = `vendor/${row.id}`;
    const cells = categories.map((category) => ({ category, cell: cellOf(row, category) }));
    const received = cells.filter(({ cell }) => isReceived(cell));
    for (const { category, cell } of received)
      flows.push({
        from: `data/${category.id}`,
        to: id,
        stroke: cell.receives === 'later' ? 'announced' : strokeOf(row),
      });
    if (received.length === 0) flows.push({ from: noData.id, to: id, stroke: strokeOf(row) });
    const stops = placesOf(row, say);
    for (const { place, stroke } of stops) {
      places.set(place.id, place);
      flows.push({ from: id, to: place.id, stroke });
    }
    const notes = [
      ...standing(row, say),
      ...received.flatMap(({ category, cell }) => changing(category.title, cell, row, say)),
      ...stops.flatMap(({ note }) => note ?? []),
    ];
    return { id, text: row.material.name, notes };
  });
  const drawn = [...categories.map(({ id, title }) => ({ id: `data/${id}`, text: title })), noData];
  return {
    categories: drawn.filter(({ id }) => flows.some(({ from }) => from === id)),
    vendors,
    places: [...places.values()],
    flows,
  };
}

function strokeOf({ standing, material }: RegisterRow): Stroke {
  if (standing === 'announced') return 'announced';
  // Of a vendor whose use is not stated, nothing says that a customer can do without it.
  return (material.engagement ?? 'always') === 'always' ? 'always' : 'optional';
}

function standing({ material, standing, from, until }: RegisterRow, say: MapSpeech): string[] {
  const parts = [
    material.engagement && say.engagement[material.engagement],
    standing === 'announced' && from !== undefined && say.from(from),
    until !== undefined && say.until(until),
  ].filter(Boolean);
  return parts.length > 0 ? [parts.join(', ')] : [];
}

// A category that a vendor will begin or cease to receive while the vendor itself stays.
function changing(title: string, cell: Cell, row: RegisterRow, say: MapSpeech): string[] {
  if (row.standing !== 'announced' && cell.from !== undefined)
    return [say.changed(title, say.from(cell.from))];
  if (cell.until !== undefined && cell.until !== row.until)
    return [say.changed(title, say.until(cell.until))];
  return [];
}

interface Stop {
  place: MapName;
  stroke: Stroke;
  note?: string;
}

const strength: Stroke[] = ['announced', 'optional', 'always'];

function placesOf(row: RegisterRow, say: MapSpeech): Stop[] {
  const stops = new Map<string, Stop>();
  for (const location of row.material.locations ?? []) {
    const place = placeOf(location, say);
    const stroke = row.standing !== 'announced' && isChosen(location) ? 'optional' : strokeOf(row);
    const known = stops.get(place.id);
    const note = noteOn(location, say);
    if (!known || strength.indexOf(stroke) > strength.indexOf(known.stroke))
      stops.set(place.id, { place, stroke, ...(note !== undefined && { note }) });
  }
  for (const notice of row.coming) {
    if (!changesField(notice.change, 'locations')) continue;
    for (const location of afterOf(notice).locations ?? []) {
      const place = placeOf(location, say);
      const note = say.changed(place.text, say.from(notice.effective));
      if (!stops.has(place.id)) stops.set(place.id, { place, stroke: 'announced', note });
    }
  }
  if (stops.size === 0) return [{ place: placeOf({}, say), stroke: strokeOf(row) }];
  return [...stops.values()];
}

// That the vendor manages a place changes nothing about where the lines lead.
const noteOn = ({ selection, ...location }: Location, say: MapSpeech) =>
  say.limited({
    ...location,
    ...(selection && selection !== 'provider-managed' && { selection }),
  });

// The customer decides whether data goes there, or could.
const isChosen = ({ selection, chosen, default: isDefault }: Location) =>
  isDefault !== undefined ||
  chosen !== undefined ||
  (selection !== undefined && chosenPlaces.includes(selection));
const chosenPlaces: Location['selection'][] = ['customer-selected', 'selectable', 'option'];

function placeOf(location: Location, say: MapSpeech): MapName {
  const { country, region, selection } = location;
  return {
    id: `place/${country ?? region ?? selection ?? ''}`,
    text: say.area(location) ?? say.noPlace,
  };
}
