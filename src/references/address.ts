// Where a reader finds what is named: the row, or the section in which a fact stands that is no row.
import { sections, type SectionName } from '../vocabulary/sections.ts';
import type { Named } from './names.ts';
import type { Today } from './today.ts';

/** A path of the trust center; undefined for what stands in the head of the page, or on every page. */
export function addressOf({ row, steps }: Named, { rows }: Today): string | undefined {
  if (row) return rows.get(`${row.kind}/${row.id}`)?.path;
  const name = steps.join('.');
  if (isBelow(name, 'site.notice') || isBelow(name, 'subprocessors')) return '/subprocessors/';
  const section = (Object.keys(sections) as SectionName[]).find((one) =>
    sections[one].some((place: string) => isBelow(name, place)),
  );
  // Controls have a section for each group, and a control is a row.
  return section === undefined || section === 'controls' ? undefined : `/#section-${section}`;
}

const isBelow = (name: string, place: string) => name === place || name.startsWith(`${place}.`);
