import { Decimal } from '@tantam/kernel';

const GROUPS = ['Thực phẩm chức năng', 'Chăm sóc da', 'Chăm sóc tóc', 'Mẹ và bé', 'Thiết bị gia đình', 'Đồ uống', 'Vitamin', 'Tim mạch', 'Xương khớp', 'Tiêu hóa'];
const WORDS = ['Viên uống', 'Bột', 'Kem', 'Dầu gội', 'Tinh dầu', 'Trà', 'Sữa', 'Máy đo', 'Nước súc miệng', 'Gel'];
const INTERVALS = [0, 0, 0, 7, 10, 15, 15, 20, 30, 30, 30, 45, 60, 90, 180];

/**
 * @typedef {{ id: string, code: string, name: string, groupId: string, kind: 'good' | 'combo', unit: string, price: number, intervalDays: number,
 *   components: { componentId: string, quantity: number }[], box: number | null }} Product
 */

/**
 * 2,000 products in 40 groups; one in five has no care interval, one in a hundred is a combo of two others.
 * @param {import('./chance.mjs').Chance} chance @param {number} bornMs
 */
export function makeCatalogue(chance, bornMs) {
  const roots = GROUPS.map((name, position) => ({ id: chance.uuid(bornMs), parentId: null, name, position }));
  const leaves = roots.flatMap((root) => [1, 2, 3].map((number) => ({ id: chance.uuid(bornMs), parentId: root.id, name: `${root.name} ${number}`, position: number })));
  const groups = [...roots, ...leaves];
  /** @type {Product[]} */
  const products = [];
  for (let index = 0; index < 2_000; index += 1) {
    const isCombo = index % 100 === 99;
    const parts = isCombo ? [products[index - 5], products[index - 9]] : [];
    products.push({
      id: chance.uuid(bornMs + index),
      code: `SP${String(index + 1).padStart(6, '0')}`,
      name: `${isCombo ? 'Bộ' : chance.oneOf(WORDS)} ${chance.oneOf(GROUPS)} ${index + 1}`,
      groupId: leaves[index % leaves.length].id,
      kind: isCombo ? 'combo' : 'good',
      unit: isCombo ? 'bộ' : chance.oneOf(['hộp', 'lọ', 'gói', 'cái']),
      price: chance.between(20, 900) * 1_000,
      intervalDays: isCombo ? 0 : chance.oneOf(INTERVALS),
      components: parts.map((part) => ({ componentId: part.id, quantity: 2 })).sort((a, b) => (a.componentId < b.componentId ? -1 : 1)),
      box: index % 10 === 0 && !isCombo ? 12 : null,
    });
  }
  return { groups, products, book: bookOf(products) };
}

/** The products as care counts them. @param {readonly Product[]} products */
function bookOf(products) {
  return new Map(
    products.map((product) => [
      product.id,
      {
        productId: product.id, code: product.code, kind: product.kind, intervalDays: product.intervalDays, careCountMin: null, careCountMax: null, careQuantityMax: null,
        components: product.components.map(({ componentId, quantity }) => ({ componentId, quantity: new Decimal(quantity) })),
      },
    ]),
  );
}
