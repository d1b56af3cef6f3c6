// The tables of AI providers and features: what all of them say alike, and the rows with the rest.
import type { Ai } from '../../trust.ts';
import { inCommon } from './in-common.ts';

export type AiTables = ReturnType<typeof aiTablesOf>;

export function aiTablesOf({ providers = [], features = [], retention }: Ai) {
  const { common, rows } = inCommon(providers, ['retention', 'account']);
  const { retention: kept, ...rest } = common;
  const withoutRetention: typeof common = rest;
  // Above the tables, the page says it of all providers already.
  const isSaid = kept?.policy === retention?.policy && Object.keys(kept ?? {}).length === 1;
  return {
    providers: { rows, common: isSaid ? withoutRetention : common },
    features: inCommon(features, [
      'may_see',
      'data',
      'personal',
      'never_sees',
      'off_by_default',
      'can_be_disabled',
      'providers',
    ]),
  };
}
