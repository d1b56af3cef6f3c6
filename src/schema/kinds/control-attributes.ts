// What an analyst asks about a control beyond its statement: mechanism, layer, keys, parts, properties, checks.
import {
  checkMethods,
  controlLayers,
  endpointAccess,
  keyTypes,
  passes,
} from '../../vocabulary/control-attributes.ts';
import type { IssueParams } from '../fields/scalar.ts';
import {
  duration,
  flag,
  list,
  matching,
  oneOf,
  promisedTime,
  record,
  text,
} from '../fields/fields.ts';

const keys = record(
  {
    type: oneOf(keyTypes, 'One key for both sides, or a private and a public one.').optional(),
    scope: text('How many there are, or for what each is.', 'One for each workspace').optional(),
    managed_by: text(
      'Who or what manages them: the application, a key management service, the cloud provider, the customer.',
      'The application',
    ).optional(),
    shared_with: text('Who else holds them.', 'Partners who check signatures').optional(),
    rotated: duration('How often they are replaced.', '90 days').optional(),
  },
  'The keys behind it.',
);

const endpoint = record(
  {
    address: matching(
      'a path or an https address',
      /^(?:https:\/\/[a-zA-Z0-9]|\/)[\w\-./~:?#@!$&*+,;=%{}]{0,500}$/,
      'A path on your own servers, or a full address.',
      '/api/audit-log',
    ),
    access: oneOf(endpointAccess, 'Whether anyone can call it.').optional(),
    purpose: text('What it is for.', 'Export as JSON').optional(),
  },
  'One endpoint.',
);

const lifetime = record(
  {
    of: oneOf(passes, 'What expires.'),
    for: promisedTime('How long after it was given out.', '15 minutes').optional(),
    idle: promisedTime('How long without use.', '30 minutes').optional(),
    short: flag('Whether it is called short-lived, where no length is stated.', true).optional(),
  },
  'One lifetime.',
).superRefine((value, context) => {
  if (value.for ?? value.idle ?? value.short) return;
  context.addIssue({
    code: 'custom',
    params: {
      code: 'missing-key',
      fix: 'Add `for: 15 minutes`, `idle: 30 minutes`, or `short: true` where no length is stated.',
    } satisfies IssueParams,
    message: 'This lifetime does not say how long it is.',
    input: value,
  });
});

const check = record(
  {
    method: oneOf(checkMethods, 'The kind of check.').optional(),
    what: text('What is checked, or by whom.', 'Requests across workspaces are refused'),
    every: duration('How often.', '1 day').optional(),
  },
  'One check.',
);

/** All optional. The page prints those of a control that is not live with its status beside each label. */
export const controlAttributes = {
  mechanisms: list(
    text('An algorithm, protocol, setting or method.', 'AES-256-GCM'),
    'How it works: algorithms, protocols, settings, methods.',
  ).optional(),
  layers: list(
    oneOf(controlLayers, 'A layer of the system.'),
    'The layers at which it is enforced.',
  ).optional(),
  keys: keys.optional(),
  includes: list(
    text('One of them.', 'Object storage'),
    'What belongs to it, one by one: systems, data or actions. For partial coverage there is `coverage`.',
  ).optional(),
  properties: list(
    text('A property.', 'Append-only'),
    'What else is true of it, each in a few words.',
  ).optional(),
  identity_providers: list(
    text('An identity provider.', 'Microsoft Entra ID'),
    'Identity providers of customers with which it works.',
  ).optional(),
  endpoints: list(endpoint, 'Where it can be used or checked.').optional(),
  lifetimes: list(lifetime, 'How long sessions, links and tokens are valid.').optional(),
  verified_by: list(check, 'How it is checked that it works.').optional(),
};
