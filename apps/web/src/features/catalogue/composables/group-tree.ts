import type { ComboOption } from '@/shared/lists/combo-options.ts';
import type { ProductGroup } from '../api.ts';

export interface GroupNode extends ProductGroup {
  depth: number;
  /** Products in it and in all below it. */
  totalCount: number;
  children: GroupNode[];
}

/** The groups as a tree; a group whose parent is not there stands at the top. */
export function groupTree(groups: readonly ProductGroup[]): GroupNode[] {
  const ids = new Set(groups.map(({ id }) => id));
  const below = (parentId: string | null, depth: number): GroupNode[] =>
    groups
      .filter((group) => (parentId === null ? group.parentId === null || !ids.has(group.parentId) : group.parentId === parentId))
      .map((group) => {
        const children = below(group.id, depth + 1);
        return { ...group, depth, children, totalCount: children.reduce((sum, child) => sum + child.totalCount, group.productCount) };
      });
  return below(null, 0);
}

/** The nodes that are seen when only these are open, from the top down. */
export function visibleGroups(nodes: readonly GroupNode[], open: ReadonlySet<string>): GroupNode[] {
  return nodes.flatMap((node) => [node, ...(open.has(node.id) ? visibleGroups(node.children, open) : [])]);
}

export function allGroups(nodes: readonly GroupNode[]): GroupNode[] {
  return nodes.flatMap((node) => [node, ...allGroups(node.children)]);
}

/** Groups to choose from; `without` and all below it cannot be chosen (a group cannot lie below itself). */
export function groupOptions(nodes: readonly GroupNode[], without?: string): ComboOption[] {
  return nodes
    .filter((node) => node.id !== without)
    .flatMap((node) => [{ value: node.id, label: node.name, depth: node.depth }, ...groupOptions(node.children, without)]);
}
