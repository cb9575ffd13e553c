import type { AssignedGroup, Person } from '../api.ts';

export interface GroupNode extends AssignedGroup {
  depth: number;
  /** With all below it. */
  totalCount: number;
  totalUnassigned: number;
  /** Have it because they have a group above it. */
  inherited: Person[];
  children: GroupNode[];
}

/** The groups as a tree; a group whose parent is not there stands at the top. */
export function groupNodes(groups: readonly AssignedGroup[]): GroupNode[] {
  const ids = new Set(groups.map(({ id }) => id));
  const below = (parentId: string | null, depth: number, above: readonly Person[]): GroupNode[] =>
    groups
      .filter((group) => (parentId === null ? group.parentId === null || !ids.has(group.parentId) : group.parentId === parentId))
      .map((group) => {
        const inherited = above.filter((person) => !group.users.some((user) => user.id === person.id));
        const children = below(group.id, depth + 1, [...inherited, ...group.users]);
        return {
          ...group,
          depth,
          inherited,
          children,
          totalCount: children.reduce((sum, child) => sum + child.totalCount, group.productCount),
          totalUnassigned: children.reduce((sum, child) => sum + child.totalUnassigned, group.unassignedCount),
        };
      });
  return below(null, 0, []);
}

/** All nodes from the top down. */
export function flatNodes(nodes: readonly GroupNode[]): GroupNode[] {
  return nodes.flatMap((node) => [node, ...flatNodes(node.children)]);
}
