export interface Postmaster {
  pid: number;
  folder: string;
  port?: number;
  isReady: boolean;
}
export function parsePostmasterPid(text: string): Postmaster | undefined;
export function runningPostmaster(cluster: string): Postmaster | undefined;
export function removeStalePid(cluster: string): void;
