import { Body, Controller, Get, Headers, HttpCode, Inject, Param, ParseUUIDPipe, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Problems } from '../../http/contract/declared-problems.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { RequirePermission } from '../../access/declared-access.js';
import { CONFIG, type Config } from '../../config/config.js';
import { decodeTypedCursor, toPage } from '../../http/page.js';
import { languageOf } from '../../http/problems.js';
import { ImportJobs } from '../engine/import-jobs.js';
import { ImportKinds } from '../engine/import-kinds.js';
import { importsPermissions } from '../imports.permissions.js';
import { StartImport } from '../use-cases/start-import.js';
import { UpdateImport } from '../use-cases/update-import.js';
import { ImportFiles } from './import-files.js';
import { ImportIssues } from './import-issues.js';
import { toImportView } from './import-views.js';
import { ImportIssuePage, ListIssuesQuery } from './import-issues.dto.js';
import { ImportKindList, ImportPreview } from './import-kinds.dto.js';
import { CreateImportForm, ImportPage, ImportView, ListImportsQuery, UpdateImportInput } from './imports.dto.js';
import { withUpload } from './receive-upload.js';

@ApiTags('imports')
@Controller('imports')
@RequirePermission(importsPermissions.run.name)
export class ImportsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly jobs: ImportJobs,
    private readonly kinds: ImportKinds,
    private readonly starting: StartImport,
    private readonly updating: UpdateImport,
    private readonly issues: ImportIssues,
    private readonly importFiles: ImportFiles,
  ) {}

  @Post()
  @HttpCode(202)
  @Problems('import-not-found', 'unknown-import-kind')
  @ApiOperation({ operationId: 'createImport', summary: 'Upload a file and check or import it in the background' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: CreateImportForm })
  @ApiAcceptedResponse({ type: ImportView })
  async create(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @CurrentActor() actor: Actor, @Headers('accept-language') accept?: string): Promise<ImportView> {
    const job = await withUpload(request, this.config.maxUploadBytes, (upload) => this.starting.runFor(actor, upload));
    void reply.header('Location', `/api/v1/imports/${job.id}`);
    return toImportView(job, languageOf(accept));
  }

  @Get()
  @ApiOperation({ operationId: 'listImports', summary: 'Imports, newest first' })
  @ApiOkResponse({ type: ImportPage })
  async list(@Query() query: ListImportsQuery, @Headers('accept-language') accept?: string): Promise<ImportPage> {
    const [beforeId] = query.cursor ? (decodeTypedCursor(query.cursor, ['uuid']) as [string]) : [null];
    const kind = query.kind ?? null;
    const rows = await this.jobs.newest(query.limit + 1, beforeId, kind);
    const page = toPage(rows, query.limit, ({ id }) => [id], (job) => toImportView(job, languageOf(accept)));
    return { items: [...page.items], nextCursor: page.nextCursor, ...(query.withTotal ? { total: await this.jobs.count(kind) } : {}) };
  }

  @Get('kinds')
  @ApiOperation({ operationId: 'listImportKinds', summary: 'What the signed-in user may import, with the fields of each kind' })
  @ApiOkResponse({ type: ImportKindList })
  listKinds(@CurrentActor() actor: Actor, @Headers('accept-language') accept?: string): ImportKindList {
    const language = languageOf(accept);
    const fields = (kind: ReturnType<ImportKinds['get']>) => kind.fields.map((field) => ({ name: field.name, type: field.type, required: field.required ?? false, title: field.title[language] }));
    return { items: this.kinds.allFor(actor).map((kind) => ({ kind: kind.kind, title: kind.title[language], fields: fields(kind), options: [...kind.options, 'format'] })) };
  }

  @Get('templates/:kind')
  @Problems('unknown-import-kind')
  @ApiOperation({ operationId: 'getImportTemplate', summary: 'An empty workbook with the columns of a kind, in the language of the request' })
  @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async template(@Param('kind') kind: string, @Res() reply: FastifyReply, @Headers('accept-language') accept?: string): Promise<void> {
    await this.importFiles.sendTemplate(kind, languageOf(accept), reply);
  }

  @Get(':id')
  @Problems('import-not-found')
  @ApiOperation({ operationId: 'getImport', summary: 'One import: status, progress, counts, questions' })
  @ApiOkResponse({ type: ImportView })
  async get(@Param('id', ParseUUIDPipe) id: string, @Headers('accept-language') accept?: string): Promise<ImportView> {
    return toImportView(await this.jobs.get(id), languageOf(accept));
  }

  @Patch(':id')
  @Problems('import-cannot-run', 'import-is-busy', 'import-not-found', 'unknown-import-kind')
  @ApiOperation({ operationId: 'updateImport', summary: 'Answer questions, or change mapping or options; the file is checked again' })
  @ApiOkResponse({ type: ImportView })
  async update(@Param('id', ParseUUIDPipe) id: string, @Body() input: UpdateImportInput, @CurrentActor() actor: Actor, @Headers('accept-language') accept?: string): Promise<ImportView> {
    this.kinds.getFor(actor, (await this.jobs.get(id)).kind);
    const job = await this.updating.change(id, input);
    return toImportView(job, languageOf(accept));
  }

  @Post(':id/run')
  @HttpCode(202)
  @Problems('import-cannot-run', 'import-is-busy', 'import-not-found', 'unknown-import-kind')
  @ApiOperation({ operationId: 'runImport', summary: 'Write what a finished dry run has checked' })
  @ApiAcceptedResponse({ type: ImportView })
  async run(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor, @Headers('accept-language') accept?: string): Promise<ImportView> {
    this.kinds.getFor(actor, (await this.jobs.get(id)).kind);
    const job = await this.updating.run(id);
    return toImportView(job, languageOf(accept));
  }

  @Post(':id/cancellation')
  @Problems('import-cannot-run', 'import-not-found')
  @ApiOperation({ operationId: 'cancelImport', summary: 'Stop an import; chunks already written stay' })
  @ApiCreatedResponse({ type: ImportView })
  async cancel(@Param('id', ParseUUIDPipe) id: string, @Headers('accept-language') accept?: string): Promise<ImportView> {
    return toImportView(await this.updating.cancel(id), languageOf(accept));
  }

  @Get(':id/issues')
  @Problems('import-not-found', 'unknown-import-kind')
  @ApiOperation({ operationId: 'listImportIssues', summary: 'Refused rows, or rows with warnings, with the reasons' })
  @ApiOkResponse({ type: ImportIssuePage })
  async listIssues(@Param('id', ParseUUIDPipe) id: string, @Query() query: ListIssuesQuery, @Headers('accept-language') accept?: string): Promise<ImportIssuePage> {
    return this.issues.page(await this.jobs.get(id), query, languageOf(accept));
  }

  @Get(':id/preview')
  @Problems('import-file-gone', 'import-is-busy', 'import-not-found', 'unknown-import-kind')
  @ApiOperation({ operationId: 'previewImport', summary: 'The first rows as they would be stored with the present mapping' })
  @ApiOkResponse({ type: ImportPreview })
  async preview(@Param('id', ParseUUIDPipe) id: string, @Headers('accept-language') accept?: string): Promise<ImportPreview> {
    return this.importFiles.preview(await this.jobs.get(id), languageOf(accept));
  }

  @Get(':id/refused')
  @Problems('import-file-gone', 'import-not-found', 'not-found', 'unknown-import-kind')
  @ApiOperation({ operationId: 'getRefusedRows', summary: 'Refused rows as a file of the same kind, the reason in the last column' })
  @ApiProduces('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async refused(@Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply, @Headers('accept-language') accept?: string): Promise<void> {
    await this.importFiles.sendRefused(await this.jobs.get(id), languageOf(accept), reply);
  }
}
