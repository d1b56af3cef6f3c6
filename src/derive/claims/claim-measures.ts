// How strong a claim is: for each key of each kind, how its values are compared and worded.
import { controlStatuses } from '../../vocabulary/statuses.ts';
import { lastDayOf } from '../../day.ts';
import { isKeptLonger, isMoreTraining } from './ai-claims.ts';
import { isWeakerEncryption } from './encryption-claims.ts';
import { hasNew, partsOf } from './listed.ts';
import {
  atLeast,
  daysOf,
  each,
  encrypted,
  inText,
  inWords,
  number,
  onlyFor,
  places,
  ranked,
  spaced,
  stated,
  within,
  type Measure,
} from './measure.ts';
import { isRetentionWeaker, retentionSays } from './retention-claims.ts';

const retention: Measure = { isWeaker: isRetentionWeaker, says: retentionSays };

const extent: Measure = {
  ...ranked(['every-change'], ['material-changes']),
  says: (value) => `Notice of ${spaced(value)}`,
};

/** The plans that have something: it is less where one of them loses it. */
const plans: Measure = {
  isDetail: true,
  isWeaker: (before, after) => after !== 'all' && (before === 'all' || hasNew(after, before)),
  says: (value) => (value === 'all' ? 'On all plans' : `On the plans ${inText(value)}`),
};

/** A day, month, quarter, half-year or year: it is less the later it ends, and with no day at all. */
const target: Measure = {
  isDetail: true,
  isWeaker(before, after) {
    const [was, is] = [lastDayOf(before), lastDayOf(after)];
    return was !== undefined && (is === undefined || is > was);
  },
  says: (value) => (value === 'undated' ? 'No day named' : `Target ${value}`),
};

// Of a role that had access under a condition alone, the item without it is new.
const roles: Measure = {
  isWeaker: (before, after) =>
    partsOf(after).some(
      (role) =>
        !partsOf(before).includes(role) && !partsOf(before).includes(role.replace(conditional, '')),
    ),
  says: (value) =>
    `Access of ${spaced(inText(value)).replaceAll(conditional, ' under a condition')}`,
};

const conditional = / \(conditional\)/g;

/** What is said of providers of models: of all of them at once, and of one. */
const ofProviders: Record<string, Measure> = {
  trained_on: {
    isWeaker: isMoreTraining,
    says: (value) => `Training on customer data: ${spaced(value)}`,
  },
  ai_kept: {
    isWeaker: isKeptLonger,
    says: (value) =>
      value === 'zero' ? 'Prompts not kept' : `Prompts kept: ${value.replace('period, ', '')}`,
  },
  in_contract: {
    ...ranked(['yes'], ['on-request'], ['no']),
    isDetail: true,
    says: (value) =>
      ({ yes: 'In the contract', 'on-request': 'In the contract on request' })[value] ??
      'Not in the contract',
  },
  account: inWords({ customer: 'On the customer’s own account', ours: 'On our account' }),
};

/** The measure of a key of a claim; `enterprise.days` is measured as `days`. */
export const measureOf = (kind: string, key: string): Measure | undefined =>
  measures[kind]?.[key.slice(key.lastIndexOf('.') + 1)];

