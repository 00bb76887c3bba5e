import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import type { Source } from '../../src/model/blob.ts';
import { zipOf } from '../e2e/files/zip-file.ts';
import { pairFile } from '../e2e/history/pair.ts';
import { memorySource, scanFiles } from '../helpers/memory-source.ts';

const INTERRUPTED = [{ what: 'scan', why: 'interrupted' }];
const META = { objects: 0, files: 1, bytes: 0, excluded: [], remembered: 0, expected: 1 };

/** A progress meter that aborts `controller` when `count` secrets were found. */
function abortAt(count: number, controller: AbortController) {
  const ignore = () => undefined;
  return {
    expect: ignore,
    done: ignore,
    found: (found: number) => {
      if (found >= count) controller.abort();
    },
  };
}

test('what was found before it is in the result, which says so once; later sources are not read', async () => {
  const controller = new AbortController();
  const never: Source = {
    read: () => {
      throw new Error('was read');
    },
  };
  const noticing: Source = {
    async read(sink, watch) {
      expect(watch?.signal).toBe(controller.signal);
      await memorySource({ 'a.ini': pairFile() }).read(sink);
      controller.abort();
      return { ...META, skipped: [{ what: 'scan', why: 'interrupted' }] };
    },
  };
  const result = await scanFiles({}, { sources: [noticing, never], signal: controller.signal });
  expect(result).toMatchObject({ complete: false, findings: [{}], coverage: { skipped: INTERRUPTED } });
});

test('inside an archive: the rest of it is left out', async () => {
  const controller = new AbortController();
  const entries = Array.from({ length: 20 }, (_, index) => ({ name: `${index}.ini`, content: pairFile(index) }));
  const plan = { signal: controller.signal, progress: abortAt(3, controller) };
  const result = await scanFiles({ 'a.zip': Buffer.from(zipOf(entries)) }, plan);
  expect(result.coverage.skipped).toEqual(INTERRUPTED);
  expect(result.findings.map(({ places }) => places[0]?.path)).toContain('a.zip!0.ini');
  expect(result.findings.length).toBeLessThan(20);
});

test('while git is asked where findings were: they are reported without that', async () => {
  const controller = new AbortController();
  const inHistory: Source = {
    async read(sink) {
      const content = Buffer.from(pairFile());
      sink.begin({ kind: 'blob', origin: 'history', path: null, oid: 'a'.repeat(40), size: content.length });
      sink.push(content);
      await sink.end();
      return { ...META, objects: 1, files: 0, skipped: [] };
    },
  };
  const nothing = new Promise<never>(() => undefined);
  const source = { place: () => nothing, open: () => nothing, roots: () => nothing, isPartial: () => nothing };
  setTimeout(() => controller.abort(), 10);
  const result = await scanFiles(
    {},
    {
      sources: [inHistory],
      store: { source: { ...source, readByGit: () => nothing }, isScanned: false },
      signal: controller.signal,
      attribute: () => nothing,
    },
  );
  expect(result).toMatchObject({ complete: false, findings: [{}], coverage: { skipped: INTERRUPTED } });
});

test('a meter is told of everything that is found', async () => {
  const told: number[] = [];
  const progress = { expect: () => undefined, done: () => undefined, found: (count: number) => told.push(count) };
  await scanFiles(
    { 'a.ini': pairFile(1), 'b.txt': 'nothing', 'c.ini': pairFile(2), 'd.ini': pairFile(2) },
    { progress },
  );
  expect(told).toEqual([1, 2, 2]);
});
