/**
 * A Chromium for Playwright that comes with npm: nothing to download, no packages of the system. Debian's own is the fallback
 * (CHROMIUM_PATH names another one).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A container often has 64 MB of shared memory, which one large page fills.
  '--disable-dev-shm-usage',
];

/** The package unpacks where TMPDIR says and sets the environment of its process: done in a child that ends after it. */
const unpack = `
  const { default: chromium } = await import('@sparticuz/chromium');
  chromium.setGraphicsMode = true;
  await chromium.executablePath();
`;

function packageVersion() {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = entry.slice(0, entry.lastIndexOf(join('chromium', 'build')) + 'chromium'.length);
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

/** Its font settings name the folder it expects to be unpacked to. */
function ownFonts(folder, final) {
  const cache = join(final, 'font-cache');
  writeFileSync(
    join(folder, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${join(final, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${cache}</cachedir></fontconfig>\n`,
  );
}

function unpacked() {
  const folder = join(checkout, '.tantam', `chromium-${packageVersion()}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const env = { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', unpack], { cwd: checkout, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The browser could not be unpacked:\n${stderr}`);
  ownFonts(draft, folder);
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
    rmSync(draft, { recursive: true }); // another process was faster
  }
  return folder;
}

/** The package is built for 64-bit Intel Linux. */
const isPackageForHere = () => process.platform === 'linux' && process.arch === 'x64';

const systemBrowser = () =>
  [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => path && existsSync(path));

/**
 * Launch options for Playwright's `chromium`. Without any browser known here, Playwright looks for its own.
 * @returns {{ executablePath?: string, args: string[], env?: Record<string, string> }}
 */
export function chromiumLaunchOptions() {
  if (process.env.CHROMIUM_PATH || !isPackageForHere()) return { executablePath: systemBrowser(), args };
  const folder = unpacked();
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    args,
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts'), HOME: process.env.HOME ?? folder },
  };
}
