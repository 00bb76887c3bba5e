/*
 * Owns counting what is wrong with YAML. A file of its own, so that the parser is loaded when there is YAML.
 */

import { parseAllDocuments } from 'yaml';

/** How many errors all documents of `text` have together. */
export function yamlErrors(text: string): number {
  // A masked value is one character long, and may be all there is of a key.
  const documents = parseAllDocuments(text, { logLevel: 'silent', uniqueKeys: false });
  return Array.isArray(documents) ? documents.reduce((sum, { errors }) => sum + errors.length, 0) : 0;
}
