// Finds two records of one list with the same id.
import type { PlacedRecord, Rule } from '../rule.ts';

export const duplicateId: Rule = {
  code: 'duplicate-id',
  severity: 'error',
  group: 'across-files',
  reason:
    'An id names one row for ever: two records of one list may not share it, in one file or in two.',
  check({ records }) {
    const first = new Map<string, PlacedRecord>();
    return records.flatMap((record) => {
      const key = `${record.list}/${record.id}`;
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, record);
        return [];
      }
      const elsewhere =
        earlier.place.file === record.place.file ? 'above' : `in ${earlier.place.file}`;
      return [
        {
          place: record.place,
          message: `The id \`${record.id}\` is already taken ${elsewhere}; links and feeds could not tell the two apart.`,
          fix: record.place.file.endsWith(`/${record.id}.yaml`)
            ? `Rename this file, for example to ${record.id}-2.yaml, or delete it if it is the same record.`
            : `Give this one an id of its own, such as \`${record.id}-2\`, or delete it if it is the same record.`,
        },
      ];
    });
  },
};
