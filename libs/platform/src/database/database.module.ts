import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config/config.js';
import type { Migration } from './data-source.js';
import { Database } from './database.js';
import { openDatabase } from './open-database.js';

/** Opens the database, brings it up to date, and offers {@link Database} to everyone. The connection itself stays in here. */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  static forRoot(migrations: readonly Migration[]): DynamicModule {
    const connection = {
      provide: DataSource,
      inject: [CONFIG],
      useFactory: (config: Config) => openDatabase(config, migrations),
    };
    return { module: DatabaseModule, global: true, providers: [connection, Database], exports: [Database] };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
