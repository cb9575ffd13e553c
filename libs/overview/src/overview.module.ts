import { Module } from '@nestjs/common';
import { CustomersModule } from '@tantam/customers';
import { SearchController } from './http/search.controller.js';
import { TimelineController } from './http/timeline.controller.js';
import { TodayController } from './http/today.controller.js';
import { CustomerTimeline } from './queries/customer-timeline.query.js';
import { GlobalSearch } from './queries/global-search.query.js';
import { TodayFigures } from './queries/today.query.js';

/** What is put together from all modules: a customer's timeline, the global search, *Hôm nay*. It owns no data. */
@Module({
  imports: [CustomersModule],
  controllers: [TimelineController, SearchController, TodayController],
  providers: [CustomerTimeline, GlobalSearch, TodayFigures],
})
export class OverviewModule {}
