import type { SqlParameters } from '@tantam/identity';
import { cleanLine, fold } from '@tantam/kernel';
import type { ProductKind } from '../domain/product.js';

/** What narrows a list of products. */
export interface ProductNarrowing {
  readonly q?: string;
  readonly groupId?: readonly string[];
  readonly kind?: readonly ProductKind[];
  readonly active?: boolean;
  readonly hasInterval?: boolean;
}

const PUNCTUATION = /[\s!-/:-@[-`{-~]+/;

/** The conditions over the alias of `products` or `product_summary`. A group stands for all below it. */
export function productConditions(filters: ProductNarrowing, alias: string, parameters: SqlParameters): string[] {
  const found: string[] = [];
  if (filters.groupId) {
    found.push(`${alias}.group_id in (select descendant_id from product_group_tree where ancestor_id = any(${parameters.add(filters.groupId)}::uuid[]))`);
  }
  if (filters.kind) found.push(`${alias}.kind = any(${parameters.add(filters.kind)}::text[])`);
  if (filters.active !== undefined) found.push(`${alias}.is_active = ${parameters.add(filters.active)}`);
  if (filters.hasInterval !== undefined) found.push(filters.hasInterval ? `${alias}.care_interval_days > 0` : `${alias}.care_interval_days = 0`);
  for (const word of searchPatterns(filters.q ?? '')) found.push(`${alias}.search_text like ${parameters.add(word)}`);
  return found;
}

/** A word with a digit may be a piece of a code and stays whole; others are parted by punctuation, as `search_text` is. */
function searchPatterns(text: string): string[] {
  const tokens = fold(cleanLine(text)).split(' ').filter((token) => token !== '');
  return tokens.flatMap((token) => (isPieceOfCode(token) ? [token] : token.split(PUNCTUATION))).filter((word) => word !== '').map(pattern);
}

function isPieceOfCode(word: string): boolean {
  return /\d/.test(word) && word.length >= 3;
}

function pattern(word: string): string {
  const text = word.replace(/[\\%_]/g, '\\$&');
  return isPieceOfCode(word) ? `%${text}%` : `% ${text}%`;
}
