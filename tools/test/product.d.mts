export interface Product {
  url: string;
  databaseUrl: string;
  admin: { email: string; password: string };
  /** What the api says about the demo data it loaded: who can sign in, and their password. */
  demo: { users: (string | { email: string })[]; password: string } | null;
  stop(): Promise<void>;
}
export function startProduct(options?: { demo?: boolean; port?: number; env?: Record<string, string> }): Promise<Product>;
