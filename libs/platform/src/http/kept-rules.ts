import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type Find = Storage['getTargetValidationMetadatas'];

const keeps = new WeakSet<Storage>();

/**
 * Has class-validator look up once which rules a class has, its parents' included. It would gather them anew for each object
 * of each request, several times; classes have all their rules before the first request comes.
 */
export function keepValidationRules(storage: Storage = getMetadataStorage()): void {
  if (keeps.has(storage)) return;
  keeps.add(storage);
  const find: Find = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, Map<string, ReturnType<Find>>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    const ofTarget = known.get(target) ?? new Map<string, ReturnType<Find>>();
    known.set(target, ofTarget);
    const asked = `${schema} ${always} ${strictGroups} ${groups?.join() ?? ''}`;
    const rules = ofTarget.get(asked) ?? find(target, schema, always, strictGroups, groups);
    ofTarget.set(asked, rules);
    return rules;
  };
}
