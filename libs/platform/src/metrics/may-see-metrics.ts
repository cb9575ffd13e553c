import { timingSafeEqual } from 'node:crypto';
import { BlockList, isIP } from 'node:net';

const PRIVATE = new BlockList();
for (const [network, prefix] of [['127.0.0.0', 8], ['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16], ['169.254.0.0', 16]] as const) PRIVATE.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [['::1', 128], ['fc00::', 7], ['fe80::', 10]] as const) PRIVATE.addSubnet(network, prefix, 'ipv6');

export interface MetricsRequest {
  /** Of the connection itself, not what a proxy says. */
  readonly remoteAddress: string | undefined;
  readonly authorization: string | undefined;
  /** Whether a proxy has passed the request on: then it comes from anywhere. */
  readonly isForwarded: boolean;
}

/**
 * With a token: whoever has it, from anywhere. Without one: who connects directly from this machine or a private
 * network; what came through a proxy is refused, for its sender may be the world.
 */
export function maySeeMetrics(request: MetricsRequest, token: string | null): boolean {
  if (token !== null) return isSame(request.authorization ?? '', `Bearer ${token}`);
  return !request.isForwarded && isPrivate(request.remoteAddress ?? '');
}

function isPrivate(address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d)/, '');
  const family = isIP(plain);
  return family !== 0 && PRIVATE.check(plain, family === 4 ? 'ipv4' : 'ipv6');
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
