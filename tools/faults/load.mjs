import http from 'node:http';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { admin } from './cluster.mjs';

// The api answers within 30 seconds, if only that it cannot.
const attemptWithinMs = 40_000;
const giveUpAfterMs = 90_000;
const signInEveryMs = 4 * 60_000;

/** What a client may simply try again: the server was not to be had. 409 of a key in use: its first attempt still runs. */
const isAway = ({ status, type }) => status === 0 || status === 502 || status === 503 || (status === 409 && type === '/problems/idempotency-key-in-use');

/** Talks to the product as a careful client does: every POST has a key, and is repeated with it until there is an answer. */
export class Client {
  hung = 0;
  attempts = 0;
  retries = 0;
  /** What was tried again, and how often. */
  reasons = new Map();
  token = null;

  constructor(url) {
    this.url = url;
    this.agent = new http.Agent({ keepAlive: true, maxSockets: 256 });
  }

  /** One attempt. Status 0: no answer; the connection broke or none came in time. */
  once(method, path, { headers = {}, content } = {}) {
    this.attempts += 1;
    return new Promise((resolve) => {
      const request = http.request(`${this.url}${path}`, { method, agent: this.agent, headers, timeout: attemptWithinMs });
      request.once('timeout', () => {
        this.hung += 1;
        request.destroy(new Error('hung'));
      });
      request.once('error', (error) => resolve({ status: 0, error: error.code ?? error.message }));
      request.once('response', (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.once('error', (error) => resolve({ status: 0, error: error.code ?? error.message }));
        answer.once('end', () => {
          const text = Buffer.concat(chunks).toString();
          const body = /json/.test(answer.headers['content-type'] ?? '') ? JSON.parse(text) : null;
          resolve({ status: answer.statusCode, body, type: body?.type, error: answer.headers['x-fault'] });
        });
      });
      request.end(content);
    });
  }

  /** Until there is an answer. */
  async untilAnswered(method, path, options) {
    const deadline = Date.now() + giveUpAfterMs;
    for (let attempt = 0; ; attempt += 1) {
      const answer = await this.once(method, path, options);
      if (!isAway(answer) || Date.now() > deadline) return answer;
      this.retries += 1;
      const reason = `${answer.status} ${answer.type ?? answer.error ?? ''}`.trim();
      this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1);
      await pause(Math.min(100 * 2 ** attempt, 1_000));
    }
  }

  async signIn() {
    const content = JSON.stringify(admin);
    const { status, body } = await this.untilAnswered('POST', '/api/v1/auth/login', { headers: { 'content-type': 'application/json' }, content });
    if (status !== 200 && status !== 201) throw new Error(`signing in: ${status} ${JSON.stringify(body)}`);
    this.token = { text: body.accessToken, until: Date.now() + signInEveryMs };
  }

  /** One at a time: whoever comes meanwhile waits for the same. */
  async headers() {
    if (!this.token || this.token.until < Date.now()) {
      this.signingIn ??= this.signIn().finally(() => (this.signingIn = null));
      await this.signingIn;
    }
    return { authorization: `Bearer ${this.token.text}` };
  }

  async get(path) {
    return this.untilAnswered('GET', `/api/v1${path}`, { headers: await this.headers() });
  }

  async post(path, value, key = randomUUID()) {
    const headers = { ...(await this.headers()), 'content-type': 'application/json', 'idempotency-key': key };
    return this.untilAnswered('POST', `/api/v1${path}`, { headers, content: JSON.stringify(value) });
  }

  /** Uploads a file to import. */
  async importFile(kind, name, text, fields) {
    const boundary = `b${randomUUID()}`;
    const part = (disposition, content) => `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;
    const parts = Object.entries({ kind, ...fields }).map(([field, value]) => part(`name="${field}"`, typeof value === 'string' ? value : JSON.stringify(value)));
    const content = `${parts.join('')}${part(`name="file"; filename="${name}"`, text)}--${boundary}--\r\n`;
    const headers = { ...(await this.headers()), 'content-type': `multipart/form-data; boundary=${boundary}`, 'idempotency-key': randomUUID() };
    const { status, body } = await this.untilAnswered('POST', '/api/v1/imports', { headers, content });
    if (status !== 202) throw new Error(`import ${name}: ${status} ${JSON.stringify(body)}`);
    return body.id;
  }

  async importFinished(id, withinMs) {
    const deadline = Date.now() + withinMs;
    for (;;) {
      const { status, body } = await this.get(`/imports/${id}`);
      if (status === 200 && !['queued', 'checking', 'running'].includes(body.status)) return body;
      if (Date.now() > deadline) return body;
      await pause(250);
    }
  }
}

const days = (count) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

/**
 * Orders, care and reads at a fixed rate of arrival, whatever becomes of those before. `ledger` keeps what was acknowledged.
 * @param {{ client: Client, shop: { customers: string[], products: string[], plans: string[], resultId: string }, rate: number, random: object }} options
 */
export function startLoad({ client, shop, rate, random }) {
  const ledger = { orders: [], cares: [], refused: [], reads: 0 };
  const running = new Set();
  const freePlans = [...shop.plans];
  let isStopped = false;

  const placeOrder = async () => {
    const key = randomUUID();
    const lines = [{ productId: random.pick(shop.products), quantity: String(1 + random.below(3)), unitPrice: '10000' }];
    const { status, body, error } = await client.post('/orders', { customerId: random.pick(shop.customers), lines, note: key }, key);
    if (status === 201) ledger.orders.push({ key, id: body.id });
    else ledger.refused.push({ what: 'order', key, status, problem: body?.type ?? error });
  };

  const recordCare = async () => {
    const planId = freePlans.pop();
    if (!planId) return read();
    const key = randomUUID();
    for (let attempt = 0; ; attempt += 1) {
      const { body: plan } = await client.get(`/care-plans/${planId}`);
      const care = { planVersion: plan?.version, action: 'call_out', content: key, contactResultId: shop.resultId, nextCareDate: days(30 + random.below(60)) };
      const { status, body, error } = await client.post(`/care-plans/${planId}/activities`, care, attempt === 0 ? key : randomUUID());
      if (status === 201) return ledger.cares.push({ key, planId });
      // Refused means that nothing happened; the plan may have been recomputed since it was read.
      if (![409, 412].includes(status) || attempt === 3) return ledger.refused.push({ what: 'care', key, status, problem: body?.type ?? error });
    }
  };

  const read = async () => {
    const { status, body, error } = await client.get(random.next() < 0.5 ? '/care-plans?target=order&limit=20' : '/customers?limit=20');
    if (status === 200) ledger.reads += 1;
    else ledger.refused.push({ what: 'read', status, problem: body?.type ?? error });
  };

  const arrive = () => {
    const dice = random.next();
    const work = (dice < 0.5 ? placeOrder() : dice < 0.75 ? recordCare() : read())
      .catch((error) => ledger.refused.push({ what: 'client', problem: error.message }))
      .finally(() => running.delete(work));
    running.add(work);
  };

  const started = Date.now();
  let arrived = 0;
  const timer = setInterval(() => {
    for (const due = ((Date.now() - started) * rate) / 1000; arrived < due && !isStopped; arrived += 1) arrive();
  }, 10);
  return {
    ledger,
    /** Nothing new; resolves when the last has its answer. */
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await Promise.all(running);
      return ledger;
    },
  };
}
