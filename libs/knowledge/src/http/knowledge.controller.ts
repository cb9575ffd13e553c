import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res, type Type } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { can, CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { API_PREFIX, IfMatch, Problems } from '@tantam/platform';
import type { KnowledgeKind } from '../domain/article.js';
import { KNOWLEDGE } from '../knowledge.permissions.js';
import { KnowledgeQueries } from '../queries/knowledge.query.js';
import { ProposalQueries } from '../queries/proposals.query.js';
import { ChangeArticles } from '../use-cases/change-articles.js';
import { KnowledgeProposals } from '../use-cases/proposals.js';
import {
  ArticleCreationDto, ArticleQuery, KnowledgeChangeDto, KnowledgeDecisionDto, KnowledgeList, KnowledgeOfProductsQuery, KnowledgeProposalList, KnowledgeProposalView, KnowledgeQuery,
  KnowledgeVersionList, KnowledgeView,
} from './knowledge.dto.js';

const mayReadAll = (actor: Actor): boolean => can(actor, KNOWLEDGE.publish.name);

@ApiTags('knowledge')
@Controller('knowledge')
export class KnowledgeController {
  constructor(private readonly queries: KnowledgeQueries) {}

  @Get()
  @RequirePermission(KNOWLEDGE.read.name)
  @ApiOperation({ operationId: 'listKnowledge', summary: 'Scripts and articles, up to a hundred: exact marks first, then the latest' })
  @ApiOkResponse({ type: KnowledgeList })
  async list(@CurrentActor() actor: Actor, @Query() query: KnowledgeQuery): Promise<KnowledgeList> {
    return { items: await this.queries.list(mayReadAll(actor) ? query : { ...query, state: ['published'] }) };
  }

  @Get('of-products')
  @RequirePermission(KNOWLEDGE.read.name)
  @ApiOperation({ operationId: 'listKnowledgeOfProducts', summary: 'What is published about products: the nearest script of each, own or of a group above, and all articles' })
  @ApiOkResponse({ type: KnowledgeList })
  async ofProducts(@Query() query: KnowledgeOfProductsQuery): Promise<KnowledgeList> {
    return { items: await this.queries.ofProducts(query.productId ?? []) };
  }
}

/** `noun` stands in operation ids: listCareScripts, createCareScript … */
function articleController(kind: KnowledgeKind, path: string, plural: string, singular: string, title: string): Type<object> {
  @ApiTags('knowledge')
  @Controller(path)
  class ArticleController {
    constructor(
      private readonly queries: KnowledgeQueries,
      private readonly articles: ChangeArticles,
    ) {}

    @Get()
    @RequirePermission(KNOWLEDGE.read.name)
    @ApiOperation({ operationId: `list${plural}`, summary: `${title}: up to a hundred, exact marks first, then the latest` })
    @ApiOkResponse({ type: KnowledgeList })
    async list(@CurrentActor() actor: Actor, @Query() query: ArticleQuery): Promise<KnowledgeList> {
      return { items: await this.queries.list({ ...query, kind: [kind], ...(mayReadAll(actor) ? {} : { state: ['published'] as const }) }) };
    }

    @Post()
    @RequirePermission(KNOWLEDGE.publish.name)
    @Problems('knowledge-empty', 'knowledge-needs-one-subject', 'knowledge-not-found', 'knowledge-script-exists')
    @ApiOperation({ operationId: `create${singular}`, summary: `${title}: write one; a draft unless said otherwise` })
    @ApiCreatedResponse({ type: KnowledgeView })
    async create(@CurrentActor() actor: Actor, @Body() body: ArticleCreationDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<KnowledgeView> {
      const article = await this.articles.add(actor, { ...body, kind });
      void reply.header('Location', `/${API_PREFIX}/${path}/${article.id}`);
      return article;
    }

    @Get(':id')
    @RequirePermission(KNOWLEDGE.read.name)
    @Problems('knowledge-not-found')
    @ApiOperation({ operationId: `get${singular}`, summary: `${title}: one of them` })
    @ApiOkResponse({ type: KnowledgeView })
    get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<KnowledgeView> {
      return this.queries.get(id, mayReadAll(actor), kind);
    }

    @Patch(':id')
    @RequirePermission(KNOWLEDGE.publish.name)
    @Problems('knowledge-empty', 'knowledge-needs-one-subject', 'knowledge-not-found', 'knowledge-script-exists')
    @ApiOperation({ operationId: `change${singular}`, summary: `${title}: change, publish or archive; the former version is kept` })
    @ApiOkResponse({ type: KnowledgeView })
    async change(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: KnowledgeChangeDto, @IfMatch() version: number | null): Promise<KnowledgeView> {
      await this.queries.get(id, true, kind);
      return this.articles.change(actor, id, body, version);
    }

    @Get(':id/versions')
    @RequirePermission(KNOWLEDGE.publish.name)
    @Problems('knowledge-not-found')
    @ApiOperation({ operationId: `list${singular}Versions`, summary: `${title}: every version of one, newest first` })
    @ApiOkResponse({ type: KnowledgeVersionList })
    async versions(@Param('id', ParseUUIDPipe) id: string): Promise<KnowledgeVersionList> {
      await this.queries.get(id, true, kind);
      return { items: await this.queries.versions(id) };
    }
  }
  return ArticleController;
}

export const articleControllers: readonly Type<object>[] = [
  articleController('script', 'care-scripts', 'CareScripts', 'CareScript', 'Care scripts'),
  articleController('article', 'knowledge-articles', 'KnowledgeArticles', 'KnowledgeArticle', 'Articles'),
];

@ApiTags('knowledge')
@Controller('knowledge-proposals')
export class KnowledgeProposalsController {
  constructor(
    private readonly queries: ProposalQueries,
    private readonly proposals: KnowledgeProposals,
  ) {}

  @Get()
  @RequirePermission(KNOWLEDGE.propose.name)
  @ApiOperation({ operationId: 'listKnowledgeProposals', summary: 'Proposals, waiting ones first: of everybody for who publishes, else your own' })
  @ApiOkResponse({ type: KnowledgeProposalList })
  async list(@CurrentActor() actor: Actor): Promise<KnowledgeProposalList> {
    return { items: await this.queries.list(mayReadAll(actor) ? null : actor.userId) };
  }

  @Post(':id/decision')
  @HttpCode(200)
  @RequirePermission(KNOWLEDGE.publish.name)
  @Problems('knowledge-empty', 'knowledge-needs-one-subject', 'knowledge-not-found', 'knowledge-proposal-decided', 'knowledge-proposal-not-found', 'knowledge-refusal-needs-reason', 'knowledge-script-exists')
  @ApiOperation({ operationId: 'decideKnowledgeProposal', summary: 'Publish a proposal as an article, or refuse it with a reason' })
  @ApiOkResponse({ type: KnowledgeProposalView })
  decide(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: KnowledgeDecisionDto): Promise<KnowledgeProposalView> {
    return this.proposals.decide(actor, id, body);
  }
}
