import { computed, ref } from 'vue';
import type { Role } from '../api.ts';

/** Rights as they would be after saving: ticks and reaches changed on the screen, per role. */
export function useRoleEdits(saved: () => readonly Role[]) {
  const drafts = ref(new Map<string, Pick<Role, 'permissions' | 'scopes'>>());

  const now = (role: Role): Role => ({ ...role, ...drafts.value.get(role.code) });
  const holds = (role: Role, permission: string): boolean => now(role).permissions.includes(permission);
  const reach = (role: Role, resource: string): string => now(role).scopes[resource] ?? 'own';

  function differs(role: Role, draft: Pick<Role, 'permissions' | 'scopes'>): number {
    const [before, after] = [new Set(role.permissions), new Set(draft.permissions)];
    const rights = [...before, ...after].filter((name) => before.has(name) !== after.has(name));
    const reaches = Object.keys(draft.scopes).filter((name) => draft.scopes[name] !== role.scopes[name]);
    return new Set(rights).size + reaches.length;
  }

  function keep(role: Role, draft: Pick<Role, 'permissions' | 'scopes'>): void {
    if (differs(role, draft) === 0) drafts.value.delete(role.code);
    else drafts.value.set(role.code, draft);
  }

  function toggle(role: Role, permission: string): void {
    const { permissions, scopes } = now(role);
    keep(role, {
      scopes,
      permissions: permissions.includes(permission) ? permissions.filter((name) => name !== permission) : [...permissions, permission],
    });
  }

  function setReach(role: Role, resource: string, scope: string): void {
    const { permissions, scopes } = now(role);
    keep(role, { permissions, scopes: { ...scopes, [resource]: scope } });
  }

  const changedRoles = computed(() =>
    saved()
      .filter((role) => drafts.value.has(role.code))
      .map(now),
  );
  const changeCount = computed(() => saved().reduce((sum, role) => sum + differs(role, now(role)), 0));

  return {
    holds,
    reach,
    toggle,
    setReach,
    changedRoles,
    changeCount,
    forget: (code: string) => drafts.value.delete(code),
    discard: () => drafts.value.clear(),
  };
}
