/*
 * Owns writing texts into SQL of Athena.
 */

/** A literal: apostrophes are doubled, nothing else has a meaning (Trino, "Lexical structure"; Hive DDL likewise). */
export function sqlText(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** `('a', 'b')`. */
export function sqlTexts(values: readonly string[]): string {
  return `(${values.map(sqlText).join(', ')})`;
}
