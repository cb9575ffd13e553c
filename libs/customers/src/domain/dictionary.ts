/** The dictionaries that describe customers, by their tables. */
export const CUSTOMER_DICTIONARIES = ['customer_groups', 'customer_categories', 'customer_channels', 'customer_sources'] as const;
export type CustomerDictionary = (typeof CUSTOMER_DICTIONARIES)[number];

export interface DictionaryEntry {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly active: boolean;
  readonly position: number;
  readonly version: number;
}

export interface DictionaryEntryFields {
  readonly code?: string | null;
  readonly name?: string;
  readonly active?: boolean;
  readonly position?: number;
}
