/**
 * Preloaded into an api process of its own (`--import`): tells which statements a request sends, with their values.
 * The processes that are measured run without it.
 */
import pg from 'pg';

/** @type {{ text: string, values: unknown[] }[] | null} */
let heard = null;
const query = pg.Client.prototype.query;

pg.Client.prototype.query = function (config, values, callback) {
  if (heard) heard.push({ text: typeof config === 'string' ? config : (config.text ?? ''), values: [...(config.values ?? (Array.isArray(values) ? values : []))] });
  return query.call(this, config, values, callback);
};

process.on('message', (/** @type {string} */ message) => {
  if (message === 'capture') {
    heard = [];
    process.send?.({ capture: 'begun' });
  }
  if (message === 'captured') {
    process.send?.({ capture: heard });
    heard = null;
  }
});
