import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Problems } from '@tantam/platform';
import { CurrentActor, type Actor } from '../access/actor.js';
import { RequirePermission } from '../access/declared-access.js';
import { identityPermissions as permissions } from '../identity.permissions.js';
import { AuditQueries } from '../queries/audit.query.js';
import { AuditPage, AuditQuery } from './audit.dto.js';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly queries: AuditQueries) {}

  @Get()
  @RequirePermission(permissions.auditRead.name)
  @Problems('invalid-cursor')
  @ApiOperation({ operationId: 'listAudit', summary: 'Who changed what, newest first' })
  @ApiOkResponse({ type: AuditPage })
  async list(@CurrentActor() actor: Actor, @Query() query: AuditQuery): Promise<AuditPage> {
    const page = await this.queries.page(actor, query);
    return { ...page, items: page.items.map((item) => ({ ...item, names: [...item.names] })) };
  }
}
