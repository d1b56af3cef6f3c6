// Of whom and of what a sentence about AI speaks. Tested on a sentence with single blanks.

const found = (pattern: string) => new RegExp(pattern, 'i');

/** Words by which a text speaks of AI at all. */
export const ai = found(
  String.raw`\b(?:A\.?I|LLMs?|GPTs?|GenAI|prompts?|completions?|(?:language |foundation )?models?|machine[- ]learning|inference)\b`,
);
/** Whoever runs models. */
export const provider = found(
  String.raw`\b(?:(?:A\.?I|LLM|GenAI|ML|GPT|models?|inference|embedding|machine[- ]learning|artificial intelligence)(?:[- ](?:model|API|service|technology))?[- ](?:sub-?processor|provider|vendor|partner|supplier|service|compan(?:y|ie)|host|gateway|API|lab|maker)s?|LLMs?|models?|makers? of|(?:to|by|with|at) (?:the )?AI)\b`,
);
/** What models are given, and what they give back. */
export const prompts = found(
  String.raw`\b(?:prompts?|completions?|(?:AI|model|LLM) (?:inputs?|outputs?|requests?|responses?)|inputs? (?:and|or|nor) outputs?)\b`,
);
/** Whoever a sentence means that names none. */
export const them = found(
  String.raw`\b(?:them|these|those|they|providers?|vendors?|sub-?processors?|partners?|suppliers?)\b`,
);
/** The company itself. */
export const weIn = found(String.raw`\b(?:we|us|our)\b`);
/** Whatever can be kept or learned from. */
export const data = found(
  String.raw`\b(?:data|prompts?|completions?|inputs?|outputs?|content|information|requests?|responses?|answers?|messages?|texts?|files?|uploads?|upload|documents?|photos?|images?|records|conversations?|chats?|queries|work|anything|nothing|it|your?|customers?[’']?s?|what you \w+)\b`,
);
/** What others keep or not says nothing of data. */
export const otherData = found(
  String.raw`\b(?:keys?|passwords?|credentials?|secrets?|cards?|cookies?|rights|ownership|licen[cs]es?|title)\b`,
);
/** Models that the company runs itself have no provider. */
export const selfRun = found(
  String.raw`\b(?:self-hosted|in-house|(?:our|its) own (?:\w+ )?models?|models? (?:that )?we (?:host|run))\b`,
);
/** Vendors of other things, who can have zero retention, too. */
export const otherVendor = found(
  String.raw`\b(?:SMS|text messages?|e-?mails?|mail|payments?|billing|cards?|errors?|crash\w*|analytics|support|backups?|search|CDN|VPN|logs?|monitoring|video|phone|transcri\w+)\b`,
);
/** Those who are trained by people. */
export const people = found(
  String.raw`\b(?:staff|employees?|engineers?|colleagues?|(?:support|sales) agents?|(?:our|each|the) (?:\w+ )?team|new hires?|onboarding|awareness|courses?|security training|training course|trained (?:people|persons?|operators?))\b`,
);
/** Training that can only be that of models. */
export const trainsOn = found(
  String.raw`\b(?:train\w*|fine-?tun\w+) (?:\w+ ){0,5}?on\b|\bus(?:e|es|ed|ing)\b[^.;:]{0,80}?\b(?:for|to|in) (?:\w+ ){0,3}?(?:train|fine-?tun|improv)|\btraining (?:sets?|data|corpus|runs?)\b|\blearn\w* (?:anything )?from (?:\w+ ){0,3}(?:data|content|prompts?|inputs?|files|documents)\b|\boff[- ]limits\b|\b(?:data|content|uploads?|files|what you \w+) (?:will )?trains?\b`,
);
/** A denial behind the words that it denies. */
export const deniedBehind = found(
  String.raw`^[^,;:()—–.]{0,80}?\b(?:(?:is|are|was|were|has|have|can|may)(?:n't| not|not)|(?:do|does)(?:n't| not) (?:apply|cover|hold|extend|include)|unavailable)\b`,
);
/** Anyone but the company. */
export const third = found(
  String.raw`\b(?:providers?|vendors?|sub-?processors?|partners?|suppliers?|third[- ]part(?:y|ies)|anyone|anybody|(?:or|nor|and) (?:anyone|their|any))\b`,
);
/** Providers as such, whoever else is named. */
export const inGeneral = found(
  String.raw`\b(?:all|any|each|every|none of|no|our|these|those) (?:[\w-]+ ){0,3}?(?:providers?|vendors?|sub-?processors?|models|partners|suppliers)\b`,
);
