// Compares what ai.yaml says of all AI providers with what each provider's row says, and the row with the register.
import type { Ai, Subprocessor } from '../../trust.ts';
import { isLonger, isSameLength } from '../../derive/claims/lengths.ts';
import { aiRows, keepingOf, keepingSaid, keptFor, type AiRow } from './ai-rows.ts';
import { lengthOfRetention } from './retention-lengths.ts';
import type { Content, Rule, RuleFinding } from '../rule.ts';

export const aiRetentionContradicted: Rule = {
  code: 'ai-retention-contradicted',
  severity: 'error',
  group: 'wording',
  reason:
    'What is claimed for all AI providers must hold for each of them. A page that says "zero retention" or "no training" above a row that says otherwise deceives whoever reads only the top. A row and the register must agree as well: nothing kept, or kept, and for how long. A provider on the customer\'s own account is left out: its terms are the customer\'s.',
  source: 'FTC Act section 5; Directive 2005/29/EC Art. 6',
  check({ trust, placeOf }) {
    if (!trust) return [];
    return aiRows(trust).flatMap((row) => {
      const top = retentionIn(row, trust.ai, placeOf);
      return [
        ...top,
        ...(top.length > 0 ? [] : inRegister(row)),
        ...lengthIn(row, trust.ai),
        ...trainingIn(row, trust.ai),
      ];
    });
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

// The row of a provider and the register speak of one vendor: nothing is kept, or it is; for one length, or for another.
function inRegister({ provider, vendor, at }: AiRow): RuleFinding[] {
  const said = provider.retention;
  const kept = keptFor(vendor.retention);
  const length = lengthOfRetention(vendor.retention);
  const differs =
    said?.policy === 'zero'
      ? kept !== undefined
      : said?.for !== undefined && length !== undefined && !isSameLength(said.for, length);
  if (!said || !differs) return [];
  const here = said.policy === 'zero' ? 'that nothing is kept' : `that ${keepingSaid(said)}`;
  return [
    {
      place: {
        file: 'ai.yaml',
        path: [...at, 'retention', said.policy === 'zero' ? 'policy' : 'for'],
      },
      message: `The row \`${provider.id}\` says ${here}, and the register says that ${vendor.name} keeps data ${kept ?? `for ${length}`} (\`retention\` of \`${vendor.id}\`).`,
      fix: `Find out how long ${vendor.name} keeps prompts and outputs, and write it in both places: \`retention: { policy: period, for: … }\` here, \`retention: { rule: period, for: … }\` there.`,
    },
  ];
}

// What is said of all providers is the longest of them.
function lengthIn({ provider, vendor, at }: AiRow, { retention }: Ai): RuleFinding[] {
  const top = retention?.policy === 'period' ? retention.for : undefined;
  const own = provider.retention?.for;
  if (!top || !own || !isLonger(own, top)) return [];
  if (isExcepted(retention?.note, vendor) && !retention?.note?.includes(vendor.name)) return [];
  return [
    {
      place: { file: 'ai.yaml', path: [...at, 'retention', 'for'] },
      message: `ai.yaml says at the top that AI providers keep prompts and outputs for ${top}, and the row \`${provider.id}\` (${vendor.name}) says ${own}.`,
      fix: `Write at the top the longest time that holds for any provider: \`retention: { policy: period, for: ${own} }\`. If the row is wrong, correct the row.`,
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
