import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@tantam/identity';
import { Database } from '@tantam/platform';

/** For load balancers and supervisors; outside `/api/v1`. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('live')
  @Public('a supervisor asks before anybody can sign in')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** Ready when the database answers; otherwise 503 problem details. */
  @Get('ready')
  @Public('a load balancer asks before anybody can sign in')
  async ready(): Promise<{ status: string }> {
    await this.database.row('select 1 as one');
    return { status: 'ok' };
  }
}
