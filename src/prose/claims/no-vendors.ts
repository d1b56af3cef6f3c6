// How pages say that nobody else touches the data, which is untrue above a register that names vendors, and what is true instead.
import { compileHedge } from '../annotate.ts';
import { anyOf, claims, compiled, says, series } from '../compiler.ts';
import { data, dataNouns, it, never, thirdParties, vendorNouns, wholly } from '../lexicon.ts';

const vendors = '(third~party |external |outside |other )?sub-?processors?';
const companies = 'compan(y|ies)|firms?|business(es)?';
const parties = anyOf`
  ${thirdParties}|outsiders|(outside|external) part(y|ies)|sub-?contractors?
  (outside |external |other |third~party |service )(${vendorNouns}|${companies}|contractors?)
  (outside |external |other |third~party |service )(service providers?|(data )?processors?)
  vendors?|(data )?(sub-?)?processors?`;
const anybody = `(${vendors}|${parties})`;
const services = 'third~party (services?|tools?|systems?|platforms?|infrastructure)';
const others = anyOf`
  (any )?${thirdParties}( (${vendorNouns}|${companies}))?|(anyone|anybody)( else)?|others|outsiders
  (any )?other (${companies}|part(y|ies))|(outside|external) (${companies}|part(y|ies)|${vendorNouns})`;
const butUs = anyOf`
  (but|except|other than|besides|apart from) (us|ourselves|our own (staff|team|people|employees))`;
const nobodyElse = anyOf`
  (no one|nobody)( else| ${butUs}| (outside|beyond) (us|(our|the) (own )?(company|team|organi[sz]ation|firm|house|walls)))?
  (no|not a single|not one) (${thirdParties}|other (company|party|firm|business)|outsiders?|vendors?|sub-?processors?)
  (no|not a single|not one) (outside |external |third~party )(${vendorNouns}|service providers?|${companies})`;

const isNever = anyOf`
  (is|are|will be|gets) (never|not)|isn't|aren't|won't be|will (never|not)( ever)? be`;
const verbs = anyOf`
  process(es)?|handles?|stores?|hosts?|access(es)?|touch(es)?|sees?|reads?|receives?|holds?|manages?
  works? with|looks? at|gets?`;
const done = '(processed|handled|stored|hosted|accessed|touched|seen|read|managed|kept|viewed)';
const doing = '(processing|handling|storing|storage|hosting|management)';
const theirs = `(${data}|it|them)`;
const forData = ` ${anyOf`
  (to|that|who|which)( help( us)?)? ${series(verbs)} ${it}
  (for|in|with|during) (the )?${series(doing)}( of)?( ${data})?|with ${data}
  to (run|operate|provide|deliver|power) (our|the) (service|product|platform|application|app|system)s?`}`;
const soFar = anyOf`
  today|currently|at present|at all|whatsoever|of any kind|on our behalf|for us|ever|right now|anywhere
  in any way|at any (time|point)`;
/** The sentence ends here, or goes on with something else. */
const ends = anyOf`
  (?=( ${soFar})?([\s*_]{0,12}([.,;:!)\]—–]|$)| (and|so|because) (we|our|never|do|all|your|nor|nothing|none|everything)\b))`;
const unlimited = anyOf`
  (?! (that|who|whose|which|in(?! any| exchange)|within|inside|on(?! any)|from|of(?! any)|at(?! any| all))\b)`;
const given = `((sold|rented|traded)(, | )(or |and |nor )?){0,4}${anyOf`
  shared|disclosed|passed on|passed|transferred|sent|given|provided|exposed|handed over|handed|released
  forwarded|revealed|made available`} (with|to|on to)`;
const give = `((sell|rent|trade)(, | )(or |and |nor )?){0,4}${anyOf`
  share|disclose|pass on|pass|transfer|send|give|provide|expose|hand over|hand|release|forward|reveal`}`;
const own = anyOf`
  infrastructure|systems?|servers?|network|hardware|machines|premises|data (center|centre)s?
  environment|walls|hands|company|team`;
const use = anyOf`
  use|have|engage|employ|involve|hire|appoint|make use of|rely on|depend on|work with|need`;
const isUsed = '(used|involved|engaged)';
const inHouse = 'in[- ]house';

