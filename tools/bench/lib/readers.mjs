import { ADMIN } from './product.mjs';

/** Who reads: one agent, the supervisor of a tenth of the agents, a manager. */
export const READERS = [
  { share: '0.1 %', email: 'agent0@bench.example' },
  { share: '10 %', email: 'supervisor0@bench.example' },
  { share: '100 %', email: 'manager@bench.example' },
];

/** @typedef {{ share: string, email: string, userId: string, headers: Record<string, string> }} Reader */

/** Signs in as a person would. @param {number} port @param {{ share: string, email: string }} reader @returns {Promise<Reader>} */
export async function signIn(port, reader) {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/auth/login`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: reader.email, password: ADMIN.password }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${reader.email} cannot sign in: ${response.status} ${JSON.stringify(answer)}`);
  const headers = { authorization: `Bearer ${answer.accessToken}`, 'accept-language': 'vi' };
  return { ...reader, userId: await userIdOf(port, headers), headers };
}

/** @param {number} port @param {Record<string, string>} headers */
async function userIdOf(port, headers) {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/auth/me`, { headers });
  const me = await response.json();
  return me.id ?? me.user?.id;
}
