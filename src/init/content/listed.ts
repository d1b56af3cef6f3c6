// The register and the kinds of data of a list that the company already has, as content files.
import type { ListImport } from '../../lists/list-import.ts';
import { writeYaml } from '../../read/index.ts';

/** The texts of `subprocessors` and `data`, without the line that names the schema. `file` is the name of the list. */
export function listedContent(
  { subprocessors, categories }: ListImport,
  file: string,
): Record<string, string> {
  return {
    subprocessors: `## The register, as ${file} has it. What the list did not say is left out: write it where you know it.
## After every edit run \`candor change\`: it writes what subscribers will read into changes/.

${writeYaml({ subprocessors })}`,
    ...(categories.length > 0 && {
      data: `## The kinds of data that ${file} names. Say of each where it is stored, how it is encrypted and how long it is kept.

${writeYaml({ categories })}`,
    }),
  };
}
