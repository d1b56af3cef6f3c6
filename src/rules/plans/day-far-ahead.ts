// Finds days so far ahead that a digit must be wrong.
import { addDuration, dayOf, lastDayOf, type Day } from '../../day.ts';
import { dayFields } from './day-fields.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import type { Content, PlacedField, Rule } from '../rule.ts';

export const dayFarAhead: Rule = {
  code: 'day-far-ahead',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A change that takes effect in 2062, or a certificate that is valid until then, is a slip of the pen: it would be announced, printed and put into calendars as it stands. Changes of the register are expected to take effect within 2 years of their announcement; certificates, documents and targets lie within 10 years.',
  check(content) {
    const announced = announcements(content.fields);
    const found = content.fields.flatMap((field) => {
      const keys = field.place.path.filter((step) => typeof step === 'string');
      const limit = dayFields[nameIn(field.stem, keys)];
      const day = dayIn(field);
      if (typeof limit !== 'number' || day === undefined) return [];
      const from = announced.get(field.place.file) ?? today(content);
      if (day <= addDuration(from, `${limit} years`)) return [];
      return [
        {
          place: field.place,
          message: `${field.value} is more than ${limit} years after ${from}.`,
          fix:
            field.stem === 'changes'
              ? 'Correct the year before the entry is published.'
              : 'Correct the year. If it is meant, say why: `allow: { day-far-ahead: … }`.',
        },
      ];
    });
    if (found.length === 0) return [];
    const told = new Set(datesOutOfOrder.check(content).map(({ place }) => keyOf(place)));
    return found.filter(({ place }) => !told.has(keyOf(place)));
  },
};

const keyOf = ({ file, path }: PlacedField['place']) => [file, ...path].join('\0');

/** The name of a field in `dayFields`, wherever its record stands. */
export const nameIn = (stem: string, keys: readonly string[]) =>
  [stem, ...keys.filter((key) => key !== stem && key !== 'groups')].join('.');

function dayIn({ meaning, value }: PlacedField): Day | undefined {
  if (meaning.role === 'day') return value;
  return meaning.role === 'target' ? lastDayOf(value) : undefined;
}

// By file. A change is measured from its announcement, so that the same entry is judged alike in every later year.
function announcements(fields: readonly PlacedField[]): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const { stem, meaning, place, value } of fields)
    if (stem === 'changes' && meaning.role === 'moment' && !days.has(place.file))
      days.set(place.file, dayOf(value));
  return days;
}

const today = ({ now, asOf }: Content): Day => (now === undefined ? asOf : dayOf(now));
