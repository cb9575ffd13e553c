import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '@tantam/identity';
import { IfMatch, Problems } from '@tantam/platform';
import type { FastifyReply } from 'fastify';
import { CATALOGUE_PERMISSIONS } from '../catalogue.permissions.js';
import { ProductGroups } from '../use-cases/product-groups.js';
import { createdAt } from './location.js';
import { ChangeProductGroupInput, ProductGroupInput, ProductGroupsView, ProductGroupView } from './product-groups.dto.js';

@ApiTags('catalogue')
@Controller('product-groups')
export class ProductGroupsController {
  constructor(private readonly groups: ProductGroups) {}

  @Get()
  @RequirePermission(CATALOGUE_PERMISSIONS.read.name)
  @ApiOperation({ operationId: 'listProductGroups', summary: 'The tree of product groups, whole' })
  @ApiOkResponse({ type: ProductGroupsView })
  async list(): Promise<ProductGroupsView> {
    return { items: await this.groups.list(), nextCursor: null };
  }

  @Post()
  @RequirePermission(CATALOGUE_PERMISSIONS.manage.name)
  @Problems('product-group-name-taken', 'product-group-not-found')
  @ApiOperation({ operationId: 'createProductGroup', summary: 'Add a product group' })
  @ApiCreatedResponse({ type: ProductGroupView })
  async create(@Body() input: ProductGroupInput, @Res({ passthrough: true }) reply: FastifyReply): Promise<ProductGroupView> {
    return createdAt(reply, 'product-groups', await this.groups.create(input));
  }

  @Patch(':id')
  @RequirePermission(CATALOGUE_PERMISSIONS.manage.name)
  @Problems('product-group-cycle', 'product-group-name-taken', 'product-group-not-found')
  @ApiOperation({ operationId: 'changeProductGroup', summary: 'Rename or move a product group with all below it' })
  @ApiOkResponse({ type: ProductGroupView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ChangeProductGroupInput,
    @IfMatch() expectedVersion: number | null,
  ): Promise<ProductGroupView> {
    return this.groups.change(id, input, expectedVersion);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission(CATALOGUE_PERMISSIONS.manage.name)
  @Problems('product-group-in-use', 'product-group-not-found')
  @ApiOperation({ operationId: 'deleteProductGroup', summary: 'Remove a group that holds no products and no groups' })
  @ApiNoContentResponse()
  async delete(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.groups.delete(id);
  }
}
