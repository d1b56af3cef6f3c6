// The default summary of an entry: one plain sentence that is true whatever its dates.
import type { Change, Trust } from '../../trust.ts';
import { shorten } from '../../visible.ts';
import { kindOf } from '../../vocabulary/changes.ts';
import { materialFields, type Engagement, type MaterialField } from '../../vocabulary/material.ts';
import type { Part } from '../journal/sides.ts';
import type { Imbalance } from './imbalances.ts';

/** At most 600 characters, as the field allows. */
export function summaryOf(imbalance: Imbalance, trust: Trust): string {
  return shorten(sentenceOf(imbalance, trust).replace(/\s+/g, ' ').trim(), 600);
}

function sentenceOf(imbalance: Imbalance, trust: Trust): string {
  const { subprocessor, before = {}, after = {}, register, amends } = imbalance;
  const { does, noticed, entity } = kindOf(imbalance);
  if (register)
    return `The journal of changes begins with the register of subprocessors: ${register.length} vendor${register.length === 1 ? '' : 's'}.`;
  const name =
    before.name ??
    after.name ??
    trust.subprocessors.find(({ id }) => id === subprocessor)?.name ??
    subprocessor;
  switch (does) {
    case 'start':
      return `${name} will be a subprocessor: ${ended(after.purpose ?? '')}`;
    case 'replace':
      return `${after.name ?? subprocessor} will take the place of ${before.name ?? imbalance.replaces}.`;
    case 'end':
      return `${name} will no longer be a subprocessor.`;
    case 'nothing': {
      const target = trust.changes.find(({ id }) => id === amends);
      if (imbalance.kind === 'amended') return amendmentSentences(name, after, trust, target);
      return `This change will not happen: ${target?.summary ?? amends}`;
    }
    case 'change':
      if (!noticed) return `The wording of ${owned(name)} entry in the register is corrected.`;
      if (entity === 'other') return entitySentence(name, before, after);
      return fieldSentences(name, before, after, trust).join(' ');
  }
}

const owned = (name: string) => `${name}${name.endsWith('s') ? '’' : '’s'}`;

function entitySentence(name: string, before: Part, after: Part): string {
  return after.legal_name && before.legal_name
    ? `Our contract for ${after.name ?? name} passes from ${before.legal_name} to ${ended(after.legal_name)}`
    : `Another legal entity takes over ${name}.`;
}

function fieldSentences(name: string, before: Part, after: Part, trust: Trust): string[] {
  const says = {
    name: () => nameSentence(name, before, after),
    legal_name: () => nameSentence(name, before, after),
    purpose: () => `${name} will do something else with the data: ${ended(after.purpose ?? '')}`,
    data: () => dataSentence(name, before.data ?? [], after.data ?? [], trust),
    locations: () => `The places in which ${name} processes data will change.`,
    transfers: () => `The grounds on which data is transferred to ${name} will change.`,
    engagement: () =>
      after.engagement
        ? `${name} ${engagements[after.engagement]}.`
        : `It will no longer be stated when ${name} is used.`,
  } satisfies Record<MaterialField, () => string>;
  const named = materialFields.filter((field) => field in before || field in after);
  // A new name and a new legal name give the same sentence.
  return [...new Set(named.map((field) => says[field]()))];
}

function nameSentence(name: string, before: Part, after: Part): string {
  if (before.name !== after.name && before.name && after.name)
    return `${before.name} is now called ${ended(after.name)}`;
  return after.legal_name
    ? `${owned(name)} legal name is given as ${ended(after.legal_name)}`
    : `${owned(name)} legal name is no longer given.`;
}

function amendmentSentences(name: string, after: Part, trust: Trust, target?: Change): string {
  const titles = titlesIn(trust);
  const says = {
    name: () => `Its name is ${ended(after.name ?? '')}`,
    legal_name: () => `Its legal name is ${ended(after.legal_name ?? '')}`,
    purpose: () => `Its purpose: ${ended(after.purpose ?? '')}`,
    data: () => `It will receive: ${(after.data ?? []).map(titles).join(', ') || 'no data'}.`,
    locations: () => 'The places in which it will process data are stated anew.',
    transfers: () => 'The grounds on which data will be transferred to it are stated anew.',
    engagement: () =>
      after.engagement ? `It ${engagements[after.engagement]}.` : 'When it is used is not stated.',
  } satisfies Record<MaterialField, () => string>;
  const told = materialFields.filter((field) => field in after).map((field) => says[field]());
  return told.length === 0
    ? `The day from which this holds has moved: ${target?.summary ?? name}`
    : [`What was announced about ${name} is corrected.`, ...told].join(' ');
}

const engagements: Record<Engagement, string> = {
  always: 'will always be used',
  optional: 'will be used only with an optional feature',
  'customer-directed': 'will be used only on the customer’s own account, key or wish',
};

function dataSentence(name: string, before: string[], after: string[], trust: Trust): string {
  const more = after.filter((id) => !before.includes(id));
  const less = before.filter((id) => !after.includes(id));
  const named = (ids: string[]) => ids.map(titlesIn(trust)).join(', ');
  const parts = [
    ...(more.length > 0 ? [`also receive: ${named(more)}`] : []),
    ...(less.length > 0 ? [`no longer receive: ${named(less)}`] : []),
  ];
  return `${name} will ${parts.join('; and will ')}.`;
}

function titlesIn({ data }: Trust): (id: string) => string {
  const titles = new Map((data.categories ?? []).map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? id;
}

const ended = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
