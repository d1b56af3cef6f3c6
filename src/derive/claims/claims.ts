// What the pages claim outside the register: for each subject, the values that can get weaker, as they were written.
import type { Control, Retention, Trust } from '../../trust.ts';
import { controlsOf } from './controls.ts';
import { heldPromises, isPromised } from './targets.ts';
import { retentionClaim } from './retention-claims.ts';
import { placesClaim } from './place-claims.ts';
import { strengthClaim } from './encryption-claims.ts';
import { listed } from './listed.ts';
import { aiRetentionClaim, trainingClaim } from './ai-claims.ts';
import { limitsOfUse } from './use-claims.ts';

/** A claim: its title, and the values that can be compared, by key (`status`, `within`, `retention`). */
export interface Claim {
  title: string;
  [key: string]: string;
}

/** By subject, as `claim-changed` names it: `control/sso`, `promise/notice`. */
export type Claims = Record<string, Claim>;

/** Promises that the site makes once, not in a list of rows. */
export const promises = {
  notice: 'Notice of subprocessor changes',
  contact: 'Answer of the security contact',
  disclosure: 'Answer to vulnerability reports',
  backups: 'Backups',
  retention: 'Retention of data',
  'vendor-retention': 'Retention at vendors',
  places: 'Where data lies',
  access: 'Access to production data',
  deletion: 'Deletion of data',
  training: 'Training of models on customer data',
  'ai-retention': 'Retention at AI providers',
  'ai-choice': 'Choice of AI providers',
  'safe-harbour': 'What reporters of vulnerabilities can rely on',
  export: 'Export of data',
  register: 'Completeness of the list of subprocessors',
  categories: 'Completeness of the categories of data',
} as const;

/** Every claim, in the order of the pages. The same content gives the same claims, whatever the day. */
export function claimsOf(trust: Trust): Claims {
  const claims: Claims = {};
  const add = (
    subject: string,
    title: string,
    says: Record<string, string | number | undefined>,
  ) => {
    claims[subject] = Object.fromEntries(
      Object.entries({ title, ...says })
        .filter(([, said]) => said !== undefined)
        .map(([key, said]) => [key, String(said)]),
    ) as Claim;
  };
  // A promise without any value is left out.
  const promise = (
    id: keyof typeof promises,
    says: Record<string, string | number | undefined>,
  ) => {
    if (Object.values(says).some((said) => said !== undefined))
      add(`promise/${id}`, promises[id], says);
  };
  const { site, data, commitments, disclosure, ai } = trust;
  // What is said of the keys of a control that is not live is an intention.
  for (const control of controlsOf(trust)) {
    const { id, title, status, keys, plans, coverage, mechanisms = [] } = control;
    const { identity_providers, lifetimes } = control;
    const live = {
      rotated: keys?.rotated,
      plans: limitOf(plans),
      extent: coverage?.not_yet === undefined ? 'whole' : 'in-part',
      strength: strengthClaim([title, ...mechanisms]),
      identity_providers: namesOf(identity_providers),
      ...lifetimeClaims(lifetimes),
    };
    add(`control/${id}`, title, { status, ...(status === 'live' ? live : dateOf(control)) });
  }
  for (const certification of trust.certifications) {
    const { id, title, status } = certification;
    add(`certification/${id}`, title, { status, ...dateOf(certification) });
  }
  for (const category of data.categories ?? []) {
    const { id, title, retention, locations, encryption, deletion } = category;
    const { at_rest, in_transit, cipher } = encryption ?? {};
    add(`data/${id}`, title, {
      retention: kept(retention),
      places: placesClaim(locations),
      at_rest,
      in_transit,
      cipher,
      self_deletion: yes(deletion?.self_service),
      export_formats: namesOf(category.export?.formats),
    });
  }
  for (const { id, title, never = 'stored', limited_to } of data.not_stored ?? [])
    add(`not-stored/${id}`, title, { never: limited_to ? `${never}: ${limited_to}` : never });
  for (const row of heldPromises(trust)) {
    const { id, title, event, within, ahead, every, material_only, to, clock_starts, basis } = row;
    const isNotice = event === 'subprocessor-change';
    add(`commitment/${id}`, title, {
      within,
      ahead,
      every,
      notice_of: isNotice ? extentOf(material_only) : undefined,
      of: isNotice ? undefined : material_only ? 'material' : 'everything',
      to,
      clock_starts,
      channels: namesOf(row.channels),
      basis,
      plans: limitOf(row.plans),
    });
  }
  for (const {
    id,
    title,
    acknowledge_within,
    update_every,
    postmortem_within,
  } of commitments.severity_levels ?? [])
    add(`severity/${id}`, title, { acknowledge_within, update_every, postmortem_within });
  for (const row of (commitments.availability ?? []).filter(isPromised)) {
    const { id, title, percent, per, credits, plans } = row;
    add(`availability/${id}`, title, {
      percent,
      per,
      credits: yes(credits !== undefined),
      plans: limitOf(plans),
    });
  }
  promise('notice', noticeClaims(site.notice));
  promise('contact', { response_within: site.contact?.response_within });
  promise('disclosure', { ...disclosure?.response });
  const { every, point_in_time, kept_for, locations } = data.backups ?? {};
  promise('backups', {
    every,
    point_in_time,
    kept_for,
    retention: kept(data.backups?.retention),
    places: placesClaim(locations),
  });
  promise('retention', { retention: kept(data.retention) });
  promise('vendor-retention', { retention: kept(data.vendor_retention) });
  promise('places', { places: placesClaim(data.locations) });
  promise('access', { roles: rolesOf(data.access) });
  const { deletion } = data;
  promise('deletion', { within: deletion?.within, self_service: yes(deletion?.self_service) });
  promise('export', {
    formats: namesOf(data.export?.formats),
    self_service: yes(data.export?.self_service),
  });
  promise('register', { complete: yes(site.subprocessors_complete) });
  promise('categories', { complete: yes(data.categories_complete) });
  promise('training', { trained_on: trainingClaim(ai.training), models: ai.training?.models });
  promise('ai-retention', {
    ai_kept: aiRetentionClaim(ai.retention),
    in_contract: ai.retention?.in_contract,
  });
  for (const provider of ai.providers ?? []) {
    const { id, subprocessor, trains_on_customer_data: customer_data, account } = provider;
    const vendor = trust.subprocessors.find((one) => one.id === subprocessor);
    add(`ai-provider/${id}`, `AI provider ${vendor?.name ?? subprocessor}`, {
      trained_on:
        customer_data && trainingClaim({ customer_data, limited_to: provider.training_limited_to }),
      ai_kept: aiRetentionClaim(provider.retention),
      in_contract: provider.retention?.in_contract,
      account,
    });
  }
  for (const feature of ai.features ?? [])
    add(`ai-feature/${feature.id}`, feature.title, {
      off_by_default: yes(feature.off_by_default),
      can_be_disabled: yes(feature.can_be_disabled),
      never_sees: namesOf(feature.never_sees),
    });
  promise('ai-choice', { choice: ai.customer_choice?.choice, account: ai.account });
  const { safe_harbour, bounty, credit, window } = disclosure ?? {};
  promise('safe-harbour', {
    safe_harbour: safe_harbour?.level,
    // What is only aimed at is not offered.
    reward: bounty && (isPromised(bounty) ? bounty.offered : 'none'),
    credit: credit && (credit.offered ? 'yes' : 'no'),
    window: window?.days === undefined ? undefined : `${window.days} days`,
  });
  for (const vendor of trust.subprocessors.filter(({ undecided }) => !undecided))
    add(`subprocessor/${vendor.id}`, vendor.name, limitsOfUse(vendor));
  return claims;
}

