/**
 * `node tools/contract/breaking.mjs` fails, naming each, when the contract breaks integrations made for the released one
 * (libs/contract/released.json). `--release` makes the contract of now the released one: part of a release, not of a fix.
 */
import { copyFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { breakingChanges } from './breaking-changes.mjs';

const at = (name) => fileURLToPath(new URL(`../../libs/contract/${name}`, import.meta.url));

if (process.argv.includes('--release')) {
  copyFileSync(at('openapi.json'), at('released.json'));
  console.log('libs/contract/released.json is the contract of now');
} else {
  const read = (name) => JSON.parse(readFileSync(at(name), 'utf8'));
  const breaks = breakingChanges(read('released.json'), read('openapi.json'));
  if (breaks.length === 0) console.log('nothing that was released is broken');
  else console.error(`These break integrations made for the released contract:\n  ${breaks.join('\n  ')}\nKeep what was there beside the new; only a new major version may take it away (--release).`);
  process.exitCode = breaks.length === 0 ? 0 : 1;
}
