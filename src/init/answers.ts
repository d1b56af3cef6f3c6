// What a person says when a trust center is set up. What is not said is absent, and nothing stands in for it.
import type { GitHost, WebHost } from '../vocabulary/hosts.ts';
import type { PackageManager } from './package-manager.ts';

export interface Answers {
  /** The name that customers know. */
  company: string;
  /** Where the trust center will be published, without a slash at its end. */
  url: string;
  /** Where security questions go. */
  email?: string;
  /** Days between announcing a change of subprocessors and its taking effect. */
  notice?: number;
  git?: GitHost;
  host?: WebHost;
}

/** What is known of the place: where things lie, which programs are in use. */
export interface Setting {
  /** The content folder, relative to the project: `content`. */
  content: string;
  packageManager: PackageManager;
  /** Ranges for package.json, such as `^0.1.0`, and the Node that Candor needs, such as `>=22.12.0`. */
  versions: { candor: string; astro: string; node: string };
  /** The year of today. */
  year: number;
}

/** A file to be written, relative to the project's folder, with `/`. */
export interface NewFile {
  path: string;
  text: string;
}
