// How pages say where data stays, and where it never goes. Only sayings about all of the data: "only", "all", "never", "outside".
import { claimedAreas, ground } from './claimed-areas.ts';
import { phrase } from './phrases.ts';

/** `within`: nothing lies outside the area named. `not-in`: nothing lies in it. `at-home`: nothing lies in a third country. */
export type PlaceClaimKind = 'within' | 'not-in' | 'at-home';

// Every name of an area is masked in the text: spelled out in each pattern, fifty names would make them slow.
const mask = '\uE000';
const names = phrase(claimedAreas.map(({ name }) => name).join('|'));

/** Of the same length; the patterns below are for masked texts. "Us" is no country. */
export const maskAreas = (plain: string) =>
  plain.replace(names, (name) => (name === 'us' ? name : mask.repeat(name.length)));

/** Whether a masked text is worth a closer look. */
export const mayNamePlace = (masked: string) =>
  (masked.includes(mask) || /third|cross-border|international/i.test(masked)) &&
  totality.test(masked);
const totality =
  /n't\b|100|\b(?:no|not|never|none|nothing|nowhere|without|only|exclusively|solely|entirely|always|fully|full|complete(?:ly)?|wholly|strict(?:ly)?|guaranteed|purely|permanently|all|any|every|each|everything|stays?|remains?|alone|throughout)\b/i;

const area = `${mask}{1,40}`;
const list = `${area}(?:-based)?(?: \\((?:the )?${area}\\))?(?:(?:\\/|, | and | or | & |, and |, or )(?:in )?(?:the )?${area}){0,3}(?: ${ground})?`;
const areas = `(?:the )?(?:(?:territory|borders|boundaries) of (?:the )?)?${list}`;

const data =
  "(?:(?:any |all )?of )?(?:your |our |any |all |the |this |that ){0,2}(?:customers?'?s? |client |personal |private |users?'? ){0,2}(?:data|information|content|records|files|documents)(?: at rest)?";
const it = `(?:${data}|it|them|anything)`;
const all = `(?:all(?: of)?|any|every|each|every (?:bit|byte|piece|single byte) of|100(?: )?% of|the entirety of) (?:your |our |the )?(?:customers?'?s? |client |personal |user ){0,2}(?:data|information|content|records|files|documents)(?: (?:that |which )?(?:you|we) (?:upload|store|send us|process|hold|keep|enter|collect))?(?:,[^,.;]{1,60},)?`;
const wholly =
  '(?:only(?: ever)?|exclusively|solely|entirely|always|fully|completely|wholly|strictly|purely|permanently|100(?: )?(?:%|percent)|at all times)';
const andNowhereElse =
  '(?:only|exclusively|alone|always|at all times|without exceptions?|and nowhere else|and only there|throughout)';
const site =
  '(?:data (?:center|centre)s?|datacent(?:er|re)s?|servers?|facilit(?:y|ies)|regions?|infrastructure|systems)';
const within = `(?:(?:in|on|at|by|from|using) (?:[a-zÀ-ž-]+ ){0,2}${site} (?:located |based |hosted |situated )?(?:with)?in|(?:with)?in|inside|on|from) (?:the |our )?(?:[a-zÀ-ž-]{2,20}(?: and [a-zÀ-ž-]{2,20})?(?:, | \\())?${areas}`;

const series = (one: string) => `${one}(?:(?:, | and | or | & |\\/|, and |, or )${one}){0,3}`;
const done = series(
  '(?:stored|hosted|kept|held|saved|housed|located|processed|handled|managed|backed up)',
);
const doneUnnamed = series('(?:stored|hosted|kept|held|saved|processed|handled)');
const do_ = series('(?:store|host|keep|hold|save|process|handle|manage)s?');
const doing = series('(?:(?:data )?(?:storage|hosting|processing|storing))');
const lives = '(?:lives?|resides?|sits?|rests?|lies?)';
const stays = '(?:stays?|remains?)';
const happens =
  '(?:is|are|takes? place|happens?|occurs?|is done|is carried out|is performed|is located)';

const never =
  "(?:never|does not|do not|doesn't|don't|will not|won't|will never|cannot|can't|at no (?:time|point))(?: ever)?";
