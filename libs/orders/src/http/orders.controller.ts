import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { AboutCustomer, IfMatch, Problems } from '@tantam/platform';
import { ORDER_PERMISSIONS } from '../orders.permissions.js';
import { OrderDetail } from '../queries/order-detail.query.js';
import { OrderList } from '../queries/order-list.query.js';
import { CancelOrder } from '../use-cases/cancel-order.js';
import { EditOrder } from '../use-cases/edit-order.js';
import { PlaceOrder } from '../use-cases/place-order.js';
import { CreateOrderBody, OrderListQuery, UpdateOrderBody } from './order.dto.js';
import { OrderPage, OrderView } from './order.views.js';

@ApiTags('orders')
@Controller('orders')
export class OrdersController {
  constructor(
    private readonly list: OrderList,
    private readonly detail: OrderDetail,
    private readonly placeOrder: PlaceOrder,
    private readonly editOrder: EditOrder,
    private readonly cancelOrder: CancelOrder,
  ) {}

  @Get()
  @RequirePermission(ORDER_PERMISSIONS.read.name)
  @ApiOperation({ operationId: 'listOrders', summary: 'Orders, latest first unless sorted otherwise' })
  @ApiOkResponse({ type: OrderPage })
  listOrders(@CurrentActor() actor: Actor, @Query() query: OrderListQuery) {
    return this.list.run(actor, query);
  }

  @Post()
  @RequirePermission(ORDER_PERMISSIONS.create.name)
  @AboutCustomer('customer.id')
  @Problems('date-out-of-range', 'order-code-taken', 'order-not-found', 'payment-exceeds-total')
  @ApiOperation({ operationId: 'createOrder', summary: 'Place an order or a return; the server computes its totals' })
  @ApiCreatedResponse({ type: OrderView })
  async createOrder(@CurrentActor() actor: Actor, @Body() body: CreateOrderBody, @Res({ passthrough: true }) reply: FastifyReply): Promise<OrderView> {
    const id = await this.placeOrder.run(actor, body);
    void reply.header('Location', `/api/v1/orders/${id}`);
    return this.show(actor, id, reply);
  }

  @Get(':idOrCode')
  @RequirePermission(ORDER_PERMISSIONS.read.name)
  @Problems('order-not-found')
  @ApiOperation({ operationId: 'getOrder', summary: 'One order with its lines and what was returned of it' })
  @ApiOkResponse({ type: OrderView })
  async getOrder(@CurrentActor() actor: Actor, @Param('idOrCode') idOrCode: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<OrderView> {
    return this.show(actor, idOrCode, reply);
  }

  @Patch(':idOrCode')
  @RequirePermission(ORDER_PERMISSIONS.update.name)
  @Problems('date-out-of-range', 'order-not-editable', 'order-not-found', 'order-status-not-possible', 'payment-exceeds-total')
  @ApiOperation({ operationId: 'updateOrder', summary: 'Change an order; lines are replaced as a whole' })
  @ApiOkResponse({ type: OrderView })
  async updateOrder(
    @CurrentActor() actor: Actor,
    @Param('idOrCode') idOrCode: string,
    @Body() body: UpdateOrderBody,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrderView> {
    await this.editOrder.run(actor, idOrCode, body, version);
    return this.show(actor, idOrCode, reply);
  }

  @Post(':idOrCode/cancellation')
  @HttpCode(200)
  @RequirePermission(ORDER_PERMISSIONS.cancel.name)
  @AboutCustomer('customer.id')
  @Problems('order-not-cancellable', 'order-not-found')
  @ApiOperation({ operationId: 'cancelOrder', summary: 'Cancel an order; one that is cancelled already stays so' })
  @ApiOkResponse({ type: OrderView })
  async cancel(@CurrentActor() actor: Actor, @Param('idOrCode') idOrCode: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<OrderView> {
    await this.cancelOrder.run(actor, idOrCode);
    return this.show(actor, idOrCode, reply);
  }

  private async show(actor: Actor, idOrCode: string, reply: FastifyReply): Promise<OrderView> {
    const order = await this.detail.get(actor, idOrCode);
    void reply.header('ETag', `"${order.version}"`);
    return order;
  }
}
