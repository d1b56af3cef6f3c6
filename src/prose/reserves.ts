// Words with which a sentence holds back: what it names is to come, is conditional, is a part, or is a matter of somebody else.

// Each line holds ways to say one thing; a blank stands for any white space.
const ofPlans = String.raw`
will|won't|\w+'ll|shall|soon|shortly|upcoming|coming|later|eventually|future|not yet|yet to|next (?:year|quarter|month|release|step|week)|this (?:year|quarter)
roadmap|planned|planning|(?:we|our|they|is|are) plans?(?: is)? (?:to|for|on)|plans? (?:to|for)|our plans?
aim(?:s|ed|ing)?|goals?|target(?:s|ed|ing)?|intend(?:s|ed|ing)?|expect(?:s|ed|ing)?|hop(?:e|es|ing)|wish(?:es)?|want(?:s|ed)?|towards?
in progress|in preparation|prepar(?:e|es|ing)|under(?: |-)?way|readiness|begun|pending|awaiting|waits?|waiting
being (?:\w+ed|built)|currently (?!being )\w+ing|undergo(?:es|ing)?|work(?:ing)? (?:on|towards?)|introducing
roll(?:s|ing)? out|rollout|phas(?:e|es|ing) in|pilot(?:ing)?|beta|preview|(?:in|under) audit|stage [12]
consider(?:s|ed|ing)?|evaluat(?:e|es|ing)|explor(?:e|es|ing)|investigating|discuss(?:es|ing)?|interest(?:ed)?|demand
(?:on|upon|by|at) (?:\w+ )?request|missing|lack(?:s|ing)?|absent|gaps?
`;

const ofLimits = String.raw`
if|when|whenever|once(?! (?:an?|per|every|each|in|more)\b)|until|unless|whether|in case|provided that|depend(?:s|ing)?|as soon as|where (?:possible|available|supported)
should|would|could|might|(?<!(?:in|since|of|until|\d) )may(?! \d)|can (?:be|turn|switch|enable|activate|choose)
requests? (?:it|one|them)|(?:ask|contact|write to|talk to) us|get in touch|optional(?:ly)?|opt(?:s|ed|ing)?(?: |-)?(?:in|out|into)|add-on
in part|part of the|partly|partial(?:ly)?|some(?:times|what)?|most(?:ly)?|selected|certain|several|a few|many|limited to|except(?:ing)?|apart from|gradually|increasingly|so far
for (?:our |all |the )?(?:workspace |organi[sz]ation )?(?:admin(?:istrator)?s?|owners?)
your (?:own )?(?:identity provider|idp|provider|administrators?|side|responsibility)|recommend(?:s|ed)?|encourage|advise|please
asks? (?:us|about|for)|asked|claims?|called|means?|definition|difference|instead|rather than|compared|alternative|why we|no longer|formerly|previously|used to
`;

const patternOf = (table: string) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${table
      .trim()
      .replaceAll('\n', '|')
      .replaceAll(' ', String.raw`\s+`)})(?![\p{L}\p{N}])`,
    'giu',
  );

const plans = patternOf(ofPlans);
const limits = patternOf(ofLimits);

/** Words of a plan, in small letters. */
export const plansIn = (text: string) => foundBy(plans, text);

/** All words that hold back, in small letters. */
export const reservesIn = (text: string) => [...plansIn(text), ...foundBy(limits, text)];

const foundBy = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map(([words]) => words.toLowerCase());

// How members of customers sign in is another matter than how our own people do.
const signsIn =
  /\b(?:sign|log|factor|authentication|passkeys?|passwords?|MFA|2FA|SSO|SAML|SCIM|sessions?)\b/i;
const ownPeople =
  /\b(?:staff|employees?|engineers|personnel|contractors|operators|our (?:own )?(?:team|developers|people|side)|internal(?:ly)?|production)\b/i;

/** Whether a row on signing in is named for our own people only. */
export const isForOurOwn = (text: string, title: string) =>
  signsIn.test(title) && !ownPeople.test(title) && ownPeople.test(text);
