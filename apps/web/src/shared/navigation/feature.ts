import type { RouteRecordRaw } from 'vue-router';
import type { IconName } from '@/shared/components/icon-paths.ts';

type Permission = string | readonly string[];

/** An entry of the rail: icon over label. `order` follows the rail of the product: Hôm nay 10, Chăm sóc 20 … */
export interface RailEntry {
  id: string;
  labelKey: string;
  icon: IconName;
  to: string;
  order: number;
  permission?: Permission;
  /** What waits; asked for every two minutes and after each write. `undefined` shows nothing. */
  count?: () => Promise<number | undefined>;
}

/** An entry of the “+ Tạo” menu. */
export interface CreateEntry {
  id: string;
  labelKey: string;
  icon: IconName;
  to: string;
  order: number;
  permission?: Permission;
}

/** An entry of the settings page's list, under one of its heads. */
export interface SettingsEntry {
  id: string;
  group: 'people' | 'care' | 'goods' | 'data';
  labelKey: string;
  to: string;
  order: number;
  permission?: Permission;
}

export interface SearchHit {
  id: string;
  title: string;
  /** Second line: phone, code, place. */
  detail?: string;
  meta?: string;
  to: string;
}

/** What the global search answers of one record. */
export interface FoundHit {
  id: string;
  code: string;
  title: string;
  detail: string | null;
}

/** Shows one kind of what the global search finds; its name and rights come with the answer. */
export interface SearchKind {
  /** As the API calls it: `customer`. */
  kind: string;
  icon: IconName;
  order: number;
  permission?: Permission;
  show: (hit: FoundHit) => Omit<SearchHit, 'id'>;
}

/** Something to do, found by its words in the search box. */
export interface CommandEntry {
  id: string;
  labelKey: string;
  icon: IconName;
  permission?: Permission;
  to: string;
}

/** A piece that a feature puts on another's page; see shared/slots. */
export interface SlotEntry {
  slot: string;
  order: number;
  permission?: Permission;
  component: () => Promise<{ default: object }>;
}

/** All that a feature brings to the app. `routes.ts` of each feature exports one as `feature`. */
export interface FeatureModule {
  /** The folder's name; its messages appear under it in camel case (`care-schedule` → `careSchedule.…`). */
  name: string;
  routes: RouteRecordRaw[];
  /** Pages under /settings, shown beside the settings list; paths are relative (`users`). */
  settingsRoutes?: RouteRecordRaw[];
  rail?: RailEntry[];
  create?: CreateEntry[];
  settings?: SettingsEntry[];
  search?: SearchKind[];
  commands?: CommandEntry[];
  slots?: SlotEntry[];
}

declare module 'vue-router' {
  interface RouteMeta {
    /** Needs no signed-in user and stands without the frame. */
    isPublic?: boolean;
    permission?: string | readonly string[];
    /** Message key of the page's name, for the window title. */
    titleKey?: string;
    /** Set when features are collected. */
    feature?: string;
    /** Which rail entry is lit; by default the one whose address begins the path. */
    rail?: string;
  }
}
