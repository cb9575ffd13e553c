import { Controller, Get, Headers, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { SignedIn } from '../../access/declared-access.js';
import { Problems } from '../../http/contract/declared-problems.js';
import { decodeTypedCursor, toPage } from '../../http/page.js';
import { languageOf } from '../../http/problems.js';
import type { BulkJob } from '../engine/bulk-job.js';
import { BulkJobs } from '../engine/bulk-jobs.js';
import { BulkKinds } from '../engine/bulk-kinds.js';
import { ReverseBulkJob } from '../engine/reverse-bulk-job.js';
import { toBulkJobView, wordsOf } from './bulk-views.js';
import { BulkJobPage, BulkJobView, BulkRowPage, ListBulkJobsQuery, ListBulkRowsQuery } from './bulk.dto.js';

@ApiTags('bulk-jobs')
@Controller('bulk-jobs')
@SignedIn('Everybody sees the jobs that he started; each kind was started with a permission of its own')
export class BulkController {
  constructor(
    private readonly jobs: BulkJobs,
    private readonly kinds: BulkKinds,
    private readonly reversing: ReverseBulkJob,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listBulkJobs', summary: 'Actions on many things, newest first: your own, with bulk.see-all everybody\'s' })
  @ApiOkResponse({ type: BulkJobPage })
  async list(@CurrentActor() actor: Actor, @Query() query: ListBulkJobsQuery, @Headers('accept-language') accept?: string): Promise<BulkJobPage> {
    const [beforeId] = query.cursor ? (decodeTypedCursor(query.cursor, ['uuid']) as [string]) : [null];
    const rows = await this.jobs.newest(actor, query.limit + 1, beforeId, query.kind ? [query.kind] : null);
    const page = toPage(rows, query.limit, ({ id }) => [id], (job) => this.view(job, accept));
    return { items: [...page.items], nextCursor: page.nextCursor, ...(query.withTotal ? { total: await this.jobs.count(actor, query.kind ? [query.kind] : null) } : {}) };
  }

  @Get(':id')
  @Problems('bulk-job-not-found')
  @ApiOperation({ operationId: 'getBulkJob', summary: 'One job: how far it is, what it did, until when it can be taken back' })
  @ApiOkResponse({ type: BulkJobView })
  async get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Headers('accept-language') accept?: string): Promise<BulkJobView> {
    return this.view(await this.jobs.get(actor, id), accept);
  }

  @Get(':id/rows')
  @Problems('bulk-job-not-found')
  @ApiOperation({ operationId: 'listBulkRows', summary: 'What became of each row; names only of what you may see' })
  @ApiOkResponse({ type: BulkRowPage })
  async rows(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Query() query: ListBulkRowsQuery, @Headers('accept-language') accept?: string): Promise<BulkRowPage> {
    const job = await this.jobs.get(actor, id);
    const [after] = query.cursor ? (decodeTypedCursor(query.cursor, ['int']) as [string]) : ['0'];
    const rows = await this.jobs.rows(id, query.limit + 1, Number(after), query.outcome ?? null);
    const names = (await this.kinds.find(job.kind)?.names(actor, rows)) ?? new Map<string, string>();
    const language = languageOf(accept);
    const page = toPage(rows, query.limit, ({ rowNo }) => [rowNo], ({ rowNo, targetId, targetType, outcome, reason }) => ({
      rowNo, targetId, targetType, outcome, name: names.get(targetId) ?? null, reason: reason === null ? null : wordsOf(reason, language),
    }));
    return { items: [...page.items], nextCursor: page.nextCursor, ...(query.withTotal ? { total: await this.jobs.countRows(id, query.outcome ?? null) } : {}) };
  }

  @Post(':id/cancellation')
  @Problems('bulk-job-is-over', 'bulk-job-not-found')
  @ApiOperation({ operationId: 'cancelBulkJob', summary: 'Stop a job; rows already done stay, and can be taken back' })
  @ApiCreatedResponse({ type: BulkJobView })
  async cancel(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Headers('accept-language') accept?: string): Promise<BulkJobView> {
    return this.view(await this.reversing.cancel(actor, id), accept);
  }

  @Post(':id/reversal')
  @HttpCode(202)
  @Problems('bulk-job-not-found', 'bulk-not-reversible')
  @ApiOperation({ operationId: 'reverseBulkJob', summary: 'Take back what a job did, within 30 days; rows changed since are listed and left alone' })
  @ApiAcceptedResponse({ type: BulkJobView })
  async reverse(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Res({ passthrough: true }) reply: FastifyReply, @Headers('accept-language') accept?: string): Promise<BulkJobView> {
    const job = await this.reversing.reverse(actor, id);
    void reply.header('Location', `/api/v1/bulk-jobs/${job.id}`);
    return this.view(job, accept);
  }

  private view(job: BulkJob, accept: string | undefined): BulkJobView {
    return toBulkJobView(job, this.kinds.find(job.kind), languageOf(accept));
  }
}
