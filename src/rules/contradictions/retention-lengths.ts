// How long a `retention` keeps something, as far as it names a length: what two of them can be compared by.
import { longestHours } from '../../derive/claims/lengths.ts';
import { lengthsIn } from '../../prose/numbers.ts';
import type { Retention } from '../../trust.ts';

// The ends of what a person can be told by: what comes after them is no longer kept of anybody.
const ends = new Set(['anonymised', 'aggregated', 'purged']);

/**
 * The length after which nothing is left, `12 months` or a sum of stages in hours; undefined where it names none, or counts
 * from a deletion of which nobody knows the day.
 */
export function lengthOfRetention(retention: Retention | undefined): string | undefined {
  switch (retention?.rule) {
    case 'period':
    case 'legal-duty':
      return retention.for;
    case 'stages': {
      const before = retention.stages.slice(
        0,
        retention.stages.findIndex(({ state }) => ends.has(state)),
      );
      const [first] = before;
      if (!first || first.state === 'soft-deleted' || first.state === 'in-backups')
        return undefined;
      if (before.some((stage) => stage.for === undefined)) return undefined;
      if (before.length === 1) return first.for;
      return `${before.reduce((sum, stage) => sum + longestHours(stage.for ?? ''), 0)} hours`;
    }
    default:
      return undefined;
  }
}

/** Lengths that its exception and note name: what is kept so long contradicts nothing. */
export const exceptedLengths = (
  retention: Retention | undefined,
  language: string | undefined,
): string[] =>
  [retention?.exception, retention?.note].flatMap((text) =>
    text === undefined ? [] : lengthsIn(text, language).map(({ length }) => length),
  );

const open: Partial<Record<Retention['rule'], string>> = {
  varies: 'for a time that varies',
  persistent: 'without an end',
  'by-contract': 'as a contract says',
};

/** Whether it names no length on purpose. */
export const isOpen = ({ rule }: Pick<Retention, 'rule'>) => open[rule] !== undefined;

/** To follow "kept". */
export const keptWords = (kept: { rule: Retention['rule']; for?: string | undefined }) =>
  open[kept.rule] ?? (kept.for ? `for ${kept.for}` : 'for a length of time');
