// A build that fails because of a file of the project itself: said as a mistake in that file, without a stack.
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { isSlotError } from '../policy/slot-parts.ts';
import { PublishError } from '../publish/publish-error.ts';

/** One of the errors of Vite that name the place of a mistake in a source file; the line counts from 1. */
interface SourceError {
  message: string;
  loc: { file: string; line: number; column: number };
}

/** Why a build failed, with the place in each file, relative to `root`; any other error comes back as it is. */
export function explainBuild(error: unknown, root: string): unknown {
  // The build itself has said what the file may not print.
  if (isSlotError(error))
    return new PublishError('A slot prints what no page may have; nothing was published.');
  const errors = (error as { errors?: unknown }).errors;
  const places = Array.isArray(errors) ? errors.filter(hasPlace) : [];
  if (places.length === 0) return error;
  const lines = places.map(({ message, loc }) => {
    const file = path.relative(root, loc.file).replaceAll('\\', '/');
    const [said = ''] = stripVTControlCharacters(message).split('\n');
    return `${file}:${loc.line}:${loc.column}  ${said}`;
  });
  return new PublishError(`${lines.join('\n')}\nNothing was published.`);
}

const hasPlace = (error: unknown): error is SourceError =>
  typeof (error as Partial<SourceError> | undefined)?.loc?.file === 'string';
