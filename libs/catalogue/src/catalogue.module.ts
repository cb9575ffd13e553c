import './catalogue.problems.js';
import { Module } from '@nestjs/common';
import { ProductGroupsController } from './http/product-groups.controller.js';
import { ProductsController } from './http/products.controller.js';
import { ProductGroupPaths } from './imports/product-group-paths.js';
import { ProductsImport } from './imports/products-import.js';
import { ProductNames } from './overview/product-names.js';
import { ProductSearchSource } from './overview/product-search-source.js';
import { Products } from './persistence/products.js';
import { ProductList } from './queries/product-list.query.js';
import { ProductReader } from './queries/product-reader.js';
import { ChangeProductCare } from './use-cases/change-product-care.js';
import { ChangeProduct } from './use-cases/change-product.js';
import { CreateProduct } from './use-cases/create-product.js';
import { ProductGroups } from './use-cases/product-groups.js';
import { ProductsForImport } from './use-cases/products-for-import.js';
import { TellProductCare } from './use-cases/tell-product-care.js';
import { TellProductPlaces } from './use-cases/tell-product-places.js';

@Module({
  controllers: [ProductsController, ProductGroupsController],
  providers: [
    ChangeProduct, ChangeProductCare, CreateProduct, ProductGroupPaths, ProductGroups, ProductList, ProductNames, ProductReader, ProductSearchSource, Products, ProductsForImport, ProductsImport,
    TellProductCare, TellProductPlaces,
  ],
  exports: [CreateProduct, ProductGroups, ProductsForImport],
})
export class CatalogueModule {}
