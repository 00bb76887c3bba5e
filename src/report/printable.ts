/*
 * Owns making text from outside safe to print: repositories are hostile input, and a file name can move the cursor.
 */

/**
 * CSI sequences, terminated string sequences (OSC, DCS …) and two-character ones; 7-bit and 8-bit forms. A string
 * sequence without its end loses only its introducer: else it would hide the rest of the line.
 */
const ESCAPE_SEQUENCES =
  /(?:\x1b\[|\x9b)[\x20-\x3f]*[\x40-\x7e]?|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f]*(?:\x07|\x1b\\|\x9c)|\x1b[\x20-\x2f]*[\x30-\x7e]?/g;

/**
 * What may not reach a terminal: C0 and C1 controls, line and paragraph separators, bidirectional controls, and
 * characters that show nothing (zero width space, word joiner, byte order mark, tags). Joiners that emoji and some
 * scripts need stay.
 */
const UNPRINTABLE =
  /[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const VISIBLE: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** `text` on one line without anything a terminal would act on. Line breaks and tabs are shown as `\n`, `\r`, `\t`. */
export function printable(text: string): string {
  return text
    .replace(/[\n\r\t]/g, (character) => VISIBLE[character] ?? '')
    .replace(ESCAPE_SEQUENCES, '')
    .replace(UNPRINTABLE, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A line of code: as `printable`, with its tabs as spaces so that what is drawn below it stays aligned. */
export function printableCode(text: string): string {
  return printable(text.replace(/\t/g, '    '));
}

/** JSON in which every such character is escaped inside its string: nothing is lost, and `cat` of it is harmless. */
export function escapeInJson(json: string): string {
  return json.replace(
    /[\x7f-\x9f]|[\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
    escapeUnit,
  );
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
