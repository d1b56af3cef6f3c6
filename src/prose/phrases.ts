// What stands around a claim and of whom its sentence speaks.

const near = 500;

/** What stands before and after a claim, where it may be limited. */
export const wordsAround = (text: string, start: number, end: number) =>
  `${text.slice(Math.max(0, start - near), start)} ${text.slice(end, end + near)}`;

/** Whether a sentence has one vendor for its subject: "Acme Mail …", "Our hosting provider …". */
export function speaksOfAVendor(text: string, names: readonly string[]): boolean {
  const from = text.replace(/^[\s*_>#|[-]+/, '').replace(/^(?:at|with|by|for|the)\s+/i, '');
  const isFirst = (name: string) =>
    from.startsWith(name) && !/^\p{L}/u.test(from.slice(name.length));
  return names.some(isFirst) || aVendor.test(text);
}

const aVendor =
  /^[\s*_>#|[-]*(?!(?:all|every|each)\s+(?:of\s+)?(?:our\s+)?(?:third-party\s+|external\s+)?(?:sub-?processors?|vendors?|providers?|suppliers?)\b)(?:(?:our|the|their|its|each|every|all|both|this|these|of)\s+){1,3}(?:(?!of\b|list\b|register\b|no\b)[\p{L}-]+\s+){0,2}(?:sub-?processors?|vendors?|providers?|suppliers?|hosters?|partners?)\b(?!\s*:)/iu;

/** Whether a claim is about one kind of data only: "card data …", "some records …". */
export function isOfOneKind(text: string, start: number, words: string): boolean {
  const inWords = words.search(anyData);
  if (inWords > 0) return false;
  const before = text.slice(Math.max(0, start - near), start);
  const kind = kindOfData.exec(inWords === 0 ? `${before}data ` : before)?.[1];
  return kind !== undefined && !ofAll.test(kind);
}

const anyData = /\b(?:data|information|content|records|files|documents|uploads)\b/i;
const kindOfData =
  /(\p{L}+)[\s*_[-]{1,12}(?:data|information|content|records|files|documents|uploads)(?:[\s*_[]{1,12}\p{L}{1,20}){0,3}[\s*_[]{1,12}$/iu;
const ofAll =
  /^(?:and|or|so|but|because|that|where|since|as|while|the|this|of|yes|no|any|every|each|all|your|our|their|customers?|s|clients?|users?|personal|private|company|workspace|means?|guarantees?d?|ensures?|here|today|when|with)$/i;
