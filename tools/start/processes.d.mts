export function isAlive(pid: number): boolean;
export function identityOf(pid: number): string;
export function commandOf(pid: number): string;
export function readIfThere(path: string): string;
export function lastLines(path: string, count: number): string;
export function waitUntil(isDone: () => unknown, timeoutMs: number): Promise<boolean>;
