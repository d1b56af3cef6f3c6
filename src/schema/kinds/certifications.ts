// certifications.yaml: frameworks and what is truly held of each; "compliant" is no status, only the company's own word.
import type { z } from 'zod';
import {
  day,
  duration,
  id,
  link,
  list,
  markdown,
  oneOf,
  phrase,
  record,
  reference,
  text,
} from '../fields/fields.ts';
import { allow, askBefore, targetFields } from '../fields/parts.ts';
import { frameworks } from '../../vocabulary/frameworks.ts';
import { legalRoles } from '../../vocabulary/legal-roles.ts';
import {
  certificationStatuses,
  certificationStatusWords,
  deniedOfCertifications,
} from '../../vocabulary/statuses.ts';

export const certification = record(
  {
    id: id('Permanent name of the row.', 'soc-2-type-1'),
    title: text('The framework, as its owner spells it.', 'SOC 2 Type I'),
    framework: oneOf(frameworks, 'The framework that it belongs to.'),
    status: oneOf(
      certificationStatuses,
      'What is held. An audit report is `attested`, a certificate `certified`; what a vendor holds is `inherited`; what nobody examined and the company only says is `own-statement`.',
      { denied: deniedOfCertifications, alsoCalled: certificationStatusWords },
    ),
    own_statement: phrase(
      'The company’s own word for where it stands: printed in quotes, as its own and nobody else’s.',
      'compliant',
    ).optional(),
    status_note: text('Words beside the status.', 'Audit under way').optional(),
    scope: text('What it covers.', 'The hosted product').optional(),
    auditor: text('Who audits or certifies.', 'An independent CPA firm').optional(),
    issued: day('Day of the certificate or report.', '2026-03-31').optional(),
    period_from: day('First day of the period that the report covers.', '2025-10-01').optional(),
    period_to: day('Last day of that period.', '2026-03-31').optional(),
    observation_window: duration('Length of the observation period.', '6 months').optional(),
    valid_until: day('Last day on which it is valid.', '2027-03-31').optional(),
    ...targetFields,
    depends_on: list(
      reference(['control', 'certification', 'roadmap'], 'A row.', 'control/rls'),
      'What has to be there first.',
    ).optional(),
    inherited_from: list(
      reference(['subprocessor'], 'A vendor that holds it.', 'acme-cloud'),
      'The vendors that hold it, for `inherited`.',
    ).optional(),
    do_not_use_for: phrase(
      'What not to use the product for until it is held.',
      'Protected health information (PHI)',
    ).optional(),
    ask_first_for: phrase(
      'What a customer should talk to the company about first.',
      'Use with protected health information (PHI)',
    ).optional(),
    ask_before: askBefore,
    acts_as: list(
      oneOf(legalRoles, 'A role.'),
      'The roles under this framework in which the company acts.',
    ).optional(),
    does_not_act_as: list(
      oneOf(legalRoles, 'A role.'),
      'The roles under this framework in which the company does not act today.',
    ).optional(),
    document: reference(['document'], 'The report or certificate.', 'soc-2-report').optional(),
    evidence: link('Where a reader can check it.', 'https://example.com/certificate').optional(),
    note: markdown('What a reader has to know.', 'Ask us before you sign.').optional(),
    allow,
  },
  'One framework.',
);

export const certifications = record(
  { certifications: list(certification, 'Frameworks, in order.') },
  'Certifications, reports and frameworks.',
);

export type Certification = z.output<typeof certification>;
