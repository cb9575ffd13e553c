import { Module, type DynamicModule } from '@nestjs/common';
import { PlatformModule, type Config } from '@tantam/platform';
import { productMigrations, productModules } from '@tantam/product';

@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    return { module: WorkerModule, imports: [PlatformModule.forRoot(config, productMigrations), ...productModules] };
  }
}
