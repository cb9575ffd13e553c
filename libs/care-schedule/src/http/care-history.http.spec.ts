import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CareSuite } from '../testing/care-suite.js';

let suite: CareSuite;

beforeAll(async () => {
  suite = await CareSuite.start();
});
afterAll(() => suite.close());

const found = async (q: string): Promise<string[]> => {
  const { items } = (await suite.get(`/care-activities?q=${encodeURIComponent(q)}`)) as { items: { content: string }[] };
  return items.map(({ content }) => content);
};

describe('the history of cares', () => {
  it('is searched for words of the content with marks or without, however they were sent', async () => {
    const customer = await suite.customer({ fullName: 'Vũ Thị Lụa' });
    const content = 'Chị  nói: da đỡ khô hẳn, giảm 50% (một nửa)';
    await suite.post(`/customers/${customer.id}/activities`, { action: 'note', content: content.normalize('NFD') }, suite.manager);
    for (const q of ['do kho', 'ĐỠ KHÔ', 'đỡ khô'.normalize('NFD'), 'chi noi', '50% (mot', 'Lụa']) expect({ q, found: await found(q) }).toEqual({ q, found: [content] });
    for (const q of ['kho da', '5_%', '.*']) expect({ q, found: await found(q) }).toEqual({ q, found: [] });
  });
});