const none = claims`
  ${use}s? (no|zero) ${vendors}${ends}
    sees: We use no subprocessors. | leaves: We use no subprocessors that train on your data.
  ${use}s? (no|zero) (${anybody}|${services})${forData}${ends}
    sees: We rely on no outside vendors to handle your data. | leaves: We rely on no outside vendors to handle your data in Asia.
  ${use}s? (no|zero) ${parties}${ends}
    sees: We work with no subcontractors. | leaves: We work with no subcontractors in Asia.
  ${never} ${use} (any )?${anybody}${ends}
    sees: We do not rely on external providers. | leaves: We do not rely on vendors to tell us about breaches.
  ${never} (${use}|using) (any )?(${anybody}|${services})${forData}${ends}
    sees: We do not use third parties to process your data. | leaves: We do not use third parties to process your card number.
  (without|free of|free from) ((using|involving|engaging|relying on|the help of|the involvement of) )?(any )?${anybody}(${forData})?${ends}
    sees: We operate without subprocessors. | leaves: We operate without subprocessors in Asia.
  (no|zero) ${vendors}( (are |is )?${isUsed})?(${forData})?${ends}
    sees: No ads, no trackers, no subprocessors. | leaves: No subprocessor sees your records in plain text.
  (no|zero) ${parties}( (are|is)( ever)?)? ${isUsed}(${forData})?${ends}
    sees: No third parties are ever involved. | leaves: No third parties are involved in the sale of our company.
  ${anybody} (are|is) (never|not)( ever)? ${isUsed}(${forData})?${ends}
    sees: Third parties are not involved. | leaves: Third parties are not involved in our audits.
  (no|zero|without) third~party involvement(${forData})?${ends}
    sees: Processing happens with no third-party involvement. | leaves: There is no third-party involvement in our audits.
  (no|zero) ${thirdParties}( ${doing} ${data})?${ends}
    sees: There are no third parties. | leaves: There are no third parties' cookies.
  (have|has) never (used|had|engaged|employed|involved) (an? |any )?${anybody}(${forData})?${ends}
    sees: We have never used a subprocessor. | leaves: We have never used a subprocessor in Asia.
  (list|register) of ${vendors} is (currently |still )?empty
    sees: Our list of subprocessors is empty. | leaves: Our list of subprocessors is short.
  sub-?processors( used| engaged)?: (none|zero|0)${ends}
    sees: Subprocessors: none. | leaves: Subprocessors: none in Asia.
`;

const sharing = claims`
  ${never} ${give} ${it} (with|to|on to) ${others}${unlimited}
    sees: We never share your data with anyone. | leaves: We never share your data with anyone who is not signed in.
  ${never} (sell|rent|trade) ${data},? (or|nor|and) (ever |do we )?${give} (it|them) (with|to|on to) ${others}${unlimited}
    sees: We never sell your data or share it with third parties. | leaves: We never sell your data or share it with other customers.
  ${data} (${isNever})( ever)? ${given} ${others}${unlimited}
    sees: Customer data is not passed to any third party. | leaves: Customer data is not passed to any third party in Asia.
  (none of|no|nothing of) ${data} (is|are|will be)( ever)? ${given} ${others}${unlimited}
    sees: None of your data is ever handed over to third parties. | leaves: None of your data is ever handed over to other customers.
  nothing is( ever)? ${given} ${others}${unlimited}
    sees: Nothing is shared with third parties. | leaves: Nothing is shared with anyone who is not signed in.
  share ${theirs} with (nobody|no one|no ${thirdParties})${ends}
    sees: We share your data with no one. | leaves: We share your data with no one outside your workspace.
  share nothing with ${others}${unlimited}
    sees: We share nothing with third parties. | leaves: We share nothing with third parties from Asia.
  ${data} (is|are) shared with (nobody|no one|no ${thirdParties})${ends}
    sees: Your data is shared with nobody. | leaves: Your data is shared with nobody outside your workspace.
  (${data}|it) (stays|remains) between you and us${ends}
    sees: Your data stays between you and us. | leaves: Your data stays between you and your colleagues.
`;

