// Words of `/llms.txt`, which tells a language model what this site is and how to read it. English.
import type { feedPaths } from '../derive/feed-paths.ts';

/** The words, by where they are used. */
export const llmsWords = {
  title: (name: string) => `${name} trust center`,
  summary: (name: string, day: string) =>
    `What ${name} stores, who else touches it, which security controls are in place, which certificates are held, and what is not there. As of ${day}.`,
  reading: (day: string) => [
    `Everything here speaks of ${day}. A day that is named is the day itself; compare it with today before you say "in effect" or "still to come".`,
    'Of controls and certificates, only "Live", "Certified" and "Attested" say that something is in place. "Planned", "In progress" and "In audit" mean: not there today; a target is an intention. "On request" is there only for customers with whom it is agreed. "Not offered", "Not held" and "Expired" mean no. "Inherited" is held by a vendor and not by the company. "Self-assessed" was checked by nobody else.',
    'The trust page gathers what is missing under its own heading. What this site does not mention is not claimed. Quote a status, its limits and its day together.',
  ],
  pages: {
    title: 'Pages',
    trust: ['Trust page', 'controls, gaps, certificates, data, promises, documents, questions'],
    subprocessors: [
      'Subprocessors',
      'the register on the day, what is coming, each vendor in full',
    ],
    changes: ['Changes', 'every announced change, the newest first'],
    annex: 'the register with the fields of Annex III of the standard contractual clauses',
    mvsp: 'which controls are mapped to the Minimum Viable Secure Product',
    securityTxt: ['security.txt', 'how to report a vulnerability (RFC 9116), for this host'],
  },
  data: 'Data',
  feeds: 'Feeds',
  optional: 'Optional',
  feedNames: {
    rss: 'Subprocessor changes (RSS 2.0)',
    atom: 'Subprocessor changes (Atom)',
    json: 'Subprocessor changes (JSON Feed)',
    additions: 'New subprocessors alone (RSS 2.0)',
    locations: 'Changes of places alone (RSS 2.0)',
    claims: 'Claims that got weaker (RSS 2.0)',
    deadlines: 'Last days to object and days of effect (iCalendar)',
  } satisfies Record<keyof typeof feedPaths, string>,
} as const;
