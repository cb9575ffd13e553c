import { cleanLine, fold, lowerNfc, phoneDigitsKeys, tryParsePhone } from '@tantam/kernel';

/** What somebody means by what they typed into the search box. */
export interface SearchQuery {
  /** Folded words; each must begin a word of the name, company or code. */
  readonly words: readonly string[];
  /** The same words with the marks that were typed. */
  readonly exactWords: readonly string[];
  /** Pieces of codes, numbers or e-mail addresses; each must stand somewhere. */
  readonly fragments: readonly string[];
  /** Digits of a phone, one of which must stand in one; then there are no words or fragments. */
  readonly phoneKeys: readonly string[];
  /** E.164, when it is a whole number. */
  readonly phone: string | null;
  /** Lower case, when it is a whole address. */
  readonly email: string | null;
  /** The whole text, folded: a code perhaps. */
  readonly folded: string;
  /** The whole text with its marks, lower case. */
  readonly exact: string;
}

const PUNCTUATION = /[\s!-/:-@[-`{-~]+/;

/** Null when nothing was typed. */
export function readSearchQuery(text: string): SearchQuery | null {
  const typed = cleanLine(text);
  if (typed === '') return null;
  const phoneKeys = phoneDigitsKeys(typed);
  const tokens = phoneKeys.length > 0 ? [] : typed.split(' ');
  const fragments = tokens.filter(isFragment);
  const words = tokens.filter((token) => !isFragment(token)).flatMap((token) => token.split(PUNCTUATION).filter((word) => word !== ''));
  return {
    words: words.map(fold),
    exactWords: words.map(lowerNfc),
    fragments: fragments.map(fold),
    phoneKeys,
    phone: phoneKeys.length > 0 ? (tryParsePhone(typed)?.e164 ?? null) : null,
    email: /^\S+@\S+\.\S+$/.test(typed) ? typed.toLowerCase() : null,
    folded: fold(typed),
    exact: lowerNfc(typed),
  };
}

/** With three characters or more, trigrams can find it in the middle. */
function isFragment(token: string): boolean {
  return token.includes('@') || (/\d/.test(token) && token.length >= 3);
}
