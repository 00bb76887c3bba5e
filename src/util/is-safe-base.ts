/*
 * Owns which addresses credentials may be sent to.
 */

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** True for a URL that has neither user, password, query nor fragment, and is either https or on this machine. */
export function isSafeBase({ protocol, hostname, username, password, search, hash }: URL): boolean {
  const isSecure = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
  return isSecure && `${username}${password}${search}${hash}` === '';
}
