/** `npm start`: from a bare clone to a running product. Only Node's own modules until packages are installed. */
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApiEnded, endLeftovers, startApi } from './api-process.mjs';
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
import { keepRunning, keepServing } from './supervise.mjs';

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
  await endLeftovers(options.dataFolder);
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
  const startServer = (env) => startProcess(options, 'api', env);
  const api = startServer(apiEnv(options, port, database, demo));
  const event = await withProgress('Chuẩn bị / Getting ready', () => api.ready);
  const addresses = addressesOf(options.host, port);
  lock.note({ address: addresses[0] });
  rememberStarted(options.dataFolder);
  console.log(readyText({ addresses, event, showDemoHint: isNew && !demo }));
  const again = { ...options, resetPasswordOf: undefined };
  await Promise.all([
    superviseDatabase(database),
    supervise('api', api, () => startServer(apiEnv(again, port, database, false))),
    process.env.REDIS_URL ? superviseWorker(options, database) : undefined,
  ]);
}

/** How to end what runs under a name now; a restarted process takes the place of the one before. */
const stopCurrent = {};

function startProcess({ dataFolder }, name, env) {
  const started = startApi({ main: join(checkout, `apps/${name}/dist/main.js`), env, dataFolder, name });
  if (!stopCurrent[name]) cleanups.push(() => stopCurrent[name]());
  stopCurrent[name] = () => started.stop();
  return started;
}

const isEnding = () => ending !== undefined;
const tellRestart = (error) => console.error(`\n! ${error.message.split('\n')[0]}\n  Đang khởi động lại / Starting again`);

function supervise(name, first, start) {
  // What keeps it from getting ready is told when it has ended.
  first.ready.catch(() => undefined);
  const startAgain = () => {
    const started = start();
    started.ready.then(
      () => console.log(`✓ Lại hoạt động / Running again (${name})`),
      () => undefined,
    );
    return started;
  };
  return keepRunning({ first, startAgain, isEnding, tell: tellRestart });
}

/** With Redis the api leaves background work to workers: then there must be one. */
function superviseWorker(options, database) {
  const start = () => startProcess(options, 'worker', apiEnv({ ...options, resetPasswordOf: undefined }, 0, database, false));
  return supervise('worker', start(), start);
}

/** The api finds a restarted database by itself, unless its address has changed. */
async function superviseDatabase(database) {
  if (!database.restart) return;
  const restart = async () => {
    const before = database.url;
    await database.restart();
    console.log('✓ Lại hoạt động / Running again (PostgreSQL)');
    // Ended by us or by accident: they are started again, with the new address.
    if (database.url !== before) await Promise.all(Object.values(stopCurrent).map((stop) => stop()));
  };
  const tell = (error) => tellRestart(error ?? new Error('Cơ sở dữ liệu đã dừng / The database ended'));
  await keepServing({ isRunning: database.isRunning, restart, isEnding, tell });
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
