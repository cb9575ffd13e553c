import type { DueCount } from '../api.types.ts';

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

/** Puts the flat counts of the API together as a tree; `late` are the counts of the same filters up to yesterday. */
export function careTree(due: readonly DueCount[], late: readonly DueCount[]): TreeNode[] {
  const lateOf = new Map(late.map((count) => [count.key, count.count]));
  const nodes = new Map<string, TreeNode>();
  for (const { key, label, count, isMore } of due) {
    nodes.set(key, { key, label, due: count, isMore, late: lateOf.get(key) ?? 0, depth: 0, children: [] });
  }
  const roots: TreeNode[] = [];
  for (const { key, parentKey } of due) {
    const node = nodes.get(key);
    if (!node) continue;
    const parent = parentKey === null ? undefined : nodes.get(parentKey);
    (parent?.children ?? roots).push(node);
  }
  const settle = (node: TreeNode, depth: number): void => {
    node.depth = depth;
    node.children.forEach((child) => settle(child, depth + 1));
  };
  roots.forEach((root) => settle(root, 0));
  return roots;
}

/** The nodes that are seen while these are folded out, top to bottom. */
export function visibleNodes(roots: readonly TreeNode[], open: ReadonlySet<string>): TreeNode[] {
  return roots.flatMap((node) => [node, ...(open.has(node.key) ? visibleNodes(node.children, open) : [])]);
}

/** The query parameter that a node stands for; undefined for those without a place or group, which cannot be asked for. */
export function filterOfNode(by: 'productGroup' | 'region', key: string): Record<string, string> | undefined {
  if (by === 'productGroup') return key === 'none' ? undefined : { productGroupId: key };
  const [kind, value] = key.split(':');
  const names: Record<string, string> = { area: 'areaId', province: 'provinceCode', commune: 'communeCode' };
  const name = kind === undefined ? undefined : names[kind];
  return name && value && value !== 'none' ? { [name]: value } : undefined;
}
