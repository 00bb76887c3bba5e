/*
 * Owns the idioms of what is no program and no configuration: prose, SQL, key files, generated files, the unknown.
 */

import { type Idiom, textual, unable } from './idiom.ts';

/** What stands where documentation shows a value. */
export const PLACEHOLDER = '<§>';

export const documentIdioms: readonly Idiom[] = [
  textual({ kind: 'documentation', read: PLACEHOLDER, notes: ['placeholder-in-docs'] }),
  textual({ kind: 'sql', read: PLACEHOLDER, notes: ['placeholder-in-docs'] }),
  unable('aws-credentials', 'aws-credentials-file'),
  unable('aws-key-csv', 'aws-key-file'),
  unable('generated', 'generated-file'),
  unable('unknown', 'no-known-idiom'),
];
