import { describe, expect, it } from '@jest/globals';
import { localDate } from '@tantam/kernel';
import type { DueReason, WeighedProduct } from './due-reason.js';
import { dueSentence } from './due-sentence.js';

function reason(product: Partial<WeighedProduct>, more: Partial<DueReason> = {}): DueReason {
  const weighed: WeighedProduct = { productId: 'milk', quantity: '1', intervalDays: 15, dueDate: localDate('2026-10-27'), ...product };
  return { code: 'interval', countedOn: localDate('2026-10-12'), countFrom: 'placed', products: [weighed], decidingProductId: 'milk', setByName: null, setOn: null, dueDate: weighed.dueDate, horizonDays: null, ...more };
}

const nameOf = () => ({ code: 'SUA', name: 'Sữa', unit: 'hộp' });
const vi = (given: DueReason) => dueSentence(given, null, nameOf, 'vi');
const en = (given: DueReason) => dueSentence(given, null, nameOf, 'en');

describe('why a plan is due', () => {
  it('says the sum as people write numbers in each language', () => {
    const many = reason({ quantity: '1200.5', intervalDays: 1, dueDate: localDate('2030-01-26') });
    expect(vi(many)).toBe('Sữa: Mua 12/10/2026 + 1.200,5 hộp × 1 ngày (làm tròn lên 1201 ngày) = 26/01/2030');
    expect(en(many)).toBe('Sữa: Bought 12/10/2026 + 1,200.5 hộp × 1 day (rounded up to 1201 days) = 26/01/2030');
  });

  it('says what was returned, and that no more than the cap counts', () => {
    const less = reason({ quantity: '3', left: '98', ordered: '100', dueDate: localDate('2026-11-26') });
    expect(vi(less)).toBe('Sữa: Mua 12/10/2026 + 3 hộp (đã trừ 2 trả lại, tính tối đa, trong số 98) × 15 ngày = 26/11/2026');
    expect(en(less)).toBe('Sữa: Bought 12/10/2026 + 3 hộp (2 returned taken off, the most that counts, of 98) × 15 days = 26/11/2026');
  });

  it('says when the sum runs past the last day there is', () => {
    const far = reason({ quantity: '800000', dueDate: localDate('9999-12-31') });
    expect(vi(far)).toBe('Sữa: Mua 12/10/2026 + 800.000 hộp × 15 ngày (quá xa, ghi ngày xa nhất) = 31/12/9999');
  });

  it('does not say twice that nothing asks for care', () => {
    const nothing = reason({ dueDate: null }, { decidingProductId: null });
    expect(dueSentence(nothing, 'no_product', nameOf, 'vi')).toBe('Không mặt hàng nào cần chăm sóc.');
    expect(dueSentence(nothing, 'fully_returned', nameOf, 'en')).toBe('Everything was returned.');
  });
});
