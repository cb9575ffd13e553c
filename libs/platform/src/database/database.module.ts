import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { ClsPluginTransactional, TransactionHost } from '@nestjs-cls/transactional';
import { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { ClsModule } from 'nestjs-cls';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config/config.js';
import { createDataSource, type Migration } from './data-source.js';
import { Database } from './database.js';
import { migrate } from './migrate.js';

@Module({})
class DatabaseConnectionModule {}

/** Opens the database, brings it up to date, and offers {@link Database} and transactions to everyone. */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  static forRoot(migrations: readonly Migration[]): DynamicModule {
    const connection: DynamicModule = {
      module: DatabaseConnectionModule,
      global: true,
      providers: [
        {
          provide: DataSource,
          inject: [CONFIG],
          useFactory: async (config: Config) => {
            const source = createDataSource({ url: config.databaseUrl, poolSize: config.databasePoolSize, migrations });
            await source.initialize();
            await migrate(source);
            return source;
          },
        },
      ],
      exports: [DataSource],
    };
    return {
      module: DatabaseModule,
      global: true,
      imports: [
        connection,
        ClsModule.forRoot({
          global: true,
          plugins: [
            new ClsPluginTransactional({
              imports: [connection],
              adapter: new TransactionalAdapterTypeOrm({ dataSourceToken: DataSource }),
            }),
          ],
        }),
      ],
      providers: [
        {
          provide: Database,
          inject: [DataSource, TransactionHost],
          useFactory: (source: DataSource, host: TransactionHost<TransactionalAdapterTypeOrm>) => new Database(source, host),
        },
      ],
      exports: [Database],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