const access = claims`
  ${nobodyElse} (ever )?(has|have|gets?|is given|is granted)( ever)?( any)? access( to ${theirs})?${ends}
    sees: No external vendors have access to your data. | leaves: No external vendors have access to your keys.
  ${data} (is|are) (never|not) (accessible|visible|available) to ${others}${ends}
    sees: Your data is not accessible to third parties. | leaves: Your data is not accessible to third parties in Asia.
  no third~party access( to ${theirs})?${ends}
    sees: No third-party access to your data. | leaves: No third-party access to your keys.
  ${nobodyElse} (can |may |could |will )?(ever )?((gets?|is able|is allowed) to )?${series(verbs)} ${theirs}${ends}
    sees: No third party ever touches your data. | leaves: No third party ever touches your keys.
  third parties (have no|never have|never get|do not have|don't have) (any )?access( to ${theirs})?${ends}
    sees: Third parties have no access to your data. | leaves: Third parties have no access to your keys.
  third parties ${never} ${series(verbs)} ${theirs}${ends}
    sees: Third parties never touch your data. | leaves: Third parties never touch your keys.
  (${others}|${parties}) (has|have|plays?|takes?) (no|neither) (part|role|hand|share|involvement) in (the )?${series(doing)}( of)?( ${data})?${ends}
    sees: Other firms have no part in handling your information. | leaves: Other firms have no part in handling your complaints.
  (${others}|${parties}) (is|are) not (a )?(part of|party to|involved in) (the )?${series(doing)}( of)?( ${data})?${ends}
    sees: Outside companies are not involved in processing your data. | leaves: Outside companies are not involved in processing your invoices.
  ${data} (passes|pass|goes|go|runs?) (through )?(no (other|outside|foreign|third|strange) (hands|compan(y|ies)|firms?)|no hands but (ours|our own)|our (own )?hands (alone|only))${ends}
    sees: Your data passes through no other hands. | leaves: Your data passes through no other hands in Asia.
  (process|handle|host|store|run|manage)(es|s)? ${theirs} (without|with no) (any )?(outside|external|third~party|foreign) help${ends}
    sees: We host your data without outside help. | leaves: We host your events without outside help.
  ${never} (give|grant|allow) ${others}( any)? access( to ${theirs})?${ends}
    sees: We never give third parties access to your data. | leaves: We never give third parties access to your keys.
  ${never} (let|allow) ${others} (to )?${series(verbs)} ${theirs}${ends}
    sees: We never let third parties touch your data. | leaves: We never let third parties touch your keys.
`;

const byOurselves =
  'by (us|ourselves)( (alone|only|ourselves|and (no one|nobody)( else)?|and only us))';
const all = `(${data}|it|everything)`;
const happens = '(is|are|runs?|happens?|stays?|takes place|gets)';
const isDone = anyOf`
  (done|processed|handled|run|hosted|kept|stored|managed|carried out|performed|operated)(( and |, )(processed|handled|hosted|stored|managed))?`;
