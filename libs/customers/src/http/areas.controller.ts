import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequirePermission, SignedIn } from '@tantam/identity';
import { IfMatch, Problems } from '@tantam/platform';
import type { FastifyReply } from 'fastify';
import { CUSTOMER_PERMISSIONS } from '../customers.permissions.js';
import { Areas } from '../use-cases/areas.js';
import { AreaInput, AreasView, AreaView, ChangeAreaInput } from './places.dto.js';
import { createdAt } from './location.js';

@ApiTags('places')
@Controller('areas')
export class AreasController {
  constructor(private readonly areas: Areas) {}

  @Get()
  @SignedIn('Everyone filters by area')
  @ApiOperation({ operationId: 'listAreas', summary: "The business's own grouping of provinces" })
  @ApiOkResponse({ type: AreasView })
  async list(): Promise<AreasView> {
    return { items: await this.areas.list(), nextCursor: null };
  }

  @Post()
  @RequirePermission(CUSTOMER_PERMISSIONS.manageDictionaries.name)
  @Problems('area-name-taken', 'area-not-found', 'province-in-another-area')
  @ApiOperation({ operationId: 'createArea', summary: 'Add an area; customers of its provinces follow' })
  @ApiCreatedResponse({ type: AreaView })
  async create(@Body() input: AreaInput, @Res({ passthrough: true }) reply: FastifyReply): Promise<AreaView> {
    return createdAt(reply, 'areas', await this.areas.create({ name: input.name, provinceCodes: input.provinceCodes ?? [] }));
  }

  @Patch(':id')
  @RequirePermission(CUSTOMER_PERMISSIONS.manageDictionaries.name)
  @Problems('area-name-taken', 'area-not-found', 'province-in-another-area')
  @ApiOperation({ operationId: 'changeArea', summary: 'Rename an area or change its provinces; customers follow' })
  @ApiOkResponse({ type: AreaView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ChangeAreaInput,
    @IfMatch() expectedVersion: number | null,
  ): Promise<AreaView> {
    return await this.areas.change(id, input, expectedVersion);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission(CUSTOMER_PERMISSIONS.manageDictionaries.name)
  @Problems('area-not-found')
  @ApiOperation({ operationId: 'deleteArea', summary: 'Remove an area; its customers are left without one' })
  @ApiNoContentResponse()
  async delete(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.areas.delete(id);
  }
}
