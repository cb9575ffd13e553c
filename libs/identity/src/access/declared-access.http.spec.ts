import { describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { Public, RequirePermission } from './declared-access.js';
import { createTestApp } from '../testing/index.js';

@Controller('planted')
class PlantedController {
  @Get('open')
  @Public('Planted for this test')
  open(): string {
    return 'open';
  }

  @Get('forgotten')
  forgotten(): string {
    return 'secret';
  }
}

@Controller('planted')
class MisspeltController {
  @Get('misspelt')
  @RequirePermission('users.raed')
  misspelt(): string {
    return 'secret';
  }
}

@Module({ controllers: [PlantedController] })
class PlantedModule {}

@Module({ controllers: [MisspeltController] })
class MisspeltModule {}

describe('a route that says nothing about access', () => {
  it('stops the start, and is named', async () => {
    await expect(createTestApp({ modules: [PlantedModule] })).rejects.toThrow(/^Routes without .*: PlantedController\.forgotten$/);
  });
});

describe('a route with a permission that no module declares', () => {
  it('stops the start, and is named', async () => {
    await expect(createTestApp({ modules: [MisspeltModule] })).rejects.toThrow('MisspeltController.misspelt (users.raed)');
  });
});
