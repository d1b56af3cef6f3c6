// How sentences say of AI that nothing is kept or trained on, and the words that tell of whom and of what they speak.
import { anyOf, claims, says } from '../compiler.ts';
import { staff, thirdParties, vendorNouns } from '../lexicon.ts';

// Words between two others, none of which turns the sentence; no pause longer than that of a comma.
const apart = String.raw`[^\w.;:!?]+`;
const upTo = (count: number, turns: string) =>
  `(${apart}(?!(${turns})\\b)\\w+){0,${count}}?${apart}`;

const outcomes = 'outputs?|completions?|responses?|answers?|results|content|files|data';
const turns = `but|because|while|than|longer|how|whether|known|if|unless|until|before|after|yet|and(?! (${outcomes}))`;
const ofThem = '(?<!(provider|vendor|processor|partner|supplier|model|service|API)s? )(that|which)';
const turnsVerbs = `${turns}|only|all|every|always|know|say|${ofThem}`;
// "Never see your stored files" says nothing of who stores them.
const turnsKept = `${turnsVerbs}|sees?|seen|access|receives?|gets?|shares?|reads?|opens?|sends?|uses?|views?`;

const nothing = anyOf`
  no(?! (matter|doubt|longer|later|more|less|exceptions?)\b)|none|nothing|zero`;
const noOne = `(${nothing}|nobody|neither)`;
const never = anyOf`
  never|not(?! (all|every|always|necessarily|yet|only|just|merely)\b)|cannot|\w+n't|nor|without|no longer
  (prohibit|prevent)(s|ed|ing)?|forbid(s|den|ding)?|barr?(s|ed)?|banned`;
const orAlso = String.raw`( [^.;:()]{0,80}[^.;:()\s])? (or|nor) (ever )?`;

const keeps = anyOf`
  keep(s|ing)?|stor(e|es|ing)|retain(s|ing)?|sav(e|es|ing)|hold(s|ing)? on to|persist(s|ing)?
  remember(s|ing)?|archives?`;
const kept =
  '(kept|stored|retained|saved|logged|recorded|held|persisted|remembered|cached|archived)';
const keepsOrLogs = `(${keeps}|logs?(?! in\\b)|record|cache)`;
const forget = '(delet|discard|purg|eras|dropp?|forg[eo]t)(e|es|ed|s|ten)?';
const theMoment =
  '(the|that) (very |same )?(moment|instant|second)(?! (the |your |an? )?(contract|account|workspace|members?|owners?|you|customers?)\\b)';
const train = anyOf`
  (re-?|pre-?)?train(s|ed|ing(?! (tool|course|session|material|program)))?|fine-?tun(e|es|ed|ing)
  learn(s|ed|ing)?( anything)? from|improv(e|es|ed|ing)( [\w']+){0,3} (models?|AI|LLMs?|algorithms?)`;

/** "Zero data retention" and its kin: no denial in them, so they can be denied. */
export const zeroRetention = claims`
  (zero|0)~(data~|prompt~)?(retention|storage|logging)|ZDR
    sees: ZDR with all our AI providers | leaves: Zero data loss with all our AI providers
  no~(data~|prompt~)?(retention|storage|logging)(?! (period|polic|schedule|rule|limit))
    sees: No retention of prompts | leaves: There is no retention policy for prompts.
`;

export const keepsNothing = claims`
  ${noOne}${upTo(10, turns)}${keeps}
    sees: None of them keeps your prompts. | leaves: None of them knows whether Aurelm keeps your prompts.
  ${noOne}${upTo(10, turns)}(is|are|be|been|being|gets?|or|nor|ever|\w+ly) ${kept}
    sees: Nothing you type is ever stored. | leaves: Nothing is deleted while prompts are stored.
  (nothing|(no|zero) (copy|copies|data|prompts?|inputs?|outputs?|content)) ${kept}
    sees: No prompts stored | leaves: Some prompts stored
  ${never}${upTo(8, turnsVerbs)}${keepsOrLogs}
    sees: AI providers do not keep prompts. | leaves: We do not know whether AI providers keep prompts.
  ${never}${upTo(8, turnsKept)}${kept}
    sees: Prompts are never stored. | leaves: AI features never see your stored files.
  ${never}${orAlso}(${keepsOrLogs}|${kept})
    sees: Prompts are never sold or kept. | leaves: Prompts are never sold, but kept.
  (${keeps}|${kept}) (\w+ly )?${nothing}(?! back\b)
    sees: Aurelm keeps nothing. | leaves: A model keeps nothing back.
  ${forget} (\w+ ){0,4}(immediately|instantly|at once|right away|straight away|as soon as|right after|straight after|${theMoment})
    sees: They forget a prompt the moment the answer is out. | leaves: They forget a prompt in time.
  (immediately|instantly) (\w+ ){0,2}${forget}
    sees: Prompts are immediately deleted. | leaves: Prompts are immediately encrypted.
`;

