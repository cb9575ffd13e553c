export { businessInstant } from '@/shared/formatting/business-instant.ts';
