// How pages say where data stays, and where it never goes. Only sayings about all of the data: "only", "all", "never", "outside".
import { annotate, compileHedge, type SaidIn, type Span } from '../annotate.ts';
import { areasIn, claimedAreas, ground, type ClaimedArea } from '../claimed-areas.ts';
import { anyOf, claims, compiled, phrase, says, series } from '../compiler.ts';
import { plainly } from '../unmarked.ts';
import { customers, data, dataNouns, it, never, vendorNouns, wholly } from '../lexicon.ts';

// Every name of an area is masked in the text: spelled out in each pattern, fifty names would make them slow.
const mask = '\uE000';
const names = phrase(claimedAreas.map(({ name }) => name).join('|'));

/** Of the same length; the phrases below are for masked texts. "Us" is no country. */
export const maskAreas = (plain: string) =>
  plain.replace(names, (name) => (name === 'us' ? name : mask.repeat(name.length)));

const ofTransfers = says('third|cross-border|international');
const ofAll = says(anyOf`
  \w*n't|100|no|not|never|none|nothing|nowhere|without|only|exclusively|solely|entirely|always|fully|full
  complete(ly)?|wholly|strict(ly)?|guaranteed|purely|permanently|all|any|every|each|everything
  stays?|remains?|alone|throughout`);

// Whether a masked text is worth a closer look.
const mayNamePlace = (masked: string) =>
  (masked.includes(mask) || ofTransfers(masked)) && ofAll(masked);

const area = `${mask}{1,40}`;
const list = `${area}(-based)?( \\((the )?${area}\\))?((\\/|, | and | or | & |, and |, or )(in )?(the )?${area}){0,3}( ${ground})?`;
const areas = `(the )?((territory|borders|boundaries) of (the )?)?${list}`;

const bit = '(bit|byte|piece|single byte)';
const thatYouSend =
  '(that |which )?(you|we) (upload|store|send us|process|hold|keep|enter|collect)';
const allOf = `(all( of)?|any|every|each|every ${bit} of|100 ?% of|the entirety of) (your |our |the )?`;
const all = `${allOf}(customers?'?s? |client |personal |user ){0,2}(${dataNouns})( ${thatYouSend})?(,[^,.;]{1,60},)?`;
const everything = 'everything( (you|we) (upload|store|process|hold|keep))?';
const andNowhereElse = anyOf`
  only|exclusively|alone|always|at all times|without exceptions?|and nowhere else|and only there|throughout`;
const site = anyOf`
  data (center|centre)s?|datacent(er|re)s?|servers?|facilit(y|ies)|regions?|infrastructure|systems`;
const inSites = `(in|on|at|by|from|using) ([a-zÀ-ž-]+ ){0,2}${site} (located |based |hosted |situated )?(with)?in`;
const town = '[a-zÀ-ž-]{2,20}( and [a-zÀ-ž-]{2,20})?(, | \\()';
const within = `(${inSites}|(with)?in|inside|on|from) (the |our )?(${town})?${areas}`;

const stored = 'stored|hosted|kept|held|saved';
const done = series(`(${stored}|housed|located|processed|handled|managed|backed up)`);
const doneUnnamed = series(`(${stored}|processed|handled)`);
const store = series('(store|host|keep|hold|save|process|handle|manage)s?');
const doing = series('((data )?(storage|hosting|processing|storing))');
const lives = '(lives?|resides?|sits?|rests?|lies?)';
const stays = '(stays?|remains?)';
const happens = anyOf`
  is|are|takes? place|happens?|occurs?|is (done|carried out|performed|located)`;

const willNever = `(will never|${never})`;
const no = `((no|none of|not a single byte of) ${data}|nothing)`;
const places = anyOf`
  countr(y|ies)|places?|locations?|servers?|recipients?|vendors?|systems?|regions?`;
const to = `((to|in|on|at|by|with|from) (any(where|one|body)? |any )?((a )?${places} )?)?`;
const outside = `${to}(anywhere )?(outside( of)?|out of|beyond) ${areas}`;
const into = `(to|in|into|through|via) ${areas}`;
const third = `(to|in|into) (any |a )?(third countr(y|ies)|non~${area} countr(y|ies))`;
const moved = series(anyOf`
  transferred|sent|moved|exported|stored|processed|hosted|shared|shipped|routed|replicated|copied|kept|passed
  accessed|accessible|handled`);
