export function isPortFree(port: number, host: string): Promise<boolean>;
export function nextFreePort(wished: number, host: string, tries?: number): Promise<number>;
export function anyFreePort(host?: string): Promise<number>;
