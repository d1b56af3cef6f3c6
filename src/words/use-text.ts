// When a vendor is used, and everything that limits it, the same on every page and in every file.
import type { Subprocessor } from '../trust.ts';
import type { Engagement } from '../vocabulary/material.ts';
import { formatList } from './format.ts';
import { wordsIn } from './languages.ts';

/** What the record says of the use, beside the material fields. */
type UseFields = Pick<
  Subprocessor,
  | 'off_by_default'
  | 'opt_out'
  | 'account'
  | 'self_hosted_option'
  | 'self_hosted_plans'
  | 'products'
  | 'plans'
  | 'not_used_for'
>;

interface Use {
  /** When it is used; undefined where nobody said it. */
  text?: string;
  /** What limits that, a line each. */
  limits: string[];
}

/** The use of a vendor. A summary that prints the text prints the limits, too. */
export function useOf(
  { engagement }: { engagement?: Engagement | undefined },
  record: UseFields | undefined,
  language?: string,
): Use {
  const { page, changes } = wordsIn(language);
  const used = engagementBeside(engagement, record);
  const limits = record ? limitsOf(record, used, language) : [];
  // "Account, key or wish" is said more exactly where the account is stated.
  const isExact = used === 'customer-directed' && record?.account === 'customer';
  if (isExact) return { text: changes.record.ownAccount, limits };
  return { ...(used && { text: page.subprocessors.engagementValues[used] }), limits };
}

/** On one line: `With an optional feature; Off until you switch it on`; undefined where nothing is said. */
export function useText(...use: Parameters<typeof useOf>): string | undefined {
  const { text, limits } = useOf(...use);
  const said = [...(text === undefined ? [] : [text]), ...limits];
  return said.length === 0 ? undefined : said.join('; ');
}

// "Always" is not printed beside a way out; `engagement-contradicted` asks the author to repair the field itself.
function engagementBeside(
  engagement: Engagement | undefined,
  record: UseFields | undefined,
): Engagement | undefined {
  if (engagement !== 'always' || !record) return engagement;
  const { opt_out, off_by_default, account, self_hosted_option, self_hosted_plans } = record;
  if (opt_out && !off_by_default) return 'opt-out';
  const isLimited = (off_by_default ?? account === 'customer') || self_hosted_option !== undefined;
  return isLimited || self_hosted_plans ? undefined : engagement;
}

function limitsOf(record: UseFields, used: Engagement | undefined, language?: string): string[] {
  const { record: say } = wordsIn(language).changes;
  const { off_by_default, opt_out, account, products, plans, not_used_for } = record;
  const labelled = (label: string, items: readonly string[] | undefined) =>
    items ? [`${label}: ${formatList(items)}`] : [];
  return [
    ...(account === 'customer' && used !== 'customer-directed' ? [say.ownAccount] : []),
    ...(off_by_default === undefined ? [] : [say.off_by_default[`${off_by_default}`]]),
    // The use says it already.
    ...(opt_out === undefined || (opt_out && used === 'opt-out')
      ? []
      : [say.opt_out[`${opt_out}`]]),
    ...selfHostedLines(record, language),
    ...labelled(say.products, products),
    ...labelled(say.plans, plans),
    ...labelled(say.not_used_for, not_used_for),
  ];
}

// Whether and where customers can run it themselves.
function selfHostedLines(
  { self_hosted_option, self_hosted_plans }: UseFields,
  language?: string,
): string[] {
  const { record: say } = wordsIn(language).changes;
  return [
    ...(self_hosted_option ? [`${say.self_hosted_option}: ${self_hosted_option}`] : []),
    ...(self_hosted_plans ? [`${say.self_hosted_plans}: ${formatList(self_hosted_plans)}`] : []),
  ];
}
