// Finds certifications of which one field says what another denies.
import { addDays, addDuration, daysBetween } from '../../day.ts';
import { controlsOf } from '../../derive/claims/controls.ts';
import { typeOfRow } from '../../prose/claims/frameworks.ts';
import type { Certification, Trust } from '../../trust.ts';
import { isExamined, stageOf } from '../../vocabulary/statuses.ts';
import type { Content, Rule } from '../rule.ts';

export const certificationContradictsItself: Rule = {
  code: 'certification-contradicts-itself',
  severity: 'error',
  group: 'across-files',
  reason:
    'The status of a certification and its other fields tell one story. What a vendor holds is not held by the company; what is planned has no day of issue; what the company assessed itself has no auditor; what is held waits for nothing; a Type I report covers a day and no period. Readers of the one field are told the opposite by the other.',
  check(content) {
    const { trust, placeOf } = content;
    return (trust?.certifications ?? []).flatMap((row) =>
      contradictions(row, content).map(({ key, message, fix }) => ({
        place: placeOf('certification', row.id, key),
        message,
        fix,
      })),
    );
  },
};

interface Contradiction {
  key: (string | number)[];
  message: string;
  fix: string;
}

function contradictions(row: Certification, { trust, asOf }: Content): Contradiction[] {
  const { title, status, inherited_from, issued, valid_until, auditor, do_not_use_for } = row;
  const found: Contradiction[] = [];
  const add = (key: string | (string | number)[], message: string, fix: string) =>
    found.push({ key: [key].flat(), message, fix });
  const isHeld = isExamined(status);

  if (inherited_from && (isHeld || isOwnWord(status) || status === 'not-held'))
    add(
      'inherited_from',
      `"${title}" is ${status}, and \`inherited_from: [${inherited_from.join(', ')}]\` says that a vendor holds it and you do not.`,
      isHeld
        ? 'Write `status: inherited`; if you were examined yourselves, take `inherited_from` out.'
        : 'Write `status: inherited`; if no vendor holds it, take `inherited_from` out.',
    );
  if (status === 'planned' || status === 'in-audit' || status === 'not-held')
    for (const [key, day] of Object.entries({ issued, valid_until }))
      if (day)
        add(
          key,
          `"${title}" is ${status}, and \`${key}: ${day}\` is the day of a certificate or report that exists.`,
          `Take \`${key}\` out${status === 'not-held' ? '' : ` (a day that is meant is \`target: ${day}\`)`}; if it was issued, correct the status. An older one that is still held is a row of its own.`,
        );
  if (auditor && isOwnWord(status))
    add(
      'auditor',
      `"${title}" is ${status}, so nobody else examined it, and \`auditor: ${auditor}\` says that somebody did.`,
      'Take `auditor` out; if there is a report, write `status: attested` and its day.',
    );
  if (isHeld && do_not_use_for)
    add(
      'do_not_use_for',
      `"${title}" is ${status}, and \`do_not_use_for: ${do_not_use_for}\` asks customers to wait until it is held.`,
      'Take `do_not_use_for` out; if it is not held, correct the status.',
    );
  if (status === 'expired' && valid_until && valid_until >= asOf)
    add(
      'valid_until',
      `"${title}" is expired, and \`valid_until: ${valid_until}\` is still to come.`,
      'Correct the day; if it is valid, write `status: certified` or `attested`.',
    );
  periodOf(row, add);
  for (const role of row.acts_as ?? [])
    if (row.does_not_act_as?.includes(role))
      add(
        ['does_not_act_as', row.does_not_act_as.indexOf(role)],
        `"${title}" lists \`${role}\` under \`acts_as\` and under \`does_not_act_as\`.`,
        `Keep \`${role}\` where it is true.`,
      );
  if (isHeld && trust)
    row.depends_on?.forEach((reference, index) => {
      const state = notThere(reference, trust);
      if (state)
        add(
          ['depends_on', index],
          `"${title}" is ${status}, and needs \`${reference}\` first, which is ${state}.`,
          `Correct the status of \`${reference}\` or of this row, or take it out of \`depends_on\`.`,
        );
    });
  return found;
}

const isOwnWord = (status: Certification['status']) =>
  status === 'self-assessed' || status === 'own-statement';

function periodOf(
  row: Certification,
  add: (key: string, message: string, fix: string) => void,
): void {
  const { title, framework, period_from, period_to, observation_window } = row;
  if (framework === 'soc-2' && typeOfRow(row) === '1')
    for (const [key, value] of Object.entries({ period_from, period_to, observation_window }))
      if (value)
        return add(
          key,
          `"${title}" says how things stood on one day, and \`${key}: ${value}\` gives it a period.`,
          `Take \`${key}\` out and write the day as \`issued\`; if it is a Type II report, say so in \`title\`.`,
        );
  if (!period_from || !period_to || !observation_window) return;
  const end = addDays(addDuration(period_from, observation_window), -1);
  // A window is told in round months.
  if (Math.abs(daysBetween(end, period_to)) > 16)
    add(
      'observation_window',
      `"${title}" was observed for ${observation_window}, and its period runs from ${period_from} to ${period_to}.`,
      `Correct one of the two: ${observation_window} from ${period_from} end on ${end}.`,
    );
}

/** How a row stands that is not there yet. What has expired was there. */
function notThere(reference: string, trust: Trust): string | undefined {
  const [kind, id] = reference.split('/');
  const rows =
    kind === 'control'
      ? controlsOf(trust)
      : kind === 'certification'
        ? trust.certifications
        : (trust.roadmap?.items ?? []);
  const row = rows.find((one) => one.id === id);
  if (!row) return undefined;
  const status = row.status ?? 'planned';
  if (status === 'done' || status === 'expired') return undefined;
  if (status === 'dropped') return status;
  return stageOf(status) === 'there' ? undefined : status;
}
