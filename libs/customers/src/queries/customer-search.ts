import { readSearchQuery, type SearchQuery } from '../domain/search-query.js';

/** Where a statement's values are collected; `add` returns the value's placeholder. */
export interface Parameters {
  add(value: unknown): string;
}

export interface SearchCondition {
  readonly where: string;
  /** An integer expression, the lowest is the best match; its values are collected when it is asked for. */
  readonly rank: (add: (value: unknown) => string) => string;
}

/**
 * The one search box over `customers` or `customer_summary`: words of the name in any order, with or without marks,
 * phone by 4 digits or more, code, e-mail. All words must match. It leans on the trigram index of `search_text`: each
 * word there stands behind a blank, so that two letters are enough to use it.
 *
 * Whoever may not see contact data finds by a full number or address only.
 */
export const CustomerSearch = {
  /** Null when nothing was typed. */
  condition(query: string, alias: string, parameters: Parameters, options: { readonly seesContact: boolean }): SearchCondition | null {
    const read = readSearchQuery(query);
    if (!read) return null;
    const match = options.seesContact ? anywhere(read, alias, parameters) : byNameOnly(read, alias, parameters);
    return { where: match, rank: (add) => rank(read, alias, { add }) };
  },
};

function anywhere(query: SearchQuery, alias: string, parameters: Parameters): string {
  if (query.phoneKeys.length > 0) return anyOf(query.phoneKeys.map((key) => `${alias}.search_text like ${parameters.add(`%${escaped(key)}%`)}`));
  return allOf([...wordPatterns(query), ...fragmentPatterns(query)].map((pattern) => `${alias}.search_text like ${parameters.add(pattern)}`));
}

/** `search_text` is asked too, as only it has the index. An incomplete customer's name is its phone. */
function byNameOnly(query: SearchQuery, alias: string, parameters: Parameters): string {
  const patterns = query.phoneKeys.length > 0 ? [`%${escaped(query.phoneKeys.at(-1) ?? '')}%`] : [...wordPatterns(query), ...fragmentPatterns(query)];
  const byName = allOf([
    ...patterns.map((pattern) => {
      const value = parameters.add(pattern);
      return `${alias}.search_text like ${value} and ${alias}.name_text like ${value}`;
    }),
    ...(patterns.length > 0 ? [`not (${alias}.is_incomplete and (${alias}.phone1 is not null or cardinality(${alias}.emails) > 0))`] : []),
  ]);
  const whole = [byName, `lower(${alias}.code) = ${parameters.add(query.folded)}`];
  if (query.phone) {
    const phone = parameters.add(query.phone);
    whole.push(`${alias}.phone1 = ${phone}`, `${alias}.phone2 = ${phone}`);
  }
  if (query.email) whole.push(`${alias}.emails @> array[${parameters.add(query.email)}::text]`);
  return anyOf(whole);
}

function rank(query: SearchQuery, alias: string, parameters: Parameters): string {
  const whole = [`lower(${alias}.code) = ${parameters.add(query.folded)}`];
  if (query.phone) {
    const phone = parameters.add(query.phone);
    whole.push(`${alias}.phone1 = ${phone}`, `${alias}.phone2 = ${phone}`);
  }
  const steps = [anyOf(whole)];
  if (query.exactWords.length > 0) {
    const exactName = `' ' || ${alias}.name_exact || ' '`;
    const foldedName = `${alias}.name_text || ' '`;
    const like = (text: string, pattern: string): string => `(${text}) like ${parameters.add(pattern)}`;
    steps.push(
      `${alias}.name_exact = ${parameters.add(query.exact)}`,
      like(exactName, `% ${escaped(query.exactWords.join(' '))} %`),
      allOf(query.exactWords.map((word) => like(exactName, `% ${escaped(word)} %`))),
      allOf(query.exactWords.map((word) => like(exactName, `% ${escaped(word)}%`))),
      like(foldedName, `% ${escaped(query.words.join(' '))} %`),
      allOf(query.words.map((word) => like(foldedName, `% ${escaped(word)} %`))),
    );
  }
  return `case ${steps.map((step, index) => `when ${step} then ${index}`).join(' ')} else ${steps.length} end`;
}

function wordPatterns(query: SearchQuery): string[] {
  return query.words.map((word) => `% ${escaped(word)}%`);
}

function fragmentPatterns(query: SearchQuery): string[] {
  return query.fragments.map((fragment) => `%${escaped(fragment)}%`);
}

/** Nothing that could match finds nothing, never everything. */
function allOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'false' : `(${conditions.join(' and ')})`;
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'false' : `(${conditions.join(' or ')})`;
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
