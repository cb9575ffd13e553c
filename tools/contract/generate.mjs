// Writes libs/contract/openapi.json and the types made from it. `--check` only compares and fails when they differ.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const contract = join(root, 'libs/contract/openapi.json');
const types = join(root, 'libs/contract/src/generated/api.ts');

const folder = mkdtempSync(join(tmpdir(), 'tantam-contract-'));
try {
  const made = join(folder, 'openapi.json');
  execFileSync(process.execPath, [join(root, 'apps/api/dist/write-contract.js'), made], { stdio: 'inherit' });
  const document = readFileSync(made, 'utf8');
  const typed = `// Made from openapi.json by tools/contract/generate.mjs.\n${astToString(await openapiTS(JSON.parse(document)))}`;
  if (process.argv.includes('--check')) check(document, typed);
  else {
    mkdirSync(join(root, 'libs/contract/src/generated'), { recursive: true });
    writeFileSync(contract, document);
    writeFileSync(types, typed);
    console.log('libs/contract/openapi.json and its types are written');
  }
} finally {
  rmSync(folder, { recursive: true });
}

function check(document, typed) {
  const differs = [
    [contract, document],
    [types, typed],
  ].filter(([path, content]) => readFileSync(path, 'utf8') !== content);
  if (differs.length === 0) return console.log("the contract is the code's");
  console.error(
    `The code no longer answers as ${differs.map(([path]) => path.slice(root.length)).join(' and ')} says: run node tools/contract/generate.mjs and commit what changed.`,
  );
  process.exitCode = 1;
}
