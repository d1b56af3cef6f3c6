// disclosure.yaml: how to report a vulnerability and what the reporter can expect; the source of security.txt.
import type { z } from 'zod';
import {
  email,
  flag,
  keyAddress,
  link,
  list,
  markdown,
  matching,
  moment,
  oneOf,
  promisedTime,
  record,
  reportAddress,
  text,
  wholeNumber,
} from '../fields/fields.ts';
import { allow, targetFields } from '../fields/parts.ts';

export const disclosure = record(
  {
    summary: markdown('A paragraph for reporters.', 'Tell us first, please.').optional(),
    contacts: list(
      record(
        {
          email: email('Mailbox for reports.', 'security@example.com').optional(),
          url: reportAddress(
            'Form for reports, or a telephone number (`tel:+49-69-5550100`).',
            'https://example.com/report',
          ).optional(),
        },
        'One way to report.',
      ),
      'Where to report, the preferred way first (RFC 9116, 2.5.3).',
    ),
    include: list(
      text('What a report should hold.', 'Steps to reproduce'),
      'What to include.',
    ).optional(),
    response: record(
      {
        acknowledge: promisedTime('Time to a first answer.', '48 hours').optional(),
        triage: promisedTime('Time to a judgement.', '5 business-days').optional(),
        fix: promisedTime('Time to a fix.', '90 days').optional(),
      },
      'Response times.',
    ).optional(),
    window: record(
      {
        model: oneOf(
          ['coordinated', 'responsible', 'full', 'none'],
          'The model of disclosure; `responsible` is the older word for `coordinated`.',
        ),
        days: wholeNumber('Length of the window in days.', 90).optional(),
        then: oneOf(
          ['reporter-may-publish', 'we-publish', 'published-together', 'as-agreed'],
          'What happens when the window ends, where that is promised.',
        ).optional(),
      },
      'The disclosure window.',
    ).optional(),
    scope: record(
      {
        in: list(text('A target.', 'app.example.com'), 'In scope.').optional(),
        out: list(text('A target or method.', 'Denial of service'), 'Out of scope.').optional(),
      },
      'What may be tested.',
    ).optional(),
    safe_harbour: record(
      {
        level: oneOf(['full', 'partial', 'none'], 'How far it goes (disclose.io words).'),
        text: markdown(
          'The reviewed words; none are made up for you.',
          'We will not sue you for research in good faith.',
        ).optional(),
      },
      'Safe harbour for research in good faith.',
    ).optional(),
    credit: record(
      {
        offered: flag('Whether reporters are named.', true),
        where: text('Where.', 'Changelog and hall of fame').optional(),
        opt_in: flag('Whether only those who wish it are named.', true).optional(),
        page: link('The page.', 'https://example.com/thanks').optional(),
      },
      'Credit for reporters.',
    ).optional(),
    bounty: record(
      {
        offered: oneOf(['none', 'swag', 'bounty'], 'What is paid.'),
        note: text('What a reader has to know.', 'No formal programme yet').optional(),
        ...targetFields,
      },
      'Rewards.',
    ).optional(),
    policy: link(
      'The policy, where it is published in full (RFC 9116, 2.5.7).',
      'https://example.com/security/policy',
    ).optional(),
    encryption: keyAddress(
      'A key for encrypted mail: its address, or its fingerprint, `openpgp4fpr:` and 40 digits (RFC 9116, 2.5.4).',
      'https://example.com/pgp.txt',
    ).optional(),
    languages: list(
      matching('a language code', /^[a-z]{2}$/, 'A language, two letters.', 'en'),
      'Languages in which to write (RFC 9116, 2.5.8).',
    ).optional(),
    hiring: link(
      'Open positions in security (RFC 9116, 2.5.6).',
      'https://example.com/jobs',
    ).optional(),
    canonical: list(
      link('An address.', 'https://example.com/.well-known/security.txt'),
      'Where security.txt is served (RFC 9116, 2.5.2).',
    ).optional(),
    expires: moment(
      'When security.txt goes stale (RFC 9116, 2.5.5): typed at a review, less than a year ahead.',
      '2027-06-01T00:00:00Z',
    ).optional(),
    allow,
  },
  'Reporting a vulnerability.',
);

export type Disclosure = z.output<typeof disclosure>;
