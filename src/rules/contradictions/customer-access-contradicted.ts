// Finds what customers can do themselves by one field, and cannot by another: delete, export, read a log.
import { rootsIn } from '../../prose/word-roots.ts';
import type { Control, Trust } from '../../trust.ts';
import type { Content, Rule, RuleFinding } from '../rule.ts';

export const customerAccessContradicted: Rule = {
  code: 'customer-access-contradicted',
  severity: 'warning',
  group: 'across-files',
  reason:
    'Whether customers can delete, take out or read their data without asking is said by `self_service`, by who deletes (`by`), by `customer_access` of a log, and by the status of a control for it. Two of them that differ leave a reader to try it.',
  source: 'GDPR Art. 20 and 28(3)(g); Regulation (EU) 2023/2854 Art. 25',
  check({ trust, placeOf }) {
    if (!trust) return [];
    return [...ofDeletion(trust, placeOf), ...ofExport(trust), ...ofLogs(trust)];
  },
};

const actors = {
  customer: 'the customer',
  company: 'us',
  automatic: 'itself, at a set time',
  vendor: 'a vendor',
} as const;

function ofDeletion({ data }: Trust, at: Content['placeOf']): RuleFinding[] {
  const rows = [
    {
      what: 'All data',
      deletion: data.deletion,
      place: { file: 'data.yaml', path: ['deletion', 'self_service'] },
    },
    ...(data.categories ?? []).map(({ id, title, deletion }) => ({
      what: `"${title}"`,
      deletion,
      place: at('data', id, ['deletion', 'self_service']),
    })),
  ];
  return rows.flatMap(({ what, deletion, place }) => {
    const { by, self_service } = deletion ?? {};
    if (!by || self_service === undefined || self_service === (by === 'customer')) return [];
    return [
      {
        place,
        message: self_service
          ? `${what} is said to be deleted by customers themselves, and by ${actors[by]} (\`by: ${by}\`).`
          : `${what} is said to be deleted by the customer (\`by: customer\`), and not by themselves (\`self_service: false\`).`,
        fix: self_service
          ? 'Write `by: customer`, or `self_service: false`.'
          : 'Write `by: company` where a customer has to ask, or `self_service: true`.',
      },
    ];
  });
}

const controlsOf = ({ controls }: Trust): Control[] =>
  (controls.groups ?? []).flatMap((group) => group.controls ?? []);

const wholeExport = /\b(?:exports?|portability)\b/i;
const ofSomething = /\b(?:logs?|audit|signed|signature|report|invoice)/i;
const alone = /\bself[- ]service\b|\byourself\b|\bwithout (?:asking|a ticket)\b/i;

// A control for the export of data, and the export in data.yaml; one of logs or of signatures is another matter.
function ofExport(trust: Trust): RuleFinding[] {
  const { export: out } = trust.data;
  if (!out) return [];
  return controlsOf(trust)
    .filter(({ title, plans }) => wholeExport.test(title) && !ofSomething.test(title) && !plans)
    .filter(({ id, status, title }) =>
      status === 'live'
        ? out.self_service === false && alone.test(`${title} ${id}`)
        : out.self_service || status !== 'on-request',
    )
    .map(({ id, title, status }) => ({
      place: {
        file: 'data.yaml',
        path: out.self_service === undefined ? ['export', 'how'] : ['export', 'self_service'],
      },
      message: `\`export\` says how all data is taken out${out.self_service === undefined ? '' : out.self_service ? ', without asking' : ', and that customers have to ask'}; the control "${title}" (\`control/${id}\`) is \`${status}\`.`,
      fix: 'Find out which of the two holds: correct the status of the control, or `export` in data.yaml.',
    }));
}

const forCustomers = /\b(?:owners?|admins?|administrators?|customers?|members?|exports?|access)\b/i;

// A log that customers can read by a control, and cannot by the log itself.
function ofLogs(trust: Trust): RuleFinding[] {
  return (trust.commitments.logs ?? []).flatMap((log, index) => {
    const words = rootsIn(log.title).map(({ root }) => root);
    const control = controlsOf(trust).find(({ title, properties = [], endpoints = [] }) => {
      const roots = new Set(rootsIn(title).map(({ root }) => root));
      return (
        words.length > 0 &&
        words.every((word) => roots.has(word)) &&
        (endpoints.length > 0 || forCustomers.test([title, ...properties].join(' ')))
      );
    });
    if (!control || log.customer_access === undefined || log.customer_access === control.status)
      return [];
    return [
      {
        place: { file: 'commitments.yaml', path: ['logs', index, 'customer_access'] },
        message: `Access of customers to "${log.title}" is said to be \`${log.customer_access}\`; the control "${control.title}" is \`${control.status}\`.`,
        fix: `Find out which of the two holds, and write it in both places: \`customer_access: ${control.status}\` here, or \`status: ${log.customer_access}\` there.`,
      },
    ];
  });
}
