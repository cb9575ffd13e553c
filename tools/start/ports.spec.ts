import { createServer, type Server } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { anyFreePort, isPortFree, nextFreePort } from './ports.mjs';

const host = '127.0.0.1';

function listenOn(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

describe('a port to listen on', () => {
  it('is the wished one while that is free, the next when it is taken, and the wished one again later', async () => {
    const wished = await anyFreePort();
    expect(await nextFreePort(wished, host)).toBe(wished);
    const server = await listenOn(wished);
    expect(await isPortFree(wished, host)).toBe(false);
    expect(await nextFreePort(wished, host)).toBeGreaterThan(wished);
    await expect(nextFreePort(wished, host, 1)).rejects.toThrow(String(wished));
    await new Promise((resolve) => server.close(resolve));
    expect(await nextFreePort(wished, host)).toBe(wished);
  });

  it('does not take an unknown address for a taken port', async () => {
    await expect(isPortFree(3000, '203.0.113.1')).rejects.toThrow('EADDRNOTAVAIL');
  });
});
