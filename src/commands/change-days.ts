// candor change --kind amended --effective: moves the day of what is announced, where the register has nothing to correct.
import { eventsOf } from '../derive/journal/events.ts';
import { noticesOn } from '../derive/journal/notices.ts';
import { vendorOf } from '../derive/journal/announcement.ts';
import type { Imbalance } from '../derive/balance/imbalances.ts';
import { endOfTime, type Day } from '../day.ts';
import type { Trust } from '../trust.ts';
import { CommandError, type Call } from './command.ts';

/** The amendment that moves a day. Undefined if that is not what the options ask for. Throws if several could be meant. */
export function moved(
  { kind, effective, only }: Call['flags'],
  { changes, site }: Trust,
  all: readonly Imbalance[],
  asOf: Day,
): Imbalance | undefined {
  if (kind !== 'amended' || effective === undefined) return undefined;
  const names = ({ subprocessor, amends, pending }: Imbalance) => [subprocessor, amends, pending];
  const isMeant = (words: readonly (string | undefined)[]) =>
    only === undefined || words.includes(only.split('/')[0]);
  // Facts that are corrected take the new day along.
  if (all.some((one) => (one.pending ?? one.amends) !== undefined && isMeant(names(one))))
    return undefined;
  const announced = noticesOn(changes, site, endOfTime).filter(
    (notice) => notice.effective > asOf && eventsOf(notice).length > 0,
  );
  const [meant, another] = announced.filter(({ change }) => isMeant([vendorOf(change), change.id]));
  if (!meant || another) {
    const known = announced.map(({ change }) => change.id).join(', ');
    throw new CommandError(
      another
        ? `Several changes are announced and not in effect yet. Name the entry whose day moves with --only: ${known}.`
        : `Nothing is announced${only === undefined ? '' : ` for "${only}"`} that is not in effect yet, so no day can be moved.${known ? ` What there is: ${known}.` : ''}`,
      2,
    );
  }
  if (meant.effective === effective)
    throw new CommandError(`${meant.change.id} takes effect on ${effective} already.`, 2);
  return {
    kind: 'amended',
    subprocessor: vendorOf(meant.change) ?? '',
    amends: meant.change.id,
  };
}
