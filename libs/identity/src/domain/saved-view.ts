export const SHARED_WITH = ['nobody', 'department', 'everyone'] as const;
export type SharedWith = (typeof SHARED_WITH)[number];

/** A column of a list as somebody has set it up; in the order in which they stand. */
export interface ListColumn {
  readonly key: string;
  /** Pixels; null: as wide as the list makes it. */
  readonly width?: number | null;
  readonly hidden?: boolean;
}

export interface SavedView {
  readonly id: string;
  readonly list: string;
  readonly name: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly columns: readonly ListColumn[] | null;
  readonly ownerId: string;
  readonly sharedWith: SharedWith;
  readonly departmentId: string | null;
  readonly position: number;
  readonly version: number;
}
