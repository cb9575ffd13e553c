export class FolderLocked extends Error {
  holder: { pid: number; identity: string; address?: string };
}
export function takeLock(path: string, info?: object): { note(more: object): void; release(): void };
