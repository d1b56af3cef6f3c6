// Finds rows that are listed as missing and are there.
import { controlsOf } from '../../derive/claims/controls.ts';
import { certificationStatusOn } from '../../derive/page/gaps.ts';
import type { Place } from '../../problem.ts';
import { isExamined } from '../../vocabulary/statuses.ts';
import type { Rule } from '../rule.ts';

export const gapThatIsThere: Rule = {
  code: 'gap-that-is-there',
  severity: 'warning',
  group: 'across-files',
  reason:
    '`gaps` in controls.yaml and `in_short.not_yet` in site.yaml say what is missing. A row that is live or held, and of which `coverage.not_yet` says nothing, is not missing: either the list or the status is out of date.',
  check({ trust, asOf }) {
    if (!trust) return [];
    const there = new Map<string, { title: string; status: string }>([
      ...controlsOf(trust)
        .filter(({ status, coverage }) => status === 'live' && coverage?.not_yet === undefined)
        .map(({ id, title, status }) => [`control/${id}`, { title, status }] as const),
      ...trust.certifications.flatMap((row) => {
        const status = certificationStatusOn(row, asOf);
        return isExamined(status) || status === 'inherited'
          ? [[`certification/${row.id}`, { title: row.title, status }] as const]
          : [];
      }),
    ]);
    const listed: { item: string | undefined; place: Place }[] = [
      ...(trust.controls.gaps ?? []).map(({ item }, index) => ({
        item,
        place: { file: 'controls.yaml', path: ['gaps', index, 'item'] },
      })),
      ...(trust.site.in_short?.not_yet ?? []).map(({ item }, index) => ({
        item,
        place: { file: 'site.yaml', path: ['in_short', 'not_yet', index, 'item'] },
      })),
    ];
    return listed.flatMap(({ item, place }) => {
      const row = item === undefined ? undefined : there.get(item);
      if (!row) return [];
      return [
        {
          place,
          message: `\`${item}\` is listed as missing, and "${row.title}" is ${row.status}.`,
          fix: 'Take it out of this list; if a part is missing, say which: `coverage: { covers: …, not_yet: … }`; or correct the status.',
        },
      ];
    });
  },
};
