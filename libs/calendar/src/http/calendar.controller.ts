import { Body, Controller, Get, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { localDate } from '@tantam/kernel';
import { RequirePermission, SignedIn } from '@tantam/identity';
import { IfMatch, Problems } from '@tantam/platform';
import { CALENDAR } from '../calendar.permissions.js';
import { CalendarDays } from '../queries/calendar-days.js';
import { HolidayQueries } from '../queries/holidays.query.js';
import { ChangeCalendar } from '../use-cases/change-calendar.js';
import { CalendarDayList, CalendarDaysQuery, WorkingWeekDto } from './calendar.dto.js';

@ApiTags('calendar')
@Controller()
export class CalendarController {
  constructor(
    private readonly days: CalendarDays,
    private readonly holidays: HolidayQueries,
    private readonly calendar: ChangeCalendar,
  ) {}

  @Get('calendar-days')
  @SignedIn('Everyone sees which days are off')
  @Problems('calendar-range-too-long')
  @ApiOperation({ operationId: 'listCalendarDays', summary: 'Days with their lunar date, their feasts, and whether they are worked' })
  @ApiOkResponse({ type: CalendarDayList })
  async list(@Query() query: CalendarDaysQuery): Promise<CalendarDayList> {
    return { items: await this.days.between(localDate(query.from), localDate(query.to)) };
  }

  @Get('working-week')
  @SignedIn('Everyone sees which days are off')
  @ApiOperation({ operationId: 'getWorkingWeek', summary: 'The days of the week that are worked' })
  @ApiOkResponse({ type: WorkingWeekDto })
  async week(@Res({ passthrough: true }) reply: FastifyReply): Promise<WorkingWeekDto> {
    const { version, ...week } = await this.holidays.week();
    void reply.header('ETag', `"${version}"`);
    return week;
  }

  @Put('working-week')
  @RequirePermission(CALENDAR.manage.name)
  @ApiOperation({ operationId: 'changeWorkingWeek', summary: 'Set which days of the week are worked' })
  @ApiOkResponse({ type: WorkingWeekDto })
  async change(@Body() body: WorkingWeekDto, @IfMatch() expected: number | null, @Res({ passthrough: true }) reply: FastifyReply): Promise<WorkingWeekDto> {
    const { version, ...week } = await this.calendar.setWeek(body.workingWeekdays, expected);
    void reply.header('ETag', `"${version}"`);
    return week;
  }
}
