// The files that a company adds to every page: `slots` of the configuration.
import path from 'node:path';
import { nearest } from '../nearest.ts';
import { slotNames, type SlotName } from '../policy/slot-parts.ts';
import { MountError } from './mount-error.ts';
import { isFile } from './placing.ts';

/** An `.astro` file for each place, relative to the root of the project. */
export interface Slots {
  /** At the end of the head of every page: `<meta>` and `<link>`. */
  head?: string;
  /** Before the header of every page. */
  header?: string;
  /** After the footer of every page. */
  footer?: string;
}

/** Absolute paths of the files. Throws a `MountError` that names the key and the path of one that cannot be used. */
export function slotFiles(slots: Slots, root: string): Slots {
  const entries = Object.entries(slots).filter(([, file]) => file !== undefined);
  return Object.fromEntries(
    entries.map(([name, file]: [string, unknown]) => {
      if (!isSlot(name)) throw unknown(name);
      const place = typeof file === 'string' ? path.resolve(root, file) : '';
      const says = `\`slots.${name}\` of candor says ${JSON.stringify(file)}`;
      if (!place.endsWith('.astro'))
        throw new MountError(
          `${says}, which is not the path of an .astro file.`,
          `Write the path of one from the folder of the project: \`slots: { ${name}: './src/trust/${capital(name)}.astro' }\`.`,
        );
      if (!isFile(place))
        throw new MountError(
          `${says}, and there is no file ${place}.`,
          'Correct the path, which begins at the folder of the project, or take the key out.',
        );
      return [name, place];
    }),
  );
}

const isSlot = (name: string): name is SlotName => slotNames.some((each) => each === name);
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function unknown(name: string): MountError {
  const meant = nearest(name, [...slotNames]);
  return new MountError(
    `\`slots.${name}\` of candor is no place on a page. There are ${slotNames.join(', ')}.`,
    meant === undefined
      ? 'Take the key out: a component of Candor cannot be replaced, since a replaced one could say what the content does not.'
      : `Write \`${meant}\`.`,
  );
}

/** The source of a module that exports each file as a component, and their paths for messages. */
export function slotsModule(files: Slots, root: string): string {
  return [
    ...slotNames.map((name) => {
      const file = files[name]?.replaceAll('\\', '/');
      return file === undefined
        ? `export const ${name} = undefined;`
        : `import ${name} from ${JSON.stringify(file)};\nexport { ${name} };`;
    }),
    `export const files = ${JSON.stringify(
      Object.fromEntries(
        Object.entries(files).map(([name, file]: [string, string]) => [
          name,
          path.relative(root, file).replaceAll('\\', '/'),
        ]),
      ),
    )};`,
  ].join('\n');
}
