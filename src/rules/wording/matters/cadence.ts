// Holds what is said to be done again and again, or to have been done last, against the day on which a field says that it was done.
import { daysBetween, lastDayOf, type Day } from '../../../day.ts';
import { longestHours } from '../../../derive/claims/lengths.ts';
import { lemmaPattern } from '../../../prose/lemmas.ts';
import type { Trust } from '../../../trust.ts';
import type { Check } from './sentence.ts';

/** Things of which a field holds the day on which they were done last. */
function doneThings(trust: Trust) {
  const { data, site, certifications } = trust;
  const tests = certifications.filter(({ title }) => /\bpen(?:etration)?[ -]?test/i.test(title));
  return [
    {
      what: 'the last review of access',
      words:
        'access/right/permission/privilege ~ review/check/audit, review/check/audit ~ access/right/permission/privilege',
      days: (data.access ?? []).map(({ last_reviewed }) => last_reviewed),
      where: '`access` in data.yaml',
    },
    {
      what: 'the last test of a restore',
      words:
        'restore/recovery/backup ~ test/try/rehearse/exercise, test/try/rehearse ~ restore/recovery/backup',
      days: [data.backups?.last_tested],
      where: '`backups.last_tested` in data.yaml',
    },
    {
      what: 'the last penetration test',
      words:
        'penetration/pen test, pentest, ethical hacker, independent/external/outside ~ firm/expert/company/tester ~ test/attack/probe',
      days: tests.flatMap(({ issued, period_to }) => [period_to, issued]),
      where: `"${tests[0]?.title}" in certifications.yaml`,
    },
    {
      what: 'the last review of this page',
      words: 'page/site ~ review, review ~ page/site',
      days: [site.last_reviewed],
      where: '`last_reviewed` in site.yaml',
    },
  ].flatMap(({ days, words, ...more }) => {
    const last = days
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1);
    return last === undefined ? [] : [{ ...more, words: lemmaPattern(words), last }];
  });
}

export function cadenceCheck(trust: Trust, asOf: Day): Check {
  const things = doneThings(trust);
  return (sentence) => {
    if (sentence.periods.length + sentence.days.length === 0 || sentence.isOfOthers) return [];
    return things
      .filter(({ words }) => sentence.has(words))
      .flatMap(({ what, where, last }) => {
        const against = `${where} says ${last}`;
        // Half as long again is late and no lie yet.
        const rare = sentence.periods.find(
          ({ kind, length }) =>
            kind === 'often' && (longestHours(length) / 24) * 1.5 < daysBetween(last, asOf),
        );
        const day = sentence.days.find(
          ({ from, to }) =>
            to <= (lastDayOf(asOf.slice(0, 4)) ?? asOf) &&
            from <= asOf &&
            !(from <= last && last <= to),
        );
        const isLast =
          /\b(?:last|latest|most recent(?:ly)?|was|were|took place|carried out|done|recently)\b/i.test(
            sentence.plain,
          );
        const span = rare ?? (day && isLast ? day : undefined);
        return span === undefined || sentence.isDenied(span) || sentence.isReserved(span)
          ? []
          : [
              {
                span,
                says: `${sentence.plain.slice(span.start, span.end)} for ${what}`,
                against,
                fix: `the day of ${what}`,
              },
            ];
      })
      .slice(0, 1);
  };
}
