/*
 * Owns reading base64 and base64url (RFC 4648), padded or not. Small on purpose: the commit hook loads it.
 */

/** What `text` stands for, one character a byte; null when it is no base64. Bits left over are not looked at. */
export function bytesOfBase64(text: string): string | null {
  const plain = text
    .replace(/={1,2}$/, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  if (plain.length % 4 === 1 || !/^[A-Za-z0-9+/]*$/.test(plain)) return null;
  return atob(plain);
}

/** The JSON object that `text` holds in UTF-8; null when it is anything else. */
export function objectOfBase64(text: string): Readonly<Record<string, unknown>> | null {
  const bytes = bytesOfBase64(text);
  if (bytes === null || !bytes.trimStart().startsWith('{')) return null;
  try {
    const utf8 = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0)));
    const value: unknown = JSON.parse(utf8);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
