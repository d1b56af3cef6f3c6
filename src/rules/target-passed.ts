// A planned thing whose target day is over: the commonest lie on trust pages. Time alone never breaks a build, so it warns.
import { isPassed } from '../day.ts';
import type { ReferenceKind } from '../schema/fields.ts';
import type { Rule } from './rule.ts';

interface Planned {
  kind: ReferenceKind;
  id: string;
  title: string;
  target?: string | undefined;
  status: string;
}

const stillOpen = new Set([
  'planned',
  'in-progress',
  'on-request',
  'not-offered',
  'in-audit',
  'not-held',
]);

export const targetPassed: Rule = {
  code: 'target-passed',
  severity: 'warning',
  check({ trust, asOf, placeOf }) {
    if (!trust) return [];
    const planned: Planned[] = [
      ...(trust.controls.groups ?? [])
        .flatMap((group) => group.controls ?? [])
        .map((control) => ({ ...control, kind: 'control' as const })),
      ...trust.certifications.map((one) => ({ ...one, kind: 'certification' as const })),
      ...(trust.roadmap?.items ?? []).map((item) => ({
        ...item,
        kind: 'roadmap' as const,
        status: item.status ?? 'planned',
      })),
      ...trust.documents.map((one) => ({
        ...one,
        kind: 'document' as const,
        // Only a planned paper is still to come; one on request is there.
        status: one.access === 'planned' ? 'planned' : 'available',
      })),
    ];
    return planned.flatMap(({ kind, id, title, target, status }) =>
      target !== undefined && stillOpen.has(status) && isPassed(target, asOf)
        ? [
            {
              place: placeOf(kind, id, ['target']),
              message: `"${title}" was meant to be there by ${target}; on ${asOf} it is still ${status}. The page says that the target has passed.`,
              fix: 'Set the status to what is true today, or set a target that you can keep; say in `note` what happened.',
            },
          ]
        : [],
    );
  },
};
