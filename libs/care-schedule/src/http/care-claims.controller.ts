import { Body, Controller, Headers, HttpCode, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { AboutCustomer, languageOf, Problems } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { HandOutNext } from '../use-cases/hand-out-next.js';
import { CarePlanDetailsView } from './care-plans.dto.js';
import { NextCareDto } from './care-plans.query-dto.js';

@ApiTags('care')
@Controller('care-claims')
export class CareClaimsController {
  constructor(private readonly handOut: HandOutNext) {}

  @Post('next')
  @HttpCode(200)
  @RequirePermission(CARE.record.name)
  @Problems('care-plan-not-found')
  @AboutCustomer('customer.id')
  @ApiOperation({
    operationId: 'takeNextCare',
    summary: 'Be handed the next customer to care for, claimed in the same moment',
    description: 'The first plan by the default order that is open, for the caller, and due to be tried, and whose customer nobody is on. Two callers never get the same customer.',
  })
  @ApiOkResponse({ type: CarePlanDetailsView })
  @ApiNoContentResponse({ description: 'None is left: others are on them, or they are to be called back later' })
  async next(@CurrentActor() actor: Actor, @Body() body: NextCareDto, @Res({ passthrough: true }) reply: FastifyReply, @Headers('accept-language') language?: string): Promise<CarePlanDetailsView | undefined> {
    const plan = await this.handOut.run(actor, body, languageOf(language));
    if (plan === null) void reply.status(204);
    return plan ?? undefined;
  }
}
