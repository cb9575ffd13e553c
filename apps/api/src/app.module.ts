import { Module, type DynamicModule } from '@nestjs/common';
import { PlatformModule, type Config } from '@tantam/platform';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';
import { productMigrations, productModules } from '@tantam/product';

/** All modules behind HTTP. */
@Module({})
export class AppModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.forRoot(config, productMigrations), ...productModules],
      controllers: [HealthController, MetricsController],
    };
  }
}
