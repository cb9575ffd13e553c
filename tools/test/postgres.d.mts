export interface TestServer {
  url: string;
  port: number;
  cluster: string;
  wasRunning: boolean;
  stop(): Promise<void>;
}
export function testServer(): Promise<TestServer>;
export function ensureTestServer(): Promise<string>;
