/** Words that begin with a vowel letter and a consonant sound: "a union", "a European", "a one-off". */
const consonantSound = /^(?:uni(?!n|m[^e])|us(?:e|a(?!nk)|u)|ut(?:il|op)|uk|ubiq|ura[ln]|eu|ewe|one(?!r)|once|ouija)/i;
/** Words that begin with a silent h. */
const silentH = /^(?:hour|honest|honou?r|heir)/i;
/** Letters whose names begin with a vowel sound: "an FBI agent". */
const spelledOut = /^[AEFHILMNORSX]/;
/** Numbers spoken with a vowel first: 8, 80, 800, 11, 18 and their thousands. */
const vowelNumber = /^(?:8|1[18](?!\d)|1[18],\d{3}(?!\d))/;

/** Whether the article before these words is "an". */
export function startsWithVowelSound(text: string): boolean {
  // Most are in small letters, and neither numbers nor acronyms.
  if (/^[a-z]/.test(text)) return isVowelSound(/^[^\s-]+/.exec(text)?.[0] ?? '');
  const word = /[\p{L}\p{N}][^\s-]*/u.exec(text)?.[0] ?? '';
  if (/^\p{N}/u.test(word)) return vowelNumber.test(word);
  const isAcronym =
    (/^(?:\p{Lu}\.?){1,3}(?!\p{L})/u.test(word) && (word.length > 1 || /^\p{Lu}-/u.test(text))) ||
    /^[BCDFGHJ-NP-TV-Z]{2,}s?$/.test(word);
  if (isAcronym) return spelledOut.test(word);
  return isVowelSound(word);
}

const isVowelSound = (word: string): boolean =>
  silentH.test(word) || (/^[aeiouáéíóúàèäöåøæœ]/i.test(word) && !consonantSound.test(word));
