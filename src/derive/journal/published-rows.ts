// The rows of the trust page that links and feeds name by their ids, without the vendors, which the journal names.
import type { Trust } from '../../trust.ts';
import { controlsOf } from '../claims/controls.ts';

/** Rows by subject, `control/sso`, with their title and what else is compared. */
export type Rows = Readonly<Record<string, { title: string; [key: string]: unknown }>>;

/** Every row that has an id. */
export function rowsOf(trust: Trust): Rows {
  const { controls, certifications, roadmap, data, commitments, documents, questions, ai } = trust;
  const lists: Record<string, readonly Row[] | undefined> = {
    control: controlsOf(trust),
    // What stands in a group is compared by itself.
    group: controls.groups?.map(({ id, title }) => ({ id, title })),
    certification: certifications,
    roadmap: roadmap?.items,
    data: data.categories,
    'not-stored': data.not_stored,
    commitment: commitments.commitments,
    severity: commitments.severity_levels,
    availability: commitments.availability,
    'ai-provider': ai.providers?.map((row) => ({ ...row, title: row.subprocessor })),
    'ai-feature': ai.features,
    document: documents,
    question: questions.map(({ question, ...rest }) => ({ ...rest, title: question })),
  };
  return Object.fromEntries(
    Object.entries(lists).flatMap(([kind, rows = []]) =>
      rows.map(({ id, ...row }) => [`${kind}/${id}`, row]),
    ),
  );
}

interface Row {
  id: string;
  title: string;
}
