import { describe, expect, it } from '@jest/globals';
import { maySeeMetrics } from './may-see-metrics.js';

const direct = { authorization: undefined, isForwarded: false };

describe('metrics without a token', () => {
  it.each(['127.0.0.1', '::1', '::ffff:10.1.2.3', '172.16.0.9', '172.31.255.255', '192.168.1.1', 'fd12::1'])('are shown to %s', (remoteAddress) => {
    expect(maySeeMetrics({ ...direct, remoteAddress }, null)).toBe(true);
  });

  it.each(['8.8.8.8', '::ffff:8.8.8.8', '172.32.0.1', '2001:db8::1', '', undefined])('are hidden from %s', (remoteAddress) => {
    expect(maySeeMetrics({ ...direct, remoteAddress }, null)).toBe(false);
  });

  it('are hidden from what came through a proxy, wherever the proxy stands', () => {
    expect(maySeeMetrics({ ...direct, remoteAddress: '127.0.0.1', isForwarded: true }, null)).toBe(false);
  });
});

describe('metrics with a token', () => {
  it('are shown to whoever has it, and to nobody else', () => {
    const from = (authorization: string | undefined, remoteAddress: string) => maySeeMetrics({ authorization, remoteAddress, isForwarded: true }, 'secret');
    expect(from('Bearer secret', '8.8.8.8')).toBe(true);
    expect(from('Bearer secrets', '127.0.0.1')).toBe(false);
    expect(from(undefined, '127.0.0.1')).toBe(false);
  });
});
