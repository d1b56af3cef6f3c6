// Every file that a trust center publishes besides its pages. Routes and the check of a build are made from this table.
import { exportFiles } from './exports.ts';
import { archives, feeds, vendorFeeds } from './feeds.ts';
import { llms } from './llms.ts';
import { notices } from './change/notice.ts';
import type { FileKind } from './file-kind.ts';
import { robots, sitemap } from './search-engines.ts';
import { security } from './security-txt.ts';

export const publishedFiles: readonly FileKind[] = [
  ...exportFiles,
  ...Object.values(feeds),
  vendorFeeds,
  ...Object.values(archives),
  notices,
  llms,
  security,
  robots,
  sitemap,
];