/** Plans as the page names them, from A to Z; without any, a row is for all. */
const limitOf = (plans: readonly string[] | undefined) =>
  plans === undefined ? 'all' : listed(plans);

/** Only what is said to be so: whoever says that it is not claims nothing. */
const yes = (said: boolean | undefined) => (said ? 'yes' : undefined);

const namesOf = (items: readonly string[] | undefined) => items && listed(items);

/** How long each kind of pass is valid: `session.valid`. */
function lifetimeClaims(lifetimes: Control['lifetimes'] = []) {
  return Object.fromEntries(
    lifetimes.flatMap(({ of, for: whole, idle }) => {
      const length = whole ?? idle;
      return length === undefined
        ? []
        : [
            [`${of}.for`, of.replaceAll('-', ' ')],
            [`${of}.valid`, length],
          ];
    }),
  );
}

/** The day that a row names for itself while somebody works towards it. */
const dateOf = ({ status, target = 'undated' }: { status: string; target?: string | undefined }) =>
  underWay.has(status) ? { target } : {};

const underWay = new Set(['in-progress', 'planned', 'in-audit']);

/** The roles with access to production data, each with whether it has it under a condition. */
function rolesOf(access: Trust['data']['access']): string | undefined {
  return (
    access && listed(access.map(({ id, condition }) => (condition ? `${id} (conditional)` : id)))
  );
}

/**
 * The days of each term, by `days` for all customers and `enterprise.days` for some. Calendar days stand without a unit, business
 * days with the holidays that they leave out: `20 business-days (DE-BY)`; without a code, they leave out none.
 */
function noticeClaims(notice: Trust['site']['notice']) {
  const says: Record<string, string | number | undefined> = {};
  const all = notice && { ...notice, id: undefined, for: undefined };
  for (const term of all ? [all, ...(all.terms ?? [])] : []) {
    if (term.id !== undefined) says[`${term.id}.for`] = term.for;
    for (const key of ['days', 'objection_days'] as const) {
      const days = term[key];
      const holidays = (term.holidays ?? 'none') === 'none' ? '' : ` (${term.holidays})`;
      says[term.id === undefined ? key : `${term.id}.${key}`] =
        term.count === 'business-days' && days !== undefined
          ? `${days} business-days${holidays}`
          : days;
    }
  }
  if (notice?.days !== undefined) says['notice_of'] = extentOf(notice.material_only);
  return says;
}

const extentOf = (material_only = false) => (material_only ? 'material-changes' : 'every-change');

const kept = (retention: Retention | undefined) => retention && retentionClaim(retention);
