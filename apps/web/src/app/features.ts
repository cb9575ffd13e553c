import type { FeatureModule } from '@/shared/navigation/feature.ts';
import { registerFeatures } from '@/shared/navigation/registry.ts';
import { namespaceOf, registerMessages, type MessageTree } from '@/shared/i18n/i18n.ts';

const declared = import.meta.glob<{ feature: FeatureModule }>('../features/*/routes.ts', { eager: true });
const messages = import.meta.glob<MessageTree>('../features/*/locales/*.json', { import: 'default' });

/** Finds every folder under features/ that has a routes.ts, and makes its words loadable. */
export function collectFeatures(): FeatureModule[] {
  const features = Object.values(declared).map((file) => file.feature);
  for (const { name } of features) {
    registerMessages(namespaceOf(name), (locale) => messages[`../features/${name}/locales/${locale}.json`]?.() ?? Promise.resolve({}));
  }
  registerFeatures(features);
  return features;
}
