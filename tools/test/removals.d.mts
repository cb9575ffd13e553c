/** One protection that can be taken out of the source, and the test that must notice. */
export interface Removal {
  /** The protection, in words. */
  readonly what: string;
  /** Where it stands, from the top of the checkout. */
  readonly file: string;
  /** Its exact text, which stands there once. */
  readonly find: string;
  /** What stands there without it. */
  readonly replace: string;
  /** The spec, and the name (or a part of the full name) of the test that must fail. */
  readonly test: { readonly file: string; readonly name: string };
}
