/**
 * What a UTF-16 code unit is to the word scanner. One look-up in a byte table; characters beyond ASCII are classified by
 * Unicode property the first time they are met, so that loading the module costs nothing.
 */

export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const PUNCTUATION = 4;
export const SYMBOL = 5;
/** `'`, `’` and `ʼ`: inside a word a letter, outside a mark. */
export const APOSTROPHE = 6;
/** Combining marks, variation selectors, joiners: they belong to what stands before them. */
export const MARK = 7;
/** The first half of a surrogate pair, or half a pair. */
export const SURROGATE = 8;
/** Where something stands that holds no words (code, an image): it parts words without being white space. */
export const OBJECT = 9;
/** The character that stands for an object. */
export const objectCharacter = '\ufffc';

const classes = new Uint8Array(0x10000);
for (let code = 0; code < 0x80; code++) classes[code] = classifyAscii(code);

function classifyAscii(code: number): number {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) return LETTER;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code <= 0x20 || code === 0x7f) return SPACE;
  if (code === 0x27) return APOSTROPHE;
  return '$%+<=>^`|~&@#*'.includes(character) ? SYMBOL : PUNCTUATION;
}

/** Latin-1 beyond ASCII, as the Unicode properties have it. */
function classifyLatin(character: string): number {
  if (character === '\u00a0' || character === '\u0085') return SPACE;
  if (character === '\u00ad') return MARK;
  if ('²³¹¼½¾'.includes(character)) return DIGIT;
  if ('¢£¤¥¦§¨©¬®¯°±´¸×÷'.includes(character)) return SYMBOL;
  return character >= 'À' || 'ªµº'.includes(character) ? LETTER : PUNCTUATION;
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if (code === 0x2019 || code === 0x2bc) return APOSTROPHE;
  // Dashes, quotation marks, ellipsis: what nearly every text holds need not wait for the properties of all characters.
  if (code >= 0x2010 && code <= 0x2027) return PUNCTUATION;
  if (code < 0x100) return classifyLatin(character);
  // A byte order mark in the middle of a text is white space to a reader.
  if (/[\s\u0085\u200b\ufeff]/.test(character)) return SPACE;
  if (character === objectCharacter) return OBJECT;
  if (/\p{M}|\u00ad|\u200c|\u200d|\u2060/u.test(character)) return MARK;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /[\p{S}\u2030\u2031\u00a7]/u.test(character) ? SYMBOL : PUNCTUATION;
}

/** The class of one code unit. */
export function classOf(code: number): number {
  const known = classes[code] as number;
  if (known !== 0) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

/** The class of the character at `at`, surrogate pairs taken together (never `SURROGATE`: half a pair is a symbol). */
export function classAt(text: string, at: number): number {
  const found = classOf(text.charCodeAt(at));
  if (found !== SURROGATE) return found;
  const character = String.fromCodePoint(text.codePointAt(at) as number);
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\p{M}|\p{EMod}|[\u{e0020}-\u{e007f}]/u.test(character) ? MARK : SYMBOL;
}

/** How many code units the character at `at` takes: 2 for a surrogate pair, otherwise 1. */
export function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

/** Whether a text begins with a capital at `at`. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  return /[\p{Lu}\p{Lt}]/u.test(character);
}