const move = series(anyOf`
  transfer|send|move|export|store|process|host|share|ship|route|replicate|copy|keep|pass|access|handle`);

const parts = anyOf`
  steps?|stages?|parts?|links?|legs?|hops?|copy|copies|systems?|servers?|disks?|machines?|places?`;
const lies = 'is|are|lies?|sits?|stands?|runs?|happens?|takes? place|leads?|ends?';

const notMoved = (destination: string, name: string) => claims`
  (never|not|isn't|aren't|won't be)( ever)?( gets?)? (be )?${moved} ${destination}
    sees: Your data is never transferred ${name}. | leaves: Your data is transferred ${name}.
  ${no} (is|are|will be|gets|will)( ever)?( be)? ${moved} ${destination}
    sees: No data is sent ${name}. | leaves: Some data is sent ${name}.
  ${no} (ever )?(goes|flows|moves|travels) ${destination}
    sees: No data goes ${name}. | leaves: Some data goes ${name}.
  no (single )?(${parts})( (of|in|along|on) (this|the|our|that|your|its) [a-zÀ-ž]+( [a-zÀ-ž]+)?)? (${lies})( (located|done|hosted|kept))? ${destination}
    sees: No stage of this journey lies ${name}. | leaves: Some stages of this journey lie ${name}.
  ${data} (never|does not|doesn't) (goes?|flows?|moves?|travels?) ${destination}
    sees: Your data never goes ${name}. | leaves: Our team never goes ${name}.
  ${willNever} ${move} ${it} ${destination}
    sees: We never send your data ${name}. | leaves: We never send invoices ${name}.
  (no|without( any)?) (personal |international |cross-border |data ){0,3}transfers?( of ${data})?( (take|takes|taking) place| occurs?| (is|are) made| happens?)? ${destination}
    sees: There are no transfers ${name}. | leaves: There are transfers ${name}.
`;

const nothingDone = claims`
  no (data )?${doing}( of ${data})?( ${happens})? ${outside}
    sees: No storage or processing outside the EU. | leaves: No discounts outside the EU.
`;

const noTransfers = claims`
  no ${area} (data )?transfers
    sees: No US transfers. | leaves: No US holidays.
`;

const atHome = claims`
  (no|without( any)?) (international |cross-border |third~country )(data )?transfers?( of ${data})?(?=[\s*_]{0,12}([.,;:!)]|$)| (take|takes|occur|are made|happen|and)\b)
    sees: There are no cross-border data transfers. | leaves: No third-country transfers without an adequacy decision.
`;

