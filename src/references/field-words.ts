// The words of a language for fields that are one of a fixed set, by the key of the field.
import type { Words } from '../words/languages.ts';

type Table = Readonly<Record<string, unknown>>;

const tables: Readonly<Record<string, (page: Words['page']) => readonly Table[]>> = {
  status: ({ statuses }) => [statuses],
  customer_access: ({ statuses }) => [statuses],
  access: ({ statuses, control }) => [statuses, control.access],
  framework: ({ certification }) => [certification.frameworks],
  acts_as: ({ certification }) => [certification.roles],
  does_not_act_as: ({ certification }) => [certification.roles],
  engagement: ({ subprocessors }) => [subprocessors.engagementValues],
  region: ({ locations }) => [locations.regions],
  selection: ({ locations }) => [locations.selections],
  activity: ({ locations }) => [locations.activities],
  chosen: ({ locations }) => [locations.chosen],
  mechanism: ({ transfers }) => [transfers.mechanisms],
  event: ({ commitments }) => [commitments.events],
  to: ({ commitments }) => [commitments.to],
  clock_starts: ({ commitments }) => [commitments.clocks],
  channels: ({ commitments }) => [commitments.channels],
  basis: ({ commitments }) => [commitments.bases],
  per: ({ availability }) => [availability.per],
  by: ({ deletion }) => [deletion.by],
  never: ({ notStored }) => [notStored.never],
  layers: ({ control }) => [control.layers],
  state: ({ retention }) => [retention.stages],
  account: ({ ai }) => [ai.accounts],
  customer_data: ({ ai }) => [ai.trainingValues],
  trains_on_customer_data: ({ ai }) => [ai.trainingValues],
  kind: ({ documents, links }) => [documents.kinds, links.kinds],
};

/** Undefined for a field or a word that the page has no word for. */
export function wordsByKey({ page }: Words, key: string, value: string): string | undefined {
  const found = tables[key]?.(page).find((table) => typeof table[value] === 'string');
  const word = found?.[value];
  return typeof word === 'string' && word !== '' ? word : undefined;
}
