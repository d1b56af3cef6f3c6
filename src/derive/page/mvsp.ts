// The controls of the Minimum Viable Secure Product, and which of ours are mapped to each: a list, never a verdict.
import type { Control, Trust } from '../../trust.ts';
import { controlsOf } from '../claims/controls.ts';

/** One control of MVSP. */
interface MvspControl {
  id: string;
  /** Absent for an id that MVSP does not have. */
  title?: string;
}

/**
 * MVSP v3.0 of 9 November 2023, https://mvsp.dev: ids and titles as in the OSCAL catalogue of github.com/vendorsec/mvsp
 * (oscal/mvsp/mvsp_v3.0-20231109-catalog.yaml). MVSP is in the public domain (CC0 1.0), so its titles may be printed.
 */
const mvsp: readonly { title: string; controls: readonly MvspControl[] }[] = [
  {
    title: 'Business controls',
    controls: [
      { id: '1.1', title: 'External vulnerability reports' },
      { id: '1.2', title: 'Customer testing' },
      { id: '1.3', title: 'Self-assessment' },
      { id: '1.4', title: 'External testing' },
      { id: '1.5', title: 'Training' },
      { id: '1.6', title: 'Compliance' },
      { id: '1.7', title: 'Incident handling' },
      { id: '1.8', title: 'Data handling' },
    ],
  },
  {
    title: 'Application design controls',
    controls: [
      { id: '2.1', title: 'Single sign-on' },
      { id: '2.2', title: 'HTTPS-only' },
      { id: '2.3', title: 'Security headers' },
      { id: '2.4', title: 'Password policy' },
      { id: '2.5', title: 'Security libraries' },
      { id: '2.6', title: 'Dependency patching' },
      { id: '2.7', title: 'Logging' },
      { id: '2.8', title: 'Encryption' },
    ],
  },
  {
    title: 'Application implementation controls',
    controls: [
      { id: '3.1', title: 'List of data' },
      { id: '3.2', title: 'Data flow diagram' },
      { id: '3.3', title: 'Vulnerability prevention' },
      { id: '3.4', title: 'Time to fix vulnerabilities' },
      { id: '3.5', title: 'Build and release process' },
    ],
  },
  {
    title: 'Operational controls',
    controls: [
      { id: '4.1', title: 'Physical access' },
      { id: '4.2', title: 'Logical access' },
      { id: '4.3', title: 'Sub-processors' },
      { id: '4.4', title: 'Backup and disaster recovery' },
    ],
  },
];

/** A control of MVSP with ours that are mapped to it. */
export interface MvspRow extends MvspControl {
  ours: Control[];
}

interface MvspPage {
  parts: { title: string; rows: MvspRow[] }[];
  /** Ids of ours that MVSP v3.0 does not have. */
  others: MvspRow[];
  /** How many controls MVSP has, and to how many of them ours are mapped. */
  count: number;
  mapped: number;
}

export function mvspPageOf(trust: Trust): MvspPage {
  const ours = controlsByMvspId(trust);
  const rowOf = (control: MvspControl) => ({ ...control, ours: ours.get(control.id) ?? [] });
  const ids = new Set(mvsp.flatMap(({ controls }) => controls.map(({ id }) => id)));
  const others = [...ours.keys()].filter((id) => !ids.has(id));
  return {
    parts: mvsp.map(({ title, controls }) => ({ title, rows: controls.map(rowOf) })),
    others: others.map((id) => rowOf({ id })),
    count: ids.size,
    mapped: ours.size - others.length,
  };
}

/** Our controls by the MVSP id that they carry, in the order of the page. */
function controlsByMvspId(trust: Trust): Map<string, Control[]> {
  const found = new Map<string, Control[]>();
  for (const control of controlsOf(trust))
    for (const id of new Set(control.frameworks?.mvsp))
      found.set(id, [...(found.get(id) ?? []), control]);
  return found;
}