const staysWithin = claims`
  ${willNever}( once)? (leaves?|exits?) ${areas}
    sees: Your data never leaves the EU. | leaves: Your data leaves the EU.
  ${no}( ever)? (leaves?|exits?|is allowed to leave|will( ever)? leave) ${areas}
    sees: Nothing leaves the EU. | leaves: No train leaves the EU.
  without( ever)? leaving ${areas}
    sees: We process it without ever leaving the EU. | leaves: We process it before leaving the EU.
  ${willNever} cross(es)? ${areas}
    sees: Data never crosses EU borders. | leaves: Data crosses EU borders.
  ${done} nowhere (else )?(but|except|other than|than) ${within}
    sees: Your data is stored nowhere but in the EU. | leaves: Your data is stored anywhere but in the EU.
  (${data}|everything) (will |must )?(${wholly} |physically )?${stays} ((${wholly}|physically|safely|securely|stored|hosted) ){0,2}${within}
    sees: Your data stays safely in Germany. | leaves: Your team stays safely in Germany.
  (${stays} ${wholly}|${wholly} ${stays}) ${within}
    sees: It always stays in Germany. | leaves: It mostly stays in Germany.
  (it|they) (will )?${stays} ${within}( ${andNowhereElse})?
    sees: It stays in Germany. | leaves: She stays in Germany.
  ${doneUnnamed} (${wholly}|100 ?%) ${within}
    sees: Your data is hosted entirely in the EU. | leaves: Your data is hosted mostly in the EU.
  ${wholly} ${doneUnnamed} ${within}
    sees: Exclusively hosted in the EU. | leaves: Mostly hosted in the EU.
  ${doneUnnamed} ${within} ${andNowhereElse}
    sees: Your data is kept in the EU at all times. | leaves: Your data is kept in the EU at night.
  ${data} (is|are) (${wholly} ${done}|${done} ${wholly}) ${within}
    sees: Your data is located exclusively in Germany. | leaves: The team is located exclusively in Germany.
  ${data} (${wholly} ${lives}|${lives} ${wholly}) ${within}
    sees: Your data lives only in the EU. | leaves: Our team lives only in the EU.
  ${wholly} ${store} ${it} ${within}
    sees: We only store your data in the EU. | leaves: We only store invoices in the EU.
  ${store} ${it} (${wholly} ${within}|${within} ${andNowhereElse})
    sees: We process your data exclusively in the EU. | leaves: We process your data in the EU.
  (${all}|${everything}) (is|are|gets|will be)( [a-zÀ-ž]{2,12}ly)? ${done} ${within}
    sees: All your data is stored in the EU. | leaves: Your data is stored in the EU.
  (${all}|${everything}) (${lives}|is|are) ${within}
    sees: Everything we store is in the EU. | leaves: Some of what we store is in the EU.
  ${store} (${all}|everything) ${within}
    sees: We host all data in Germany. | leaves: We host data in Germany.
  all (of )?(our |the |your )?${doing}( of ${data})? ${happens} ${within}
    sees: All processing takes place in the EU. | leaves: Some processing takes place in the EU.
  ${doing}( of ${data})? ${happens} (${wholly} ${within}|${within} ${andNowhereElse})
    sees: Data processing happens only in Germany. | leaves: Data processing happens in Germany.
  ${doing}( of ${data})? ${wholly} ${happens} ${within}
    sees: Processing of your data exclusively takes place in the EU. | leaves: Processing of your data often takes place in the EU.
  (all|every|each)( of)?( our)?( third~party| external)? (${vendorNouns}) ${store} (${it} )?(${wholly} )?${within}
    sees: All our subprocessors process data in the EU. | leaves: All our subprocessors process data near the EU.
  ${area}~only (data )?(hosting|storage|processing|residency|infrastructure|data (center|centre)s|servers)
    sees: EU-only hosting | leaves: EU-only discounts
  ${wholly} ${area}~(hosted|hosting|based hosting)
    sees: Your data is exclusively EU-hosted. | leaves: Your data is often EU-hosted.
  (full|strict|complete|guaranteed|100 ?%) ${area} (data residency|hosting|storage|processing)
    sees: Full EU data residency. | leaves: Partial EU data residency.
  hosting ${wholly} ${within}
    sees: Data hosting exclusively in the EU. | leaves: Data hosting mostly in the EU.
`;

/** `within`: nothing lies outside the area named. `not-in`: nothing lies in it. `at-home`: nothing lies in a third country. */
export const claimsOfPlace = [
  ...compiled([...staysWithin, ...notMoved(outside, 'outside the EU'), ...nothingDone], {
    kind: 'within' as const,
  }),
  ...compiled([...notMoved(into, 'to the US'), ...noTransfers], { kind: 'not-in' as const }),
  ...compiled([...notMoved(third, 'to third countries'), ...atHome], { kind: 'at-home' as const }),
];

export type PlaceClaimKind = (typeof claimsOfPlace)[number]['kind'];

/** Short answers, claims behind a title that asks where data is. */
export const answersOfPlace = compiled(claims`
  ^(yes, )?(only|exclusively|solely|entirely|always|all of it( is)?|everything( is)?) (${done} )?${within}
    sees: Exclusively in Germany. | leaves: Partly in Germany.
  ^(yes, )?(${done} )?${within} ${andNowhereElse}
    sees: In the EU only. | leaves: In the EU.
`);