/** By kind of subject, then by key of the claim. A key that is not here is never compared. */
export const measures: Record<string, Record<string, Measure>> = {
  control: {
    status: ranked(...Object.keys(controlStatuses).map((status) => [status])),
    rotated: within('Keys replaced every'),
    plans,
    extent: {
      ...ranked(['whole'], ['in-part']),
      isDetail: true,
      says: (value) => (value === 'whole' ? 'Without an exception' : 'In part'),
    },
    strength: { isDetail: true, isWeaker: isWeakerEncryption, says: (value) => value },
    identity_providers: each('With'),
    valid: within('Valid for'),
    target,
  },
  // An examination by others is worth more than a vendor's certificate, then come our own word and work in progress.
  certification: {
    status: ranked(
      ['certified', 'attested'],
      ['inherited'],
      ['self-assessed'],
      ['own-statement'],
      ['in-audit'],
      ['planned'],
      ['not-held', 'expired'],
    ),
    target,
  },
  data: {
    retention,
    places: places('Stored in'),
    at_rest: encrypted('At rest'),
    in_transit: encrypted('In transit'),
    cipher: encrypted('Encrypted with'),
    self_deletion: stated('Customers can delete it themselves'),
    export_formats: each('Exported as'),
  },
  subprocessor: {
    off_by_default: stated('Off until the customer switches it on'),
    opt_out: stated('The customer can switch it off'),
    account: stated('On the customer’s own account or key'),
    plans: onlyFor('Only on the plans'),
    products: onlyFor('Only for'),
    not_used_for: {
      isWeaker: (before, after) => hasNew(after, before),
      says: (value) => `Not used for: ${inText(value)}`,
    },
  },
  'ai-provider': ofProviders,
  'ai-feature': {
    off_by_default: stated('Off until the customer switches it on'),
    can_be_disabled: stated('The customer can switch it off'),
    never_sees: each('Never sees'),
  },
  // The row itself is the claim, so other words do not weaken it; a limit does (`used-for-training: our own models`).
  'not-stored': {
    never: {
      isWeaker: (before, after) => !before.includes(': ') && after.includes(': '),
      says(value) {
        const [what = '', limit] = value.split(': ');
        return limit === undefined ? `Never ${spaced(what)}` : `Not ${spaced(what)}: ${limit}`;
      },
    },
  },
  commitment: {
    within: within('Within'),
    ahead: atLeast('Ahead by'),
    every: within('Every'),
    notice_of: extent,
    of: {
      ...inWords({ everything: 'Of everything', material: 'Of what is material' }),
      isDetail: true,
    },
    to: {
      ...ranked(['public'], ['all-customers'], ['affected-customers'], ['workspace-admins']),
      says: (value) => `To ${spaced(value)}`,
    },
    clock_starts: inWords(
      {
        detected: 'Counted from its detection',
        aware: 'Counted from when we know of it',
        received: 'Counted from its receipt',
        requested: 'Counted from the request',
        announced: 'Counted from the announcement',
        classified: 'Counted from its classification',
        confirmed: 'Counted from its confirmation',
        resolved: 'Counted from its resolution',
      },
      ['detected'],
      ['aware', 'received', 'requested'],
      ['classified'],
      ['confirmed'],
      ['resolved'],
    ),
    channels: { ...each('By'), says: (value) => `By ${spaced(inText(value))}` },
    basis: inWords({ law: 'By law', contract: 'In the contract', policy: 'Our own policy' }),
    plans,
  },
  severity: {
    acknowledge_within: within('Acknowledged within'),
    update_every: within('Updated every'),
    postmortem_within: within('Post-mortem within'),
  },
  availability: {
    percent: number((value) => `${value} %`),
    per: { ...ranked(['month'], ['quarter'], ['year']), says: (value) => `per ${value}` },
    credits: stated('Credited when it is missed'),
    plans,
  },
  promise: {
    days: daysOf('Notice of'),
    objection_days: daysOf('Objections for'),
    notice_of: extent,
    response_within: within('Answered within'),
    acknowledge: within('Acknowledged within'),
    triage: within('Judged within'),
    fix: within('Fixed within'),
    every: within('Made every'),
    point_in_time: atLeast('Any moment of the last'),
    kept_for: within('Kept for'),
    retention,
    places: places('Stored in'),
    roles,
    within: within('Within'),
    ...ofProviders,
    models: {
      ...ranked(['all'], ['ours', 'providers']),
      isDetail: true,
      says: (value) =>
        `said of ${value === 'all' ? 'all' : value === 'ours' ? 'our own' : 'providers’'} models`,
    },
    choice: inWords(
      {
        'choose-provider': 'Customers choose the provider',
        'own-key': 'With the customer’s own key',
        'opt-out': 'Customers can opt out',
        none: 'No choice for customers',
      },
      ['choose-provider', 'own-key', 'opt-out'],
      ['none'],
    ),
    safe_harbour: inWords({
      full: 'Full safe harbour',
      partial: 'Partial safe harbour',
      none: 'No safe harbour',
    }),
    reward: inWords({ bounty: 'A bounty', swag: 'A gift', none: 'No reward' }),
    credit: inWords({ yes: 'Reporters are named', no: 'Reporters are not named' }),
    window: within('Disclosed within'),
    complete: stated('The list is complete'),
    self_service: stated('Customers can do it themselves'),
    formats: each('As'),
  },
};
