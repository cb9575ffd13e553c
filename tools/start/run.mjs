import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Thrown when a command fails; the message carries the last lines that it wrote. */
export class CommandFailed extends Error {}

/**
 * Runs a command with its output in a log file.
 * @throws {CommandFailed}
 */
export function runLogged(command, args, { cwd, env = process.env, logFile }) {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  const tail = [];
  const keep = (chunk) => {
    log.write(chunk);
    tail.push(chunk);
    if (tail.length > 200) tail.shift();
  };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => {
      log.end();
      if (code === 0) return resolve();
      const lines = stripVTControlCharacters(Buffer.concat(tail).toString()).trimEnd().split('\n').slice(-25).join('\n');
      reject(new CommandFailed(`${[command, ...args].join(' ')} (${code})\n${lines}\n→ ${logFile}`));
    });
  });
}
