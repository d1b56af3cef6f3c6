// What every first review of a vendor asks, and the words by which an English text answers each.

interface Answer {
  /** A sentence, a title or another short text that has these words is about the question itself. */
  says: RegExp;
  /** Words that make it about something else. */
  unless?: RegExp;
}

const data = String.raw`(?:(?:our|your|the|all|any|customers?|customers?['’]s?|users?|personal|live) )*(?:data|databases?|records|content)\b`;
const production = String.raw`(?:production|infrastructure|servers?|backends?|live systems?)\b`;
const staff = String.raw`\b(?:staff|employees?|engineers?|developers?|team|personnel|operators?|founders?|contractors?|colleagues|people (?:here|at)|on[- ]call|nobody|no one|who|we|us|our (?:eyes|support))\b`;
const entering = String.raw`\b(?:access(?:es|ed)?|reach(?:es|ed)?|see|sees|read|reads|view|views|look(?:s)? at|log(?:s)? in ?to|SSH)\b`;
const telling = String.raw`\b(?:tell|tells|told|notif(?:y|ies|ied|ication)|inform(?:s|ed)?|alert(?:s|ed)?|hear|e-?mail(?:s|ed)?|notice)\b`;
const event = String.raw`\b(?:breach(?:es)?|(?:data|security) (?:incident|event)s?|incidents?)\b`;
const lying = String.raw`\b(?:stored|stores?|storage|hosted|hosting|lies?|located|resides?|stays?|processed|kept|runs?|leaves?)`;
const somewhere = String.raw`(?:in(?:side)?|within|at|outside|only in) (?:the )?(?:[A-Z][a-z]|EU\b|EEA\b|US\b|UK\b|[a-z]{2}-[a-z]+-\d)`;
const kindOfBackup = String.raw`(?:an?|the|our|all|every|daily|nightly|hourly|weekly|automated|automatic|encrypted|regular|tested|point-in-time|database|off-?site|no)`;
const noBackup = String.raw`(?:codes?|keys?|power|generators?|e-?mail|authenticat\w*|admins?)`;

/** In the order in which a reviewer asks. One that is planned, partial or denied is an answer, too. */
export const reviewQuestions = {
  stored: [
    {
      says: /\bdata (?:residency|locations?)\b|\bregion pinning\b|\b(?:production|hosting|storage|data) regions?\b|\bdata cent(?:er|re)s? in\b/i,
    },
    {
      says: new RegExp(String.raw`${lying} (?:\w+ ){0,3}?${somewhere}`),
    },
    { says: /\b(?:where (?:is|are|do|does)) [^.?]*\b(?:stored?|hosted|kept|data)\b/i },
  ],
  kept: [
    {
      says: /\bretention (?:periods?|schedules?|times?|windows?)\b|\bdata retention\b/i,
      unless: /\bzero data retention\b|\bbackups?\b/i,
    },
    {
      says: /\b(?:keep (?:it|them|your|the|all|customer)|kept|retain(?:ed|s)?|deleted?|erased?|purged?|store[ds]?)\b[^.;]*\b(?:for|until|within|after|as long as|up to|no longer than|forever|indefinitely)\b/i,
      unless:
        /\b(?:backups?|logs?|keys?|tokens?|secrets?|passwords?|sessions?|prompts?|models?|off|out)\b/i,
    },
    { says: /\bhow long\b[^.?]*\b(?:keep|kept|retain|stored?)\b/i },
  ],
  encrypted: [
    { says: /\bencrypt\w*/i, unless: /\b(?:not|never) encrypted (?:mail|e-?mail)\b/i },
    {
      says: /\b(?:TLS|SSL|HTTPS)\b[^.;]*\b(?:traffic|connections?|in transit|everywhere|every|all|only|enforced|required|requests?)\b/i,
      unless: /\bcookies?\b/i,
    },
    {
      says: /\b(?:traffic|connections?|requests?|in transit|everything)\b[^.;]*\b(?:TLS|SSL|HTTPS)\b/i,
    },
    { says: /\bAES[- ]?(?:128|192|256)\b/i },
  ],
  vendors: [
    {
      says: /\b(?:no|use|uses|engage[sd]?|rely on|share[sd]? [^.;]*with|sold to|list of|which|other|following|any) (?:\w+ )?(?:sub-?processors?|vendors?|third[- ]part(?:y|ies)|suppliers?|service providers?)\b/i,
      unless: /\b(?:reviews?|assess\w*|risk|breach\w*|incidents?|audit\w*|images?|packages?)\b/i,
    },
  ],
  backups: [
    {
      says: new RegExp(String.raw`^(?:${kindOfBackup} )*back-?ups?\b(?! ${noBackup})`, 'i'),
    },
    { says: /\b(?:backed|backs?|back) (?:\w+ )?up\b/i },
    {
      says: /\b(?:takes?|makes?|made|keeps?|tests?|tested|runs?|creates?|restore[ds]?|restoring) (?:\w+ ){0,4}back-?ups\b/i,
    },
    {
      says: /\bback-?ups? (?:is |are )?(?:every|each|daily|nightly|hourly|weekly|runs?|taken|made|kept|tested|expires?|restor\w+|verified)\b/i,
    },
    {
      says: /\bpoint-in-time (?:recovery|restores?)\b|\brestor(?:e|es|ing) (?:from|of) back-?ups?\b|\bdo you (?:have|keep|make) back-?ups\b/i,
    },
  ],
  access: [
    {
      says: new RegExp(
        String.raw`${data}[^.;]*${entering}[^.;]*${staff}|${staff}[^.;]*${entering}[^.;]*\b(?:${data}|${production}|workspaces?\b)|${entering}[^.;]*\b(?:${data}|${production})[^.;]*${staff}`,
        'i',
      ),
      unless:
        /\b(?:we|logs?) (?:log|record|monitor|audit)|\b(?:users?|customers?|members?|owners?|vendors?|providers?) (?:can|may|who)\b|\bsign(?:s|ed)? in\b/i,
    },
    {
      says: new RegExp(
        String.raw`\b(?:production|staff|employee|internal|administrative) access\b(?!\w)|\baccess to (?:the )?(?:our )?${production}`,
        'i',
      ),
      unless: /\b(?:logged|logs?|recorded|monitored|alerts?|MFA|multi-factor|VPN|tokens?)\b/i,
    },
    {
      says: /\b(?:reach(?:es)?|before|to|for|by) our eyes\b|\bwe (?:can|do)(?:not|n['’]t| not| never) (?:see|read|access|open|look)\b/i,
    },
  ],
  breach: [
    {
      says: new RegExp(String.raw`${telling}[^.;]*${event}|${event}[^.;]*${telling}`, 'i'),
      unless:
        /\b(?:tell|notify|inform|e-?mail|alert) us\b|\b(?:on[- ]call|staff|engineers?|team)\b/i,
    },
  ],
} as const satisfies Record<string, readonly Answer[]>;
export type ReviewQuestion = keyof typeof reviewQuestions;
