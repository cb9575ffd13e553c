import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { notFound } from '@tantam/kernel';
import { CurrentActor, type Actor } from '../../../access/actor.js';
import { RequirePermission } from '../../../access/declared-access.js';
import { Database } from '../../../database/database.js';
import { Problems } from '../../../http/contract/declared-problems.js';
import { toPage } from '../../../http/page.js';
import { LaterSubscribers } from '../later-subscribers.js';
import { outboxPermissions } from '../outbox.permissions.js';
import { countDeliveries, readDeliveries, readDelivery } from '../queries/deliveries.query.js';
import { readOutboxTotals } from '../queries/outbox-totals.query.js';
import { StuckDeliveries } from '../stuck-deliveries.js';
import { deliveryKey, toDeliveryView } from './delivery-views.js';
import { DiscardDeliveryInput, ListDeliveriesQuery, OutboxDeliveryDetail, OutboxDeliveryPage, OutboxTotalsView, ReplayDeliveriesInput, ReplayDeliveriesResult } from './outbox.dto.js';

@ApiTags('outbox')
@Controller('outbox')
@RequirePermission(outboxPermissions.manage.name)
export class OutboxController {
  constructor(
    private readonly database: Database,
    private readonly subscribers: LaterSubscribers,
    private readonly stuck: StuckDeliveries,
  ) {}

  @Get('totals')
  @ApiOperation({ operationId: 'getOutboxTotals', summary: 'Open deliveries by state, and how old the oldest are' })
  @ApiOkResponse({ type: OutboxTotalsView })
  async totals(): Promise<OutboxTotalsView> {
    const { counts, oldestWaitingAt, oldestParkedAt } = await readOutboxTotals(this.database);
    const all = this.subscribers.all();
    const eventNames = [...new Set([...all.values()].flat())].sort();
    return { counts, oldestWaitingAt: oldestWaitingAt?.toISOString() ?? null, oldestParkedAt: oldestParkedAt?.toISOString() ?? null, subscribers: [...all.keys()].sort(), eventNames };
  }

  @Get('deliveries')
  @ApiOperation({ operationId: 'listOutboxDeliveries', summary: 'Deliveries of events to those who hear them later, the newest event first' })
  @ApiOkResponse({ type: OutboxDeliveryPage })
  async list(@Query() query: ListDeliveriesQuery): Promise<OutboxDeliveryPage> {
    const filter = { states: query.state ?? (['parked', 'retrying'] as const), subscriber: query.subscriber, eventName: query.eventName };
    const rows = await readDeliveries(this.database, filter, query.cursor, query.limit + 1);
    const page = toPage(rows, query.limit, ({ sequence, subscriber }) => [sequence, subscriber], toDeliveryView);
    return { items: [...page.items], nextCursor: page.nextCursor, ...(query.withTotal ? { total: await countDeliveries(this.database, filter) } : {}) };
  }

  @Get('deliveries/:id')
  @Problems('delivery-not-found')
  @ApiOperation({ operationId: 'getOutboxDelivery', summary: 'One delivery, with what its event holds' })
  @ApiOkResponse({ type: OutboxDeliveryDetail })
  async get(@Param('id') id: string): Promise<OutboxDeliveryDetail> {
    const { sequence, subscriber } = deliveryKey(id);
    const row = await readDelivery(this.database, sequence, subscriber);
    if (!row) throw notFound('delivery-not-found');
    return { ...toDeliveryView(row), data: row.data as Record<string, unknown> };
  }

  @Post('deliveries/:id/replay')
  @HttpCode(204)
  @Problems('delivery-not-found', 'delivery-cannot-be-replayed')
  @ApiOperation({ operationId: 'replayOutboxDelivery', summary: 'Try a delivery again now, with all its attempts' })
  @ApiNoContentResponse()
  async replay(@Param('id') id: string): Promise<void> {
    await this.stuck.replay(deliveryKey(id));
  }

  @Post('replays')
  @HttpCode(200)
  @ApiOperation({ operationId: 'replayOutboxDeliveries', summary: 'Try all parked deliveries again now' })
  @ApiOkResponse({ type: ReplayDeliveriesResult })
  async replayAll(@Body() input: ReplayDeliveriesInput): Promise<ReplayDeliveriesResult> {
    return { replayed: await this.stuck.replayAll(input.subscriber ?? null, input.eventName ?? null) };
  }

  @Post('deliveries/:id/discard')
  @HttpCode(204)
  @Problems('delivery-not-found', 'delivery-cannot-be-discarded')
  @ApiOperation({ operationId: 'discardOutboxDelivery', summary: 'Give up a delivery with a reason; later events about the same thing go on' })
  @ApiNoContentResponse()
  async discard(@Param('id') id: string, @Body() input: DiscardDeliveryInput, @CurrentActor() actor: Actor): Promise<void> {
    await this.stuck.discard(deliveryKey(id), actor.userId, input.reason);
  }
}
