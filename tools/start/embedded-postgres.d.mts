export interface EmbeddedPostgres {
  url: string;
  port: number;
  pid: number;
  cluster: string;
  wasRunning: boolean;
  stop(): Promise<void>;
}
export function startEmbeddedPostgres(options: {
  dataFolder: string;
  database?: string;
  settings?: Record<string, string | number>;
  port?: number;
}): Promise<EmbeddedPostgres>;
