// The words with which a sentence says of AI that nothing is kept or trained on. A blank stands for any white space.

const words = (pattern: string) =>
  new RegExp(
    `(?<![\\w'-])${pattern.replaceAll('[- ]', '(?:-| )').replaceAll(' ', '\\s+')}(?![\\w'])`,
    'gi',
  );

// Words between two others, none of which turns the sentence; no pause longer than that of a comma.
const apart = '[^\\w.;:!?]+';
const upTo = (count: number, turns: string) =>
  `(?:${apart}(?!(?:${turns})\\b)\\w+){0,${count}}?${apart}`;

const turns =
  'but|because|while|than|longer|how|whether|known|if|unless|until|before|after|yet|and(?! (?:outputs?|completions?|responses?|answers?|results|content|files|data))';
const turnsVerbs = `${turns}|only|all|every|always|know|say|(?<!(?:provider|vendor|processor|partner|supplier|model|service|API)s? )(?:that|which)`;

// "Never see your stored files" says nothing of who stores them.
const turnsKept = `${turnsVerbs}|sees?|seen|access|receives?|gets?|shares?|reads?|opens?|sends?|uses?|views?`;

const exceptions = 'matter|doubt|longer|later|more|less|exceptions?';
const nothing = `(?:no(?! (?:${exceptions})\\b)|none|nothing|zero)`;
const noOne = `(?:${nothing}|nobody|neither)`;
const never =
  "(?:never|not(?! (?:all|every|always|necessarily|yet|only|just|merely)\\b)|cannot|\\w+n't|nor|without|no longer|(?:prohibit|prevent)(?:s|ed|ing)?|forbid(?:s|den|ding)?|barr?(?:s|ed)?|banned)";
const orAlso = '(?: [^.;:()]{0,80}[^.;:()\\s])? (?:or|nor) (?:ever )?';

const keeps =
  '(?:keep(?:s|ing)?|stor(?:e|es|ing)|retain(?:s|ing)?|sav(?:e|es|ing)|hold(?:s|ing)? on to|persist(?:s|ing)?|remember(?:s|ing)?|archives?)';
const kept =
  '(?:kept|stored|retained|saved|logged|recorded|held|persisted|remembered|cached|archived)';
const keepsOrLogs = `(?:${keeps}|logs?(?! in\\b)|record|cache)`;
const forget = '(?:delet|discard|purg|eras|dropp?|forg[eo]t)(?:e|es|ed|s|ten)?';
const train =
  "(?:(?:re-?|pre-?)?train(?:s|ed|ing(?! (?:tool|course|session|material|program)))?|fine-?tun(?:e|es|ed|ing)|learn(?:s|ed|ing)?(?: anything)? from|improv(?:e|es|ed|ing)(?: [\\w']+){0,3} (?:models?|AI|LLMs?|algorithms?))";

/** "Zero data retention" and its kin: no denial in them, so they can be denied. */
export const zeroRetention = words(
  '(?:(?:zero|0)[- ](?:data[- ]|prompt[- ])?(?:retention|storage|logging)|ZDR|no[- ](?:data[- ]|prompt[- ])?(?:retention|storage|logging)(?! (?:period|polic|schedule|rule|limit)))',
);

export const keepsNothing: readonly RegExp[] = [
  `${noOne}${upTo(10, turns)}${keeps}`,
  `${noOne}${upTo(10, turns)}(?:is|are|be|been|being|gets?|or|nor|ever|\\w+ly) ${kept}`,
  `(?:nothing|(?:no|zero) (?:copy|copies|data|prompts?|inputs?|outputs?|content)) ${kept}`,
  `${never}${upTo(8, turnsVerbs)}${keepsOrLogs}`,
  `${never}${upTo(8, turnsKept)}${kept}`,
  `${never}${orAlso}(?:${keepsOrLogs}|${kept})`,
  `(?:${keeps}|${kept}) (?:\\w+ly )?${nothing}(?! back\\b)`,
  `${forget} (?:\\w+ ){0,4}(?:immediately|instantly|at once|right away|straight away|as soon as)`,
  `(?:immediately|instantly) (?:\\w+ ){0,2}${forget}`,
].map(words);

export const trainsNothing: readonly RegExp[] = [
  `${noOne}${upTo(12, turns)}${train}`,
  `(?!without)${never}${upTo(12, turnsVerbs)}${train}`,
  `${never}${orAlso}${train}`,
  `${train} ${nothing}`,
  `(?:opt(?:s|ed)? out of|rul(?:e|es|ed) out|refus(?:e|es|ed)|exclud(?:e|es|ed))${upTo(6, turns)}${train}`,
  `${train}(?: \\w+){0,5}? (?:is|are) (?:\\w+ ){0,2}?(?:disabled|off|excluded|ruled out|prohibited|forbidden)`,
  `without (?:any )?${train} (?:[\\w']+ ){0,2}?on`,
  `off[- ]limits(?: \\w+){1,3} ${train}`,
].map(words);
