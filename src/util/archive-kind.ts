/*
 * Owns how archives begin: what is opened is told by its first bytes, never by its name.
 */

export type ArchiveKind = 'zip' | 'gzip' | 'tar';

/** Four bytes, little-endian, at an offset; those that `mask` leaves have to be `value`. The kernel looks for them as well. */
export interface ArchiveMagic {
  readonly kind: ArchiveKind;
  readonly at: number;
  readonly mask: number;
  readonly value: number;
}

/**
 * A zip with entries starts with a local header (APPNOTE.TXT 4.3.7), gzip with two bytes and the method deflate (RFC 1952),
 * a tar has `ustar` in its first header (POSIX pax, "ustar Interchange Format"), of which this is the start.
 */
export const ARCHIVE_MAGICS: readonly ArchiveMagic[] = [
  { kind: 'zip', at: 0, mask: 0xffffffff, value: 0x04034b50 },
  { kind: 'gzip', at: 0, mask: 0x00ffffff, value: 0x00088b1f },
  { kind: 'tar', at: 257, mask: 0xffffffff, value: 0x61747375 },
];

/** Length of a tar header: what is shorter is none. */
const TAR_HEADER = 512;

/** What kind of archive starts with `head`, or null. A head of 512 bytes is enough. */
export function archiveKindOf(head: Uint8Array): ArchiveKind | null {
  const magic = ARCHIVE_MAGICS.find(({ at, mask, value }) => ((wordAt(head, at) ^ value) & mask) === 0);
  if (magic?.kind !== 'tar') return magic?.kind ?? null;
  return head.length >= TAR_HEADER && hasTarMagic(head) ? 'tar' : null;
}

function wordAt(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
  return a | (b << 8) | (c << 16) | (d << 24);
}

/** `ustar`, then NUL (POSIX) or a blank (GNU): the word alone may be text. */
function hasTarMagic(head: Uint8Array): boolean {
  return head[261] === 0x72 && (head[262] === 0 || head[262] === 0x20);
}
