export interface ChromiumLaunchOptions {
  executablePath?: string;
  args: string[];
  env?: Record<string, string>;
}
export function chromiumLaunchOptions(): ChromiumLaunchOptions;
