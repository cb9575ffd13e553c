import { Body, Controller, Get, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { localDate } from '@tantam/kernel';
import { RequirePermission } from '@tantam/identity';
import { IfMatch } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { CareModePreview } from '../queries/care-mode-preview.query.js';
import { CurrentCareSettings } from '../queries/care-settings.query.js';
import { CareStartPreview } from '../queries/care-start-preview.query.js';
import { ChangeCareSettings } from '../use-cases/change-care-settings.js';
import { CareModePreviewQuery, CareModePreviewView, CareSettingsDto, CareStartPreviewQuery, CareStartPreviewView } from './care-settings.dto.js';

@ApiTags('care')
@Controller('care-settings')
export class CareSettingsController {
  constructor(
    private readonly settings: CurrentCareSettings,
    private readonly change: ChangeCareSettings,
    private readonly preview: CareStartPreview,
    private readonly modePreview: CareModePreview,
  ) {}

  @Get()
  @RequirePermission(CARE.read.name)
  @ApiOperation({ operationId: 'getCareSettings', summary: 'How care falls due' })
  @ApiOkResponse({ type: CareSettingsDto })
  async get(@Res({ passthrough: true }) reply: FastifyReply): Promise<CareSettingsDto> {
    const { version, ...settings } = await this.settings.get();
    void reply.header('ETag', `"${version}"`);
    return settings;
  }

  @Put()
  @RequirePermission(CARE.configure.name)
  @ApiOperation({ operationId: 'changeCareSettings', summary: 'Change how care falls due; plans never cared are decided again' })
  @ApiOkResponse({ type: CareSettingsDto })
  async put(@Body() body: CareSettingsDto, @IfMatch() expected: number | null, @Res({ passthrough: true }) reply: FastifyReply): Promise<CareSettingsDto> {
    const { version, ...settings } = await this.change.run(body, expected);
    void reply.header('ETag', `"${version}"`);
    return settings;
  }

  @Get('care-start-preview')
  @RequirePermission(CARE.configure.name)
  @ApiOperation({ operationId: 'previewCareStart', summary: 'How many plans a first day of care would cut' })
  @ApiOkResponse({ type: CareStartPreviewView })
  async previewStart(@Query() query: CareStartPreviewQuery): Promise<CareStartPreviewView> {
    return { date: query.date, wouldVoid: await this.preview.wouldVoid(localDate(query.date)) };
  }

  @Get('mode-preview')
  @RequirePermission(CARE.configure.name)
  @ApiOperation({ operationId: 'previewCareMode', summary: 'What another care mode would change for whom: customers and due plans of every agent, now and then' })
  @ApiOkResponse({ type: CareModePreviewView })
  async previewMode(@Query() query: CareModePreviewQuery): Promise<CareModePreviewView> {
    return this.modePreview.of(query);
  }
}
