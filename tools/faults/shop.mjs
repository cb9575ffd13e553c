const mapping = { code: 'code', placedAt: 'placedAt', customerCode: 'customerCode', customerName: 'customerName', productCode: 'productCode', quantity: 'quantity', unitPrice: 'unitPrice' };
const productCount = 20;

const products = () =>
  ['code,name,careIntervalDays', ...Array.from({ length: productCount }, (_, n) => `SP${n},Sản phẩm ${n},${20 + n}`)].join('\n');

/** Orders of two lines each; the same size gives a file of the same shape under another prefix. Some rows cannot be taken. */
export function orderFile(prefix, orders) {
  const lines = ['code,placedAt,customerCode,customerName,productCode,quantity,unitPrice'];
  for (let n = 0; n < orders; n += 1) {
    const head = `${prefix}${n},${n % 50 === 7 ? '2026-02-30' : '2026-10-0' + (1 + (n % 9))},${prefix}K${n % Math.ceil(orders / 2)},Khách ${n}`;
    for (let line = 0; line < 2; line += 1) lines.push(`${head},SP${(n * 2 + line) % productCount},${1 + (n % 3)},10000`);
  }
  return lines.join('\n');
}

export const orderOptions = { mapping, options: { format: { dateOrder: 'ymd' } } };

const countsOf = ({ read, created, updated, unchanged, refused }) => ({ read, created, updated, unchanged, refused });

/** A small shop, made by imports; the one of orders runs without faults and is what the later one is held against. */
export async function setUpShop(client, database, orders) {
  const productsDone = await client.importFinished(await client.importFile('products', 'products.csv', products(), {}), 60_000);
  if (productsDone.status !== 'succeeded') throw new Error(`products: ${JSON.stringify(productsDone)}`);
  const undisturbed = await client.importFinished(await client.importFile('orders', 'orders.csv', orderFile('A', orders), orderOptions), 120_000);
  if (undisturbed.status !== 'succeeded') throw new Error(`orders: ${JSON.stringify(undisturbed)}`);
  const ids = async (sql) => (await database.query(sql)).rows.map(({ id }) => id);
  const allCustomers = await ids(`select id from customers order by id`);
  // Those who order are others than those whose plans are cared for: a new order would settle an older plan.
  const buyers = allCustomers.slice(0, Math.floor(allCustomers.length / 4));
  const plans = (await database.query(`select id from care_plans where target = 'order' and state = 'not_cared' and customer_id <> all($1) order by id`, [buyers])).rows.map(({ id }) => id);
  return {
    undisturbed: countsOf(undisturbed),
    countsOf,
    customers: buyers,
    products: await ids(`select id from products order by id`),
    plans,
    resultId: (await ids(`select id from contact_results where category = 'reached' limit 1`))[0],
  };
}
