import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { KNOWLEDGE, KnowledgeProposalDto, KnowledgeProposalView } from '@tantam/knowledge';
import { Problems } from '@tantam/platform';
import { ProposeCareNote } from '../use-cases/propose-care-note.js';

@ApiTags('knowledge')
@Controller('care-activities/:id/knowledge-proposals')
export class CareKnowledgeController {
  constructor(private readonly proposeNote: ProposeCareNote) {}

  @Post()
  @RequirePermission(KNOWLEDGE.propose.name)
  @Problems('care-activity-not-found', 'knowledge-needs-one-subject', 'knowledge-proposal-not-found', 'knowledge-script-exists')
  @ApiOperation({ operationId: 'proposeCareNote', summary: 'Propose what a recorded care taught as an article; a supervisor publishes or refuses it' })
  @ApiCreatedResponse({ type: KnowledgeProposalView })
  propose(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: KnowledgeProposalDto): Promise<KnowledgeProposalView> {
    return this.proposeNote.run(actor, id, body);
  }
}
