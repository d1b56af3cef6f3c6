// How strong a claim is: how to compare and how to word each value that can get weaker.
import { controlStatuses } from '../../vocabulary/statuses.ts';
import { lastDayOf } from '../../day.ts';
import { isKeptLonger, isMoreTraining } from './ai-claims.ts';
import { isVaguerEncryption, isWeakerEncryption } from './encryption-claims.ts';
import { isLonger } from './lengths.ts';
import { hasNew, partsOf } from './listed.ts';
import { hasOtherPlace, placeNames } from './place-claims.ts';
import { isRetentionWeaker, retentionSays } from './retention-claims.ts';

/** Compares two values of one key of a claim. Both exist. */
interface Measure {
  isWeaker(before: string, after: string): boolean;
  says(value: string): string;
  /** Whether the key is a detail of another one, so that a claim is no weaker for having lost it alone. */
  isDetail?: true;
}

const sentence = (value: string) =>
  value.charAt(0).toUpperCase() + value.slice(1).replaceAll('-', ' ');
const spaced = (value: string) => value.replaceAll('-', ' ');

/** Values from the strongest to the weakest. Values in the same list are equally strong. */
function ranked(...places: string[][]): Measure {
  const rank = (value: string) => places.findIndex((place) => place.includes(value));
  return {
    isWeaker: (before, after) => rank(before) !== -1 && rank(after) > rank(before),
    says: sentence,
  };
}

const within = (label: string): Measure => ({
  isWeaker: (before, after) => isLonger(after, before),
  says: (value) => `${label} ${spaced(value)}`,
});

const atLeast = (label: string): Measure => ({
  ...within(label),
  isWeaker: (before, after) => isLonger(before, after),
});

const number = (says: (value: string) => string): Measure => ({
  isWeaker: (before, after) => Number.parseFloat(after) < Number.parseFloat(before),
  says,
});

/** A number of calendar days, or of business days, which leave out no holidays where none are named. */
function daysOf(label: string): Measure {
  const length = (value: string) =>
    /^\d+$/.test(value) ? `${value} days` : value.replace(/business-days?$/, '$& (none)');
  return {
    isWeaker: (before, after) => isLonger(length(before), length(after)),
    says: (value) => `${label} ${businessDaysText(length(value))}`,
  };
}

function businessDaysText(value: string): string {
  const [, days, holidays] = /^(.+) \((.+)\)$/.exec(value) ?? [];
  if (days === undefined) return spaced(value);
  return holidays === 'none'
    ? `${spaced(days)} (public holidays count)`
    : `${spaced(days)} (without the public holidays of ${holidays})`;
}

const retention: Measure = { isWeaker: isRetentionWeaker, says: retentionSays };

const extent: Measure = {
  ...ranked(['every-change'], ['material-changes']),
  says: (value) => `Notice of ${spaced(value)}`,
};

const places = (label: string): Measure => ({
  isWeaker: hasOtherPlace,
  says: (value) => `${label}: ${placeNames(value)}`,
});

const encrypted = (label: string): Measure => ({
  isWeaker: isVaguerEncryption,
  says: (value) => `${label}: ${value}`,
});

/** What a use is limited to: it is wider with an item that was not in the list. */
const onlyFor = (label: string): Measure => ({
  isWeaker: hasNew,
  says: (value) => `${label}: ${inText(value)}`,
});

const inText = (value: string) => partsOf(value).join(', ');

/** What is offered or reached, one by one: it is less where an item is gone. */
const each = (label: string, names: Record<string, string> = {}): Measure => ({
  isWeaker: (before, after) => hasNew(after, before),
  says: (value) =>
    `${label} ${partsOf(value)
      .map((item) => names[item] ?? spaced(item))
      .join(', ')}`,
});

/** A value that is said in words of its own. From the strongest to the weakest. */
const inWords = (words: Record<string, string>, ...places: string[][]): Measure => ({
  ...ranked(...(places.length > 0 ? places : Object.keys(words).map((value) => [value]))),
  says: (value) => words[value] ?? sentence(value),
});

const stated = (words: string): Measure => ({ isWeaker: () => false, says: () => words });

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
    channels: each('By'),
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
    trained_on: {
      isWeaker: isMoreTraining,
      says: (value) => `Training on customer data: ${spaced(value)}`,
    },
    models: {
      ...ranked(['all'], ['ours', 'providers']),
      isDetail: true,
      says: (value) =>
        `said of ${value === 'all' ? 'all' : value === 'ours' ? 'our own' : 'providers’'} models`,
    },
    ai_kept: {
      isWeaker: isKeptLonger,
      says: (value) =>
        value === 'zero' ? 'Prompts not kept' : `Prompts kept: ${value.replace('period, ', '')}`,
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
    account: inWords({ customer: 'On the customer’s own account', ours: 'On our account' }),
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
    in_contract: {
      ...ranked(['yes'], ['on-request'], ['no']),
      isDetail: true,
      says: (value) =>
        ({ yes: 'In the contract', 'on-request': 'In the contract on request' })[value] ??
        'Not in the contract',
    },
  },
};
