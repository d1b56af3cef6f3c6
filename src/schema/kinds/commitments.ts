// commitments.yaml: promises with a clock, incident handling, availability, what is logged.
import type { z } from 'zod';
import {
  duration,
  flag,
  id,
  jurisdiction,
  link,
  list,
  markdown,
  oneOf,
  phrase,
  promisedTime,
  record,
  reference,
  share,
  text,
} from '../fields/fields.ts';
import { allow, plans, targetFields } from '../fields/parts.ts';
import { retention } from './data.ts';
import { controlStatuses, promiseStatuses } from '../../vocabulary/statuses.ts';

const commitment = record(
  {
    id: id('Permanent name of the row.', 'breach-notice'),
    title: text('The promise in a phrase.', 'You hear of a breach'),
    event: oneOf(
      [
        'personal-data-breach',
        'incident',
        'vulnerability-report',
        'support',
        'availability',
        'subprocessor-change',
        'data-subject-request',
        'deletion',
        'backup',
        'restore',
        'access-review',
        'patch',
        'review',
        'other',
      ],
      'What it is about.',
    ),
    status: oneOf(
      promiseStatuses,
      'Where it stands, if it does not hold for everyone today. Left out, and without a target, the promise holds.',
    ).optional(),
    ...targetFields,
    to: oneOf(
      [
        'affected-customers',
        'all-customers',
        'workspace-admins',
        'data-subjects',
        'supervisory-authority',
        'reporter',
        'public',
        'internal',
      ],
      'Who is told, or who is served.',
    ).optional(),
    to_note: text('Who exactly.', 'Admins of affected workspaces').optional(),
    what: text('Of what they are told.', 'Nature, contact, consequences, measures').optional(),
    material_only: flag('Whether it is a promise for what is material only.', true).optional(),
    material_means: list(
      text('A kind of change or event.', 'A new vendor that stores customer data'),
      'What counts as material.',
    ).optional(),
    within: promisedTime('Within how long.', '72 hours').optional(),
    ahead: duration('How long ahead, for something told before it happens.', '30 days').optional(),
    without_undue_delay: flag(
      'No number, but without undue delay (GDPR Art. 33(2)).',
      true,
    ).optional(),
    clock_starts: oneOf(
      [
        'detected',
        'aware',
        'classified',
        'confirmed',
        'received',
        'resolved',
        'requested',
        'announced',
      ],
      'From when the clock runs.',
    ).optional(),
    every: duration('For something done again and again: how often.', '1 day').optional(),
    applies_when: text('When it applies.', 'Severity 1').optional(),
    severities: list(
      reference(['severity'], 'A severity level.', 'sev-1'),
      'Severity levels for which it holds.',
    ).optional(),
    hours: text('Hours in which the clock runs.', '24/7').optional(),
    channels: list(
      oneOf(
        ['email', 'status-page', 'in-app', 'phone', 'web-page', 'feed', 'public-report'],
        'A channel.',
      ),
      'By which channel.',
    ).optional(),
    published_at: link('The page on which it is told.', 'https://example.com/changelog').optional(),
    blameless: flag(
      'Whether the account names causes and blames nobody (blameless post-mortem).',
      true,
    ).optional(),
    basis: oneOf(
      ['law', 'contract', 'policy'],
      'What it rests on: a law, a contract, or our own policy.',
    ).optional(),
    basis_reference: text('Where it stands.', 'DPA, section 9').optional(),
    modelled_on: text(
      'A rule that it follows without being bound by it.',
      'GDPR Art. 33',
    ).optional(),
    jurisdictions: list(
      jurisdiction('`any`, an area, or a country code of ISO 3166-1.', 'any'),
      'Where it holds: `any` for customers in every jurisdiction.',
    ).optional(),
    plans,
    note: markdown('What a reader has to know.', 'Whatever your country.').optional(),
    allow,
  },
  'One promise.',
);

const severity = record(
  {
    id: id('Permanent name of the level.', 'sev-1'),
    title: text('The level.', 'SEV-1'),
    definition: text(
      'What makes an incident of this level.',
      'Data exposed, or login bypassed',
    ).optional(),
    acknowledge_within: promisedTime('Time to a first answer.', '1 hour').optional(),
    hours: text('Hours in which that holds.', '24/7').optional(),
    update_every: duration('Time between updates.', '4 hours').optional(),
    postmortem_within: promisedTime('Time to a written account.', '14 days').optional(),
  },
  'One level.',
);

export const commitments = record(
  {
    commitments: list(commitment, 'Promises with a clock.').optional(),
    severity_levels: list(severity, 'Levels of incidents, the worst first.').optional(),
    incident_phases: list(
      record(
        {
          id: id('Permanent name of the phase.', 'triage'),
          title: text('The phase.', 'Triage'),
          text: markdown('What happens in it.', 'A level is set within an hour.').optional(),
          alerts: list(
            record(
              {
                by: list(
                  reference(['subprocessor'], 'A vendor.', 'acme-monitoring'),
                  'The vendors from whose service the alert comes.',
                ),
                on: text('On what.', 'Errors of the application').optional(),
              },
              'One source of alerts.',
            ),
            'Who raises alerts in it.',
          ).optional(),
          severities: list(
            reference(['severity'], 'A severity level.', 'sev-1'),
            'The levels that are told apart in it.',
          ).optional(),
          commitments: list(
            reference(['commitment'], 'A promise.', 'breach-notice'),
            'The promises that are kept in it.',
          ).optional(),
        },
        'One phase.',
      ),
      'What happens in an incident, in order.',
    ).optional(),
    availability: list(
      record(
        {
          id: id('Permanent name of the row.', 'uptime'),
          title: text('What is promised to be available.', 'Web application'),
          percent: share('The share of time, in percent.', '99.5'),
          per: oneOf(['month', 'quarter', 'year'], 'The period over which it is measured.'),
          credits: list(
            record(
              {
                below: share('Below which share, in percent.', '99.5'),
                credit: phrase('What is credited.', '10 % of the monthly fee'),
              },
              'One step.',
            ),
            'What is credited when it is missed.',
          ).optional(),
          excludes: text('What does not count.', 'Announced maintenance').optional(),
          measured: link(
            'Where it is measured in public.',
            'https://status.example.com',
          ).optional(),
          plans,
          ...targetFields,
        },
        'One promise of availability.',
      ),
      'Availability, and the credit when it is missed.',
    ).optional(),
    logs: list(
      record(
        {
          id: id('Permanent name of the row.', 'audit-log'),
          title: text('The log.', 'Audit log'),
          events: list(text('What is logged.', 'Sign-in'), 'Events that are logged.'),
          fields: list(text('What is written of each.', 'Time'), 'Fields of an entry.').optional(),
          not_logged: list(
            text('What is not.', 'Message bodies'),
            'What is never logged.',
          ).optional(),
          purposes: list(
            text('What for.', 'Investigating abuse'),
            'What it is used for.',
          ).optional(),
          retention: retention.optional(),
          customer_access: oneOf(
            controlStatuses,
            'Whether customers can read or export it.',
          ).optional(),
          note: text('What a reader has to know.', 'Append-only').optional(),
        },
        'One log.',
      ),
      'What is logged, and for what.',
    ).optional(),
    allow,
  },
  'Promises with a clock.',
);

export type Commitments = z.output<typeof commitments>;
export type Commitment = z.output<typeof commitment>;
