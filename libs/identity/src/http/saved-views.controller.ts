import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { malformed } from '@tantam/kernel';
import { API_PREFIX, IfMatch, Problems } from '@tantam/platform';
import { CurrentActor, type Actor } from '../access/actor.js';
import { SignedIn } from '../access/declared-access.js';
import { SavedViewQueries } from '../queries/saved-views.query.js';
import { ChangeSavedViews } from '../use-cases/change-saved-views.js';
import { KeepListSettings } from '../use-cases/keep-list-settings.js';
import { ListSettingsDto, ListSettingsList, ListSettingsView, SavedViewChangeDto, SavedViewCreationDto, SavedViewList, SavedViewsQuery, SavedViewView } from './saved-views.dto.js';

const OWN = 'Everyone keeps views of the lists that he may read; sharing asks for views.share';

@ApiTags('lists')
@Controller('saved-views')
export class SavedViewsController {
  constructor(
    private readonly queries: SavedViewQueries,
    private readonly views: ChangeSavedViews,
  ) {}

  @Get()
  @SignedIn(OWN)
  @ApiOperation({ operationId: 'listSavedViews', summary: 'Views of a list: one’s own and those shared with one, by position' })
  @ApiOkResponse({ type: SavedViewList })
  async list(@CurrentActor() actor: Actor, @Query() query: SavedViewsQuery): Promise<SavedViewList> {
    return { items: (await this.queries.of(actor, query.list)) as SavedViewView[] };
  }

  @Post()
  @SignedIn(OWN)
  @Problems('forbidden', 'saved-view-not-found', 'too-many-saved-views', 'views-not-shareable')
  @ApiOperation({ operationId: 'createSavedView', summary: 'Keep a view of a list', description: 'The filters are held against the query that the list takes.' })
  @ApiCreatedResponse({ type: SavedViewView })
  async create(@CurrentActor() actor: Actor, @Body() body: SavedViewCreationDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<SavedViewView> {
    const id = await this.views.add(actor, body);
    void reply.header('Location', `/${API_PREFIX}/saved-views/${id}`);
    return (await this.queries.one(actor, id)) as SavedViewView;
  }

  @Get(':id')
  @SignedIn(OWN)
  @Problems('saved-view-not-found')
  @ApiOperation({ operationId: 'getSavedView', summary: 'One view' })
  @ApiOkResponse({ type: SavedViewView })
  async get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SavedViewView> {
    return (await this.queries.one(actor, id)) as SavedViewView;
  }

  @Patch(':id')
  @SignedIn(OWN)
  @Problems('forbidden', 'saved-view-not-found', 'saved-view-of-another', 'views-not-shareable')
  @ApiOperation({ operationId: 'changeSavedView', summary: 'Change some of a view’s fields' })
  @ApiOkResponse({ type: SavedViewView })
  async change(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: SavedViewChangeDto, @IfMatch() version: number | null): Promise<SavedViewView> {
    await this.views.change(actor, id, body, version);
    return (await this.queries.one(actor, id)) as SavedViewView;
  }

  @Delete(':id')
  @HttpCode(204)
  @SignedIn(OWN)
  @Problems('saved-view-not-found', 'saved-view-of-another')
  @ApiOperation({ operationId: 'deleteSavedView', summary: 'Delete a view' })
  @ApiNoContentResponse()
  async remove(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.views.remove(actor, id);
  }
}

@ApiTags('lists')
@Controller('list-settings')
export class ListSettingsController {
  constructor(
    private readonly queries: SavedViewQueries,
    private readonly settings: KeepListSettings,
  ) {}

  @Get()
  @SignedIn('How one’s own lists are set up')
  @ApiOperation({ operationId: 'getListSettings', summary: 'Columns and row height of one’s own lists' })
  @ApiOkResponse({ type: ListSettingsList })
  async all(@CurrentActor() actor: Actor): Promise<ListSettingsList> {
    return { items: (await this.queries.settingsOf(actor)) as ListSettingsView[] };
  }

  @Put(':list')
  @SignedIn('How one’s own lists are set up')
  @ApiOperation({ operationId: 'keepListSettings', summary: 'Set up the columns and row height of a list for oneself' })
  @ApiOkResponse({ type: ListSettingsView })
  async keep(@CurrentActor() actor: Actor, @Param('list') list: string, @Body() body: ListSettingsDto): Promise<ListSettingsView> {
    if (!/^[a-z][a-z-]{0,39}$/.test(list)) throw malformed('invalid-input', { errors: [{ pointer: '/list', code: 'format' }] });
    return (await this.settings.keep(actor, list, body)) as ListSettingsView;
  }
}
