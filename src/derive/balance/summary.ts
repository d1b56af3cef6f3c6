// A first summary of an entry, for those who give none: true whatever its dates, and one plain sentence.
import type { Material, Trust } from '../../trust.ts';
import { shorten } from '../../visible.ts';
import type { Imbalance } from './imbalances.ts';

/** At most 600 characters, as the field allows. */
export function summaryOf(imbalance: Imbalance, trust: Trust): string {
  return shorten(sentenceOf(imbalance, trust).replace(/\s+/g, ' ').trim(), 600);
}

function sentenceOf(imbalance: Imbalance, trust: Trust): string {
  const { kind, subprocessor, before = {}, after = {} } = imbalance;
  const name = before.name ?? after.name ?? nameIn(trust, subprocessor);
  const of = `${name}${name.endsWith('s') ? '’' : '’s'}`;
  switch (kind) {
    case 'baseline': {
      const count = imbalance.register?.length ?? 0;
      return `The register of subprocessors is published for the first time, with ${count} vendor${count === 1 ? '' : 's'}.`;
    }
    case 'added':
      return `${name} will be a subprocessor: ${ended(after.purpose ?? '')}`;
    case 'replaced':
      return `${after.name ?? subprocessor} will take the place of ${before.name ?? imbalance.replaces}.`;
    case 'removed':
      return `${name} will no longer be a subprocessor.`;
    case 'renamed':
      return before.name !== after.name && before.name && after.name
        ? `${before.name} is now called ${ended(after.name)}`
        : after.legal_name
          ? `${of} legal name is given as ${ended(after.legal_name)}`
          : `${of} legal name is no longer given.`;
    case 'entity-changed':
      return after.legal_name && before.legal_name
        ? `Our contract for ${after.name ?? name} passes from ${before.legal_name} to ${ended(after.legal_name)}`
        : `Another legal entity takes over ${name}.`;
    case 'purpose-changed':
      return `${name} will do something else with the data: ${ended(after.purpose ?? '')}`;
    case 'data-changed':
      return dataSentence(name, before.data ?? [], after.data ?? [], trust);
    case 'location-changed':
      return `The places in which ${name} processes data will change.`;
    case 'transfer-changed':
      return `The grounds on which data is transferred to ${name} will change.`;
    case 'engagement-changed':
      return `${name} ${engagements[after.engagement ?? 'always']}.`;
    case 'corrected':
      return `The wording of ${of} entry in the register is corrected.`;
    case 'withdrawn': {
      const target = trust.changes.find(({ id }) => id === imbalance.amends);
      return `This change will not happen: ${target?.summary ?? imbalance.amends}`;
    }
  }
}

const engagements: Record<Material['engagement'], string> = {
  always: 'will always be used',
  optional: 'will be used only with an optional feature',
  'customer-directed': 'will be used only on the customer’s own account, key or wish',
};

function dataSentence(name: string, before: string[], after: string[], trust: Trust): string {
  const more = after.filter((id) => !before.includes(id));
  const less = before.filter((id) => !after.includes(id));
  const titles = new Map((trust.data.categories ?? []).map(({ id, title }) => [id, title]));
  const named = (ids: string[]) => ids.map((id) => titles.get(id) ?? id).join(', ');
  const parts = [
    ...(more.length > 0 ? [`also receive: ${named(more)}`] : []),
    ...(less.length > 0 ? [`no longer receive: ${named(less)}`] : []),
  ];
  return `${name} will ${parts.join('; and will ')}.`;
}

// The register speaks of a vendor in use; of one that left it, the journal.
function nameIn(trust: Trust, id: string): string {
  return trust.subprocessors.find((record) => record.id === id)?.name ?? id;
}

const ended = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
