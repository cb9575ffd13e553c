import type { Migration } from '@tantam/platform';
import { Identity1795300100000 } from './1795300100000-identity.js';
import { CareCapacitySummary1796200020010 } from './1796200020010-care-capacity-summary.js';
import { SavedViews1796200020030 } from './1796200020030-saved-views.js';

export const identityMigrations: readonly Migration[] = [Identity1795300100000, CareCapacitySummary1796200020010, SavedViews1796200020030];
