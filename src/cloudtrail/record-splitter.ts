/*
 * Owns cutting a stream of JSON into records, without parsing it. Does not own what a record says (event-in.ts).
 *
 * Measured on records of 1.3 kB: this and JSON.parse read 110 MB/s on one core, @streamparser/json 0.0.22 reads 21.
 */

import { Buffer } from 'node:buffer';

/** What is wrong with the text between or around records. */
export type RecordProblem = 'not-json' | 'too-large' | 'truncated';

/** Receives records: the bytes of one JSON object, array or string each, valid during the call. */
export interface RecordSink {
  record(bytes: Buffer): void;
  problem(problem: RecordProblem): void;
}

/** A record of CloudTrail is at most 256 KB (1 MB with all that Lake allows); quoted, as lookup-events does, twice that. */
const LARGEST_RECORD = 4 * 1024 * 1024;
/** Enough to see the name in front of an array. */
const TAIL = 64;
/** Names of arrays that hold records: files of a trail, and answers of lookup-events. */
const CONTAINER = /"(?:Records|Events)"\s*:\s*$/;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACE = 0x7d;
const CLOSE_BRACKET = 0x5d;
const COMMA = 0x2c;
const SPACE = 0x20;
const TAB = 0x09;
const NEW_LINE = 0x0a;
const RETURN = 0x0d;
const NONE = -1;

/**
 * Cuts `{"Records":[…]}`, `{"Events":[…]}`, arrays, and objects one after another (a line each, or tabs between them)
 * into records. Bytes may be cut anywhere between two calls of `push`.
 */
export class RecordSplitter {
  readonly #sink: RecordSink;
  /** Open brackets. */
  #depth = 0;
  /** How deep the elements of the array lie that is being read; 0 outside of such. */
  #elementDepth = 0;
  #isInString = false;
  #isEscaped = false;
  /** In what is no JSON, up to the end of the line. */
  #isInGarbage = false;
  /** True when the object at the top has turned out to hold an array of records. */
  #isContainer = false;
  /** Where what is kept begins in the current piece; NONE when nothing is. */
  #start = NONE;
  /** What is kept of earlier pieces. */
  #carry: Buffer | null = null;
  #isTooLarge = false;

  constructor(sink: RecordSink) {
    this.#sink = sink;
  }

  /** Takes the next bytes; they are not kept. */
  push(bytes: Buffer): void {
    if (this.#start !== NONE) this.#start = 0;
    for (let at = 0; at < bytes.length; at++) {
      if (this.#isInString) at = this.#throughString(bytes, at);
      else if (this.#isInGarbage) at = this.#throughGarbage(bytes, at);
      else this.#structure(bytes, at);
    }
    this.#carryOver(bytes);
  }

  /** Nothing more comes. */
  end(): void {
    if (this.#depth > 0 || this.#isInString) this.#sink.problem('truncated');
  }

  /** Index of the last byte that belongs to the string, as far as it is here. */
  #throughString(bytes: Buffer, from: number): number {
    let at = from;
    if (this.#isEscaped) {
      this.#isEscaped = false;
      at++;
    }
    for (; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === QUOTE) {
        this.#isInString = false;
        if (this.#isElement()) this.#emit(bytes, at + 1);
        return at;
      }
      if (byte === BACKSLASH && ++at === bytes.length) this.#isEscaped = true;
    }
    return at;
  }

  #throughGarbage(bytes: Buffer, from: number): number {
    const end = bytes.indexOf(NEW_LINE, from);
    if (end === NONE) return bytes.length;
    this.#isInGarbage = false;
    return end;
  }

  /** True when what is being read lies right in an array of records. */
  #isElement(): boolean {
    return this.#elementDepth > 0 && this.#depth === this.#elementDepth;
  }

  #structure(bytes: Buffer, at: number): void {
    switch (bytes[at]) {
      case QUOTE:
        this.#quote(at);
        break;
      case OPEN_BRACE:
        this.#open(bytes, at, false);
        break;
      case OPEN_BRACKET:
        this.#open(bytes, at, true);
        break;
      case CLOSE_BRACE:
      case CLOSE_BRACKET:
        this.#close(bytes, at);
        break;
      case SPACE:
      case TAB:
      case NEW_LINE:
      case RETURN:
      case COMMA:
        break;
      default:
        if (this.#depth === 0) this.#garbage();
    }
  }

  #quote(at: number): void {
    if (this.#depth === 0) {
      this.#garbage();
      return;
    }
    if (this.#isElement()) this.#start = at;
    this.#isInString = true;
  }

  #garbage(): void {
    this.#isInGarbage = true;
    this.#sink.problem('not-json');
  }

  #open(bytes: Buffer, at: number, isArray: boolean): void {
    if (this.#isElement()) this.#start = at;
    else if (this.#depth === 0 && isArray) this.#elementDepth = 1;
    else if (this.#depth === 0) this.#start = at;
    else if (this.#depth === 1 && this.#elementDepth === 0 && isArray && CONTAINER.test(this.#tail(bytes, at))) {
      this.#isContainer = true;
      this.#elementDepth = 2;
      this.#drop();
    }
    this.#depth++;
  }

  #close(bytes: Buffer, at: number): void {
    if (this.#depth === 0) {
      this.#garbage();
      return;
    }
    this.#depth--;
    if (this.#isElement()) this.#emit(bytes, at + 1);
    else if (this.#depth < this.#elementDepth) this.#closeArray(at);
    else if (this.#depth === 0 && !this.#isContainer) this.#emit(bytes, at + 1);
    if (this.#depth > 0) return;
    this.#drop();
    this.#isContainer = false;
  }

  /** The array of records ends; another may follow in the same object. */
  #closeArray(at: number): void {
    this.#elementDepth = 0;
    if (this.#depth > 0) this.#start = at;
  }

  #emit(bytes: Buffer, end: number): void {
    const isTooLarge = this.#isTooLarge || this.#kept(end) > LARGEST_RECORD;
    if (isTooLarge) this.#sink.problem('too-large');
    else this.#sink.record(this.#joined(bytes, end));
    this.#drop();
  }

  /** How many bytes are kept up to `end`. */
  #kept(end: number): number {
    return (this.#carry?.length ?? 0) + end - this.#start;
  }

  #joined(bytes: Buffer, end: number): Buffer {
    const piece = bytes.subarray(this.#start, end);
    return this.#carry === null ? piece : Buffer.concat([this.#carry, piece]);
  }

  /** The text in front of `at`. */
  #tail(bytes: Buffer, at: number): string {
    if (this.#start === NONE) return '';
    const here = bytes.subarray(Math.max(this.#start, at - TAIL), at);
    const before = this.#carry?.subarray(-TAIL) ?? Buffer.alloc(0);
    return before.toString('latin1') + here.toString('latin1');
  }

  #drop(): void {
    this.#start = NONE;
    this.#carry = null;
    this.#isTooLarge = false;
  }

  #carryOver(bytes: Buffer): void {
    if (this.#start === NONE) return;
    const kept = this.#joined(bytes, bytes.length);
    this.#isTooLarge ||= kept.length > LARGEST_RECORD;
    // The caller may use the memory of its bytes again.
    this.#carry = Buffer.from(this.#isTooLarge ? kept.subarray(-TAIL) : kept);
  }
}
