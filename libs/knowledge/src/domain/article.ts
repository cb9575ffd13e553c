import { cleanLine, fold, lowerNfc, nfc, rule } from '@tantam/kernel';

export const KNOWLEDGE_KINDS = ['script', 'article'] as const;
export type KnowledgeKind = (typeof KNOWLEDGE_KINDS)[number];
export const KNOWLEDGE_STATES = ['draft', 'published', 'archived'] as const;
export type KnowledgeState = (typeof KNOWLEDGE_STATES)[number];

/** What a script or an article says and about what. Texts are plain, lines as they were typed. */
export interface ArticleContent {
  readonly kind: KnowledgeKind;
  readonly productId: string | null;
  readonly groupId: string | null;
  readonly title: string;
  readonly questions: string;
  readonly advice: string;
  readonly offers: string;
  readonly warnings: string;
  readonly body: string;
  readonly state: KnowledgeState;
}

export type ArticleInput = Partial<ArticleContent>;

const EMPTY: ArticleContent = { kind: 'article', productId: null, groupId: null, title: '', questions: '', advice: '', offers: '', warnings: '', body: '', state: 'draft' };
const SCRIPT_PARTS = ['questions', 'advice', 'offers', 'warnings'] as const;

/**
 * What is left out stays as it was. A script keeps its four parts and no body, an article its body alone.
 *
 * @throws DomainError rule `knowledge-needs-one-subject`, `knowledge-empty` for something published that says nothing
 */
export function stateArticle(input: ArticleInput, former: ArticleContent | null): ArticleContent {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as ArticleInput;
  // A new subject takes the place of the old one.
  const subject = given.productId ? { groupId: null } : given.groupId ? { productId: null } : {};
  const merged: ArticleContent = { ...EMPTY, ...former, ...subject, ...given };
  const isScript = merged.kind === 'script';
  const text = (value: string, isKept: boolean): string => (isKept ? nfc(value).replace(/\r\n?/g, '\n').trim() : '');
  const content = {
    ...merged, title: cleanLine(merged.title), questions: text(merged.questions, isScript), advice: text(merged.advice, isScript), offers: text(merged.offers, isScript),
    warnings: text(merged.warnings, isScript), body: text(merged.body, !isScript),
  };
  if ((content.productId === null) === (content.groupId === null)) throw rule('knowledge-needs-one-subject');
  if (content.state === 'published' && textOf(content).trim() === '') throw rule('knowledge-empty');
  return content;
}

function textOf(content: ArticleContent): string {
  return [...SCRIPT_PARTS.map((part) => content[part]), content.body].join(' ');
}

const PUNCTUATION = /[\s!-/:-@[-`{-~]+/;

/** What searches look in: folded for text without marks, and as it is for ranking. Words are parted and framed by blanks. */
export function searchTexts(content: ArticleContent): { readonly folded: string; readonly exact: string } {
  const all = `${content.title} ${textOf(content)}`;
  const framed = (text: string): string => ` ${text.split(PUNCTUATION).filter((word) => word !== '').join(' ')} `;
  return { folded: framed(fold(all)), exact: framed(lowerNfc(all)) };
}

/** `like` patterns that all must match: the beginning of each word. */
export function searchPatterns(text: string, isExact: boolean): string[] {
  const words = (isExact ? lowerNfc(text) : fold(text)).split(PUNCTUATION).filter((word) => word !== '');
  return words.map((word) => `% ${word.replace(/[\\%_]/g, '\\$&')}%`);
}
