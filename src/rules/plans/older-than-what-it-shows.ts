// Finds days up to which the page or a list is said to be current, and that are older than what stands there.
import { dayOf, type Day } from '../../day.ts';
import { controlsOf } from '../../derive/claims/controls.ts';
import type { Place } from '../../problem.ts';
import type { Trust } from '../../trust.ts';
import { stageOf } from '../../vocabulary/statuses.ts';
import type { Content, Rule } from '../rule.ts';

export const olderThanWhatItShows: Rule = {
  code: 'older-than-what-it-shows',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A page that "last changed on 1 October" and tells of a change published in November cannot be right about its own day, nor can a register "checked up to 1 October" that has an entry from November. Readers who compare the day with that of their last visit miss the change. `last_updated` is held against every entry of the journal but the baseline, and every day of the past on the page; `subprocessors_as_of` and `categories_as_of` against the entries about their list. `last_reviewed` may be older: a review is not repeated for each change.',
  check(content) {
    const { trust } = content;
    if (!trust) return [];
    const { site, data } = trust;
    const entries = entriesOf(content);
    const days: Held[] = [
      {
        day: site.last_updated,
        place: { file: 'site.yaml', path: ['last_updated'] },
        what: 'The page last changed',
        later: [...entries, ...factsOf(trust, content)],
      },
      {
        day: site.subprocessors_as_of,
        place: { file: 'site.yaml', path: ['subprocessors_as_of'] },
        what: 'The list of subprocessors was last checked',
        later: entries.filter(({ isOfRegister }) => isOfRegister),
      },
      {
        day: data.categories_as_of,
        place: { file: 'data.yaml', path: ['categories_as_of'] },
        what: 'The list of data categories was last checked',
        later: entries.filter(({ subject }) => subject?.startsWith('data/')),
      },
    ];
    return days.flatMap(({ day, place, what, later }) => {
      const [last] = later
        .filter((one) => day !== undefined && one.day > day && one.day <= content.asOf)
        .sort((a, b) => (a.day < b.day ? 1 : -1));
      if (!last) return [];
      return [
        {
          place,
          message: `${what} on ${day}, it says here; ${last.what} on ${last.day}.`,
          fix: `Write \`${place.path.at(-1)}: ${last.day}\` or the day on which it was ${place.path[0] === 'last_updated' ? 'last changed' : 'really checked last'}; or correct the other day.`,
        },
      ];
    });
  },
};

interface Held {
  day: Day | undefined;
  place: Place;
  what: string;
  later: readonly Fact[];
}

interface Fact {
  day: Day;
  /** A clause to which "on …" is added. */
  what: string;
  isOfRegister?: boolean;
  subject?: string | undefined;
}

// A baseline puts a list that was there before under the journal, and changes nothing of it.
const entriesOf = ({ trust }: Content): Fact[] =>
  (trust?.changes ?? [])
    .filter(({ kind }) => kind !== 'baseline')
    .map((change) => ({
      day: dayOf(change.announced),
      what: `the entry \`changes/${change.id}\` was published`,
      isOfRegister: change.kind !== 'claim-changed',
      subject: 'subject' in change ? change.subject : undefined,
    }));

/** What the page says was done on a day. */
function factsOf(trust: Trust, { asOf }: Content): Fact[] {
  const { data, certifications, documents } = trust;
  const facts: (Omit<Fact, 'day'> & { day: Day | undefined })[] = [
    ...controlsOf(trust)
      .filter(({ status }) => status === 'live')
      .map(({ title, since }) => ({ day: since, what: `"${title}" went live` })),
    ...certifications
      .filter(({ status }) => stageOf(status) === 'there')
      .map(({ title, issued }) => ({ day: issued, what: `"${title}" was issued` })),
    ...documents
      .filter(({ access }) => access !== 'planned')
      .map(({ title, date }) => ({ day: date, what: `the document "${title}" was written` })),
    ...(data.access ?? []).map(({ who, last_reviewed }) => ({
      day: last_reviewed,
      what: `the access of "${who}" was reviewed`,
    })),
    { day: data.backups?.last_tested, what: 'a restore was tried' },
    { day: data.categories_as_of, what: 'the list of data categories was checked' },
    { day: trust.site.subprocessors_as_of, what: 'the list of subprocessors was checked' },
    ...trust.subprocessors.map(({ name, last_assessed }) => ({
      day: last_assessed,
      what: `"${name}" was assessed`,
    })),
  ];
  return facts.flatMap(({ day, what }) =>
    day !== undefined && day <= asOf ? [{ day, what }] : [],
  );
}
