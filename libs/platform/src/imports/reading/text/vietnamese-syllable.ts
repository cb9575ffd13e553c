/**
 * Whether a word is shaped like a Vietnamese syllable: onset, rhyme, at most one tone. Used to tell encodings apart:
 * a wrong reading makes shapes that no Vietnamese word has.
 */
const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?';
const RHYMES = [
  'a(?:ch|ng|nh|[cimnoptuy])?', 'ă(?:ng|[cmnpt])', 'â(?:ng|[cmnptuy])',
  'e(?:ng|[cmnopt])?', 'ê(?:ch|nh|[mnptu])?', 'i(?:ch|nh|[amnptu])?', 'iê(?:ng|[cmnptu])', 'y(?:ch|nh|t)?', 'yê(?:[mntu]|ng)',
  'o(?:ng|[cimnpt])?', 'oo(?:ng|c)', 'ô(?:ng|[cimnpt])?', 'ơ(?:[imnpt])?',
  'oa(?:ch|ng|nh|[cimnpty])?', 'oă(?:ng|[cmnt])', 'oe(?:[nmot])?',
  'u(?:ng|[acimnpty])?', 'uâ(?:ng|[nty])', 'uê(?:ch|nh)?', 'uô(?:ng|[cimnt])', 'uơ', 'uy(?:ch|nh|[aptu])?', 'uyê[nt]',
  'ư(?:ng|[acimtu])?', 'ươ(?:ng|[cimnptu])',
];
// eu-like rhymes after qu/gi repeat vowels that the onset already took: quê, quân, giếng.
const SYLLABLE = new RegExp(`^${ONSET}(?:${RHYMES.join('|')})$`);
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** @param word letters only, any case, NFC or NFD. */
export function isVietnameseSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONE_MARKS)?.length ?? 0;
  if (tones > 1) return false;
  return SYLLABLE.test(apart.replace(TONE_MARKS, '').normalize('NFC'));
}
