// Random trust centers for the tests of what is said: histories, promises, habits of people, and what is said of the list.
import fc from 'fast-check';
import { addDays, dayOf } from '../day.ts';
import { site, World, type Chapter } from '../derive/journal/history.fixture.ts';
import { assembleTrust, type Change, type Data, type Site, type Trust } from '../trust.ts';

/** What is promised of notice: to nobody, to all, to some besides. */
export const policies = fc.constantFrom<Site['notice']>(
  undefined,
  {},
  { contact: 'privacy@example.com' },
  { days: 30 },
  { days: 10, objection_days: 30, after_effect: 'You can end the contract.' },
  { objection_days: 14, contact: 'privacy@example.com' },
  { days: 30, objection_days: 14, since: '2028-04-01' },
  {
    days: 30,
    objection_days: 10,
    count: 'business-days',
    holidays: 'none',
    terms: [{ id: 'enterprise', for: 'Enterprise customers', objection_days: 25 }],
  },
);

/** What people write beside the tool: no last day of their own, an emergency after the fact, a group, a term of some. */
export const habits = fc.array(
  fc.constantFrom('as written', 'no last day', 'too late', 'a group', 'a term'),
  { minLength: 1, maxLength: 7 },
);

/** What is said of the data, and whether the list is said to be complete. */
export interface Listing {
  data: Data;
  isComplete: boolean;
}

export const listings = fc.record<Listing>({
  data: fc.constantFrom<Data>(
    {},
    { categories: [{ id: 'account', title: 'Account data' }] },
    {
      categories: [
        { id: 'account', title: 'Account data' },
        { id: 'logs', title: 'Logs', contains: ['Addresses'] },
      ],
    },
  ),
  isComplete: fc.boolean(),
});

const { notice: _, ...withoutNotice } = site;

/** The trust center to which a history leads, under a promise, as people write it. */
export function trustOf(
  chapters: readonly Chapter[],
  notice: Site['notice'],
  how: readonly string[],
  { data, isComplete }: Listing,
): Trust {
  const world = new World();
  for (const chapter of chapters) world.run(chapter);
  world.settle();
  const changes = world.changes.map((change, index) => written(change, how[index % how.length]));
  return assembleTrust({
    site: {
      ...withoutNotice,
      contact: { email: 'security@example.com' },
      ...(notice && { notice }),
      ...(isComplete && { subprocessors_complete: true, subprocessors_as_of: '2028-02-20' }),
    },
    data,
    subprocessors: world.register,
    changes,
  });
}

/** Whether the rules let it be published: `id-changed` refuses a vendor that replaces one of its own name. */
export const isAllowed = ({ changes }: Trust): boolean =>
  !changes.some((one) => one.kind === 'replaced' && one.before.name === one.after.name);

function written(change: Change, how: string | undefined): Change {
  if (!('effective' in change) || change.effective === undefined) return change;
  if (how === 'no last day') {
    const { object_by: _by, ...rest } = { object_by: undefined, ...change };
    return rest as Change;
  }
  if (how === 'too late' && change.kind === 'added')
    return {
      ...change,
      effective: addDays(dayOf(change.announced), -3),
      emergency: { reason: 'R' },
      summary: 'A vendor came before we could tell.',
    };
  if (how === 'a term' && change.kind !== 'claim-changed') {
    const by = addDays(dayOf(change.announced), 45);
    return { ...change, terms: [{ term: 'bank', for: 'Banks', object_by: by }] };
  }
  return how === 'a group' && change.kind === 'added'
    ? { ...change, affects: { customers: 'Only customers who switch it on' } }
    : change;
}
