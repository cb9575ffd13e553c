import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays } from '@tantam/kernel';
import { OrderImportObservers, type FinishedOrderImport } from '@tantam/orders';
import { BusinessTime } from '@tantam/platform';
import { CareSettingsStore } from '../persistence/care-settings.store.js';
import { CareStartPreview } from '../queries/care-start-preview.query.js';

/** What has been overdue for longer is the past of a shop that only now begins with care. */
const DAYS_BACK = 30;

/**
 * The first imports of a shop bring years of orders: as long as no first day of care is set, an import carries a
 * proposal for it and how many plans it would cut. Nothing is applied.
 */
@Injectable()
export class SuggestCareStart implements OnModuleInit {
  constructor(
    private readonly observers: OrderImportObservers,
    private readonly settings: CareSettingsStore,
    private readonly time: BusinessTime,
    private readonly preview: CareStartPreview,
  ) {}

  onModuleInit(): void {
    this.observers.register({ finished: (done) => this.suggest(done) });
  }

  private async suggest(done: FinishedOrderImport): Promise<Readonly<Record<string, unknown>>> {
    const { careStartsOn } = await this.settings.get();
    if (careStartsOn !== null || done.changedOrders === 0) return {};
    const date = addDays(await this.time.today(), -DAYS_BACK);
    return { suggestedCareStart: { date, wouldVoid: await this.preview.wouldVoid(date) } };
  }
}
