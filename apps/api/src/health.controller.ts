import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@tantam/identity';
import { unavailable } from '@tantam/kernel';
import { Database, Dependencies, Draining } from '@tantam/platform';

export interface Readiness {
  /** `degraded`: it answers, but something that it can do without for a while is away. */
  readonly status: 'ok' | 'degraded';
  readonly dependencies: Readonly<Record<string, 'up' | 'down'>>;
}

/** For load balancers and supervisors; outside `/api/v1`. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly draining: Draining,
    private readonly dependencies: Dependencies,
  ) {}

  /** The process runs and its event loop turns; nothing else is asked, so that a restart is never the answer to a slow database. */
  @Get('live')
  @Header('Cache-Control', 'no-store')
  @Public('a supervisor asks before anybody can sign in')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** Ready when the database answers and the process is not about to end; otherwise 503 problem details. The schema was brought up to date before anything was served. */
  @Get('ready')
  @Header('Cache-Control', 'no-store')
  @Public('a load balancer asks before anybody can sign in')
  async ready(): Promise<Readiness> {
    if (this.draining.isDraining) throw unavailable('unavailable');
    await this.database.row('select 1 as one');
    const dependencies = this.dependencies.states();
    return { status: Object.values(dependencies).includes('down') ? 'degraded' : 'ok', dependencies: { database: 'up', ...dependencies } };
  }
}
