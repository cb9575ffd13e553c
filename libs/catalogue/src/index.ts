export { CatalogueModule } from './catalogue.module.js';
export { CATALOGUE_PERMISSIONS } from './catalogue.permissions.js';
export { PRODUCT_KINDS, type ProductKind } from './domain/product.js';
export { PRODUCT_CARE_CHANGED, type ProductCareChanged } from './events/product-care-changed.js';
export { PRODUCTS_PLACED, type ProductsPlaced } from './events/products-placed.js';
export { catalogueMigrations } from './migrations/index.js';
export { CreateProduct } from './use-cases/create-product.js';
export { ProductGroups } from './use-cases/product-groups.js';
export { ProductsForImport, type MissingProduct } from './use-cases/products-for-import.js';
