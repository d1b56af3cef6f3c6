import path from 'node:path';
import { expect, test } from 'vitest';
import { slotFiles, slotsModule, type Slots } from './slots.ts';

const root = path.resolve(import.meta.dirname, '../site');

test('files are found from the root of the project, and each is a component of the module', () => {
  const files = slotFiles({ head: './layout/Logo.astro', footer: 'layout/Footer.astro' }, root);
  expect(files).toEqual({
    head: path.join(root, 'layout/Logo.astro'),
    footer: path.join(root, 'layout/Footer.astro'),
  });
  // Absolute ones stay, since the site that is mounted has another root.
  expect(slotFiles(files, '/elsewhere')).toEqual(files);
  const source = slotsModule(files, root);
  expect(source).toContain('export const header = undefined;');
  expect(source).toMatch(/import footer from ".*\/layout\/Footer\.astro";\nexport \{ footer \};/);
  expect(source).toContain('{"head":"layout/Logo.astro","footer":"layout/Footer.astro"}');
});

test.each([
  [
    { head: './layout/None.astro' },
    '`slots.head` of candor says "./layout/None.astro", and there is no',
  ],
  [{ head: './layout' }, '`slots.head` of candor says "./layout", which is not the path of an'],
  [{ footer: './href.ts' }, "slots: { footer: './src/trust/Footer.astro' }"],
  [{ footer: 3 }, '`slots.footer` of candor says 3'],
  [{ heder: './layout/Logo.astro' }, 'Write `header`.'],
  [{ Page: './layout/Logo.astro' }, 'a component of Candor cannot be replaced'],
])('%j is refused', (slots, says) => {
  expect(() => slotFiles(slots as Slots, root)).toThrow(says);
});
