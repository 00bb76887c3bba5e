/*
 * Owns what `git filter-repo` is given to run in binary files, in which it replaces no text, and in names of files. The
 * programs hold no secret: they read a list beside them.
 */

import { Buffer } from 'node:buffer';
import { REMOVED } from './expressions.ts';
import { asWide, bytesOf, type Form } from './form.ts';

/** What replaces a secret in the name of a file; `*` may not stand in names on Windows. */
const REMOVED_NAME = 'REMOVED';

/**
 * JSON: pairs of bytes in hex, what to look for and what replaces it, longest first. In binary files that is as long as
 * what it replaces, so that nothing in them moves; in UTF-16 and UTF-32 it is text.
 */
export function binaryList(forms: readonly Form[]): string {
  return listOf(forms, (form) => {
    const { length } = bytesOf(form);
    return form.wide === null ? Buffer.alloc(length, '*') : asWide(Buffer.from(REMOVED), form.wide);
  });
}

/** The same for names of files. */
export function nameList(forms: readonly Form[]): string {
  const names = forms.filter(({ wide }) => wide === null);
  return listOf(names, () => Buffer.from(REMOVED_NAME));
}

/** Body of a Python function for `--blob-callback`. @param list path of `binaryList` */
export function binaryBody(list: string): string {
  return `${reading(list)}
for form, replacement in forms:
  blob.data = blob.data.replace(form, replacement)
`;
}

/** Body of a Python function for `--filename-callback`. @param list path of `nameList` */
export function nameBody(list: string): string {
  return `${reading(list)}
if filename is not None:
  for form, replacement in forms:
    filename = filename.replace(form, replacement)
return filename
`;
}

function listOf(forms: readonly Form[], replacement: (form: Form) => Buffer): string {
  const sorted = [...forms].sort((a, b) => b.written.length - a.written.length);
  return `${JSON.stringify(sorted.map((form) => [bytesOf(form).toString('hex'), replacement(form).toString('hex')]))}\n`;
}

/** The list is read once: the function is called for every file. A JSON string is one of Python as well. */
function reading(list: string): string {
  return `forms = globals().get("leakgate_forms")
if forms is None:
  import json
  with open(${JSON.stringify(list)}, encoding="ascii") as file:
    forms = [(bytes.fromhex(form), bytes.fromhex(other)) for form, other in json.load(file)]
  globals()["leakgate_forms"] = forms`;
}
