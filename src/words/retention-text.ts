// How long something is kept, in words. Each kind of rule has its own sentence.
import type { Retention } from '../trust.ts';
import { capitalise, formatsIn } from './format.ts';
import { wordsIn, type Words } from './languages.ts';

/** The rule, then its exception and its note if it has them. */
export function retentionText(rule: Retention, language?: string): [string, ...string[]] {
  const { exception, note } = rule;
  const say = wordsIn(language).page.retention;
  return [
    sentence(rule, say, formatsIn(language)),
    ...(exception ? [`${say.exception} ${exception}`] : []),
    ...(note ? [note] : []),
  ];
}

function sentence(
  rule: Retention,
  say: Words['page']['retention'],
  { formatDuration }: ReturnType<typeof formatsIn>,
): string {
  switch (rule.rule) {
    case 'until-event':
      return `${rule.indefinite ? say.indefinitely : say.until} ${rule.event}${rule.within ? `; ${say.within(formatDuration(rule.within))}` : ''}`;
    case 'period':
      return `${say.period(formatDuration(rule.for))}${rule.from ? `, ${say.from} ${rule.from}` : ''}`;
    case 'stages': {
      const stages = rule.stages.map((stage) =>
        say.stage(say.stages[stage.state], stage.for && formatDuration(stage.for)),
      );
      const from = rule.from ? `, ${say.from} ${rule.from}` : '';
      return capitalise(stages.join(`, ${say.then} `)) + from;
    }
    case 'legal-duty':
      return `${say.law(formatDuration(rule.for))} ${rule.basis}`;
    case 'persistent':
      return say.persistent;
    case 'by-contract':
      return `${say.contract} ${rule.terms}`;
    case 'varies':
      return say.varies(rule.by) + confirmation(rule, say);
  }
}

function confirmation(
  { confirmed, confirmed_for }: Extract<Retention, { rule: 'varies' }>,
  say: Words['page']['retention'],
): string {
  if (!confirmed) return '';
  return `; ${say.confirmed[confirmed]}${confirmed_for ? ` ${say.confirmedFor(confirmed_for)}` : ''}`;
}
