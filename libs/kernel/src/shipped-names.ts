export type NameLanguage = 'vi' | 'en';

/** The name of an entry as it is kept. One that was shipped is kept by its Vietnamese name until somebody gives it another. */
export interface KeptName {
  readonly name: string;
  /** The word it was shipped under; null for what people entered. */
  readonly shippedAs: string | null;
}

/** What entries that come with the product are called, by the word under which they are kept. */
export class ShippedNames {
  constructor(readonly names: Readonly<Record<string, Readonly<Record<NameLanguage, string>>>>) {}

  /** What a reader of the language is told: names that somebody typed stay as typed. */
  shown({ name, shippedAs }: KeptName, language: NameLanguage): string {
    const shipped = this.of(shippedAs);
    return shipped?.vi === name ? shipped[language] : name;
  }

  /** What is kept of a name that was sent: one that was read in English and sent back unchanged is still the shipped one. */
  kept(sent: string, former: KeptName | null): string {
    const shipped = this.of(former?.shippedAs ?? null);
    return shipped && former?.name === shipped.vi && sent === shipped.en ? shipped.vi : sent;
  }

  private of(shippedAs: string | null): Readonly<Record<NameLanguage, string>> | undefined {
    return shippedAs === null ? undefined : this.names[shippedAs];
  }
}
