import { Module } from '@nestjs/common';
import { Deliveries } from './deliveries.js';
import { DeliveryRun } from './delivery-run.js';
import { OutboxController } from './http/outbox.controller.js';
import { OutboxDispatcher } from './outbox-dispatcher.js';
import './outbox.problems.js';
import { StuckDeliveries } from './stuck-deliveries.js';

/** Hands stored events over, and lets admins look after those that are stuck. */
@Module({
  controllers: [OutboxController],
  providers: [Deliveries, DeliveryRun, OutboxDispatcher, StuckDeliveries],
  exports: [Deliveries, DeliveryRun, OutboxDispatcher, StuckDeliveries],
})
export class OutboxModule {}
