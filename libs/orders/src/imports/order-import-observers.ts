import { Injectable } from '@nestjs/common';

export interface FinishedOrderImport {
  readonly importId: string;
  /** Orders that the run made or changed. */
  readonly changedOrders: number;
  /** How many of them were placed more than 30 days ago. */
  readonly changedOrdersOlderThan30Days: number;
}

export interface OrderImportObserver {
  /** Called once in the transaction that ends an import; what it returns is merged into the job's summary. */
  finished(done: FinishedOrderImport): Promise<Readonly<Record<string, unknown>>>;
}

/** Modules on the right add what they know to the summary of an order import, e.g. the first day of care to propose. */
@Injectable()
export class OrderImportObservers {
  private readonly observers: OrderImportObserver[] = [];

  register(observer: OrderImportObserver): void {
    this.observers.push(observer);
  }

  async finished(done: FinishedOrderImport): Promise<Readonly<Record<string, unknown>>> {
    const parts: Readonly<Record<string, unknown>>[] = [];
    for (const observer of this.observers) parts.push(await observer.finished(done));
    return Object.assign({}, ...parts) as Readonly<Record<string, unknown>>;
  }
}