const alone = claims`
  ${all} (${isNever})( ever)? ${series(done)} by ${others}${unlimited}
    sees: Your data is never processed by third parties. | leaves: Your data is never processed by third parties in Asia.
  (none of|no) ${data} (is|are|will be)( ever)? ${series(done)} by ${others}${unlimited}
    sees: None of your data is processed by third parties. | leaves: None of your data is processed by third parties in Asia.
  ${all} (is|are) (${wholly} )?(processed|handled|stored and processed|managed) (${wholly} )?${byOurselves}${ends}
    sees: Your data is processed by us alone. | leaves: Your data is deleted by us alone.
  ${all} (is|are) (${wholly} (processed|handled|managed)|(processed|handled|managed) ${wholly}) by (us|ourselves|our own (staff|team|people|employees))${ends}
    sees: Your data is processed only by us. | leaves: Invoices are processed only by us.
  (only we|we alone) (ever )?(process|handle|touch) (${data}|it)${ends}
    sees: Only we process your data. | leaves: Only we process your invoices.
  we (are|'re) the only (ones|one|company|people) (who|that|to) (process|processes|handle|handles|touch|touches) (${data}|it)${ends}
    sees: We are the only ones who process your data. | leaves: We are the only ones who process your invoices.
  (everything|all (of )?(our |the |your |customer ){0,3}(data )?(processing|data)|${data}|processing) ${happens} (${wholly} )?(${isDone} )?(${wholly} )?${inHouse}${ends}
    sees: All data processing happens entirely in-house. | leaves: Support is handled entirely in-house.
  everything (runs|is run|is hosted|is processed|is operated|happens) (${wholly} )?(on|in) our own ${own}${ends}
    sees: Everything is hosted on our own servers. | leaves: Everything runs on our own Kubernetes cluster at AWS.
  we (do|run|host|process|handle|operate|manage|store) (everything|${data}|all (of )?(the |our )?(data )?processing) (${wholly} )?(ourselves|${inHouse})${ends}
    sees: We process everything in-house. | leaves: We build everything in-house.
  ${never} (outsource|sub-?contract|farm out) (anything|(any |the |any of the |any part of the )?(${doing}|data processing)( of ${data})?|${data})${ends}
    sees: We do not outsource any processing. | leaves: We do not outsource development.
  (nothing|no (data )?processing|none of (the|our) (data )?processing) is (ever )?(outsourced|sub-?contracted)${ends}
    sees: None of our processing is outsourced. | leaves: None of our development is outsourced.
  ${data} ${never} (leaves?|exits?) our (own )?(secure |private |closed )?${own}
    sees: Customer data never leaves our servers. | leaves: Encryption keys never leave our servers.
  (no ${data}|none of ${data}|nothing) (ever )?leaves our (own )?(secure |private |closed )?${own}
    sees: No data leaves our infrastructure. | leaves: No key leaves our infrastructure.
`;

/** Each with what a page that has a register can say instead. */
export const claimsOfNoVendors = [
  ...compiled(none, { instead: 'We use the subprocessors that this page lists, and no others.' }),
  ...compiled(sharing, {
    instead:
      'We share your data with no one but the subprocessors that this page lists, and sell it to no one.',
  }),
  ...compiled(access, {
    instead:
      'No one reaches your data but our own staff and the subprocessors that this page lists, each for the purpose named there.',
  }),
  ...compiled(alone, {
    instead:
      'Your data is processed by us and by the subprocessors that this page lists, each for the purpose named there.',
  }),
];

/** What limits such a claim. */
export const hedgeOfNoVendors = compileHedge({
  besides: true,
  kinds: ['planned', 'coming', 'conditional', 'tiered', 'excepted'],
  clause: anyOf`
    beyond(?! (us|our|the))|outside(?! (compan(y|ies)|us\b|our|the (company|team|organi|firm|house)))|only|yet|future|in the (EU|EEA|US|UK)
    (for|to) (advertis\w+|market\w*|ads|their own|any other|other purposes|analytics|profit|resale|train\w*|money|commercial|payment)
    (commercial|marketing|advertising) purposes|(self|on)-(hosted|prem\w*)|(your|their) own|in your browser|locally
    on your (own )?(device|machine|computer|phone)|this (feature|step|function|tool|site|website|form|survey)`,
  sentence: anyOf`
    but (the|our|those)|without (your|a|an|the|prior|notice|consent|permission|telling|asking|being)
    listed|below|above|register`,
});

const denies = says(anyOf`
  \w*n't|no|not|never|none|nobody|nothing|without|free|zero|only|alone|all|everything|ourselves|${inHouse}|empty
  exclusively|solely|entirely|fully|completely|purely|strictly|always|100|between`);
const speaksOfOthers = says(
  anyOf`
    third~part|part(y|ies)\b|vendor|provider|supplier|sub-?processor|(no|any|other|data) processor|contractor
    (other|outside|external|another) (compan|firm|business)|outsid|outsourc|subcontract|${inHouse}|our own`,
  { borders: false },
);
const speaksOfSomebody = says(anyOf`
  nobody|no one|one else|anyone|anybody|others|ourselves|by us|and us|only we|we alone|only ones?
  (leaves?|exits?) our|farm|contract|hands`);
const speaksOfThings = says(`${dataNouns}|it|them|everything|anything|processing|access`);

/** A look at the words spares most sentences forty patterns. */
export const maySayNobody = (text: string) =>
  denies(text) && (speaksOfOthers(text) || (speaksOfSomebody(text) && speaksOfThings(text)));
