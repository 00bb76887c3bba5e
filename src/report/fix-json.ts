/*
 * Owns the machine-readable form of what a fix would do, or has done (docs/JSON.md).
 */

import type { DiffLine, FileDiff, FixPreview, LeftPlace, ReplacedPlace } from '../model/fix.ts';
import { Secret } from '../model/secret.ts';
import { escapeInJson } from './printable.ts';
import type { Veil } from './secrets.ts';

/** One JSON object, with a newline at its end. */
export function fixJson(preview: FixPreview, { veil, applied }: { veil: Veil; applied: boolean }): string {
  const report = {
    version: 1,
    applied,
    files: preview.files.map((file) => fileJson(file, veil)),
    replaced: preview.replaced.map((place) => replacedJson(place, veil)),
    untracked: preview.untracked.map(veil.text),
    left: preview.left.map((place) => leftJson(place, veil)),
    notes: preview.notes.map(({ note, path, variables }) => ({ note, path: veil.text(path), variables })),
    hints: preview.hints,
    misread: preview.misread,
    beside: preview.beside.map(veil.text),
  };
  return `${escapeInJson(JSON.stringify(report, null, 2))}\n`;
}

function fileJson({ path, where, isNew, hunks }: FileDiff, veil: Veil) {
  return {
    path: veil.text(path),
    where,
    isNew,
    hunks: hunks.map(({ lines, ...range }) => ({ ...range, lines: lines.map((line) => lineText(line, veil)) })),
  };
}

function lineText({ sign, segments }: DiffLine, veil: Veil): string {
  const shown = segments.map((part) => (part instanceof Secret ? veil.secret(part) : veil.text(part)));
  return sign + shown.join('');
}

function replacedJson({ path, secret, ...place }: ReplacedPlace, veil: Veil) {
  return { path: veil.text(path), ...place, secret: veil.secret(secret) };
}

function leftJson({ path, line, where, kind, secret, reasons }: LeftPlace, veil: Veil) {
  return { path: path === null ? null : veil.text(path), line, where, kind, secret: veil.secret(secret), reasons };
}
