import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { markdownFolder } from '../markdown-folder.ts';

export const collections = {
  docs: defineCollection({
    loader: markdownFolder(new URL('../../docs/', import.meta.url)),
    schema: docsSchema(),
  }),
};
