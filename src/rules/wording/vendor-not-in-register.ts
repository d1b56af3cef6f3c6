// Finds vendors that a sentence names as handling data but that are not in the register.
import { claimedSentences, type ClaimedSentence } from './claimed-sentences.ts';
import { annotate } from '../../prose/annotate.ts';
import { anyOf, phrase, says } from '../../prose/compiler.ts';
import { denials, insteadOf, nobody, reserves } from '../../prose/lexicon.ts';
import { commonWords, isKnownVendor } from '../../prose/known-vendors.ts';
import { vendorsAtWorkIn } from '../../prose/vendors-at-work.ts';
import { plainly } from '../../prose/unmarked.ts';
import {
  disclosedText,
  indexOfWords,
  undisclosedIn,
  type UndisclosedVendor,
} from './undisclosed-vendors.ts';
import type { Content, Rule, RuleFinding } from '../rule.ts';

export const vendorNotInRegister: Rule = {
  code: 'vendor-not-in-register',
  severity: 'warning',
  group: 'wording',
  reason:
    'A vendor that the page names as touching data must be in the register: customers authorise the list, not a side remark. The rule looks for widely used processors, for vendors that have left according to the journal, and for any name at, with or through which a sentence says that something is stored, sent, searched or run. A sentence that denies it, or that is about what customers connect or sign in with, names no subprocessor.',
  source: 'GDPR Art. 28(2) and (4)',
  check(content) {
    if (!content.trust) return [];
    const claims = claimedSentences(content);
    const sought = undisclosedIn(content, claims.map(({ text }) => text).join('\n'));
    const named = new Set(sought.flatMap(({ spellings }) => spellings));
    const inText = disclosedIn(content);
    const isDisclosed = (name: string) => named.has(name) || inText(name);
    const seen = new Set<string>();
    return claims.flatMap((claim) =>
      [...sought, ...atWorkIn(claim, isDisclosed)].flatMap((vendor): RuleFinding[] => {
        const words = spellingIn(claim, vendor);
        const mention = [claim.field.place.file, ...claim.field.place.path, vendor.name].join('\0');
        if (words === undefined || seen.has(mention)) return [];
        seen.add(mention);
        return [{ place: { ...claim.field.place, words }, ...told(words, vendor) }];
      }),
    );
  },
};

// "We use Segment to …": a common word is a name behind such words, where no noun follows.
const inUse = new RegExp(
  String.raw`\b(?:[Ww]e use|uses|using|rel(?:y|ies) on|powered by|hosted (?:on|by|at)|through|via|with|sent (?:to|by))\s+` +
    String.raw`(${commonWords.join('|')})(?=[.,;:)]|$|\s(?:for|to|and|or|as|which|who|in|\())`,
  'g',
);

// Names that no table has, found by what the sentence says of them.
function atWorkIn(
  { text }: ClaimedSentence,
  isDisclosed: (name: string) => boolean,
): UndisclosedVendor[] {
  const plain = plainly(text);
  const names = [
    ...vendorsAtWorkIn(plain).map(({ name }) => name),
    ...[...plain.matchAll(inUse)].map(({ 1: name = '' }) => name),
  ];
  return [...new Set(names)]
    .filter((name) => !isKnownVendor(name) && !isDisclosed(name) && !isOfThePast(text))
    .map((name) => ({ name, spellings: [name] }));
}

/** Whether the register, or what the page says of places, plans and products, has a name or its first word. */
function disclosedIn(content: Content): (name: string) => boolean {
  const aside = content.fields.filter(({ place: { path } }) =>
    path.some((step) => ['place', 'city', 'plans', 'products', 'title'].includes(String(step))),
  );
  const known = [disclosedText(content), ...aside.map(({ value }) => value)].join('\n');
  return (name) =>
    [name, name.split(' ')[0] ?? ''].some((one) => indexOfWords(known, one, 'iu') !== -1);
}

const denies = says(`${denials}|${nobody}|${insteadOf}`);
// "OpenAI, which does not train on them" denies nothing: the vendor is in use.
const deniesTheUseOfData = phrase(
  "((do(es)?|will|may) not|do(es)?n['’]t|won['’]t|never) (train|retain|store|keep|log|learn)\\w*",
);
const anotherMatter = /[;—–]|\bbut\b|\bwhile\b|,\s+and\s+(?=\p{Ll})/u;
const isCustomersOwn = says(anyOf`
  sign(s|ed|ing)?[- ]?(in|on|up)|log(s|ged|ging)?[- ]?in|SSO|SAML|OIDC|OpenID|OAuth|SCIM|identity provider|integrat\w*
  connect(s|ed|ing|ors?)?|(im|ex)port(s|ed|ing)?|sync\w*|stream(s|ed|ing)?|works? with|(you|customers) can|webhooks?
  plug-?ins?|marketplace|BYOK|of your own|own key|own account|customer[’']s
  your (own )?[\w-]+ (account|bucket|key|tenant|project|workspace)`);
const isOfOtherThanUse = says(anyOf`
  alternatives?|competitors?|partner\w*|member of|worked|founded|trusted by|engineers from
  customers (like|such as|include)`);
const isOfThePast = says(anyOf`
  ${reserves.past}|until|before|no longer|used to|was|were|had|replaced|replaces|left|ended|since`);

function spellingIn(
  { text, about }: ClaimedSentence,
  vendor: UndisclosedVendor,
): string | undefined {
  if (!vendor.spellings.some((one) => text.includes(one)) || isCustomersOwn(about))
    return undefined;
  return annotate(plainly(text))
    .clauses()
    .flatMap((clause) => spellingInClause(clause, vendor) ?? [])[0];
}

function spellingInClause(clause: string, vendor: UndisclosedVendor): string | undefined {
  const [found] = vendor.spellings
    .map((spelling) => ({ spelling, at: indexOfWords(clause, spelling, 'u') }))
    .filter(({ at }) => at !== -1 && !isDenied(clause, at))
    .sort((a, b) => a.at - b.at || b.spelling.length - a.spelling.length);
  if (!found || isCustomersOwn(clause) || isOfOtherThanUse(clause)) return undefined;
  return vendor.left !== undefined && isOfThePast(clause) ? undefined : found.spelling;
}

function isDenied(clause: string, at: number): boolean {
  const [after = ''] = clause.slice(at).replace(deniesTheUseOfData, '').split(anotherMatter);
  return denies(clause.slice(0, at)) || denies(after);
}

function told(
  words: string,
  { name, left }: UndisclosedVendor,
): Pick<RuleFinding, 'message' | 'fix'> {
  if (left !== undefined)
    return {
      message: `"${words}" is named here as if it were in use, and by the journal it left on ${left}.`,
      fix: 'Name the vendor that does it now, or take the name out.',
    };
  const which = words === name ? `"${words}"` : `"${words}" (${name})`;
  return {
    message: `${which} is named here, and the register of subprocessors does not have it. A reader would ask which data it receives, and why it is not listed.`,
    fix: `If it touches customer data, add it to subprocessors.yaml (\`name: ${name}\`, with \`purpose\`, \`data\`, \`locations\` and \`engagement\`) and announce it with \`candor change\`. If it does not, say so in the sentence, or give the reason: \`allow: { vendor-not-in-register: … }\`.`,
  };
}
