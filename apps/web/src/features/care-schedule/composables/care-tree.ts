import type { DueCount } from '../api.types.ts';

export type TreeBy = 'productGroup' | 'region';

/** A node of the left tree: what is late in it, and all that is due. */
export interface TreeNode {
  key: string;
  label: string;
  late: number;
  due: number;
  isMore: boolean;
  depth: number;
  children: TreeNode[];
}

/**
 * Puts the flat counts of the API together as a tree; `late` are the counts of the same filters up to yesterday. A
 * province told twice (some of its customers were put into another area by hand) is one node with the sum.
 */
export function careTree(due: readonly DueCount[], late: readonly DueCount[]): TreeNode[] {
  const nodes = new Map<string, TreeNode>();
  const parentOf = new Map<TreeNode, string | null>();
  for (const { key, label, parentKey, count, isMore } of due) {
    const known = nodes.get(key);
    if (known) known.due += count;
    else {
      const node: TreeNode = { key, label, due: count, isMore, late: 0, depth: 0, children: [] };
      nodes.set(key, node);
      parentOf.set(node, parentKey);
    }
  }
  const roots: TreeNode[] = [];
  for (const [node, parentKey] of parentOf) {
    const parent = parentKey === null ? undefined : nodes.get(parentKey);
    (parent?.children ?? roots).push(node);
  }
  for (const { key, count } of late) {
    const node = nodes.get(key);
    if (node) node.late += count;
  }
  // A business that has no areas of its own sees provinces at once, not one node “unknown” above all of them.
  const only = roots.length === 1 ? roots[0] : undefined;
  const top = only?.key === 'none' && only.children.length > 0 ? only.children : roots;
  const settle = (node: TreeNode, depth: number): void => {
    node.depth = depth;
    node.children.forEach((child) => settle(child, depth + 1));
  };
  top.forEach((root) => settle(root, 0));
  return top;
}

/** The nodes that are seen while these are folded out, top to bottom. */
export function visibleNodes(roots: readonly TreeNode[], open: ReadonlySet<string>): TreeNode[] {
  return roots.flatMap((node) => [node, ...(open.has(node.key) ? visibleNodes(node.children, open) : [])]);
}

/** The query parameter that a node stands for; `none` is what lies in no group or area. */
export function filterOfNode(by: TreeBy, key: string): Record<string, string> | undefined {
  if (key === '') return undefined;
  if (key === 'none') return by === 'productGroup' ? { hasNoProductGroup: 'true' } : { hasNoArea: 'true' };
  if (by === 'productGroup') return { productGroupId: key };
  const [kind, value] = key.split(':');
  const names: Record<string, string> = { area: 'areaId', province: 'provinceCode', commune: 'communeCode' };
  const name = kind === undefined ? undefined : names[kind];
  return name && value && value !== 'none' ? { [name]: value } : undefined;
}

/** Which node some filters of a view mean, the other way round. */
export function nodeOfFilters(filters: Readonly<Record<string, string>>): { by: TreeBy; node: string } | undefined {
  const { productGroupId, hasNoProductGroup, areaId, hasNoArea, provinceCode, communeCode } = filters;
  if (productGroupId) return { by: 'productGroup', node: productGroupId };
  if (hasNoProductGroup) return { by: 'productGroup', node: 'none' };
  const place = communeCode ? `commune:${communeCode}` : provinceCode ? `province:${provinceCode}` : areaId ? `area:${areaId}` : hasNoArea ? 'none' : undefined;
  return place === undefined ? undefined : { by: 'region', node: place };
}
