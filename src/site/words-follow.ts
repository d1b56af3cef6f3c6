// Words of the feeds and of the block that says how to follow them. English.
import type { Deadline } from '../derive/deadlines.ts';

/** The words, by where they are used. */
export const followWords = {
  addresses: 'Every change, as',
  formats: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' },
  vendors: 'Only one vendor',
  vendorsAbout: 'What concerns one vendor, from its announcement to its end:',
  calendarTitle: 'Calendar',
  calendar:
    'Last days to object, and days on which changes take effect. Subscribe to this address in Outlook (Add calendar, Subscribe from web), Google Calendar (Other calendars, From URL) or Apple Calendar (File, New Calendar Subscription):',
  slack: (address: string) => `/feed subscribe ${address}`,
  ways: {
    reader: [
      'Feed reader',
      'Give it any address above; most readers also find them from the address of any page here.',
    ],
    slack: ['Slack', 'With the RSS app, send this in the channel that should receive the changes:'],
    teams: [
      'Microsoft Teams and Outlook',
      'In Power Automate, use the trigger “When a feed item is published” with the RSS address, followed by “Post message in a chat or channel” or “Send an email”. In classic Outlook for Windows: RSS Feeds, Add a New RSS Feed.',
    ],
    mail: [
      'E-mail',
      'Give an address above to a feed-to-mail service, or to rss2email on a machine of your own.',
    ],
  } as const,
  feeds: {
    additions: {
      label: 'Only new vendors',
      title: (company: string) => `${company}: new subprocessors`,
      description: (company: string) =>
        `Every vendor that ${company} adds or puts in the place of another, announced before it is used.`,
    },
    locations: {
      label: 'Only places of processing',
      title: (company: string) => `${company}: where subprocessors process data`,
      description: (company: string) =>
        `Every change of the places where the subprocessors of ${company} process data.`,
    },
    claims: { label: 'Claims that became weaker' },
    vendor: {
      title: (company: string, vendor: string) => `${company}: changes to ${vendor}`,
      description: (company: string, vendor: string) =>
        `Every change to ${vendor} as a subprocessor of ${company}, announced before it takes effect.`,
    },
  },
  aboutExtension:
    'The change as data. change: the entry of the journal as it stands in changes.json. vendor, effective, object_by: the id of the vendor and the days as announced, also where the entry leaves them to the notice policy. subject: the id of the entry that this one amends or takes back.',
  calendarName: (company: string) => `${company}: changes of subprocessors`,
  calendarDescription: (company: string) =>
    `Last days to object to announced changes of the subprocessors of ${company}, and the days on which they take effect.`,
  deadlines: {
    objection: (company: string, summary: string) => `${company}, last day to object: ${summary}`,
    effective: (company: string, summary: string) => `${company}, takes effect: ${summary}`,
  } satisfies Record<Deadline['what'], (company: string, summary: string) => string>,
  cancelled: 'The notice was withdrawn; this day no longer counts.',
} as const;
