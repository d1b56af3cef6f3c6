// How pages say that nobody else touches the data. Each is untrue above a register that names vendors; beside it stands what is true.
import { phrase } from './phrases.ts';

const data =
  "(?:(?:any |all )?of )?(?:your |our |any |all |the |this |that ){0,2}(?:customers?'?s? |client |personal |private |users?'? ){0,2}(?:data|information|content|records|files|documents|uploads)";
const it = `(?:${data}|it|them|anything|everything)`;
const vendors = '(?:third(?:-| )party |external |outside |other )?sub-?processors?';
const parties =
  '(?:third(?:-| )part(?:y|ies)|outsiders|outside (?:parties|party)|external (?:parties|party)|sub-?contractors?|(?:outside |external |other |third(?:-| )party |service )(?:vendors?|(?:service )?providers?|suppliers?|compan(?:y|ies)|contractors?|(?:data )?processors?)|vendors?|(?:data )?(?:sub-?)?processors?)';
const services = 'third(?:-| )party (?:services?|tools?|systems?|platforms?|infrastructure)';
const others =
  '(?:any )?(?:third(?:-| )part(?:y|ies)(?: (?:vendors?|providers?|suppliers?|compan(?:y|ies)))?|anyone(?: else)?|anybody(?: else)?|others|outsiders|(?:any )?other (?:compan(?:y|ies)|part(?:y|ies))|(?:outside|external) (?:compan(?:y|ies)|part(?:y|ies)|vendors?|providers?|suppliers?))';
const nobodyElse =
  '(?:(?:no one|nobody)(?: else| (?:but|except|other than|besides|apart from) (?:us|ourselves|our own (?:staff|team|people|employees)))?|(?:no|not a single|not one) (?:third(?:-| )part(?:y|ies)|other (?:company|party)|outsiders?|(?:outside |external |third(?:-| )party )(?:vendors?|providers?|suppliers?|compan(?:y|ies)|sub-?processors?)|vendors?|sub-?processors?))';

const never =
  "(?:never|do not|does not|don't|doesn't|will not|won't|are not|aren't|is not|isn't|at no time|under no circumstances)(?: ever| currently| knowingly)?";
const never3 =
  "(?:never|not|isn't|aren't|won't be|is not|are not|will never be|will not be)(?: ever)?";
const verbs =
  '(?:process|handle|store|host|access|touch|see|read|receive|hold|manage|work with|look at|get)';
const verbsOfOne =
  '(?:processes|handles|stores|hosts|accesses|touches|sees|reads|receives|holds|manages|gets)';
const done = '(?:processed|handled|stored|hosted|accessed|touched|seen|read|managed|kept|viewed)';
const doing = '(?:processing|handling|storing|storage|hosting|management)';
const series = (one: string) => `${one}(?:(?:, | and | or |\\/|, or |, and )${one}){0,3}`;
const forData = `(?: (?:to|that|who|which)(?: help(?: us)?)? ${series(verbs)} ${it}| (?:for|in|with|during) (?:the )?${series(doing)}(?: of)?(?: ${data})?| to (?:run|operate|provide|deliver|power) (?:our|the) (?:service|product|platform|application|app|system)s?| with ${data})`;
const ends =
  '(?=(?: today| currently| at present| at all| whatsoever| of any kind| on our behalf| for us| ever| right now| anywhere| in any way| at any (?:time|point))?(?:[\\s*_]{0,12}(?:[.,;:!)\\]—–]|$)|[\\s*_]{1,12}(?:and|so|because)\\s+(?:we|our|never|do|all|everything|your|nor|nothing|none)\\b))';
const unlimited =
  '(?! (?:that|who|whose|which|in(?! any| exchange)|within|inside|on(?! any)|from|of(?! any)|at(?! any| all))\\b)';
const given =
  '(?:(?:sold|rented|traded)(?:, | )(?:or |and |nor )?)*(?:shared|disclosed|passed on|passed|transferred|sent|given|provided|exposed|handed over|handed|released|forwarded|revealed|made available) (?:with|to|on to)';
