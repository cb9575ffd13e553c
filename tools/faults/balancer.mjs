import http from 'node:http';
import { once } from 'node:events';

const checkEveryMs = 500;
const checkWithinMs = 5_000;
/** A server that is merely slow once stays in; one that says no, or cannot be reached, is out at once. */
const fall = 2;
const answerWithinMs = 60_000;

function check({ port }) {
  return new Promise((resolve) => {
    const request = http.get({ host: '127.0.0.1', port, path: '/health/ready', timeout: checkWithinMs, agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200 ? 'ready' : 'not ready');
    });
    request.once('timeout', () => request.destroy(new Error('too late')));
    request.once('error', ({ message }) => resolve(message === 'too late' ? 'slow' : 'not ready'));
  });
}

function body(request) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
  });
}

/** One try at one server. `isSent` tells whether it may have read the request. */
function forward(server, request, content) {
  return new Promise((resolve) => {
    const { method, url: path, headers } = request;
    let isSent = false;
    const upstream = http.request({ host: '127.0.0.1', port: server.port, method, path, headers, agent: server.agent, timeout: answerWithinMs });
    upstream.once('socket', (socket) => (socket.connecting ? socket.once('connect', () => (isSent = true)) : (isSent = true)));
    upstream.once('timeout', () => upstream.destroy(new Error('no answer')));
    upstream.once('error', (error) => resolve({ error, isSent }));
    upstream.once('response', (answer) => resolve({ answer }));
    upstream.end(content);
  });
}

async function look(server) {
  if (server.isLooking) return;
  server.isLooking = true;
  const found = await check(server);
  server.isLooking = false;
  server.slow = found === 'slow' ? server.slow + 1 : 0;
  if (found !== 'slow' || server.slow >= fall) server.isUp = found === 'ready';
}

/**
 * A balancer as small as can be, with the rules of docker/haproxy.cfg: active checks of `/health/ready`; a request goes to another
 * server only when the first could not be reached at all; without a ready server 503 with Retry-After.
 * @param {number[]} ports
 */
export async function startBalancer(ports) {
  const servers = ports.map((port) => ({ port, isUp: false, slow: 0, agent: new http.Agent({ keepAlive: true, maxSockets: 64 }) }));
  let turn = 0;
  const ordered = () => {
    turn += 1;
    const up = servers.filter(({ isUp }) => isUp);
    return up.map((_, index) => up[(turn + index) % up.length]);
  };
  const refuse = (reply, status, headers = {}) => reply.writeHead(status, headers).end();
  const handle = async (request, reply) => {
    const content = await body(request);
    for (const server of ordered()) {
      const { answer, error, isSent } = await forward(server, request, content);
      if (answer) {
        reply.writeHead(answer.statusCode, answer.headers);
        answer.once('error', () => reply.destroy());
        answer.pipe(reply);
        return;
      }
      if (error.code === 'ECONNREFUSED') server.isUp = false;
      if (isSent) return refuse(reply, 502, { 'x-fault': String(error.code ?? error.message) });
    }
    refuse(reply, 503, { 'retry-after': '1' });
  };
  const server = http.createServer((request, reply) => {
    handle(request, reply).catch((error) => {
      if (reply.headersSent) reply.destroy();
      else refuse(reply, 502, { 'x-fault': error.message });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const timers = servers.map((each) => setInterval(() => void look(each), checkEveryMs));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    isUp: (port) => servers.find((each) => each.port === port).isUp,
    stop: () => {
      for (const timer of timers) clearInterval(timer);
      server.closeAllConnections();
      server.close();
      for (const { agent } of servers) agent.destroy();
    },
  };
}
