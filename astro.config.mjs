import { defineConfig } from 'astro/config';
import candor from './src/index.ts';

export default defineConfig({ integrations: [candor()] });
