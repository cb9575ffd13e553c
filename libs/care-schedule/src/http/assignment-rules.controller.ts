import { Body, Controller, Get, Headers, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { API_PREFIX, BulkJobView, BulkKinds, IfMatch, languageOf, Problems, toBulkJobView } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { AssignByRules } from '../use-cases/assign-by-rules.js';
import { ChangeAssignmentRules, type StoredRules } from '../use-cases/change-assignment-rules.js';
import { AssignmentRulesDto, AssignmentRulesView } from './assignment-rules.dto.js';

@ApiTags('care')
@Controller('care-assignment-rules')
export class AssignmentRulesController {
  constructor(
    private readonly rules: ChangeAssignmentRules,
    private readonly byRules: AssignByRules,
    private readonly kinds: BulkKinds,
  ) {}

  @Get()
  @RequirePermission(CARE.assign.name)
  @ApiOperation({ operationId: 'getAssignmentRules', summary: 'Who gets new customers, in order' })
  @ApiOkResponse({ type: AssignmentRulesView })
  async get(): Promise<AssignmentRulesView> {
    return view(await this.rules.get());
  }

  @Put()
  @RequirePermission(CARE.configure.name)
  @Problems('care-of-unknown', 'stale')
  @ApiOperation({ operationId: 'replaceAssignmentRules', summary: 'Say who gets new customers; counts for those made from now on' })
  @ApiOkResponse({ type: AssignmentRulesView })
  async put(@Body() body: AssignmentRulesDto, @IfMatch() version: number | null): Promise<AssignmentRulesView> {
    return view(await this.rules.run(body.items, version));
  }

  @Post('application')
  @HttpCode(202)
  @RequirePermission(CARE.assign.name)
  @Problems('bulk-job-not-found', 'bulk-nothing-chosen', 'bulk-too-many', 'care-assignment-changes-nothing', 'care-choose-ids-or-filter', 'care-of-unknown')
  @ApiOperation({ operationId: 'applyAssignmentRules', summary: "Give customers that are nobody's now by the rules; a job that can be taken back" })
  @ApiAcceptedResponse({ type: BulkJobView })
  async apply(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply, @Headers('accept-language') accept?: string): Promise<BulkJobView> {
    const job = await this.byRules.apply(actor);
    void reply.header('Location', `/${API_PREFIX}/bulk-jobs/${job.id}`);
    return toBulkJobView(job, this.kinds.find(job.kind), languageOf(accept));
  }
}

function view({ items, version }: StoredRules): AssignmentRulesView {
  return {
    items: items.map((rule) => ({
      id: rule.id, name: rule.name, isActive: rule.isActive,
      ownerIds: [...rule.ownerIds], areaIds: [...rule.areaIds], branchIds: [...rule.branchIds], channelIds: [...rule.channelIds], userIds: [...rule.userIds],
    })),
    version,
  };
}