// What limits a claim of place, or says that it is about something else.
const hedgeOfPlace = compileHedge({
  besides: true,
  kinds: ['planned', 'coming', 'conditional', 'typical', 'tiered', 'excepted'],
  clause: anyOf`
    on request|where you|when you|you can|can (be|stay|remain)|may be|available|offer(s|ed)?|upgrade|add-on
    primar\w+|main(ly)?|as far as|without(?! (exception|ever\b|interrupt)) \w+|only (with|if|when|where|under|after)`,
  sentence: anyOf`
    optional(ly)?|choose|chosen|choices?|options?|safeguards|SCCs?|standard contractual|adequa\w+
    other (countries|regions|places)|(?<!\bincluding( (the|all|our|its))? )backups?|database
    (EU|EEA|UK|US|European|German|Swiss|British|American|Canadian) (${customers}|tenants?|accounts?|teams?|instances?)
    (${customers}) (in|from|on)`,
});

export interface PlaceClaim {
  kind: PlaceClaimKind;
  /** As they stand in the text. */
  words: string;
  /** The areas that they name. */
  areas: ClaimedArea[];
  /** Said of where data is kept only, not of where it goes. */
  storage: boolean;
}

const speaksOfData = says(
  `${dataNouns}|everything|nothing|processing|hosting|storage|residency|transfers?|it|they`,
);
const asksWhere = says(anyOf`
  (${dataNouns})\b.*\b(stor|host|process|ke[ep]|locat|liv|resid|leave|stay)\w*|where\b.*\b(${dataNouns})
  data (location|residency)|hosting`);
const goesOn = says(anyOf`
  (leav|stay|remain|exit|process|handl|manag|transfer|sen[dt]|mov|export|shar|ship|rout|pass|access|goes)\w*
  (flow|travel|third|cross|international)\w*`);
// "Your data is encrypted at rest and never leaves the EU" is about more than data at rest.
const isAtRest = says(`^\\W*at rest|(${dataNouns}) at rest`);

const isOfItsWay = says(
  `^no (single )?(${parts}) (of|in|along|on) (this|the|our|that|your|its) (journey|chain|path|way|route|pipeline|system|service|product|platform|infrastructure|stack)`,
);

// "Our keys are held only in Germany" and "the team that handles your data" are about something else.
function isAboutData(plain: string, { start, end }: Span, { about, field: { value } }: SaidIn) {
  const before = plain.slice(Math.max(0, start - 500), start);
  if (isOfItsWay(plain.slice(start, end))) return true;
  if (speaksOfData(plain.slice(start, end)))
    return !/\b(?:that|who|which)\s+\p{L}+\s+$/iu.test(before);
  if (/\p{L}/u.test(before)) return speaksOfData(before);
  return about === '' || about === value || speaksOfData(about);
}

/** What a sentence that speaks of no vendor claims of where data is. */
export function placeClaimsIn(said: SaidIn, vendors: readonly string[]): PlaceClaim[] {
  const plain = plainly(said.text);
  const masked = maskAreas(plain);
  if (!mayNamePlace(masked)) return [];
  const sentence = annotate(plain);
  if (sentence.isOfAVendor(vendors)) return [];
  const spansOf = (pattern: RegExp) =>
    [...masked.matchAll(pattern)].map(({ 0: hit, index }) => ({
      start: index,
      end: index + hit.length,
    }));
  const isSaid = (span: Span) =>
    isAboutData(plain, span, said) && !sentence.isOfOneKind(span) && !sentence.isDenied(span);
  const claimed = claimsOfPlace.flatMap(({ kind, pattern }) =>
    spansOf(pattern)
      .filter(isSaid)
      .map((span) => ({ kind, span, asked: '' })),
  );
  const answered = answersOfPlace.flatMap(({ pattern }) =>
    spansOf(pattern).map((span) => ({ kind: 'within' as const, span, asked: said.about })),
  );
  return [...claimed, ...(asksWhere(said.about) ? answered : [])]
    .filter(({ span }) => sentence.heldBack(hedgeOfPlace, span).length === 0)
    .map(({ kind, span: { start, end }, asked }) => {
      const words = plain.slice(start, end);
      const storage = !goesOn(`${asked} ${words}`) || isAtRest(plain);
      return { kind, words: said.text.slice(start, end), areas: areasIn(words), storage };
    });
}
