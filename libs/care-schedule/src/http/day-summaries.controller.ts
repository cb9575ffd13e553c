import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { IdField, IntegerField, LocalDateField, ObjectField } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { DaySummariesQuery } from '../queries/day-summaries.query.js';

export class DaySummariesAskedDto {
  @LocalDateField({ optional: true, description: 'First day; 14 days up to `to` by default, 92 at most' }) from?: string;
  @LocalDateField({ optional: true, description: 'Last day; yesterday by default' }) to?: string;
  @IdField({ optional: true, description: 'One person alone' }) userId?: string;
  @IdField({ optional: true, description: 'With the departments below it' }) departmentId?: string;
}

export class DaySummaryView {
  @LocalDateField({ description: 'In the business time zone' }) day!: string;
  @IntegerField({ description: 'Whose day was written down' }) people!: number;
  @IntegerField({ nullable: true, description: 'Due by that day and still open at its end, summed over people; null: not known' }) due!: number | null;
  @IntegerField({ nullable: true, description: 'What of it was overdue' }) late!: number | null;
  @IntegerField({ description: 'Recorded' }) done!: number;
  @IntegerField({ description: 'What of it counts as a care' }) counted!: number;
  @IntegerField({ description: 'Contacts that we began' }) outbound!: number;
  @IntegerField({ description: 'Of those contacts, customers reached' }) reached!: number;
}

export class DaySummariesView {
  @ObjectField(() => DaySummaryView, { list: true, description: 'Latest first; days of which nothing was written down are left out' }) items!: DaySummaryView[];
}

@ApiTags('overview')
@Controller('today/summaries')
export class DaySummariesController {
  constructor(private readonly summaries: DaySummariesQuery) {}

  @Get()
  @RequirePermission(CARE.read.name)
  @ApiOperation({
    operationId: 'listDaySummaries',
    summary: 'What past days came to: your own, and of whom you lead, summed by day',
    description: 'Written once at the midnight of the business. After a longer stop, days are told by what was recorded on them, without what was due.',
  })
  @ApiOkResponse({ type: DaySummariesView })
  async list(@CurrentActor() actor: Actor, @Query() query: DaySummariesAskedDto): Promise<DaySummariesView> {
    return { items: await this.summaries.byDay(actor, query) };
  }
}
