export * from './care-schedule.module.js';
export * from './care-schedule.permissions.js';
export { SHIPPED_WORDS } from './domain/shipped-words.js';
export { careScheduleMigrations } from './migrations/index.js';
export { CareDictionaries } from './use-cases/care-dictionaries.js';
export { CareSettingsStore } from './persistence/care-settings.store.js';
export { CarePlanList } from './queries/care-plan-list.query.js';
export { ChangeCareSettings } from './use-cases/change-care-settings.js';
export { RecordCare } from './use-cases/record-care.js';
