// The words that several tables of phrases share, each list once, in the language of `compiler.ts`.
import { anyOf } from './compiler.ts';

// Of whom a sentence speaks.
export const vendorNouns = 'sub-?processors?|vendors?|providers?|suppliers?';
export const thirdParties = 'third~part(y|ies)';
/** What vendors run. */
export const hosting = 'data ?cent(er|re)s?|hoster|hosting|facilit(y|ies)|infrastructure';
export const staff = 'staff|employees?|engineers?|personnel|colleagues?';
export const customers = 'customers?|clients?|users?|members?|owners?|workspaces?|accounts?';

// Of what.
export const dataNouns = 'data|information|content|records|files|documents|uploads';
export const data = anyOf`((any |all )?of )?(your |our |any |all |the |this |that ){0,2}(customers?'?s? |client |personal |private |users?'? ){0,2}(${dataNouns})( at rest)?`;
export const it = `(${data}|it|them|anything|everything)`;

// How much.
export const wholly = anyOf`
  only( ever)?|exclusively|solely|entirely|always|fully|completely|wholly|strictly|purely|permanently
  100 ?(%|percent)|at all times`;

// What a sentence denies.
export const denials = anyOf`
  not(?! (only|just|merely))|no(?! (one|doubt|exceptions?|matter|\d))|never|none|neither|nor
  without(?! (exception|doubt|fail))|cannot|\w+n't`;
export const nobody = 'nobody|no one|nothing';
export const insteadOf = 'rather than|instead of|unlike';
export const never = anyOf`(never|(do|does|will|are|is) not|(do|does|wo|ca|are|is)n't|cannot|at no (time|point)|under no circumstances)( ever| currently| knowingly)?`;

// What a sentence holds back: what is to come, what is conditional or a part, what is over, what others choose or ask for.
export const aims = anyOf`
  aim(s|ed|ing)?|goals?|target(s|ed|ing)?|intend(s|ed|ing)?|hop(e|es|ing)|roadmap|planned|planning
  (we|our|they|is|are) plans?( is)? (to|for|on)|plans? (to|for)|our plans?
  (?<!as )soon|work(ing)? (on|towards?)`;
export const comingYears = String.raw`(from|by|as of|starting)( [\w.]+){0,2} 20\d\d`;
export const exceptions = anyOf`
  except(ing)?|(?<!(without|no)( any)? )exceptions?|other than|apart from|aside from|besides|unless|excluding|all but`;
export const typically = anyOf`
  typically|usually|normally|mostly|generally|largely|nearly|almost|by default`;
export const conditions = 'if|until|unless|once(?! (an?|per|every|each|in|more))';
export const tiers =
  'enterprise|(business|team|pro|premium|starter|free|paid|higher|some|this|that|these) plans?';
export const formerly = 'formerly|previously|in the past';
export const asksFor = String.raw`negotiat\w*|asks? for`;
