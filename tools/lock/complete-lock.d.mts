interface Entry {
  name?: string;
  version?: string;
  resolved?: string;
  link?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string | undefined>;
}
export interface Lock {
  packages: Record<string, Entry>;
}
export function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'>;
export function missingOptional(lock: Lock): { name: string; version: string }[];
export function completed(lock: Lock): Lock;
