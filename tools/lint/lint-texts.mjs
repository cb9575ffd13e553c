/** Reads `[{ path, code }]` on stdin, lints each text as if it stood at its path, and writes the rules that reported it, in order. */
import { text } from 'node:stream/consumers';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';

const cwd = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(cwd);
const texts = JSON.parse(await text(process.stdin));
// Without the cached graph the boundary rule is silent.
await createProjectGraphAsync({ exitOnError: true });
const eslint = new ESLint({ cwd });
const rules = [];
for (const { path, code } of texts) {
  const [result] = await eslint.lintText(code, { filePath: join(cwd, path) });
  rules.push((result?.messages ?? []).map((message) => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(rules));
