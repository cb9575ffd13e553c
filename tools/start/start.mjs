/** `npm start`: from a bare clone to a running product. Only Node's own modules until packages are installed. */
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApiEnded, endLeftover, startApi } from './api-process.mjs';
import { buildWhenNeeded } from './build.mjs';
import { openDatabase, UnusableDatabase } from './database.mjs';
import { chooseDemo, rememberStarted } from './demo-choice.mjs';
import { FolderLocked, takeLock } from './folder-lock.mjs';
import { installWhenNeeded } from './install.mjs';
import { helpText, readOptions, WrongOptions } from './options.mjs';
import { nextFreePort } from './ports.mjs';
import { withProgress } from './progress.mjs';
import { CommandFailed } from './run.mjs';
import { addressesOf, readyText } from './say.mjs';

const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** What to end, latest first. */
const cleanups = [];
let ending;

function endAll() {
  ending ??= (async () => {
    while (cleanups.length > 0) await cleanups.pop()();
  })();
  return ending;
}

async function onSignal() {
  if (ending) return;
  console.log('\nĐang dừng… / Stopping…');
  await endAll();
  console.log('Đã dừng, dữ liệu đã được lưu / Stopped, all data is saved');
  process.exit(0);
}

function apiEnv(options, port, database, demo) {
  return {
    ...process.env,
    DATABASE_URL: database.url,
    ...(database.ownerUrl ? { TANTAM_OWNER_DATABASE_URL: database.ownerUrl } : {}),
    HOST: options.host,
    PORT: String(port),
    TANTAM_WEB_ROOT: join(checkout, 'apps/web/dist'),
    ...(demo ? { TANTAM_DEMO: '1' } : {}),
    ...(options.resetPasswordOf ? { TANTAM_RESET_PASSWORD: options.resetPasswordOf } : {}),
  };
}

async function freePort({ port, host }) {
  const free = await nextFreePort(port, host);
  if (free !== port) console.log(`! Cổng ${port} đang bận, dùng cổng ${free} / Port ${port} is taken, using ${free}`);
  return free;
}

async function serve(options) {
  mkdirSync(options.dataFolder, { recursive: true });
  const lock = takeLock(join(options.dataFolder, 'start.lock'));
  cleanups.push(() => lock.release());
  const { demo, isNew } = await chooseDemo(options);
  await installWhenNeeded(checkout);
  await buildWhenNeeded(checkout);
  await endLeftover(options.dataFolder);
  const opening = openDatabase(options.dataFolder);
  // Known before it is ready, so that Ctrl-C in between leaves no server behind.
  cleanups.push(() =>
    opening.then(
      (database) => database.stop(),
      () => undefined,
    ),
  );
  const database = await withProgress('Mở cơ sở dữ liệu / Opening the database', () => opening);
  if (ending) return;
  const port = await freePort(options);
  const api = startApi({
    main: join(checkout, 'apps/api/dist/main.js'),
    env: apiEnv(options, port, database, demo),
    dataFolder: options.dataFolder,
  });
  cleanups.push(() => api.stop());
  const event = await withProgress('Chuẩn bị / Getting ready', () => api.ready);
  const addresses = addressesOf(options.host, port);
  lock.note({ address: addresses[0] });
  rememberStarted(options.dataFolder);
  console.log(readyText({ addresses, event, showDemoHint: isNew && !demo }));
  throw await api.ended;
}

function explain(error) {
  if (error instanceof FolderLocked) {
    const where = error.holder.address ? `: ${error.holder.address}` : '';
    return `Tận Tâm đang chạy với thư mục dữ liệu này${where} (tiến trình ${error.holder.pid}) / Already running on this data folder${where} (process ${error.holder.pid})`;
  }
  const isExpected = [WrongOptions, UnusableDatabase, ApiEnded, CommandFailed].some((kind) => error instanceof kind);
  return isExpected ? error.message : error.stack;
}

async function main() {
  const options = readOptions(process.argv.slice(2), checkout);
  if (options.help) return console.log(helpText);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);
  await serve(options);
}

try {
  await main();
} catch (error) {
  if (ending) await new Promise(() => undefined); // a signal is ending everything; what fails meanwhile is its doing
  console.error(`\n✗ ${explain(error)}`);
  if (error instanceof WrongOptions) console.error('  npm start -- --help');
  await endAll();
  process.exit(1);
}
