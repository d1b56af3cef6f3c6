// Takes out the findings that an author allowed, and reports each `allow` that suppresses nothing.
import { nearest } from '../nearest.ts';
import type { Finding, Place } from '../problem.ts';
import type { Allowance, Rule, RuleFacts } from './rule.ts';
import { standsIn } from './references/stands-in.ts';

export const unusedAllow: RuleFacts = {
  code: 'unused-allow',
  severity: 'warning',
  group: 'across-files',
  reason:
    'An `allow` that suppresses nothing is misspelt, or the reason for it is gone. Left in place, it would hide the next mistake of its kind. Errors are no matter of opinion: an `allow` does not switch one off.',
};

/**
 * Takes out the findings that an author allowed, each by the innermost `allow` around it.
 * With `complete` it adds a warning for every `allow` that took nothing out; without, some rules may not have run.
 */
export function withoutAllowed(
  findings: readonly Finding[],
  allowances: readonly Allowance[],
  rules: readonly Rule[],
  complete: boolean,
): Finding[] {
  const used = new Set<Allowance>();
  // A hint that the site raised to an error stays a matter of judgement.
  const isFirm = ({ code, severity }: Finding) =>
    severity === 'error' && rules.find((rule) => rule.code === code)?.severity !== 'hint';
  const left = findings.filter((finding) => {
    const allowance = allowances
      .filter(({ code, record }) => code === finding.code && standsIn(record, finding.place))
      .sort((a, b) => b.record.path.length - a.record.path.length)[0];
    if (!allowance || isFirm(finding)) return true;
    used.add(allowance);
    return false;
  });
  const unused = complete ? allowances.filter((allowance) => !used.has(allowance)) : [];
  return [...left, ...unused.map(({ code, place }) => unusedFinding(code, place, rules))];
}

function unusedFinding(code: string, place: Place, rules: readonly Rule[]): Finding {
  return {
    code: unusedAllow.code,
    severity: unusedAllow.severity,
    place: { ...place, at: 'key' },
    ...explained(
      code,
      rules.find((rule) => rule.code === code),
      rules,
    ),
  };
}

function explained(
  code: string,
  rule: Rule | undefined,
  rules: readonly Rule[],
): Pick<Finding, 'message' | 'fix'> {
  if (!rule) {
    const allowable = rules.filter(({ severity }) => severity !== 'error');
    const meant = nearest(
      code,
      allowable.map(({ code }) => code),
    );
    return {
      message: `There is no rule \`${code}\` that a reason could switch off.`,
      fix: meant ? `Write \`${meant}:\`, or take the line out.` : 'Take the line out.',
    };
  }
  if (rule.severity === 'error')
    return {
      message: `\`${code}\` is an error; a reason does not switch an error off.`,
      fix: 'Correct what the error names, and take this line out.',
    };
  return {
    message: `Nothing here breaks the rule \`${code}\`, so this \`allow\` suppresses nothing.`,
    fix: 'Take the line out; it would hide the next mistake of this kind.',
  };
}
