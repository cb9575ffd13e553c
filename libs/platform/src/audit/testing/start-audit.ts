import { Module, type DynamicModule } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { CONFIG, type Config } from '../../config/config.js';
import { testConfig } from '../../testing/test-config.js';
import { DatabaseModule } from '../../database/database.module.js';
import { platformMigrations } from '../../migrations/index.js';
import { AuditModule } from '../audit.module.js';

@Module({})
class GivenConfig {
  static of(config: Config): DynamicModule {
    return { module: GivenConfig, global: true, providers: [{ provide: CONFIG, useValue: config }], exports: [CONFIG] };
  }
}

/** The audit trail and sealing on a database, with nothing else of the product. */
export async function startAudit(databaseUrl: string, env: NodeJS.ProcessEnv = {}): Promise<TestingModule> {
  const config = testConfig(databaseUrl, { TANTAM_DATABASE_POOL: '4', ...env });
  const module = await Test.createTestingModule({ imports: [GivenConfig.of(config), DatabaseModule.forRoot(platformMigrations), AuditModule] }).compile();
  return module.init();
}
