// Finds records that wait for each other in a circle.
import { referencesIn, type Reference } from '../references/references.ts';
import type { Content, Rule } from '../rule.ts';

export const circularOrder: Rule = {
  code: 'circular-order',
  severity: 'error',
  group: 'across-files',
  reason:
    '"A after B" and "B after A" cannot both be kept: each waits for the other, and neither will ever be first. The same holds over any number of steps, for `after`, `before` and `depends_on`, and for texts that follow one another.',
  check(content) {
    const steps = stepsOf(content);
    const stepsFrom = new Map<string, Step[]>();
    for (const step of steps)
      stepsFrom.set(step.first, [...(stepsFrom.get(step.first) ?? []), step]);
    const told = new Set<Step>();
    return steps.flatMap((step) => {
      const circle = told.has(step) ? [] : circleThrough(step, stepsFrom);
      if (circle.length === 0 || circle.some((one) => told.has(one))) return [];
      for (const one of circle) told.add(one);
      // Told backwards, each thing that is waited for is the next one named.
      const said = [step, ...circle.slice(1).reverse()].map(
        ({ by: { holder, key, value, inList } }) =>
          inList
            ? `\`${holder}\` has \`${key}: [${value}]\``
            : `\`${holder}\` has \`${key}: ${value}\``,
      );
      return [
        {
          place: step.by.place,
          message: `These wait for one another in a circle: ${said.join(', ')}. None of them can come first.`,
          fix: `Take one of them out: whichever does not have to wait, such as \`${step.by.key}\` here.`,
        },
      ];
    });
  },
};

/** `first` has to be there before `next`, as one reference says. */
interface Step {
  first: string;
  next: string;
  by: Reference;
}

function stepsOf(content: Content): Step[] {
  return referencesIn(content)
    .filter(({ from, to }) => from !== to)
    .flatMap((by) => {
      if (by.key === 'before') return [{ first: by.from, next: by.to, by }];
      if (by.key === 'after' || by.key === 'depends_on')
        return [{ first: by.to, next: by.from, by }];
      return [];
    });
}

/** The shortest way from the end of a step back to its start, that step first; empty when there is none. */
function circleThrough(step: Step, stepsFrom: ReadonlyMap<string, Step[]>): Step[] {
  // Each place with the step that first led to it.
  const reached = new Map([[step.next, step]]);
  for (const at of reached.keys())
    for (const one of stepsFrom.get(at) ?? [])
      if (!reached.has(one.next)) reached.set(one.next, one);
  const way: Step[] = [];
  for (let last = reached.get(step.first); last; last = reached.get(last.first)) {
    way.unshift(last);
    if (last === step) return way;
  }
  return [];
}
