import { createServer } from 'node:net';

/** Whether a server may listen there now. Errors other than "taken" (an unknown host, a forbidden port) are thrown. */
export function isPortFree(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * The wished port, or the next free one after it.
 * @throws when none of the `tries` ports is free
 */
export async function nextFreePort(wished, host, tries = 50) {
  const last = Math.min(wished + tries - 1, 65_535);
  for (let port = wished; port <= last; port += 1) {
    if (await isPortFree(port, host)) return port;
  }
  throw new Error(`No free port between ${wished} and ${last} on ${host}`);
}

/** A port that the system picks. */
export function anyFreePort(host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
