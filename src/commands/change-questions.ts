// The questions that `candor change` asks on a terminal: what only a person knows about each change.
import { howToTellCompanies, mayBeAnotherCompany } from '../derive/balance/another-company.ts';
import { entriesFor, type Entry, type Said } from '../derive/balance/entry.ts';
import { asAmendment, asChanges, merged, noticeFor } from '../derive/balance/amending.ts';
import type { Imbalance } from '../derive/balance/imbalances.ts';
import type { Trust } from '../trust.ts';
import { isObjectionable, tellsMore } from '../derive/journal/notices.ts';
import { countedFrom, earliestEffect, lengthOf } from '../derive/journal/terms.ts';
import { kindsOpenFor } from './change-choices.ts';
import { swapped } from './change-swap.ts';
import { CommandError } from './command.ts';
import { isDay } from '../day.ts';
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
  const kinds: Imbalance[] = [];
  for (const imbalance of await askSwaps(prompts, imbalances, trust))
    kinds.push(...(await askKind(prompts, imbalance, trust)));
  const settled = merged(kinds);
  const said = new Map<Imbalance, Said>();
  const drafts = entriesFor(settled, trust, now);
  for (const [index, imbalance] of settled.entries()) {
    const draft = drafts[index];
    if (draft) said.set(imbalance, await askWords(prompts, imbalance, draft, trust, now));
  }
  prompts.outro('Thank you.');
  return entriesFor(settled, trust, now, (imbalance) => said.get(imbalance) ?? {});
}

// Only a person knows whether an added vendor takes the place of a removed one; "no" comes first.
async function askSwaps(
  prompts: Prompts,
  all: readonly Imbalance[],
  trust: Trust,
): Promise<Imbalance[]> {
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
    if (goes !== '') settled = swapped(settled, goes, trust, subprocessor);
  }
  return settled;
}

async function askKind(prompts: Prompts, imbalance: Imbalance, trust: Trust): Promise<Imbalance[]> {
  const { subprocessor, after } = imbalance;
  // A new day alone is an amendment and nothing else.
  if (imbalance.kind === 'amended' && after === undefined) return [imbalance];
  const parts = imbalance.kind === 'amended' ? asChanges(imbalance) : [imbalance];
  if (parts.every(({ pending }) => pending !== undefined)) {
    const isAmended = await prompts.select({
      message: `${subprocessor} is announced in ${parts[0]?.pending}, which is not in effect yet. What happened?`,
      initialValue: imbalance.kind === 'amended',
      options: [
        { value: true, label: 'The announcement is corrected before it takes effect' },
        { value: false, label: 'It takes effect as announced, and changes after that' },
      ],
    });
    if (answered(prompts, isAmended)) return parts.map(asAmendment);
  }
  const settled: Imbalance[] = [];
  for (const part of parts) settled.push(await askFields(prompts, part, trust));
  return settled;
}

async function askFields(prompts: Prompts, imbalance: Imbalance, trust: Trust): Promise<Imbalance> {
  const kinds = kindsOpenFor(imbalance).filter((kind) => kind !== 'amended');
  if (kinds.length < 2) return imbalance;
  // Whoever presses Enter without reading claims nothing.
  const isUnclear = mayBeAnotherCompany(imbalance, trust);
  const unsaid = { value: undefined, label: 'I do not know: write nothing' };
  const kind = await prompts.select<Imbalance['kind'] | undefined>({
    message: `${imbalance.subprocessor}: what happened?`,
    initialValue: isUnclear ? undefined : imbalance.kind,
    options: [
      ...(isUnclear ? [unsaid] : []),
      ...kinds.map((value) => ({ value, label: labels[value] ?? value })),
    ],
  });
  const chosen = answered(prompts, kind);
  if (chosen === undefined) throw new CommandError(howToTellCompanies(imbalance), 2);
  return { ...imbalance, kind: chosen };
}

const labels: Partial<Record<Imbalance['kind'], string>> = {
  removed: 'It goes',
  'struck-out': 'It was listed by mistake and never was a subprocessor',
  renamed: 'A new name of the same company',
  named: 'The same company, which was listed without its name until now',
  'name-withheld': 'The same company, whose name is no longer given',
  'entity-changed': 'Another company takes over',
  'purpose-changed': 'What it does with the data changes, to more or to less',
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
  const target = imbalance.kind === 'amended' ? noticeFor(imbalance.amends, trust) : undefined;
  const drafted = value['effective'] ?? target?.effective;
  if (drafted === undefined) return said;
  const day = await prompts.text({
    message: 'On which day does it take effect?',
    initialValue: String(drafted),
    validate: (text) => (isDay(text ?? '') ? undefined : 'Write a day such as 2026-12-20.'),
  });
  const effective = answered(prompts, day);
  said.effective = effective;
  const earliest = earliestEffect(countedFrom(now, trust.site), trust.site, trust.holidays);
  const isOwed = target
    ? tellsMore(imbalance, target.change) ||
      (isObjectionable(target.change) && effective < target.effective)
    : isObjectionable(imbalance);
  if (isOwed && earliest && effective < earliest.day) {
    const emergency = await prompts.text({
      message: `The page promises ${lengthOf(earliest.term, earliest.term.days ?? 0).replace('-', ' ')} of notice. Why is that not possible? Readers will see this.`,
      validate: (text) =>
        text?.trim() ? undefined : 'Say why, or go back and choose a later day.',
    });
    said.emergency = answered(prompts, emergency).trim();
  }
  return said;
}
