import { Injectable } from '@nestjs/common';
import { invalidInput } from '@tantam/platform';
import { isLineFault, soldLine, type LineFault, type LineRequest, type SoldLine } from '../domain/sold-line.js';
import { OrderReferences, type PeopleAndPlaces, type SoldProduct } from '../persistence/order-references.js';

interface InputFault {
  readonly pointer: string;
  readonly code: string;
  readonly params?: Record<string, unknown>;
}

/** Turns what was asked for into what is sold, and says of everything at once what is wrong with it. */
@Injectable()
export class SellLines {
  constructor(private readonly references: OrderReferences) {}

  /** @throws DomainError malformed `invalid-input` naming each unknown reference, unit and quantity */
  async run(requests: readonly LineRequest[], referred: PeopleAndPlaces): Promise<readonly SoldLine[]> {
    const { products, unknown } = await this.references.read([...new Set(requests.map((line) => line.productId))], referred);
    const faults: InputFault[] = unknown.map((field) => ({ pointer: `/${field}`, code: 'unknown-reference' }));
    const lines: SoldLine[] = [];
    for (const [index, request] of requests.entries()) {
      const line = sell(request, products.get(request.productId));
      if (isLineFault(line)) faults.push({ pointer: `/lines/${index}/${line.field}`, code: line.code, params: line.params });
      else lines.push(line);
    }
    if (faults.length > 0) throw invalidInput(faults);
    return lines;
  }
}

function sell(request: LineRequest, product: SoldProduct | undefined): SoldLine | LineFault {
  if (!product) return { field: 'productId', code: 'unknown-reference' };
  return soldLine(request, [{ name: product.unit, factor: '1', price: product.price }, ...product.otherUnits]);
}
