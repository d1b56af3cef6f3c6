// site.yaml: the company, its words about itself, where it can be reached, its notice promise, the page's order.
import type { z } from 'zod';
import {
  day,
  duration,
  email,
  flag,
  id,
  link,
  list,
  markdown,
  matching,
  meanings,
  oneOf,
  promisedTime,
  record,
  reference,
  siteAddress,
  text,
  timeZone,
  wholeNumber,
} from '../fields/fields.ts';
import { address, allow, askBefore, targetFields } from '../fields/parts.ts';
import { webHosts } from '../../vocabulary/hosts.ts';
import { sectionNames } from '../../vocabulary/sections.ts';
import { counted, promised, term } from './notice.ts';
import { theme } from './theme.ts';

const sectionPattern = `^((${sectionNames.join('|')})|(controls|section)/[a-z0-9-]+)$`;

const placement = record(
  {
    section: matching(
      'the name of a section',
      new RegExp(sectionPattern),
      `One of ${sectionNames.join(', ')}; or \`controls/<group>\` for one group of controls; or \`section/<file>\` for a Markdown section.`,
      'controls',
      sectionNames,
    ).register(meanings, { role: 'section' }),
    title: text('The heading, if not the usual one.', 'Every byte, accounted for').optional(),
    eyebrow: text('A small label above the heading.', 'Data protection').optional(),
    number: text('A number before the label.', '01').optional(),
    intro: markdown(
      'Words between the heading and the rows.',
      'Six categories, four columns.',
    ).optional(),
  },
  'One section of the page.',
);

