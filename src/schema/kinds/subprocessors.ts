// subprocessors.yaml: the register, as it will be once every announced change has taken effect.
import type { z } from 'zod';
import { defaultsOf, unstated, type Defaults } from '../fields/defaults.ts';
import type { IssueParams } from '../fields/scalar.ts';
import {
  day,
  europeanUniqueIdentifier,
  flag,
  id,
  legalEntityIdentifier,
  link,
  list,
  oneOf,
  record,
  reference,
  text,
} from '../fields/fields.ts';
import { materialShape, unnamed } from '../fields/material.ts';
import { address, allow, contact } from '../fields/parts.ts';
import { useShape } from '../fields/use.ts';
import { retention } from './data.ts';

const sharedKeys = [
  'data',
  'locations',
  'transfers',
  'engagement',
  'subjects',
  'not_received',
  'dpa_status',
  'account',
  'off_by_default',
  'opt_out',
  'group',
  'products',
  'plans',
  'retention',
  'affiliate',
  'last_assessed',
] as const;

export const subprocessor = record(
  {
    id: id(
      'Permanent name, never reused for another vendor. It is public, in addresses of the page and the feeds: of a vendor that is not named, do not make it from the name.',
      'acme-mail',
    ),
    ...materialShape,
    undecided: record(
      {
        candidates: list(
          text('A vendor under consideration.', 'Acme Mail'),
          'Vendors under consideration.',
        ).optional(),
        note: text('When or how it will be decided.', 'Decided before launch').optional(),
      },
      'Present while the vendor for this function is not chosen: shown as undecided, warned about.',
    ).optional(),
    unnamed,
    address: address.optional(),
    contact: contact.optional(),
    responsibility: text(
      'Where its task ends when several serve one purpose (Annex III).',
      'Delivery only',
    ).optional(),
    subjects: list(text('Whom the data is about.', 'Your employees'), 'Data subjects.').optional(),
    receives: text(
      'What it receives, beyond the categories.',
      'Recipient and text of each e-mail',
    ).optional(),
    not_received: list(
      text('What it does not receive.', 'Passwords'),
      'What it does not receive.',
    ).optional(),
    dpa: link('Its data processing agreement.', 'https://acme.example/dpa').optional(),
    dpa_status: oneOf(
      ['in-place', 'offered', 'in-negotiation', 'none'],
      'Whether there is a data processing agreement: concluded with us, offered by the vendor, being negotiated, or none. It can stand without a link, where the address is not public or not confirmed.',
    ).optional(),
    own_subprocessors: link(
      'Its own list of subprocessors (GDPR Art. 28(4)).',
      'https://acme.example/subprocessors',
    ).optional(),
    privacy: link('Its privacy notice.', 'https://acme.example/privacy').optional(),
    certifications: list(
      record(
        {
          title: text('The certificate or report.', 'SOC 2 Type II'),
          evidence: link('Where it is shown.', 'https://acme.example/trust').optional(),
          valid_until: day('Its last day.', '2027-03-31').optional(),
        },
        'One certificate.',
      ),
      'What the vendor holds (which is not the same as holding it oneself).',
    ).optional(),
    engaged_by: reference(
      ['subprocessor'],
      'The gateway or vendor that engages it.',
      'openrouter',
    ).optional(),
    fronts: list(
      text('A vendor behind it.', 'Mistral'),
      'Vendors that this gateway fronts.',
    ).optional(),
    account: useShape.account,
    off_by_default: useShape.off_by_default,
    opt_out: useShape.opt_out,
    self_hosted_option: useShape.self_hosted_option,
    self_hosted_plans: useShape.self_hosted_plans,
    not_used_for: useShape.not_used_for,
    group: text(
      'The heading under which a list names it with others of its kind.',
      'Enrichment providers',
    ).optional(),
    products: useShape.products,
    plans: useShape.plans,
    retention: retention.optional(),
    affiliate: flag('Whether it belongs to the same group of companies.', false).optional(),
    lei: legalEntityIdentifier(
      'Legal Entity Identifier (ISO 17442), with its check digits.',
      '5299000J2N45DDNE4Y28',
    ).optional(),
    euid: europeanUniqueIdentifier(
      'European Unique Identifier of a company in the European Economic Area (Implementing Regulation (EU) 2020/2244).',
      'DEK1101R.HRB116737',
    ).optional(),
    parent: text('Ultimate parent company.', 'Acme Holding, Inc.').optional(),
    parent_lei: legalEntityIdentifier(
      'Legal Entity Identifier of the ultimate parent.',
      'EXMP00ACMEHOLDING089',
    ).optional(),
    last_assessed: day('When it was last assessed (MVSP 4.3: yearly).', '2026-05-12').optional(),
    note: text('What else a reader has to know.', 'Moving to another region next year').optional(),
    unstated: unstated(sharedKeys),
    allow,
  },
  'One legal entity and its function.',
);

const ofData = ['data', 'subjects', 'not_received', 'transfers', 'retention'] as const;

export const subprocessorDefaults = {
  list: 'subprocessors',
  keys: sharedKeys,
  withheld(vendor, defaults) {
    // Of a vendor that is not chosen, nothing is known that the others have in common.
    if ('undecided' in vendor) return sharedKeys;
    return [
      ...('no_data' in vendor ? ofData : []),
      // A ground for transfers is one for the places beside it.
      ...('locations' in vendor && 'locations' in defaults ? (['transfers'] as const) : []),
    ];
  },
} satisfies Defaults;

export const subprocessors = record(
  {
    subprocessors: list(subprocessor, 'The register of subprocessors.').optional(),
    defaults: defaultsOf(
      subprocessor,
      sharedKeys,
      'What every record takes, unless it writes the key itself; records in a folder take it, too.',
    ),
  },
  'The register of subprocessors.',
).superRefine((value, context) => {
  // Beside a folder of records the file may hold `defaults` alone.
  if (value.subprocessors === undefined && value.defaults === undefined)
    context.addIssue({
      code: 'custom',
      path: ['subprocessors'],
      message: 'The key `subprocessors` is missing.',
      params: {
        code: 'missing-key',
        fix: 'Add `subprocessors:` with `id:`, `name:` and `purpose:`.',
      } satisfies IssueParams,
      input: value,
    });
});

/** As the register reads it: whole, with what it takes from `defaults`. */
export type Subprocessor = Omit<z.output<typeof subprocessor>, 'unstated'>;
