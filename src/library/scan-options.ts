/*
 * Owns what a program may ask of a scan.
 */

import type { Finding } from './finding.ts';
import type { Confidence, Rule } from './rule.ts';
import type { Progress } from './scan-event.ts';

/** What to scan, and how. */
export type ScanOptions = RepositoryOptions | FilesOptions | RangeOptions;

/** `all`: history, index and work tree. `staged`: the commit being made. `history`: every object of the repository. */
export interface RepositoryOptions extends ScanSettings {
  readonly mode: 'all' | 'staged' | 'history';
}

/** Files on disk, in a repository or not. */
export interface FilesOptions extends ScanSettings {
  readonly mode: 'files';
  /** Files, folders and globs, from `cwd`; everything below it when left out. What is named is read although git ignores it. */
  readonly paths?: readonly string[];
}

/** What the commits of a range bring. */
export interface RangeOptions extends ScanSettings {
  readonly mode: 'range';
  /** As `git rev-list` takes it (`main..topic`), or its ends: `from` is left out of what is looked at. */
  readonly range: string | { readonly from: string; readonly to: string };
}

/** What all modes have. */
export interface ScanSettings {
  /** Folder to stand in; that of the process when left out. */
  readonly cwd?: string;
  /** What to look for; `rules` when left out. Those of the configuration come on top. */
  readonly rules?: readonly Rule[];
  /** `load`, or left out: the repository's, as the command does. `none`: none. An object: what a file could say, without files to extend. */
  readonly config?: 'load' | 'none' | Configurable;
  /** Pass over what `leakgate.baseline` accepts. True when left out. */
  readonly baseline?: boolean;
  /** Least confidence of what is reported; `medium` when left out. */
  readonly confidence?: Confidence;
  /** Threads, 1 to 64. When left out: of the configuration, else one a core, up to 4. With 1 no worker is started. */
  readonly threads?: number;
  /** Megabytes for what is kept while objects are read, 64 or more; of the configuration, else 256, when left out. */
  readonly memory?: number;
  /**
   * Use what earlier scans left in the git directory, and leave something for later ones. False when left out; no matter with `rules`. Its key lies below
   * `XDG_STATE_HOME` (`LOCALAPPDATA`) or `HOME`, the only variables that leakgate reads in a library.
   */
  readonly cache?: boolean;
  /** ms since 1970: decides what has expired. The time when left out. */
  readonly now?: number;
  /** Ends the scan soon. See `scan`. */
  readonly signal?: AbortSignal;
  /** Told at most ten times a second. */
  readonly onProgress?: (progress: Progress) => void;
  /** Told of each finding when the scan is done, in the order of the result. */
  readonly onFinding?: (finding: Finding) => void;
}

/** What a configuration file may say: docs/CONFIG.md, docs/leakgate.schema.json. */
export type Configurable = Readonly<Record<string, unknown>>;
