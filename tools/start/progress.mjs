const isTerminal = process.stdout.isTTY === true;

/**
 * Tells that a long step goes on: one line that counts seconds on a terminal, a line every ten seconds elsewhere.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @param {() => string} detail what more to say while it runs
 * @returns {Promise<T>}
 */
export async function withProgress(title, work, detail = () => '') {
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  const line = (mark) => `${mark} ${title} ${detail()}`.trimEnd();
  if (!isTerminal) console.log(line('…'));
  const tick = () =>
    isTerminal ? process.stdout.write(`\r\x1b[2K${line('…')} ${seconds()} s`) : console.log(`${line('…')} ${seconds()} s`);
  const timer = setInterval(tick, isTerminal ? 500 : 10_000);
  const end = (mark) => {
    clearInterval(timer);
    console.log(`${isTerminal ? '\r\x1b[2K' : ''}${mark} ${title} (${seconds()} s)`);
  };
  try {
    const result = await work();
    end('✓');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  }
}
