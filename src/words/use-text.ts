// When a vendor is used, and everything that limits it, the same on every page and in every file.
import type { Subprocessor } from '../trust.ts';
import { useFields, type Engagement, type UseField } from '../vocabulary/material.ts';
import { formatList } from './format.ts';
import { wordsIn } from './languages.ts';

/** What the record says of the use, beside the material fields. */
type UseFields = { [Field in UseField]?: Subprocessor[Field] | undefined };

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

/** When it is used and what limits that, a line each; none where nothing is said. */
export function useLines(...use: Parameters<typeof useOf>): string[] {
  const { text, limits } = useOf(...use);
  return text === undefined ? limits : [text, ...limits];
}

/** What the page of an entry says of the use. */
interface EntryUse {
  lines: string[];
  /** Whether the register says more of the same use than the entry, which cannot be edited any more. */
  moreInRegister: boolean;
}

/**
 * The use as an entry stated it. Where it states the engagement alone, and the record of the same engagement now says how that is
 * meant, what the record words otherwise is left to the register: `customer-directed` is less than the customer's own account.
 */
export function entryUse(
  said: UseFields & { engagement?: Engagement | undefined },
  record: (UseFields & { engagement?: Engagement | undefined }) | undefined,
  language?: string,
): EntryUse {
  const isSilent = useFields.every((field) => said[field] === undefined);
  const isSame = record !== undefined && record.engagement === said.engagement;
  const today = useOf(said, record, language);
  const { text, limits } = useOf(said, said, language);
  const isCoarser = isSilent && isSame && (today.text !== text || today.limits.length > 0);
  if (!isCoarser) return { lines: useLines(said, said, language), moreInRegister: false };
  return {
    lines: text !== undefined && text === today.text ? [text] : limits,
    moreInRegister: true,
  };
}

/** On one line: `With an optional feature; Off until you switch it on`; undefined where nothing is said. */
export function useText(...use: Parameters<typeof useOf>): string | undefined {
  const said = useLines(...use);
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
