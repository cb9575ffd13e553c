import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { RequirePermission, SignedIn } from '@tantam/identity';
import { API_PREFIX, IfMatch, Problems } from '@tantam/platform';
import { CALENDAR } from '../calendar.permissions.js';
import { HolidayQueries, shownHoliday } from '../queries/holidays.query.js';
import { ChangeCalendar } from '../use-cases/change-calendar.js';
import { HolidayChangeDto, HolidayCreationDto, HolidayList, HolidayView } from './calendar.dto.js';

@ApiTags('calendar')
@Controller('holidays')
export class HolidaysController {
  constructor(
    private readonly holidays: HolidayQueries,
    private readonly calendar: ChangeCalendar,
  ) {}

  @Get()
  @SignedIn('Everyone sees which days are off')
  @ApiOperation({ operationId: 'listHolidays', summary: 'All holidays: yearly ones by their day, then single days, latest first; shipped ones named in the language of Accept-Language' })
  @ApiOkResponse({ type: HolidayList })
  async list(): Promise<HolidayList> {
    return { items: (await this.holidays.all()).map((holiday) => shownHoliday(holiday)) };
  }

  @Post()
  @RequirePermission(CALENDAR.manage.name)
  @Problems('holiday-day-missing', 'holiday-day-unknown')
  @ApiOperation({ operationId: 'createHoliday', summary: 'Add a holiday, a single day off, or a day worked in its place' })
  @ApiCreatedResponse({ type: HolidayView })
  async create(@Body() body: HolidayCreationDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<HolidayView> {
    const holiday = await this.calendar.add(body);
    void reply.header('Location', `/${API_PREFIX}/holidays/${holiday.id}`);
    return holiday;
  }

  @Get(':id')
  @SignedIn('Everyone sees which days are off')
  @Problems('holiday-not-found')
  @ApiOperation({ operationId: 'getHoliday', summary: 'One holiday' })
  @ApiOkResponse({ type: HolidayView })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<HolidayView> {
    return shownHoliday(await this.holidays.get(id));
  }

  @Patch(':id')
  @RequirePermission(CALENDAR.manage.name)
  @Problems('holiday-day-missing', 'holiday-day-unknown', 'holiday-not-found')
  @ApiOperation({ operationId: 'changeHoliday', summary: 'Change some fields of a holiday; computed dates stay where they are' })
  @ApiOkResponse({ type: HolidayView })
  change(@Param('id', ParseUUIDPipe) id: string, @Body() body: HolidayChangeDto, @IfMatch() version: number | null): Promise<HolidayView> {
    return this.calendar.change(id, body, version);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission(CALENDAR.manage.name)
  @Problems('holiday-in-use', 'holiday-not-found')
  @ApiOperation({ operationId: 'deleteHoliday', summary: 'Delete a holiday that nothing counts from' })
  @ApiNoContentResponse()
  async remove(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.calendar.remove(id);
  }
}