const no = `(?:(?:no|none of|not a single byte of) ${data}|nothing)`;
const beyond = '(?:anywhere )?(?:outside(?: of)?|out of|beyond)';
const to = `(?:(?:to|in|on|at|by|with|from) (?:any(?:where|one|body)? |any )?(?:(?:a )?(?:countr(?:y|ies)|places?|locations?|servers?|recipients?|vendors?|systems?|regions?) )?)?`;
const outside = `${to}${beyond} ${areas}`;
const into = `(?:to|in|into|through|via) ${areas}`;
const third = `(?:to|in|into) (?:any |a )?(?:third countr(?:y|ies)|non(?:-| )${area} countr(?:y|ies))`;
const moved = series(
  '(?:transferred|sent|moved|exported|stored|processed|hosted|shared|shipped|routed|replicated|copied|kept|passed|accessed|accessible|handled)',
);
const move = series(
  '(?:transfer|send|move|export|store|process|host|share|ship|route|replicate|copy|keep|pass|access|handle)',
);
const notMoved = (destination: string) => [
  `(?:never|not|isn't|aren't|won't be)(?: ever)?(?: gets?)? (?:be )?${moved} ${destination}`,
  `${no} (?:is|are|will be|gets|will)(?: ever)?(?: be)? ${moved} ${destination}`,
  `${no} (?:ever )?(?:goes|flows|moves|travels) ${destination}`,
  `${data} (?:never|does not|doesn't) (?:goes?|flows?|moves?|travels?) ${destination}`,
  `${never} ${move} ${it} ${destination}`,
  `(?:no|without(?: any)?) (?:personal |international |cross-border |data )*transfers?(?: of ${data})?(?: (?:take|takes|taking) place| occurs?| (?:is|are) made| happens?)? ${destination}`,
];
const over = '(?=[\\s*_]{0,12}(?:[.,;:!)]|$)| (?:take|takes|occur|are made|happen|and)\\b)';

const wordings: readonly (readonly [PlaceClaimKind, readonly string[]])[] = [
  [
    'within',
    [
      `${never}(?: once)? (?:leaves?|exits?) ${areas}`,
      `${no}(?: ever)? (?:leaves?|exits?|is allowed to leave|will(?: ever)? leave) ${areas}`,
      `without(?: ever)? leaving ${areas}`,
      `${never} cross(?:es)? ${areas}`,
      `${done} nowhere (?:else )?(?:but|except|other than|than) ${within}`,
      `(?:${data}|everything) (?:will |must )?(?:${wholly} |physically )?${stays} (?:(?:${wholly}|physically|safely|securely|stored|hosted) ){0,2}${within}`,
      `(?:${stays} ${wholly}|${wholly} ${stays}) ${within}`,
      `(?:it|they) (?:will )?${stays} ${within}(?: ${andNowhereElse})?`,
      `${doneUnnamed} (?:${wholly}|100(?: )?%) ${within}`,
      `${wholly} ${doneUnnamed} ${within}`,
      `${doneUnnamed} ${within} ${andNowhereElse}`,
      `${data} (?:is|are) (?:${wholly} ${done}|${done} ${wholly}) ${within}`,
      `${data} (?:${wholly} ${lives}|${lives} ${wholly}) ${within}`,
      `${wholly} ${do_} ${it} ${within}`,
      `${do_} ${it} (?:${wholly} ${within}|${within} ${andNowhereElse})`,
      `(?:${all}|everything(?: (?:you|we) (?:upload|store|process|hold|keep))?) (?:is|are|gets|will be)(?: [a-zÀ-ž]{2,12}ly)? ${done} ${within}`,
      `(?:${all}|everything(?: (?:you|we) (?:upload|store|process|hold|keep))?) (?:${lives}|is|are) ${within}`,
      `${do_} (?:${all}|everything) ${within}`,
      `all (?:of )?(?:our |the |your )?${doing}(?: of ${data})? ${happens} ${within}`,
      `${doing}(?: of ${data})? ${happens} (?:${wholly} ${within}|${within} ${andNowhereElse})`,
      `${doing}(?: of ${data})? ${wholly} ${happens} ${within}`,
      `(?:all|every|each)(?: of)?(?: our)?(?: third(?:-| )party| external)? (?:sub-?processors?|vendors?|providers?|suppliers?) ${do_} (?:${it} )?(?:${wholly} )?${within}`,
      `${area}(?:-| )only (?:data )?(?:hosting|storage|processing|residency|infrastructure|data (?:center|centre)s|servers)`,
      `${wholly} ${area}(?:-| )(?:hosted|hosting|based hosting)`,
      `(?:full|strict|complete|guaranteed|100(?: )?%) ${area} (?:data residency|hosting|storage|processing)`,
      `hosting ${wholly} ${within}`,
    ],
  ],
  ['within', notMoved(outside)],
  ['within', [`no (?:data )?${doing}(?: of ${data})?(?: ${happens})? ${outside}`]],
  ['not-in', [...notMoved(into), `no ${area} (?:data )?transfers`]],
  [
    'at-home',
    [
      ...notMoved(third),
      `(?:no|without(?: any)?) (?:international |cross-border |third(?:-| )country )(?:data )?transfers?(?: of ${data})?${over}`,
    ],
  ],
];

/** Patterns of claims that a text makes by itself. */
export const claimsOfPlace = wordings.flatMap(([kind, forms]) =>
  forms.map((form) => ({ kind, pattern: phrase(form) })),
);

/** Patterns of short answers, claims behind a title that asks where data is: "Only in the EU." */
export const answersOfPlace = [
  `^(?:yes, )?(?:only|exclusively|solely|entirely|always|all of it(?: is)?|everything(?: is)?) (?:${done} )?${within}`,
  `^(?:yes, )?(?:${done} )?${within} ${andNowhereElse}`,
].map(phrase);
