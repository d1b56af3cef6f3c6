// Which of our controls are mapped to which controls of a framework. Ids only: most frameworks may not be quoted freely.
import { controlsOf } from '../derive/claims/controls.ts';
import type { Trust } from '../trust.ts';
import type { Day } from '../day.ts';
import { mappedFrameworks, type MappedFramework } from '../vocabulary/frameworks.ts';
import type { ControlStatus } from '../vocabulary/statuses.ts';
import { publicAddress } from '../words/format.ts';
import type { Table } from './csv.ts';

/** One id of a framework and one control that is mapped to it. The same id may be in several mappings. */
interface Mapping {
  framework: MappedFramework;
  id: string;
  /** The id of the control. */
  control: string;
  title: string;
  status: ControlStatus;
  /** The full address of the control's row. */
  permalink: string;
}

/** crosswalk.json. */
export interface Crosswalk {
  version: 1;
  as_of: Day;
  mappings: Mapping[];
}

/** Every mapping, by framework, then by id (`A.8.9` before `A.8.24`), then in the order of the page. */
export function crosswalkOf(trust: Trust, asOf: Day): Crosswalk {
  const controls = controlsOf(trust);
  const mappings = mappedFrameworks.flatMap((framework) =>
    controls
      .flatMap(({ id: control, title, status, frameworks }) =>
        [...new Set(frameworks?.[framework])].map((id) => ({
          framework,
          id,
          control,
          title,
          status,
          permalink: publicAddress(trust.site.url, `/#control-${control}`),
        })),
      )
      .sort((a, b) => compareIds(a.id, b.id)),
  );
  return { version: 1, as_of: asOf, mappings };
}

/** crosswalk.csv. */
export function crosswalkTable(trust: Trust, asOf: Day): Table {
  const lines = crosswalkOf(trust, asOf).mappings.map((mapping) => ({ ...mapping, as_of: asOf }));
  return {
    columns: ['framework', 'id', 'control', 'title', 'status', 'permalink', 'as_of'],
    lines,
  };
}

/** Whether any control carries an id of a framework, or of any framework if none is given. */
export function isMapped(trust: Trust, framework?: MappedFramework): boolean {
  return controlsOf(trust).some(({ frameworks }) =>
    framework ? frameworks?.[framework] : frameworks && Object.keys(frameworks).length > 0,
  );
}

// Compares numbers as numbers and the rest by code unit, because the order of a locale differs between machines.
function compareIds(one: string, other: string): number {
  const [a, b] = [one, other].map((id) => id.match(/\d+|\D+/g) ?? []);
  for (let at = 0; at < Math.max(a?.length ?? 0, b?.length ?? 0); at += 1) {
    const [left = '', right = ''] = [a?.[at], b?.[at]];
    const difference = Number(left) - Number(right);
    if (difference) return difference;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
