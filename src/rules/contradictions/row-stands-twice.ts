// Finds two rows of one list with one title: what is said of the thing twice, and mostly in two ways.
import { controlsOf } from '../../derive/claims/controls.ts';
import type { Place } from '../../problem.ts';
import type { Content, Rule } from '../rule.ts';
import { nameOf } from './same-matter.ts';

export const rowStandsTwice: Rule = {
  code: 'row-stands-twice',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A level of severity, a category of data, a person with access, a log or a promise that stands in the list twice under one title is one thing with two answers. Readers take the one that suits them, and a correction reaches one of them. Rows for different plans, recipients, editions or days are two.',
  check: (content) =>
    lists(content).flatMap((rows) => {
      const seen = new Map<string, Row>();
      return rows.flatMap((row) => {
        const key = `${nameOf(row.title)}\0${row.apart}`;
        const first = seen.get(key);
        if (!first) {
          seen.set(key, row);
          return [];
        }
        return [
          {
            place: row.place,
            message: `"${row.title}" is in this list already, as "${first.title}" (${first.where}). A reader cannot tell which of the two rows to believe.`,
            fix: 'Keep one of them, with what is true. If they are two things, say in the titles what tells them apart.',
          },
        ];
      });
    }),
};

interface Row {
  title: string;
  where: string;
  place: Place;
  /** What makes a row of the same title another one. */
  apart: string;
}

function lists({ trust, placeOf }: Content): Row[][] {
  if (!trust) return [];
  const { data, commitments, documents, questions } = trust;
  const inList =
    (file: string, key: string) =>
    (title: string, index: number, name: string): Row => ({
      title,
      where: `row ${index + 1} of \`${key}\``,
      place: { file, path: [key, index, name] },
      apart: '',
    });
  const inData = (key: string) => inList('data.yaml', key);
  const inCommitments = (key: string) => inList('commitments.yaml', key);
  const apart = (...parts: unknown[]) => JSON.stringify(parts);
  return [
    (commitments.severity_levels ?? []).map(({ title }, index) =>
      inCommitments('severity_levels')(title, index, 'title'),
    ),
    (commitments.logs ?? []).map(({ title }, index) =>
      inCommitments('logs')(title, index, 'title'),
    ),
    (commitments.availability ?? []).map(({ title, plans, target }, index) => ({
      ...inCommitments('availability')(title, index, 'title'),
      apart: apart(plans, target),
    })),
    (commitments.commitments ?? []).map((one) => ({
      title: one.title,
      where: `\`commitment/${one.id}\``,
      place: placeOf('commitment', one.id, ['title']),
      apart: apart(
        one.event,
        one.to,
        one.to_note,
        one.what,
        one.applies_when,
        one.plans,
        one.severities,
        one.jurisdictions,
        one.status,
        one.channels,
      ),
    })),
    (data.categories ?? []).map(({ id, title }) => ({
      title,
      where: `\`data/${id}\``,
      place: placeOf('data', id, ['title']),
      apart: '',
    })),
    (data.not_stored ?? []).map(({ title, never, limited_to }, index) => ({
      ...inData('not_stored')(title, index, 'title'),
      apart: apart(never, limited_to),
    })),
    (data.access ?? []).map(({ who, purpose, name }, index) => ({
      ...inData('access')(who, index, 'who'),
      apart: apart(purpose, name),
    })),
    controlsOf(trust).map(({ id, title, status, plans }) => ({
      title,
      where: `\`control/${id}\``,
      place: placeOf('control', id, ['title']),
      // A live row beside one that is not has a rule of its own.
      apart: apart(status === 'live', plans),
    })),
    documents.map(({ id, title, version, date, target }) => ({
      title,
      where: `\`document/${id}\``,
      place: placeOf('document', id, ['title']),
      apart: apart(version, date, target),
    })),
    questions.map(({ question }, index) =>
      inList('faq.yaml', 'questions')(question, index, 'question'),
    ),
  ];
}
