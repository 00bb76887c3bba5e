/*
 * Owns the form in which progress is written. Reads it as it reads anything from outside: a field that is not what it should
 * be makes the file damaged.
 */

import { type Deadline, NOTICE_KINDS, type Notice } from '../model/notice.ts';
import { ConfigError } from '../util/errors.ts';
import { isJsonObject, type JsonObject } from '../util/json-value.ts';
import type { Progress } from './progress.ts';

const VERSION = 1;
/** Longer texts, and more of anything, were not written here. */
const LONGEST = 2000;
const MOST = 1000;

const KINDS: ReadonlySet<string> = new Set(NOTICE_KINDS);

/** `progress` as the text of a file. */
export function serialiseProgress({ done, ...progress }: Progress): string {
  return `${JSON.stringify({ version: VERSION, ...progress, done: Object.fromEntries(done) }, null, 2)}\n`;
}

/**
 * @param path of the file, for errors
 * @throws ConfigError `incident-damaged`, `incident-newer`
 */
export function parseProgress(text: string, path: string): Progress {
  const read = new Reader(path);
  const root = read.object(read.json(text), 'file');
  if (typeof root['version'] === 'number' && root['version'] > VERSION)
    throw new ConfigError('incident-newer', { path, version: root['version'] });
  if (root['version'] !== VERSION) throw read.damage('version');
  return {
    id: read.text(root, 'id'),
    provider: read.text(root, 'provider'),
    rule: read.textOrNull(root, 'rule'),
    keyId: read.textOrNull(root, 'keyId'),
    account: read.textOrNull(root, 'account'),
    user: read.textOrNull(root, 'user'),
    notice: root['notice'] === null ? null : noticeIn(read.object(root['notice'], 'notice'), read),
    finding: read.textOrNull(root, 'finding'),
    done: doneIn(read.object(root['done'], 'done'), read),
    startedAt: read.text(root, 'startedAt'),
  };
}

/** Reads fields, and says which one is wrong. */
class Reader {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  damage(detail: string, cause?: unknown): ConfigError {
    return new ConfigError('incident-damaged', { path: this.#path, detail }, { cause });
  }

  json(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw this.damage('JSON', cause);
    }
  }

  object(value: unknown, name: string): JsonObject {
    if (!isJsonObject(value)) throw this.damage(name);
    return value;
  }

  text(fields: JsonObject, name: string): string {
    const value = fields[name];
    if (typeof value !== 'string' || value.length > LONGEST) throw this.damage(name);
    return value;
  }

  textOrNull(fields: JsonObject, name: string): string | null {
    return fields[name] === null ? null : this.text(fields, name);
  }

  texts(fields: JsonObject, name: string): string[] {
    const value = fields[name];
    if (!Array.isArray(value) || value.length > MOST) throw this.damage(name);
    return value.map((each) => this.text({ [name]: each }, name));
  }

  numberOrNull(fields: JsonObject, name: string): number | null {
    const value = fields[name];
    if (value !== null && (typeof value !== 'number' || !Number.isFinite(value))) throw this.damage(name);
    return value;
  }

  boolean(fields: JsonObject, name: string): boolean {
    const value = fields[name];
    if (typeof value !== 'boolean') throw this.damage(name);
    return value;
  }

  /** A field that has one of `allowed`. */
  one<T extends string>(fields: JsonObject, name: string, isOne: (text: string) => text is T): T {
    const value = this.text(fields, name);
    if (!isOne(value)) throw this.damage(name);
    return value;
  }
}

function noticeIn(fields: JsonObject, read: Reader): Notice {
  return {
    kind: read.one(fields, 'kind', (text): text is Notice['kind'] => KINDS.has(text)),
    certainty: read.one(fields, 'certainty', isCertainty),
    isHarmless: read.boolean(fields, 'isHarmless'),
    isSuspicious: read.boolean(fields, 'isSuspicious'),
    signs: [],
    others: [],
    language: read.one(fields, 'language', (text): text is Notice['language'] => text === 'en' || text === 'ja'),
    account: read.textOrNull(fields, 'account'),
    user: read.textOrNull(fields, 'user'),
    keyIds: read.texts(fields, 'keyIds'),
    urls: read.texts(fields, 'urls'),
    caseId: read.textOrNull(fields, 'caseId'),
    sentOn: read.textOrNull(fields, 'sentOn'),
    deadline: fields['deadline'] === null ? null : deadlineIn(read.object(fields['deadline'], 'deadline'), read),
  };
}

function deadlineIn(fields: JsonObject, read: Reader): Deadline {
  return { hours: read.numberOrNull(fields, 'hours'), at: read.textOrNull(fields, 'at'), text: '' };
}

function isCertainty(text: string): text is Notice['certainty'] {
  return text === 'certain' || text === 'likely' || text === 'unsure';
}

function doneIn(fields: JsonObject, read: Reader): Map<string, string> {
  const entries = Object.entries(fields);
  if (entries.length > MOST) throw read.damage('done');
  for (const [id, day] of entries)
    if (!/^[a-z0-9-]{1,64}$/.test(id) || typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day))
      throw read.damage('done');
  return new Map(entries.map(([id, day]) => [id, String(day)]));
}
