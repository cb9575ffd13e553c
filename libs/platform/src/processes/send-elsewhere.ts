import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Draining } from './draining.js';

const LOOK_EVERY_MS = 100;
/** For a request whose first bytes have come. */
const ARRIVE_WITHIN_MS = 5_000;

interface Connection {
  requests: number;
  /** How much it had sent when it last was done with a request, or opened. */
  read: number;
}

/**
 * A process that is about to end lets go of each connection with its next answer, so that none is cut while a request is on its
 * way. When it closes, connections without a request are closed as soon as they are idle: Node itself would wait for one that has
 * never sent anything, as browsers open them in advance.
 */
export function sendElsewhere(fastify: FastifyInstance, draining: Draining): void {
  const connections = new Map<Socket, Connection>();
  fastify.server.prependListener('connection', (socket: Socket) => {
    connections.set(socket, { requests: 0, read: 0 });
    socket.once('close', () => connections.delete(socket));
  });
  fastify.server.prependListener('request', ({ socket, url }, response) => {
    if (!url?.startsWith('/health/')) draining.sawWork();
    if (draining.isDraining) response.setHeader('Connection', 'close');
    const connection = connections.get(socket);
    if (!connection) return;
    connection.requests += 1;
    response.once('close', () => {
      connection.requests -= 1;
      connection.read = socket.bytesRead;
    });
  });
  draining.whenClosing(() => {
    let deadline = 0;
    const closeIdle = (): void => {
      if (fastify.server.listening) return;
      deadline ||= Date.now() + ARRIVE_WITHIN_MS;
      for (const [socket, { requests, read }] of connections) {
        if (requests === 0 && (socket.bytesRead === read || Date.now() > deadline)) socket.destroy();
      }
    };
    const timer = setInterval(closeIdle, LOOK_EVERY_MS);
    fastify.server.once('close', () => clearInterval(timer));
    timer.unref();
  });
}