const give =
  '(?:(?:sell|rent|trade)(?:, | )(?:or |and |nor )?)*(?:share|disclose|pass on|pass|transfer|send|give|provide|expose|hand over|hand|release|forward|reveal)';
const wholly =
  '(?:entirely|completely|fully|exclusively|only|solely|purely|strictly|always|100(?: )?(?:%|percent))';
const own =
  '(?:infrastructure|systems?|servers?|network|hardware|machines|premises|data (?:center|centre)s?|environment|walls|hands|company|team)';
const use =
  '(?:use|have|engage|employ|involve|hire|appoint|make use of|rely on|depend on|work with|need)';

const honest = {
  none: 'We use the subprocessors that this page lists, and no others.',
  sharing:
    'We share your data with no one but the subprocessors that this page lists, and sell it to no one.',
  access:
    'No one reaches your data but our own staff and the subprocessors that this page lists, each for the purpose named there.',
  alone:
    'Your data is processed by us and by the subprocessors that this page lists, each for the purpose named there.',
};

const wordings: readonly (readonly [keyof typeof honest, readonly string[]])[] = [
  [
    'none',
    [
      `${use}s? (?:no|zero) ${vendors}${ends}`,
      `${use}s? (?:no|zero) (?:${vendors}|${parties}|${services})${forData}${ends}`,
      `${use}s? (?:no|zero) ${parties}${ends}`,
      `${never} ${use} (?:any )?(?:${vendors}|${parties})${ends}`,
      `${never} (?:${use}|using) (?:any )?(?:${vendors}|${parties}|${services})${forData}${ends}`,
      `(?:without|free of|free from) (?:using |involving |engaging |relying on |the help of |the involvement of )?(?:any )?(?:${vendors}|${parties})(?:${forData})?${ends}`,
      `(?:no|zero) ${vendors}(?: (?:are |is )?(?:used|involved|engaged))?(?:${forData})?${ends}`,
      `(?:no|zero) ${parties}(?: (?:are|is)(?: ever)?)? (?:used|involved|engaged)(?:${forData})?${ends}`,
      `(?:${vendors}|${parties}) (?:are|is) ${never3} (?:used|involved|engaged)(?:${forData})?${ends}`,
      `(?:no|zero|without) third(?:-| )party involvement(?:${forData})?${ends}`,
      `(?:no|zero) third(?:-| )part(?:y|ies)(?: ${doing} ${data})?${ends}`,
      `(?:have|has) never (?:used|had|engaged|employed|involved) (?:an? |any )?(?:${vendors}|${parties})(?:${forData})?${ends}`,
      `(?:list|register) of ${vendors} is (?:currently |still )?empty`,
      `sub-?processors(?: used| engaged)?: (?:none|zero|0)${ends}`,
    ],
  ],
  [
    'sharing',
    [
      `${never} ${give} ${it} (?:with|to|on to) ${others}${unlimited}`,
      `${never} (?:sell|rent|trade) ${data},? (?:or|nor|and) (?:ever |do we )?${give} (?:it|them) (?:with|to|on to) ${others}${unlimited}`,
      `${data} (?:(?:is|are|will be) ${never3}|isn't|aren't|won't be|will (?:never|not)(?: ever)? be)(?: ever)? ${given} ${others}${unlimited}`,
      `(?:none of|no|nothing of) ${data} (?:is|are|will be)(?: ever)? ${given} ${others}${unlimited}`,
      `nothing is(?: ever)? ${given} ${others}${unlimited}`,
      `share (?:${data}|it|them) with (?:nobody|no one|no third(?:-| )part(?:y|ies))${ends}`,
      `share nothing with ${others}${unlimited}`,
      `${data} (?:is|are) shared with (?:nobody|no one|no third(?:-| )part(?:y|ies))${ends}`,
      `(?:${data}|it) (?:stays|remains) between you and us${ends}`,
    ],
  ],
  [
    'access',
    [
      `${nobodyElse} (?:ever )?(?:has|have|gets?|is given|is granted)(?: ever)?(?: any)? access(?: to (?:${data}|it|them))?${ends}`,
      `${data} (?:is|are) (?:never|not) (?:accessible|visible|available) to ${others}${ends}`,
      `no third(?:-| )party access(?: to (?:${data}|it|them))?${ends}`,
      `${nobodyElse} (?:can |may |could |will )?(?:ever )?${series(`(?:${verbs}|${verbsOfOne})`)} (?:${data}|it|them)${ends}`,
      `third parties (?:have no|never have|never get|do not have|don't have) (?:any )?access(?: to (?:${data}|it|them))?${ends}`,
      `third parties (?:${never}|cannot|can't) ${series(verbs)} (?:${data}|it|them)${ends}`,
      `${never} (?:give|grant|allow) ${others}(?: any)? access(?: to (?:${data}|it|them))?${ends}`,
      `${never} (?:let|allow) ${others} (?:to )?${series(verbs)} (?:${data}|it|them)${ends}`,
    ],
  ],
  [
    'alone',
    [
      `(?:${data}|it|everything) (?:(?:is|are|will be|gets) ${never3}|isn't|aren't|will never be) ${series(done)} by ${others}${unlimited}`,
      `(?:none of|no) ${data} (?:is|are|will be)(?: ever)? ${series(done)} by ${others}${unlimited}`,
      `(?:${data}|it|everything) (?:is|are) (?:${wholly} )?(?:processed|handled|stored and processed|managed) (?:${wholly} )?(?:by us|by ourselves)(?: (?:alone|only|ourselves|and (?:no one|nobody)(?: else)?|and only us))${ends}`,
      `(?:${data}|it|everything) (?:is|are) (?:${wholly} (?:processed|handled|managed)|(?:processed|handled|managed) ${wholly}) by (?:us|ourselves|our own (?:staff|team|people|employees))${ends}`,
      `(?:only we|we alone) (?:ever )?(?:process|handle|touch) (?:${data}|it)${ends}`,
      `we (?:are|'re) the only (?:ones|one|company|people) (?:who|that|to) (?:process|processes|handle|handles|touch|touches) (?:${data}|it)${ends}`,
      `(?:everything|all (?:of )?(?:our |the |your |customer )*(?:data )?(?:processing|data)|${data}|processing) (?:is |are |runs? |happens? |stays? |takes place |gets )(?:${wholly} )?(?:(?:done|processed|handled|run|hosted|kept|stored|managed|carried out|performed|operated)(?:(?: and |, )(?:processed|handled|hosted|stored|managed))? )?(?:${wholly} )?(?:in-house|in house)${ends}`,
      `everything (?:runs|is run|is hosted|is processed|is operated|happens) (?:${wholly} )?(?:on|in) our own ${own}${ends}`,
      `we (?:do|run|host|process|handle|operate|manage|store) (?:everything|${data}|all (?:of )?(?:the |our )?(?:data )?processing) (?:${wholly} )?(?:ourselves|in-house|in house)${ends}`,
      `${never} (?:outsource|sub-?contract|farm out) (?:anything|(?:any |the |any of the |any part of the )?(?:${doing}|data processing)(?: of ${data})?|${data})${ends}`,
      `(?:nothing|no (?:data )?processing|none of (?:the|our) (?:data )?processing) is (?:ever )?(?:outsourced|sub-?contracted)${ends}`,
      `${data} (?:${never}|cannot|can't) (?:leaves?|exits?) our (?:own )?(?:secure |private |closed )?${own}`,
      `(?:no ${data}|none of ${data}|nothing) (?:ever )?leaves our (?:own )?(?:secure |private |closed )?${own}`,
    ],
  ],
];

/** The phrases, and words that a page with a register can say instead. */
export const claimsOfNoVendors = wordings.flatMap(([instead, forms]) =>
  forms.map((form) => ({ pattern: phrase(form), instead: honest[instead] })),
);
