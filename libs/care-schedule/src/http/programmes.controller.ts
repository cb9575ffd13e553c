import { Body, Controller, Get, Headers, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { HolidayQueries } from '@tantam/calendar';
import { addDays } from '@tantam/kernel';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { API_PREFIX, BusinessTime, IfMatch, languageOf, Problems } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { ProgrammeCandidates } from '../queries/programme-candidates.query.js';
import { ProgrammeOccasions } from '../queries/programme-occasions.js';
import { ProgrammeQueries, type ProgrammeItem } from '../queries/programmes.query.js';
import { ChangeProgrammes, type ProgrammeInput } from '../use-cases/change-programmes.js';
import {
  OccasionList, ProgrammeChangeDto, ProgrammeCreationDto, ProgrammeList, ProgrammePreviewQuery, ProgrammePreviewView, ProgrammeResultPage, ProgrammeResultsQuery, ProgrammeRunList,
  ProgrammeView,
} from './programmes.dto.js';

const PREVIEW_DAYS = 30;

@ApiTags('care programmes')
@Controller('care-programmes')
export class ProgrammesController {
  constructor(
    private readonly queries: ProgrammeQueries,
    private readonly programmes: ChangeProgrammes,
    private readonly candidates: ProgrammeCandidates,
    private readonly knownOccasions: ProgrammeOccasions,
    private readonly time: BusinessTime,
    private readonly holidays: HolidayQueries,
  ) {}

  @Get()
  @RequirePermission(CARE.configure.name)
  @ApiOperation({ operationId: 'listCareProgrammes', summary: 'All care programmes, those in use first' })
  @ApiOkResponse({ type: ProgrammeList })
  async list(): Promise<ProgrammeList> {
    return { items: await this.shown(await this.queries.all()) };
  }

  @Get('occasions')
  @RequirePermission(CARE.configure.name)
  @ApiOperation({ operationId: 'listProgrammeOccasions', summary: 'What programmes can count from, beside days without contact' })
  @ApiOkResponse({ type: OccasionList })
  occasions(@Headers('accept-language') language?: string): OccasionList {
    return { items: this.knownOccasions.all().map(({ name, title, hasBefore }) => ({ name, title: title[languageOf(language)], hasBefore })) };
  }

  @Get('preview')
  @RequirePermission(CARE.configure.name)
  @ApiOperation({ operationId: 'previewCareProgramme', summary: 'How many customers match criteria, and how many wishes an occasion would make' })
  @ApiOkResponse({ type: ProgrammePreviewView })
  async preview(@Query() query: ProgrammePreviewQuery): Promise<ProgrammePreviewView> {
    const criteria = {
      groupIds: query.groupId ?? [], categoryIds: query.categoryId ?? [], potentials: query.potential ?? [], lifecycles: query.lifecycle ?? [], areaIds: query.areaId ?? [],
      branchIds: query.branchId ?? [], customerIds: query.customerId ?? [],
    };
    const matching = await this.candidates.matching(criteria);
    if (query.occasion === undefined || query.offsetDays === undefined) return { matching, coming: null };
    const today = await this.time.today();
    const asked = { id: '', criteria, occasion: query.occasion, offsetDays: query.offsetDays, holidayId: query.holidayId ?? null };
    return { matching, coming: await this.candidates.coming(asked, today, addDays(today, PREVIEW_DAYS)) };
  }

  @Post()
  @RequirePermission(CARE.configure.name)
  @Problems('care-programme-name-taken', 'care-programme-not-found', 'programme-days-positive', 'programme-holiday-missing')
  @ApiOperation({ operationId: 'createCareProgramme', summary: 'Add a care programme; switched on, it gives its wishes of today at once' })
  @ApiCreatedResponse({ type: ProgrammeView })
  async create(@Body() body: ProgrammeCreationDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<ProgrammeView> {
    const programme = await this.programmes.add(body as ProgrammeCreationDto & ProgrammeInput);
    void reply.header('Location', `/${API_PREFIX}/care-programmes/${programme.id}`);
    return this.shownOne(programme);
  }

  @Get(':id')
  @RequirePermission(CARE.configure.name)
  @Problems('care-programme-not-found')
  @ApiOperation({ operationId: 'getCareProgramme', summary: 'One care programme' })
  @ApiOkResponse({ type: ProgrammeView })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<ProgrammeView> {
    return this.shownOne(await this.queries.get(id));
  }

  @Patch(':id')
  @RequirePermission(CARE.configure.name)
  @Problems('care-programme-name-taken', 'care-programme-not-found', 'programme-days-positive', 'programme-holiday-missing')
  @ApiOperation({ operationId: 'changeCareProgramme', summary: 'Change or switch off a programme; open wishes that nobody acted on are taken back, and given anew by what holds then' })
  @ApiOkResponse({ type: ProgrammeView })
  async change(@Param('id', ParseUUIDPipe) id: string, @Body() body: ProgrammeChangeDto, @IfMatch() version: number | null): Promise<ProgrammeView> {
    return this.shownOne(await this.programmes.change(id, body as ProgrammeInput, version));
  }

  @Get(':id/runs')
  @RequirePermission(CARE.configure.name)
  @Problems('care-programme-not-found')
  @ApiOperation({ operationId: 'listCareProgrammeRuns', summary: 'The latest sixty runs of a programme, newest first' })
  @ApiOkResponse({ type: ProgrammeRunList })
  async runs(@Param('id', ParseUUIDPipe) id: string): Promise<ProgrammeRunList> {
    return { items: await this.queries.runs(id) };
  }

  @Get(':id/results')
  @RequirePermission(CARE.configure.name)
  @Problems('care-programme-not-found')
  @ApiOperation({ operationId: 'listCareProgrammeResults', summary: 'Who got a wish, who did not and why, newest first; of customers that you may see' })
  @ApiOkResponse({ type: ProgrammeResultPage })
  async results(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Query() query: ProgrammeResultsQuery): Promise<ProgrammeResultPage> {
    return (await this.queries.results(actor, id, query)) as ProgrammeResultPage;
  }

  private async shownOne(programme: ProgrammeItem): Promise<ProgrammeView> {
    return (await this.shown([programme]))[0] as ProgrammeView;
  }

  /** With the holidays as the reader calls them. */
  private async shown(programmes: readonly ProgrammeItem[]): Promise<ProgrammeView[]> {
    const names = programmes.some(({ holidayId }) => holidayId !== null) ? await this.holidays.names() : new Map<string, string>();
    return programmes.map((programme) => ({ ...programme, holidayName: names.get(programme.holidayId ?? '') ?? programme.holidayName })) as ProgrammeView[];
  }
}
