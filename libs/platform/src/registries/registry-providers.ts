import { AddedImportColumns } from '../imports/engine/import-columns.js';
import { RecordNames } from './record-names.js';
import { Registries } from './registries.js';
import { SearchSources } from './search.js';
import { TimelineSources } from './timeline.js';
import { TodaySources } from './today.js';

/** The registries that the platform itself publishes; those of other modules are opened by their ports. */
export const registryProviders = [Registries, RecordNames, AddedImportColumns, TimelineSources, SearchSources, TodaySources];
