import { Body, Controller, Get, Headers, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { localDate } from '@tantam/kernel';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { API_PREFIX, BulkJobView, BulkKinds, languageOf, Problems, toBulkJobView } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { CareCapacity } from '../use-cases/care-capacity.js';
import { LevelCare } from '../use-cases/level-care.js';
import { CapacityQuery, CapacityView, LevellingDto, LevellingPreviewView } from './care-capacity.dto.js';

@ApiTags('care')
@Controller()
@RequirePermission(CARE.assign.name)
export class CareCapacityController {
  constructor(
    private readonly capacity: CareCapacity,
    private readonly levelling: LevelCare,
    private readonly kinds: BulkKinds,
  ) {}

  @Get('care-capacity')
  @Problems('care-period')
  @ApiOperation({ operationId: 'getCareCapacity', summary: 'What is due per day and person, beside the cares that he does in a day; up to 62 days' })
  @ApiOkResponse({ type: CapacityView })
  async get(@CurrentActor() actor: Actor, @Query() { from, to }: CapacityQuery): Promise<CapacityView> {
    const { days, people, nobodys } = await this.capacity.of(actor, localDate(from), localDate(to));
    return { days: [...days], nobodys: [...nobodys], people: people.map(({ due, ...person }) => ({ ...person, due: [...due] })) };
  }

  @Post('care-levelling/preview')
  @HttpCode(200)
  @Problems('care-assignee-inactive', 'care-levelling-in-past', 'care-of-other-departments', 'care-of-unknown', 'care-period')
  @ApiOperation({ operationId: 'previewCareLevelling', summary: 'Where what is above capacity would go: the least valuable, to the next days of work with room' })
  @ApiOkResponse({ type: LevellingPreviewView })
  async preview(@CurrentActor() actor: Actor, @Body() body: LevellingDto): Promise<LevellingPreviewView> {
    const { moves, people, left } = await this.levelling.preview(actor, inputOf(body));
    return { moved: moves.length, left, people: people.map((person) => ({ ...person, days: [...person.days] })) };
  }

  @Post('care-levelling')
  @HttpCode(202)
  @Problems(
    'bulk-job-not-found', 'bulk-nothing-chosen', 'bulk-too-many', 'care-assignee-inactive', 'care-levelling-in-past', 'care-levelling-nothing', 'care-of-other-departments', 'care-of-unknown', 'care-period',
  )
  @ApiOperation({ operationId: 'levelCare', summary: 'Move what is above capacity, as previewed; a job that can be taken back' })
  @ApiAcceptedResponse({ type: BulkJobView })
  async start(@CurrentActor() actor: Actor, @Body() body: LevellingDto, @Res({ passthrough: true }) reply: FastifyReply, @Headers('accept-language') accept?: string): Promise<BulkJobView> {
    const job = await this.levelling.start(actor, inputOf(body));
    void reply.header('Location', `/${API_PREFIX}/bulk-jobs/${job.id}`);
    return toBulkJobView(job, this.kinds.find(job.kind), languageOf(accept));
  }
}

function inputOf({ from, to, userIds }: LevellingDto) {
  return { from: localDate(from), to: localDate(to), ...(userIds ? { userIds } : {}) };
}
