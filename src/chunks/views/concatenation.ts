/*
 * Owns string literals that are put together in source code.
 */

import { type Decoder, rewrite } from './view.ts';

/**
 * Joins `'AKIA' + '…'`: a closing quote, an operator that joins strings (`+ . .. & <> ~ ||`) or nothing but space and
 * line continuation, and an opening quote disappear.
 */
export const joinConcatenation: Decoder = (text) =>
  rewrite(text, /["'`][ \t]{0,40}(?:\\?\r?\n[ \t]{0,40}|[+.&~|<>]{1,2}[ \t]{0,40}){1,3}["'`]/g, () => '');
