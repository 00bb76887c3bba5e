/*
 * Owns telling the owner's addresses from others.
 */

import { BlockList, isIP } from 'node:net';
import { UsageError } from '../util/errors.ts';
import { UNNAMED } from './origin-table.ts';

/** Bits of an address, by its family as `isIP` gives it. */
const BITS: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

/**
 * Answers whether an address is among `ranges`: addresses and CIDR blocks of either family.
 * @throws UsageError for what is neither
 */
export function usualIps(ranges: readonly string[]): (ip: string) => boolean {
  const list = new BlockList();
  for (const range of ranges) addTo(list, range);
  return (ip) => {
    const family = isIP(ip);
    return family !== 0 && list.check(ip, nameOf(family));
  };
}

/** True for what stands in place of an address: a service of AWS made the call, or nobody kept where it came from. */
export function isNobody(ip: string): boolean {
  return ip === '' || ip === UNNAMED || /\.amazonaws\.com(?:\.cn)?$|^AWS Internal$/i.test(ip);
}

function addTo(list: BlockList, range: string): void {
  const [address = '', bits, ...rest] = range.trim().split('/');
  const family = isIP(address);
  const most = BITS[family] ?? -1;
  const prefix = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
  if (rest.length > 0 || !(prefix >= 0 && prefix <= most)) {
    throw new UsageError('trail-bad-address', { value: range });
  }
  list.addSubnet(address, prefix, nameOf(family));
}

function nameOf(family: number): 'ipv4' | 'ipv6' {
  return family === 6 ? 'ipv6' : 'ipv4';
}
