/*
 * Owns string literals that are put together in source code.
 */

import { type Decoder, rewrite } from './view.ts';

/**
 * Joins `'AKIA' + '…'`: a closing quote, an operator that joins strings (`+ . .. & <> ~ || ^ *`) or nothing but space and
 * line continuation (`\`, `_` of Basic), and an opening quote with its prefix (`f"`, `@"`) disappear.
 */
export const joinConcatenation: Decoder = (text) => rewrite(text, SEAM, () => '');

/** Beside each other in one line (`"AKIA" "…"`) only between characters of tokens: `" "` is a string of its own. */
const SEAM =
  /["'`][ \t]{0,40}(?:[\\_]?\r?\n[ \t]{0,40}|[+.&~|<>^*]{1,2}[ \t]{0,40}){1,3}[bfruBFRUL@$]{0,2}["'`]|(?<=[\w+/=-])["'`][ \t]{0,40}[bfruBFRUL@$]{0,2}["'`](?=[\w+/=-])/g;
