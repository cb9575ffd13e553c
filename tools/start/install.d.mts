export interface LockFile {
  packages: Record<string, { version?: string; link?: boolean; optional?: boolean }>;
}
export function isInstallNeeded(lock: LockFile, installed: LockFile | undefined): boolean;
export function installWhenNeeded(checkout: string): Promise<void>;
