import type { Removal } from './removals.mjs';

export const rights: readonly Removal[];