export const trainsNothing = claims`
  ${noOne}${upTo(12, turns)}${train}
    sees: No model is trained on customer data. | leaves: No model is used before it is trained on customer data.
  (?!without)${never}${upTo(12, turnsVerbs)}${train}
    sees: We never train on your data. | leaves: We never say which models train on your data.
  ${never}${orAlso}${train}
    sees: Your data is not sold, shared or trained on. | leaves: Your data is sold, shared or trained on.
  ${train} ${nothing}
    sees: Your data trains nothing. | leaves: Your data trains something.
  (opt(s|ed)? out of|rul(e|es|ed) out|refus(e|es|ed)|exclud(e|es|ed))${upTo(6, turns)}${train}
    sees: We opted out of training with all providers. | leaves: We opted for training with all providers.
  ${train}( \w+){0,5}? (is|are) (\w+ ){0,2}?(disabled|off|excluded|ruled out|prohibited|forbidden)
    sees: Training on customer data is disabled. | leaves: Training on customer data is possible.
  without (any )?${train} ([\w']+ ){0,2}?on
    sees: It works without training on your data. | leaves: It works without training.
  off~limits( \w+){1,3} ${train}
    sees: Your data is off limits for model training. | leaves: Your data is off limits.
`;

/** Words by which a text speaks of AI at all. */
export const speaksOfAi = says(anyOf`
  A\.?I|LLMs?|GPTs?|GenAI|prompts?|completions?|(language |foundation )?models?|machine~learning|inference`);
const ofAi = anyOf`A\.?I|LLM|GenAI|ML|GPT|models?|inference|embedding|machine~learning|artificial intelligence`;
/** Whoever runs models. */
export const speaksOfProviders = says(anyOf`
  ${ofAi}(~(model|API|service|technology))?~(${vendorNouns}|partners?|services?|companies|company)
  ${ofAi}(~(model|API|service|technology))?~(hosts?|gateways?|APIs?|labs?|makers?)
  LLMs?|models?|makers? of|(to|by|with|at) (the )?AI`);
/** What models are given, and what they give back. */
export const speaksOfPrompts = says(anyOf`
  prompts?|completions?|(AI|model|LLM) (inputs?|outputs?|requests?|responses?)|inputs? (and|or|nor) outputs?`);
/** Whoever a sentence means that names none. */
export const speaksOfThem = says(`them|these|those|they|partners?|${vendorNouns}`);
/** The company itself. */
export const speaksOfUs = says('we|us|our');
/** Whatever can be kept or learned from. */
export const speaksOfData = says(anyOf`
  data|prompts?|completions?|inputs?|outputs?|content|information|requests?|responses?|answers?|messages?|texts?
  files?|uploads?|documents?|photos?|images?|records|conversations?|chats?|queries|work|anything|nothing|it
  your?|customers?[’']?s?|what you \w+`);
/** What others keep or not says nothing of data. */
export const speaksOfOtherThings = says(anyOf`
  keys?|passwords?|credentials?|secrets?|cards?|cookies?|rights|ownership|licen[cs]es?|title`);
/** Models that the company runs itself have no provider. */
export const speaksOfOwnModels = says(
  String.raw`self-hosted|in-house|(our|its) own (\w+ )?models?|models? (that )?we (host|run)`,
);
/** Vendors of other things, who can have zero retention, too. */
export const speaksOfOtherVendors = says(anyOf`
  SMS|text messages?|e-?mails?|mail|payments?|billing|cards?|errors?|crash\w*|analytics|support|backups?|search
  CDN|VPN|logs?|monitoring|video|phone|transcri\w+`);
/** Those who are trained by people. */
export const speaksOfPeople = says(anyOf`
  ${staff}|(support|sales) agents?|(our|each|the) (\w+ )?team|new hires?|onboarding|awareness|courses?
  security training|training course|trained (people|persons?|operators?)`);
/** Training that can only be that of models. */
export const speaksOfTraining = says(anyOf`
  (train\w*|fine-?tun\w+) (\w+ ){0,5}?on|training (sets?|data|corpus|runs?)|off~limits
  us(e|es|ed|ing)\b[^.;:]{0,80}?\b(for|to|in) (\w+ ){0,3}?(train|fine-?tun|improv)\w*
  learn\w* (anything )?from (\w+ ){0,3}(data|content|prompts?|inputs?|files|documents)
  (data|content|uploads?|files|what you \w+) (will )?trains?`);
/** A denial behind the words that it denies. */
export const isDeniedBehind = says(anyOf`
  ^[^,;:()—–.]{0,80}?\b(is|are|was|were|has|have|can|may)(n't| not|not)
  ^[^,;:()—–.]{0,80}?\b((do|does)(n't| not) (apply|cover|hold|extend|include)|unavailable)`);
/** Anyone but the company. */
export const speaksOfOthers = says(
  `partners?|${thirdParties}|anyone|anybody|(or|nor|and) (anyone|their|any)|${vendorNouns}`,
);
/** Providers as such, whoever else is named. */
export const speaksInGeneral = says(
  String.raw`(all|any|each|every|none of|no|our|these|those) ([\w-]+ ){0,3}?(models|partners|${vendorNouns})`,
);
