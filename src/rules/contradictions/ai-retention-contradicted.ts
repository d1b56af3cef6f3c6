// Compares what ai.yaml says of all AI providers with what each provider's row says.
import type { Ai, Subprocessor } from '../../trust.ts';
import { aiRows, keepingOf, type AiRow } from './ai-rows.ts';
import type { Content, Rule, RuleFinding } from '../rule.ts';

export const aiRetentionContradicted: Rule = {
  code: 'ai-retention-contradicted',
  severity: 'error',
  group: 'wording',
  reason:
    'What is claimed for all AI providers must hold for each of them. A page that says "zero retention" or "no training" above a row that says otherwise deceives whoever reads only the top. A provider on the customer\'s own account is left out: its terms are the customer\'s.',
  source: 'FTC Act section 5; Directive 2005/29/EC Art. 6',
  check({ trust, placeOf }) {
    if (!trust) return [];
    return aiRows(trust).flatMap((row) => [
      ...retentionIn(row, trust.ai, placeOf),
      ...trainingIn(row, trust.ai),
    ]);
  },
};

function retentionIn(row: AiRow, { retention }: Ai, placeOf: Content['placeOf']): RuleFinding[] {
  const { provider, vendor } = row;
  if (retention?.policy !== 'zero' || isExcepted(retention.note, vendor)) return [];
  const kept = keepingOf(row, placeOf);
  if (!kept) return [];
  const who = kept.by === 'row' ? `its row \`${provider.id}\`` : 'the register';
  return [
    {
      place: kept.place,
      message: `ai.yaml claims at the top that AI providers keep nothing (\`policy: zero\`), and ${who} says that ${kept.what}. Whoever reads only the top is told something false of ${vendor.name}.`,
      fix: `Write at the top of ai.yaml what holds for all (\`retention: { policy: period, for: … }\`), or name the exception there: \`note: All but ${vendor.name} keep nothing\`. If the record is wrong, correct the record.`,
    },
  ];
}

function trainingIn({ provider, vendor, at }: AiRow, { training }: Ai): RuleFinding[] {
  const said = provider.trains_on_customer_data;
  if (!training || !said || isExcepted(training.note, vendor)) return [];
  if (training.models === 'ours' || training.limited_to !== undefined) return [];
  const claimed = training.customer_data;
  if (claimed === 'unknown' || looseness[said] <= looseness[claimed]) return [];
  return [
    {
      place: { file: 'ai.yaml', path: [...at, 'trains_on_customer_data'] },
      message: `ai.yaml says at the top that models are trained on customer data "${claimed}", and the row \`${provider.id}\` (${vendor.name}) says "${said}".`,
      fix: `Write at the top what holds for every provider: \`customer_data: ${said}\`; or say of whose models the top speaks: \`models: ours\`; or name the exception there: \`note: All but ${vendor.name}\`. If the row is wrong, correct the row.`,
    },
  ];
}

// To claim "never" for all while one is not known claims more than is known.
const looseness = { never: 0, 'opt-in': 1, 'opt-out': 2, always: 3, unknown: 4 } as const;

const isExcepted = (note: string | undefined, { name }: Subprocessor) =>
  note !== undefined &&
  (note.includes(name) ||
    /\b(except|excepting|other than|apart from|unless|all but)\b/i.test(note));
