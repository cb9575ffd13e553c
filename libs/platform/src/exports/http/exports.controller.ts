import { Body, Controller, Get, Headers, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { conflict, forbidden, notFound, rule } from '@tantam/kernel';
import { can, CurrentActor, type Actor } from '../../access/actor.js';
import { SignedIn } from '../../access/declared-access.js';
import { Files } from '../../files/files.js';
import { languageOf, problemText, type Language } from '../../http/problems.js';
import { Problems } from '../../http/contract/declared-problems.js';
import { ExportJobs, type ExportJob } from '../export-jobs.js';
import { ExportLists } from '../export-lists.js';
import { ExportRequestDto, ExportView } from './exports.dto.js';

/** A file in the background may be larger than one that somebody waits for. */
const MOST_ROWS = 500_000;

@ApiTags('exports')
@Controller('exports')
@SignedIn('Each list asks for its own permission; one sees his own exports alone')
export class ExportsController {
  constructor(
    private readonly lists: ExportLists,
    private readonly jobs: ExportJobs,
    private readonly files: Files,
  ) {}

  @Post()
  @HttpCode(202)
  @Problems('export-not-found', 'export-too-large', 'forbidden', 'unknown-export-list')
  @ApiOperation({
    operationId: 'startExport',
    summary: 'Have a list written as a CSV or Excel file in the background',
    description: 'With the filters, rights, masked numbers and order of the list; up to 500,000 rows. The file is kept for 24 hours. Who exported how many rows is audited.',
  })
  @ApiAcceptedResponse({ type: ExportView })
  async start(@CurrentActor() actor: Actor, @Body() { list: name, format, filters = {} }: ExportRequestDto, @Res({ passthrough: true }) reply: FastifyReply, @Headers('accept-language') accept?: string): Promise<ExportView> {
    const list = this.lists.get(name);
    if (!can(actor, list.permission)) throw forbidden('forbidden');
    const language = languageOf(accept);
    const { total } = await list.table(actor, await this.lists.queryOf(list, filters), language);
    if (total > MOST_ROWS) throw rule('export-too-large', { total, most: MOST_ROWS });
    const job = await this.jobs.add(actor, { list: name, format, language, filters, total });
    void reply.header('Location', `/api/v1/exports/${job.id}`);
    return toView(job, language);
  }

  @Get(':id')
  @Problems('export-not-found')
  @ApiOperation({ operationId: 'getExport', summary: 'How far an export of yours is' })
  @ApiOkResponse({ type: ExportView })
  async get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Headers('accept-language') accept?: string): Promise<ExportView> {
    return toView(await this.jobs.of(actor, id), languageOf(accept));
  }

  @Get(':id/file')
  @Problems('export-not-found', 'export-not-ready', 'not-found')
  @ApiOperation({ operationId: 'getExportFile', summary: 'The file of an export of yours' })
  @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const job = await this.jobs.of(actor, id);
    if (job.status !== 'succeeded') throw conflict('export-not-ready');
    if (job.fileId === null) throw notFound('export-not-found');
    const { name, contentType, size } = await this.files.get(job.fileId);
    await reply.type(contentType).header('Content-Length', size).header('Content-Disposition', `attachment; filename="${name}"`).send(this.files.read(job.fileId));
  }
}

function toView({ fileId: _, error, createdById: _by, language: _language, filters: _filters, ...job }: ExportJob, language: Language): ExportView {
  return {
    ...job, kind: 'export', refused: 0,
    error: error ? { code: error, message: problemText(error)?.title[language] ?? error } : null,
    createdAt: job.createdAt.toISOString(), startedAt: job.startedAt?.toISOString() ?? null, finishedAt: job.finishedAt?.toISOString() ?? null, expiresAt: job.expiresAt.toISOString(),
    resultUrl: job.status === 'succeeded' ? `/api/v1/exports/${job.id}/file` : null,
  };
}
