import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { anyFreePort } from '../start/ports.mjs';

const file = resolve(dirname(fileURLToPath(import.meta.url)), '../../docker/haproxy.cfg');

export const hasHaproxy = () => spawnSync('haproxy', ['-v'], { stdio: 'ignore' }).status === 0;

/** The product's own configuration, with these servers in place of the ones that Docker would name. Resolves with its address. */
export async function startHaproxy(ports, folder) {
  const port = await anyFreePort();
  const servers = ports.map((each, n) => `  server api-${n + 1} 127.0.0.1:${each}`).join('\n');
  const text = readFileSync(file, 'utf8')
    .replace(/^resolvers docker\n(?: {2}.*\n)+/m, '')
    .replace(/^ {2}server-template .*$/m, servers)
    .replace('bind :8080', `bind 127.0.0.1:${port}`);
  const config = join(folder, 'haproxy.cfg');
  writeFileSync(config, text);
  const child = spawn('haproxy', ['-db', '-f', config], { stdio: ['ignore', 'ignore', 'inherit'] });
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill('SIGKILL') };
}
