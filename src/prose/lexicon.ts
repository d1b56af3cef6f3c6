// The words that several tables of phrases share, each list once, in the language of `compiler.ts`.
import { anyOf } from './compiler.ts';

// Of whom a sentence speaks.
export const vendorNouns = 'sub-?processors?|vendors?|providers?|suppliers?';
export const thirdParties = 'third~part(y|ies)';
/** What vendors run. */
export const hosting = 'data ?cent(er|re)s?|hoster|hosting|facilit(y|ies)|infrastructure';
export const staff = 'staff|employees?|engineers?|personnel|colleagues?';
export const customers = 'customers?|users?|clients?|members?|workspaces?|organi[sz]ations?';

// Of what.
export const dataNouns = 'data|information|content|records|files|documents|uploads';
export const data = anyOf`
  ((any |all )?of )?(your |our |any |all |the |this |that ){0,2}(customers?'?s? |client |personal |private |users?'? ){0,2}(${dataNouns})( at rest)?`;
export const it = `(${data}|it|them|anything|everything)`;

// How much.
export const wholly = anyOf`
  only( ever)?|exclusively|solely|entirely|always|fully|completely|wholly|strictly|purely|permanently
  100 ?(%|percent)|at all times`;

// What a sentence denies.
export const denials = anyOf`
  not(?! (only|just|merely)\b)|no(?! (one|doubt|exceptions?|matter|\d+)\b)|never|none|neither|nor
  without(?! (exception|doubt|fail)\b)|cannot|\w*n['’]t`;
export const nobody = '(nobody|no one|nothing)';
export const insteadOf = '(rather than|instead of|unlike)';
export const never = anyOf`
  (never|(do|does|will|are|is) not|(do|does|wo|ca|are|is)n't|cannot|at no (time|point)|under no circumstances)( ever| currently| knowingly)?`;

// What a sentence holds back. What "will stay so" is so today.
export const will = 'will(?! ((always|never|not|also|all) )?(stay|remain|keep|continue|change)\\b)';
const aims = 'aim(s|ed|ing)?|goals?|target(s|ed|ing)?|hop(e|es|ing)';
export const tries = `${aims}|try|tries|trying|strives?|striving|we (want|expect|plan) to`;

/** Words with which a sentence holds back, by what they make of it. */
export const reserves = {
  planned: anyOf`
    ${aims}|intend(s|ed|ing)?|roadmap|planned|planning|(we|our|they|is|are) plans?( is)? (to|for|on)|plans? (to|for)|our plans?
    (?<!as )soon|work(ing)? (on|towards?)|going to|from next`,
  coming: String.raw`(from|by|as of|starting)( [\w.]+){0,2} (20\d\d|Q[1-4])`,
  conditional: anyOf`
    if|until|once(?! (an?|per|every|each|in|more)\b)|whether|in case|provided that|depend(s|ing)?
    where(ver)? possible`,
  partial: 'some|most|many|several|few',
  typical: anyOf`
    typically|usually|normally|mostly|generally|largely|nearly|almost|by default`,
  tiered: anyOf`
    enterprise|(?<!\b(all|any|every|each|whatever|your) )plans?|(on|with) the .{1,20} (tier|edition)`,
  past: 'formerly|previously|in the past',
  asked: String.raw`asks? for|negotiat\w*`,
  excepted: anyOf`
    except(ing)?|(?<!\b(without|no)( any)? )exceptions?|other than|apart from|aside from|besides|unless|excluding|all but`,
};
export type Reserve = keyof typeof reserves;
