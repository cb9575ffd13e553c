import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, RequirePermission, type Actor } from '@tantam/identity';
import { IfMatch, type Page, Problems } from '@tantam/platform';
import type { FastifyReply } from 'fastify';
import { CATALOGUE_PERMISSIONS } from '../catalogue.permissions.js';
import { ProductList } from '../queries/product-list.query.js';
import { ProductReader } from '../queries/product-reader.js';
import { ChangeProduct } from '../use-cases/change-product.js';
import { ChangeProductCare } from '../use-cases/change-product-care.js';
import { CreateProduct } from '../use-cases/create-product.js';
import { createdAt } from './location.js';
import {
  ChangeProductCareInput, ChangeProductInput, CreateProductInput, ProductCareItemsView, ProductPage, ProductsQuery, ProductView,
} from './products.dto.js';

@ApiTags('catalogue')
@Controller('products')
export class ProductsController {
  constructor(
    private readonly products: ProductList,
    private readonly reader: ProductReader,
    private readonly createProduct: CreateProduct,
    private readonly changeProduct: ChangeProduct,
    private readonly changeProductCare: ChangeProductCare,
  ) {}

  @Get()
  @RequirePermission(CATALOGUE_PERMISSIONS.read.name)
  @ApiOperation({ operationId: 'listProducts', summary: 'Products, searched, filtered and sorted' })
  @ApiOkResponse({ type: ProductPage })
  async list(@CurrentActor() actor: Actor, @Query() query: ProductsQuery): Promise<Page<ProductView>> {
    return this.products.page(actor, query);
  }

  @Post()
  @RequirePermission(CATALOGUE_PERMISSIONS.manage.name)
  @Problems('combo-in-combo', 'invalid-quantity', 'product-code-taken', 'product-component-cycle', 'product-not-found')
  @ApiOperation({ operationId: 'createProduct', summary: 'Add a product' })
  @ApiCreatedResponse({ type: ProductView })
  async create(@CurrentActor() actor: Actor, @Body() input: CreateProductInput, @Res({ passthrough: true }) reply: FastifyReply): Promise<ProductView> {
    const id = await this.createProduct.run(input);
    return createdAt(reply, 'products', await this.reader.get(actor, id));
  }

  @Patch()
  @RequirePermission(CATALOGUE_PERMISSIONS.manage.name)
  @ApiOperation({ operationId: 'changeProductCare', summary: 'Change care intervals and counts of many products: all of them, or none' })
  @ApiOkResponse({ type: ProductCareItemsView })
  async changeCare(@Body() input: ChangeProductCareInput): Promise<ProductCareItemsView> {
    return { items: await this.changeProductCare.run(input.items) };
  }

  @Get(':idOrCode')
  @RequirePermission(CATALOGUE_PERMISSIONS.read.name)
  @Problems('product-not-found')
  @ApiOperation({ operationId: 'getProduct', summary: 'One product, by id or code' })
  @ApiOkResponse({ type: ProductView })
  async get(@CurrentActor() actor: Actor, @Param('idOrCode') idOrCode: string): Promise<ProductView> {
    return this.reader.get(actor, idOrCode);
  }

  @Patch(':idOrCode')
  @RequirePermission(CATALOGUE_PERMISSIONS.manage.name)
  @Problems('combo-in-combo', 'invalid-quantity', 'product-code-taken', 'product-component-cycle', 'product-not-found')
  @ApiOperation({ operationId: 'changeProduct', summary: 'Change some fields (merge patch)' })
  @ApiOkResponse({ type: ProductView })
  async change(
    @CurrentActor() actor: Actor,
    @Param('idOrCode') idOrCode: string,
    @Body() input: ChangeProductInput,
    @IfMatch() expectedVersion: number | null,
  ): Promise<ProductView> {
    const id = await this.changeProduct.run(actor, idOrCode, input, expectedVersion);
    return this.reader.get(actor, id);
  }
}
