import { startProduct } from '../../../tools/test/product.mjs';

/** One product for all stories, on a database of its own; what they need of it goes by the environment. */
export default async function start(): Promise<() => Promise<void>> {
  const product = await startProduct({ demo: true });
  process.env.E2E_URL = product.url;
  process.env.E2E_DATABASE = product.databaseUrl;
  process.env.E2E_ADMIN = JSON.stringify(product.admin);
  process.env.E2E_DEMO = JSON.stringify(product.demo);
  return () => product.stop();
}
