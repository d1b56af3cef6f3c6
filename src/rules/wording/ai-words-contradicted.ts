// Compares sentences about AI with the rows of ai.yaml and of the register.
import type { Ai, Trust } from '../../trust.ts';
import { aiClaimsIn, anyName, type AiClaim } from '../../prose/ai-claims.ts';
import { aiRows, keepingOf, keepingSaid, type AiRow } from '../contradictions/ai-rows.ts';
import { speaksInGeneral, speaksOfAi } from '../../prose/claims/ai.ts';
import { claimedSentences, longestSentence, type ClaimedSentence } from './claimed-sentences.ts';
import { knownVendors } from '../../prose/known-vendors.ts';
import { quoteSentence } from './quote-sentence.ts';
import type { Content, PlacedField, Rule, RuleFinding } from '../rule.ts';
import { unmarked } from '../../prose/unmarked.ts';

export const aiWordsContradicted: Rule = {
  code: 'ai-words-contradicted',
  severity: 'warning',
  group: 'wording',
  reason:
    'A sentence says "zero data retention with all our AI providers" or "no model is trained on your data", and a row of ai.yaml or of the register says otherwise, or that it is not known. Customers paste such sentences into their own assessments, and what the page says of all must hold for each. This is a warning, because a sentence may mean less than it says.',
  source: 'FTC Act section 5; Directive 2005/29/EC Art. 6',
  check(content) {
    const { trust } = content;
    if (!trust) return [];
    const rows = aiRows(trust);
    const company = [trust.site.company?.name, trust.site.company?.product].filter(
      (name) => name !== undefined,
    );
    const vendors = anyName(rows.map(({ vendor }) => vendor.name));
    const sentences = claimedSentences(content);
    return sentences.flatMap((sentence, index) => {
      if (sentence.text.length > longestSentence) return [];
      const beside = (step: number) =>
        sentences[index + step]?.field === sentence.field
          ? (sentences[index + step]?.text ?? '')
          : '';
      const claims = aiClaimsIn(sentence.text, {
        ofAi: sentence.field.stem === 'ai' || speaksOfAi(`${sentence.about} ${beside(-1)}`),
        next: beside(1),
        company,
        vendors,
      });
      return claims.flatMap((claim) => findingFor(claim, sentence, rows, content, trust));
    });
  },
};

interface Otherwise {
  /** Who says otherwise, and what: whole words, to follow "and". */
  says: string;
  /** What to write there if the sentence is right. */
  correction: string;
}

function findingFor(
  claim: AiClaim,
  { field, text }: ClaimedSentence,
  all: readonly AiRow[],
  { placeOf }: Content,
  trust: Trust,
): RuleFinding[] {
  const named = all.filter(({ vendor }) => anyName([vendor.name]).test(text));
  if (named.length === 0 && speaksOfAnother(text, trust)) return [];
  const spokenOf = named.length > 0 ? named : rowsAround(field, all, trust);
  const byRows = claim.ours
    ? []
    : spokenOf.flatMap((row) => {
        const otherwise =
          claim.matter === 'keeping' ? keepingInRow(row, placeOf) : trainingInRow(row);
        return otherwise ? [{ ...otherwise, name: row.vendor.name }] : [];
      });
  const ofAll = spokenOf === all;
  const atTop = ofAll ? atTheTop(claim, trust.ai) : [];
  const [first, ...more] = byRows.length > 0 ? byRows : atTop;
  if (!first) return [];
  const says = [first, ...more].slice(0, 3).map((one) => one.says);
  const rest = more.length > 2 ? `; ${more.length - 2} more rows do not bear it out either` : '';
  const whom = claim.ours
    ? 'the models of the company'
    : ofAll
      ? 'every AI provider'
      : [...new Set(spokenOf.map(({ vendor }) => vendor.name))].join(' and ');
  const names = [...new Set(byRows.map(({ name }) => name))].join(' and ');
  const exception =
    byRows.length > 0 && ofAll ? `, or name the exception in it ("all but ${names}")` : '';
  return [
    {
      place: { ...field.place, words: claim.words },
      message: `"${quoteSentence(text)}" is said of ${whom}, and ${says.join('; ')}${rest}.`,
      fix: `Say in the sentence what is true${exception}. If the sentence is right, correct what contradicts it: ${first.correction}.`,
    },
  ];
}

function keepingInRow(row: AiRow, placeOf: Content['placeOf']): Otherwise | undefined {
  const kept = keepingOf(row, placeOf);
  if (!kept) return undefined;
  return kept.by === 'row'
    ? {
        says: `${nameOf(row)} says that ${kept.what}`,
        correction: `\`retention: { policy: zero }\` in the row \`${row.provider.id}\``,
      }
    : {
        says: `the register says that ${kept.what}`,
        correction: `\`retention\` of ${row.vendor.name} in the register`,
      };
}

function trainingInRow(row: AiRow): Otherwise | undefined {
  const { trains_on_customer_data: said, training_limited_to: limit } = row.provider;
  if (said === undefined || (said === 'never' && limit === undefined)) return undefined;
  return {
    says: `${nameOf(row)} says ${trainingSaid(said, limit)}`,
    correction: `\`trains_on_customer_data: never\` in the row \`${row.provider.id}\``,
  };
}

const nameOf = ({ provider, vendor }: AiRow) =>
  `the row \`${provider.id}\` of ai.yaml (${vendor.name})`;
const trainingSaid = (said: string, limit?: string) =>
  limit !== undefined
    ? `"${said}" of training on customer data for "${limit}" only`
    : said === 'unknown'
      ? 'that training on customer data is not known'
      : `"${said}" of training on customer data`;

// Where no row says otherwise, the top of ai.yaml may.
function atTheTop({ matter, ours }: AiClaim, { retention, training }: Ai): Otherwise[] {
  if (matter === 'keeping')
    return retention && retention.policy !== 'zero'
      ? [
          {
            says: `ai.yaml says at its top that ${keepingSaid(retention)}`,
            correction: '`retention: { policy: zero }` at the top of ai.yaml',
          },
        ]
      : [];
  const said = training?.customer_data;
  const another = training?.models === (ours ? 'providers' : 'ours');
  const limit = training?.limited_to;
  if (said === undefined || (said === 'never' && limit === undefined) || (ours && another))
    return [];
  return [
    {
      says: `ai.yaml says at its top ${trainingSaid(said, limit)}`,
      correction: '`training: { customer_data: never }` at the top of ai.yaml',
    },
  ];
}

// A sentence beside one row speaks of that row, and one beside a feature of the providers of the feature.
function rowsAround(
  { stem, place }: PlacedField,
  all: readonly AiRow[],
  { ai }: Trust,
): readonly AiRow[] {
  const [list, index] = place.path;
  if (stem !== 'ai' || typeof index !== 'number') return all;
  if (list === 'providers') return all.filter(({ at }) => at[1] === index);
  const uses = ai.features?.[index]?.providers ?? [];
  return list === 'features' ? all.filter(({ vendor }) => uses.includes(vendor.id)) : all;
}

// The sentence names a provider of whom ai.yaml has no row of the company's own, and not providers in general.
function speaksOfAnother(text: string, { subprocessors, ai }: Trust): boolean {
  if (speaksInGeneral(unmarked(text))) return false;
  const names = [
    ...subprocessors.map(({ name }) => name),
    ...(ai.providers ?? []).flatMap(({ makers = [], models = [] }) => [...makers, ...models]),
    ...knownVendors.flatMap(({ spellings }) => spellings),
  ];
  return anyName(names).test(text);
}
