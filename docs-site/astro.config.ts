// The documentation as a site: the Markdown files of docs/, in the order in which a company needs them, and an example that is
// mounted among them.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import candor from '../src/index.ts';

export default defineConfig({
  integrations: [
    starlight({
      title: 'Candor',
      description: 'A trust center from YAML: how to set it up, write, publish and follow it.',
      credits: false,
      expressiveCode: { shiki: { langAlias: { svg: 'xml' } } },
      sidebar: [
        { label: 'Begin', items: ['start', 'astro-site', 'hosts', 'pull-request', 'upgrading'] },
        { label: 'Write', items: ['editors', 'fields', 'rules', 'sentences'] },
        { label: 'Read', items: ['subscribers', 'integrators'] },
        { label: 'Choose', items: ['limits', 'comparison'] },
        { label: 'See an example', link: '/example/' },
      ],
    }),
    // An example speaks of one day, so that it is the same whenever the documentation is built.
    candor({
      at: '/example',
      content: 'trust',
      asOf: '2026-11-21',
      slots: { header: './src/trust/Header.astro' },
    }),
  ],
});
