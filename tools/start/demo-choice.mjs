import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';

const marker = (dataFolder) => join(dataFolder, 'started');

/** Remembers that this data folder has served once: from then on nobody is asked about demo data. */
export function rememberStarted(dataFolder) {
  if (!existsSync(marker(dataFolder))) writeFileSync(marker(dataFolder), `${new Date().toISOString()}\n`);
}

/**
 * Whether to load demo data. Asked once, on a terminal, for a new data folder; whoever scripts the start (no terminal, an own
 * database, a named admin) begins empty unless he says `--demo`.
 * @returns {Promise<{ demo: boolean, isNew: boolean }>}
 */
export async function chooseDemo({ demo, dataFolder }, env = process.env) {
  const isNew = !existsSync(marker(dataFolder));
  const isScripted = !process.stdin.isTTY || !process.stdout.isTTY || env.DATABASE_URL || env.TANTAM_ADMIN_EMAIL;
  if (demo !== undefined || !isNew || isScripted) return { demo: demo ?? false, isNew };
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  ask.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  try {
    const answer = await ask.question('Nạp dữ liệu mẫu để xem thử? / Load demo data to look around? [C/k · Y/n] ');
    return { demo: !/^\s*(k|n)/i.test(answer), isNew };
  } finally {
    ask.close();
  }
}
