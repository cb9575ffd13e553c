import { connect } from 'node:net';

/**
 * @typedef {{ method: string, path: string, headers?: Record<string, string>, body?: unknown, done?: (status: number) => void }} Request
 * @typedef {{ requests: number, errors: number, seconds: number, perSecond: number, p50: number, p99: number, firstError: string | null, bytes: number }} Load
 */

/**
 * Sends requests over kept-alive connections, the next as soon as the answer is there. It reads no more of an answer
 * than its length, so that on two cores the load costs little beside what it measures.
 *
 * @param {{ ports: readonly number[], connections: number, seconds: number, next: (connection: number) => Request, stop?: () => boolean }} options `stop` is asked after each answer
 * @returns {Promise<Load>} times in milliseconds; an answer of 400 or more is an error
 */
export async function load({ ports, connections, seconds, next, stop = () => false }) {
  const started = performance.now();
  const until = started + seconds * 1000;
  const lines = await Promise.all(Array.from({ length: connections }, (_, index) => new Line(ports[index % ports.length], index, next, stop).run(until)));
  const elapsed = (performance.now() - started) / 1000;
  const times = Float64Array.from(lines.flatMap((line) => line.times)).sort();
  const at = (/** @type {number} */ share) => (times.length === 0 ? Number.NaN : times[Math.min(times.length - 1, Math.floor(times.length * share))]);
  return {
    requests: times.length, errors: lines.reduce((sum, line) => sum + line.errors, 0), seconds: elapsed, perSecond: times.length / elapsed, p50: at(0.5), p99: at(0.99),
    firstError: lines.find((line) => line.firstError)?.firstError ?? null, bytes: lines.reduce((sum, line) => sum + line.bytes, 0) / Math.max(1, times.length),
  };
}

class Line {
  /** @param {number} port @param {number} index @param {(connection: number) => Request} next @param {() => boolean} stop */
  constructor(port, index, next, stop) {
    this.stop = stop;
    this.port = port;
    this.index = index;
    this.next = next;
    /** @type {number[]} */
    this.times = [];
    this.errors = 0;
    this.bytes = 0;
    /** @type {string | null} */
    this.firstError = null;
  }

  /** @param {number} until @returns {Promise<this>} */
  run(until) {
    return new Promise((resolve, reject) => {
      const socket = connect(this.port, '127.0.0.1');
      socket.setNoDelay(true);
      const answer = new Answer();
      let sentAt = 0;
      /** @type {Request} */
      let request;
      const send = () => {
        request = this.next(this.index);
        sentAt = performance.now();
        socket.write(bytesOf(request));
      };
      socket.once('connect', send);
      socket.once('error', reject);
      socket.on('data', (chunk) => {
        if (!answer.take(chunk)) return;
        const now = performance.now();
        this.times.push(now - sentAt);
        this.bytes += answer.length;
        if (answer.status >= 400) this.failed(answer);
        request.done?.(answer.status);
        answer.clear();
        if (now < until && !this.stop()) return send();
        socket.destroy();
        resolve(this);
      });
    });
  }

  /** @param {Answer} answer */
  failed(answer) {
    this.errors += 1;
    this.firstError ??= `${answer.status} ${answer.text().slice(0, 300)}`;
  }
}

/** One answer as it comes in: its head is read, of its body only how long it is. */
class Answer {
  constructor() {
    this.clear();
  }

  clear() {
    /** @type {Buffer[]} */
    this.chunks = [];
    this.length = 0;
    this.expected = -1;
    this.isChunked = false;
    this.status = 0;
  }

  /** @param {Buffer} chunk @returns {boolean} whether the answer is complete */
  take(chunk) {
    this.chunks.push(chunk);
    this.length += chunk.length;
    if (this.status === 0) this.readHead();
    if (this.expected >= 0) return this.length >= this.expected;
    return this.isChunked && chunk.subarray(-5).equals(LAST_CHUNK);
  }

  readHead() {
    const head = (this.chunks.length === 1 ? this.chunks[0] : Buffer.concat(this.chunks)).toString('latin1');
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    this.status = Number(head.slice(9, 12));
    const length = /\r\ncontent-length: *(\d+)/i.exec(head.slice(0, end));
    this.isChunked = !length;
    this.expected = length ? end + 4 + Number(length[1]) : this.status === 204 || this.status === 304 ? end + 4 : -1;
  }

  text() {
    return Buffer.concat(this.chunks).toString('utf8').split('\r\n\r\n')[1] ?? '';
  }
}

const LAST_CHUNK = Buffer.from('0\r\n\r\n');
/** @type {WeakMap<Request, Buffer>} */
const known = new WeakMap();

/** A request object that is sent again is put into bytes once. @param {Request} request */
function bytesOf(request) {
  let bytes = known.get(request);
  if (!bytes) {
    const body = request.body === undefined ? '' : JSON.stringify(request.body);
    const headers = { host: '127.0.0.1', ...request.headers, ...(body ? { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) } : {}) };
    const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('');
    bytes = Buffer.from(`${request.method} ${request.path} HTTP/1.1\r\n${head}\r\n${body}`);
    known.set(request, bytes);
  }
  return bytes;
}
