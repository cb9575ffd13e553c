import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { Problems } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { CareHistory } from '../queries/care-history.query.js';
import { CareActivityPage, CareActivityQuery, CareActivityView } from './care-activities.dto.js';

@ApiTags('care')
@Controller('care-activities')
export class CareActivitiesController {
  constructor(private readonly history: CareHistory) {}

  @Get()
  @RequirePermission(CARE.read.name)
  @ApiOperation({ operationId: 'listCareActivities', summary: 'Recorded care, newest first; totals over the filter with withTotal=true' })
  @ApiOkResponse({ type: CareActivityPage })
  page(@CurrentActor() actor: Actor, @Query() query: CareActivityQuery): Promise<CareActivityPage> {
    return this.history.page(actor, query);
  }

  @Get(':id')
  @RequirePermission(CARE.read.name)
  @Problems('care-activity-not-found')
  @ApiOperation({ operationId: 'getCareActivity', summary: 'One recorded care' })
  @ApiOkResponse({ type: CareActivityView })
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CareActivityView> {
    return this.history.one(actor, id);
  }
}