export const site = record(
  {
    url: siteAddress('Where this trust center is published.', 'https://trust.example.com'),
    company: record(
      {
        name: text('The name that customers know.', 'Example'),
        legal_name: text(
          'The legal entity that signs contracts.',
          'Example Software GmbH',
        ).optional(),
        product: text('The product, if it has another name.', 'Example Cloud').optional(),
        url: link('The company’s own site.', 'https://example.com').optional(),
        address: address.optional(),
      },
      'Who speaks on this page.',
    ),
    eyebrow: text('A small label above the headline.', 'Security and privacy').optional(),
    headline: text(
      'The first line of the page. Left out, the page is called the trust center of the company.',
      'What we have built, and what we have not',
    ).optional(),
    summary: markdown(
      'A short paragraph below the headline.',
      'Exactly where we are today.',
    ).optional(),
    highlights: list(
      text('A claim of a few words.', 'EU hosting'),
      'Short claims at the top of the page.',
    ).optional(),
    principles: list(
      record(
        {
          id: id('Permanent name of the row.', 'no-training'),
          title: text('The principle in a phrase.', 'Your work is yours'),
          text: markdown('What it means.', 'We never train on your uploads.').optional(),
        },
        'One principle.',
      ),
      'Our stance: what we hold to.',
    ).optional(),
    in_short: record(
      {
        text: markdown(
          'The short version in a paragraph or two.',
          'HTTPS everywhere. No SOC 2 yet.',
        ).optional(),
        in_place_title: text('The heading of the first list.', 'In place today').optional(),
        not_yet_title: text('The heading of the second list.', 'Not yet').optional(),
        in_place: list(shortRow(), 'What is in place today.').optional(),
        not_yet: list(shortRow(), 'What is not there yet.').optional(),
      },
      'The short version: what is in place, what is not.',
    ).optional(),
    contact: record(
      {
        email: email('Where security questions go.', 'security@example.com'),
        name: text('Who answers.', 'Security team').optional(),
        response_within: promisedTime(
          'The promised time to an answer.',
          '2 business-days',
        ).optional(),
        ask_before: askBefore,
        note: text('When to write.', 'Above all if a missing control would stop you').optional(),
      },
      'The security contact.',
    ).optional(),
    offers: list(
      record(
        {
          id: id('Permanent name of the row.', 'questionnaire-pack'),
          title: text('What a reviewer can ask for.', 'Security questionnaire pack'),
          text: markdown('What it holds, how to ask.', 'SIG Lite and CAIQ, filled in.').optional(),
          how: text('How to ask, if not by the security contact.', 'In procurement').optional(),
          within: promisedTime('The promised time to deliver it.', '1 business-day').optional(),
          met: oneOf(
            ['in-full', 'in-part', 'case-by-case'],
            'How far it is met, where that is said.',
          ).optional(),
        },
        'One thing to ask for.',
      ),
      'What a reviewer can ask for.',
    ).optional(),
    links: list(
      record(
        {
          id: id('Permanent name of the row.', 'status-page'),
          title: text('The words of the link.', 'Status page'),
          url: link(
            'Where it leads; left out while it is still to come.',
            'https://status.example.com',
          ).optional(),
          kind: oneOf(
            [
              'status',
              'legal',
              'privacy',
              'terms',
              'manifesto',
              'changelog',
              'policy',
              'documentation',
              'other',
            ],
            'What it is.',
          ),
          shows: list(
            text('A part of it.', 'Uptime in real time'),
            'What a reader finds there.',
          ).optional(),
          on_this_page: oneOf(
            ['summary', 'details', 'proof'],
            'What this page gives of it.',
          ).optional(),
          note: text('What a reader has to know.', 'In English only').optional(),
          ...targetFields,
        },
        'One link, or one that is coming.',
      ),
      'Related pages: status page, legal, manifesto.',
    ).optional(),
    last_updated: day(
      'The day on which the page last changed, if that is all that is claimed.',
      '2026-10-01',
    ).optional(),
    last_reviewed: day(
      'The day on which a person last checked the whole page against the facts.',
      '2026-10-01',
    ).optional(),
    review_every: duration('How often it is reviewed.', '6 months').optional(),
    notice: counted(
      {
        ...promised,
        material_only: flag(
          'Whether notice is promised of material changes only. The page then does not promise it of every change.',
          true,
        ).optional(),
        material_means: list(
          text('A kind of change.', 'A new vendor that stores customer data'),
          'What counts as material.',
        ).optional(),
        after_effect: markdown(
          'What an objection does once the change is in effect. Needed where a last day to object can come after the day of effect.',
          'We stop the use for your account within 10 days, or you can end the contract.',
        ).optional(),
        terms: list(
          term,
          'Promises to some customers, such as those whose contracts say more. A change keeps the longest notice of all; each reader finds the last day to object of their own.',
        ).optional(),
        contact: email(
          'Where an objection goes. Left out, no address for objections is published, and the general contact is named for questions only.',
          'privacy@example.com',
        ).optional(),
        text: markdown(
          'The promise in the company’s words.',
          'We tell you 30 days ahead.',
        ).optional(),
      },
      'The promise of notice before a subprocessor change.',
    ).optional(),
    subprocessors_as_of: day(
      'The day up to which the list of subprocessors was checked.',
      '2026-10-01',
    ).optional(),
    subprocessors_complete: flag(
      'Whether the list names every subprocessor. Only then does the page say "every vendor"; `subprocessors_as_of` says since when that is known.',
      true,
    ).optional(),
    subprocessors_criterion: text(
      'The rule by which a subprocessor is added to the list.',
      'Only where no other choice can be defended',
    ).optional(),
    feed: record(
      {
        authority: matching(
          'a domain name',
          /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
          'A domain that the company held in the year below. It is part of every guid: set it once, never change it.',
          'example.com',
        ),
        year: wholeNumber('A year in which the company held that domain (RFC 4151).', 2026),
      },
      'Who names the items of the feeds (tag URIs, RFC 4151), wherever the site is served.',
    ).optional(),
    language: matching(
      'a language tag',
      /^[a-z]{2}(-[A-Z]{2})?$/,
      'Language of the content, BCP 47. Left out: `en`.',
      'en',
    ).optional(),
    time_zone: timeZone(
      'Time zone in which a last day ends (IANA name). Left out: `UTC`.',
      'Europe/Berlin',
    ).optional(),
    home_areas: list(
      oneOf(['EU', 'EEA', 'UK', 'CH', 'US'], 'An area.'),
      'Areas in which data is at home: a place outside needs a transfer mechanism.',
    ).optional(),
    indexed: flag('Whether search engines may list the page. Left out: true.', true).optional(),
    bind: oneOf(
      ['strict'],
      'Whether a figure, a day, or the name of a vendor, framework or place may be written by hand in a text. `strict`: only as a reference to its field, such as `${notice.days}`, or with a reason in `allow`.',
    ).optional(),
    host: oneOf(webHosts, 'Where the site is served.').optional(),
    order: list(
      placement,
      'The sections in the order of the page. What is not named follows in the usual order; nothing is hidden.',
    ).optional(),
    theme: theme.optional(),
    allow,
  },
  'The company and the page.',
);

function shortRow() {
  return record(
    {
      text: text('The point in a phrase.', 'TLS 1.2 or newer everywhere'),
      item: reference(
        ['control', 'certification', 'commitment', 'data'],
        'The row that says it in full.',
        'control/tls',
      ).optional(),
    },
    'One point.',
  );
}

export type Site = z.output<typeof site>;
