import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '@tantam/identity';
import { IfMatch, Problems } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { CareDictionaries } from '../use-cases/care-dictionaries.js';
import {
  CareFormList, CareFormPatchDto, CareFormView, CareReasonList, CareReasonPatchDto, CareReasonQuery, CareReasonView, ContactResultList, ContactResultPatchDto,
  ContactResultView, DictionaryQuery, FeedbackTypeList, FeedbackTypePatchDto, FeedbackTypeView, NewCareFormDto, NewCareReasonDto, NewContactResultDto, NewFeedbackTypeDto,
} from './dictionaries.dto.js';

@ApiTags('care dictionaries')
@Controller('care-forms')
export class CareFormsController {
  constructor(private readonly dictionaries: CareDictionaries) {}

  @Get()
  @RequirePermission(CARE.read.name)
  @ApiOperation({ operationId: 'listCareForms', summary: 'All care forms, in their order' })
  @ApiOkResponse({ type: CareFormList })
  async list(@Query() query: DictionaryQuery): Promise<CareFormList> {
    return { items: await this.dictionaries.forms.list({ active: query.active }) };
  }

  @Post()
  @RequirePermission(CARE.configure.name)
  @Problems('dictionary-name-taken')
  @ApiOperation({ operationId: 'createCareForm', summary: 'Add a care form' })
  @ApiCreatedResponse({ type: CareFormView })
  create(@Body() body: NewCareFormDto): Promise<CareFormView> {
    return this.dictionaries.forms.create(body);
  }

  @Patch(':id')
  @RequirePermission(CARE.configure.name)
  @Problems('dictionary-entry-not-found', 'dictionary-name-taken')
  @ApiOperation({ operationId: 'updateCareForm', summary: 'Rename, move or switch off a care form' })
  @ApiOkResponse({ type: CareFormView })
  update(@Param('id', ParseUUIDPipe) id: string, @Body() body: CareFormPatchDto, @IfMatch() version: number | null): Promise<CareFormView> {
    return this.dictionaries.forms.update(id, body, version);
  }
}

@ApiTags('care dictionaries')
@Controller('care-reasons')
export class CareReasonsController {
  constructor(private readonly dictionaries: CareDictionaries) {}

  @Get()
  @RequirePermission(CARE.read.name)
  @ApiOperation({ operationId: 'listCareReasons', summary: 'All care reasons, in their order' })
  @ApiOkResponse({ type: CareReasonList })
  async list(@Query() query: CareReasonQuery): Promise<CareReasonList> {
    return { items: await this.dictionaries.reasons.list({ active: query.active, formIds: query.formId }) };
  }

  @Post()
  @RequirePermission(CARE.configure.name)
  @Problems('dictionary-name-taken')
  @ApiOperation({ operationId: 'createCareReason', summary: 'Add a care reason' })
  @ApiCreatedResponse({ type: CareReasonView })
  create(@Body() body: NewCareReasonDto): Promise<CareReasonView> {
    return this.dictionaries.reasons.create(body);
  }

  @Patch(':id')
  @RequirePermission(CARE.configure.name)
  @Problems('dictionary-entry-not-found', 'dictionary-name-taken')
  @ApiOperation({ operationId: 'updateCareReason', summary: 'Rename, move or switch off a care reason' })
  @ApiOkResponse({ type: CareReasonView })
  update(@Param('id', ParseUUIDPipe) id: string, @Body() body: CareReasonPatchDto, @IfMatch() version: number | null): Promise<CareReasonView> {
    return this.dictionaries.reasons.update(id, body, version);
  }
}

@ApiTags('care dictionaries')
@Controller('feedback-types')
export class FeedbackTypesController {
  constructor(private readonly dictionaries: CareDictionaries) {}

  @Get()
  @RequirePermission(CARE.read.name)
  @ApiOperation({ operationId: 'listFeedbackTypes', summary: 'All feedback types, in their order' })
  @ApiOkResponse({ type: FeedbackTypeList })
  async list(@Query() query: DictionaryQuery): Promise<FeedbackTypeList> {
    return { items: await this.dictionaries.feedbackTypes.list({ active: query.active }) };
  }

  @Post()
  @RequirePermission(CARE.configure.name)
  @Problems('dictionary-name-taken')
  @ApiOperation({ operationId: 'createFeedbackType', summary: 'Add a feedback type' })
  @ApiCreatedResponse({ type: FeedbackTypeView })
  create(@Body() body: NewFeedbackTypeDto): Promise<FeedbackTypeView> {
    return this.dictionaries.feedbackTypes.create(body);
  }

  @Patch(':id')
  @RequirePermission(CARE.configure.name)
  @Problems('dictionary-entry-not-found', 'dictionary-name-taken')
  @ApiOperation({ operationId: 'updateFeedbackType', summary: 'Rename, move or switch off a feedback type' })
  @ApiOkResponse({ type: FeedbackTypeView })
  update(@Param('id', ParseUUIDPipe) id: string, @Body() body: FeedbackTypePatchDto, @IfMatch() version: number | null): Promise<FeedbackTypeView> {
    return this.dictionaries.feedbackTypes.update(id, body, version);
  }
}

@ApiTags('care dictionaries')
@Controller('contact-results')
export class ContactResultsController {
  constructor(private readonly dictionaries: CareDictionaries) {}

  @Get()
  @RequirePermission(CARE.read.name)
  @ApiOperation({ operationId: 'listContactResults', summary: 'All contact results, in their order' })
  @ApiOkResponse({ type: ContactResultList })
  async list(@Query() query: DictionaryQuery): Promise<ContactResultList> {
    return { items: await this.dictionaries.contactResults.list({ active: query.active }) };
  }

  @Post()
  @RequirePermission(CARE.configure.name)
  @Problems('dictionary-name-taken')
  @ApiOperation({ operationId: 'createContactResult', summary: 'Add a contact result' })
  @ApiCreatedResponse({ type: ContactResultView })
  create(@Body() body: NewContactResultDto): Promise<ContactResultView> {
    return this.dictionaries.contactResults.create(body);
  }

  @Patch(':id')
  @RequirePermission(CARE.configure.name)
  @Problems('dictionary-entry-not-found', 'dictionary-name-taken')
  @ApiOperation({ operationId: 'updateContactResult', summary: 'Rename, move or switch off a contact result' })
  @ApiOkResponse({ type: ContactResultView })
  update(@Param('id', ParseUUIDPipe) id: string, @Body() body: ContactResultPatchDto, @IfMatch() version: number | null): Promise<ContactResultView> {
    return this.dictionaries.contactResults.update(id, body, version);
  }
}
