import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { unavailable } from '@tantam/kernel';
import { Public } from '@tantam/identity';
import { Database, Draining, JobQueue } from '@tantam/platform';

/** For load balancers and supervisors; outside `/api/v1`. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly draining: Draining,
    private readonly jobs: JobQueue,
  ) {}

  @Get('live')
  @Public('a supervisor asks before anybody can sign in')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** Ready when the database answers and the process is not about to end; otherwise 503 problem details. Without Redis it is ready, but degraded. */
  @Get('ready')
  @Public('a load balancer asks before anybody can sign in')
  async ready(): Promise<{ status: string }> {
    if (this.draining.isDraining) throw unavailable('unavailable');
    await this.database.row('select 1 as one');
    return { status: this.jobs.isReachable() ? 'ok' : 'degraded' };
  }
}
