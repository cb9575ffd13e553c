import { Controller, Get, Headers, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '@tantam/identity';
import { languageOf } from '@tantam/platform';
import { GlobalSearch } from '../queries/global-search.query.js';
import { SearchQuery, SearchResultView } from './search.dto.js';

@ApiTags('overview')
@Controller('search')
export class SearchController {
  constructor(private readonly search: GlobalSearch) {}

  @Get()
  @SignedIn('each kind is found only with its own permission')
  @ApiOperation({ operationId: 'search', summary: 'A few hits of every kind that you may see' })
  @ApiOkResponse({ type: SearchResultView })
  async find(@CurrentActor() actor: Actor, @Query() query: SearchQuery, @Headers('accept-language') accept?: string): Promise<SearchResultView> {
    return { items: (await this.search.find(actor, query.q, query.limit, languageOf(accept))).map((found) => ({ ...found, hits: [...found.hits] })) };
  }
}
