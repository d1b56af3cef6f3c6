// The questions that `candor change` asks on a terminal: what only a person knows about each change.
import { addDays, dayOf } from '../day.ts';
import { entriesFor, type Entry, type Said } from '../derive/balance/entry.ts';
import type { Imbalance } from '../derive/balance/imbalances.ts';
import type { Trust } from '../trust.ts';
import { isObjectionable } from '../derive/journal/notices.ts';
import { kindsOpenFor, parted, swapped } from './change-choices.ts';
import { isDay } from './command.ts';
import { answered, type Prompts } from './prompts.ts';

/** Asks about each proposal in turn. Returns the entries with the answers. */
export async function askAbout(
  proposals: readonly Entry[],
  imbalances: readonly Imbalance[],
  trust: Trust,
  now: string,
): Promise<Entry[]> {
  const prompts = await import('@clack/prompts');
  const count = proposals.length;
  prompts.intro(count === 1 ? 'One change to announce' : `${count} changes to announce`);
  const settled: Imbalance[] = [];
  for (const imbalance of await askSwaps(prompts, imbalances))
    settled.push(...(await askKind(prompts, imbalance)));
  const said = new Map<Imbalance, Said>();
  const drafts = entriesFor(settled, trust, now);
  for (const [index, imbalance] of settled.entries()) {
    const draft = drafts[index];
    if (draft) said.set(imbalance, await askWords(prompts, imbalance, draft, trust, now));
  }
  prompts.outro('Thank you.');
  return entriesFor(settled, trust, now, (imbalance) => said.get(imbalance) ?? {});
}

// An added vendor may replace a removed one even if their purposes are worded differently.
async function askSwaps(prompts: Prompts, all: readonly Imbalance[]): Promise<Imbalance[]> {
  let settled = [...all];
  for (const { kind, subprocessor, after } of all) {
    const going = settled.filter((each) => each.kind === 'removed');
    if (kind !== 'added' || going.length === 0) continue;
    const place = await prompts.select({
      message: `Does ${after?.name ?? subprocessor} replace a vendor that left?`,
      options: [
        { value: '', label: 'No' },
        ...going.map((each) => ({
          value: each.subprocessor,
          label: each.before?.name ?? each.subprocessor,
        })),
      ],
    });
    const goes = answered(prompts, place);
    if (goes !== '') settled = swapped(settled, goes, subprocessor);
  }
  return settled;
}

async function askKind(prompts: Prompts, imbalance: Imbalance): Promise<Imbalance[]> {
  const { subprocessor, replaces, after, before } = imbalance;
  if (replaces !== undefined && before?.purpose === after?.purpose) {
    const message = `Does ${after?.name ?? subprocessor} replace ${before?.name ?? replaces}?`;
    return answered(prompts, await prompts.confirm({ message })) ? [imbalance] : parted(imbalance);
  }
  const kinds = kindsOpenFor(imbalance);
  if (kinds.length === 0) return [imbalance];
  const kind = await prompts.select({
    message: `${subprocessor}: what happened?`,
    initialValue: imbalance.kind,
    options: kinds.map((value) => ({ value, label: labels[value] ?? value })),
  });
  return [{ ...imbalance, kind: answered(prompts, kind) }];
}

const labels: Partial<Record<Imbalance['kind'], string>> = {
  renamed: 'A new name of the same company',
  'entity-changed': 'Another company takes over',
  'purpose-changed': 'It will do something else with the data',
  corrected: 'Only the words are corrected; what it does stays the same',
};

async function askWords(
  prompts: Prompts,
  imbalance: Imbalance,
  { id, value }: Entry,
  trust: Trust,
  now: string,
): Promise<Said> {
  prompts.log.step(id);
  const initial = String(value['summary']);
  const summary = await prompts.text({
    message: 'The change in one sentence (the title in every feed)',
    initialValue: initial,
    validate: (text) => (text?.trim() ? undefined : 'Subscribers need a title.'),
  });
  const reason = await prompts.text({ message: 'Why? (optional)', defaultValue: '' });
  const said: Said = { summary: answered(prompts, summary).trim() };
  const why = answered(prompts, reason).trim();
  if (why) said.reason = why;
  if (value['effective'] === undefined) return said;
  const day = await prompts.text({
    message: 'On which day does it take effect?',
    initialValue: String(value['effective']),
    validate: (text) => (isDay(text ?? '') ? undefined : 'Write a day such as 2026-12-20.'),
  });
  const effective = answered(prompts, day);
  said.effective = effective;
  const promised = trust.site.notice?.days;
  const isDue = isObjectionable(imbalance) && promised !== undefined;
  if (isDue && effective < addDays(dayOf(now), promised)) {
    const emergency = await prompts.text({
      message: `The page promises ${promised} days of notice. Why is that not possible? Readers will see this.`,
      validate: (text) =>
        text?.trim() ? undefined : 'Say why, or go back and choose a later day.',
    });
    said.emergency = answered(prompts, emergency).trim();
  }
  return said;
}
