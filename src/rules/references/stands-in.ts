// Whether a place lies in a record: in its file, at its path or below it.
import type { Place } from '../../problem.ts';

export const standsIn = (record: Place, { file, path }: Place): boolean =>
  record.file === file && record.path.every((step, depth) => step === path[depth]);
