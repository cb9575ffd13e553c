import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CUSTOMER_PERMISSIONS } from '@tantam/customers';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { languageOf, Problems } from '@tantam/platform';
import { CustomerTimeline, type TimelinePage } from '../queries/customer-timeline.query.js';
import { TimelinePageView, TimelineQuery } from './timeline.dto.js';

@ApiTags('customers')
@Controller('customers')
export class TimelineController {
  constructor(private readonly timeline: CustomerTimeline) {}

  @Get(':idOrCode/timeline')
  @RequirePermission(CUSTOMER_PERMISSIONS.read.name)
  @Problems('customer-not-found')
  @ApiOperation({ operationId: 'getCustomerTimeline', summary: 'What happened with one customer, newest first, as far as you may see it' })
  @ApiOkResponse({ type: TimelinePageView })
  page(@CurrentActor() actor: Actor, @Param('idOrCode') idOrCode: string, @Query() query: TimelineQuery, @Headers('accept-language') accept?: string): Promise<TimelinePage> {
    return this.timeline.page(actor, idOrCode, query, languageOf(accept));
  }
}
