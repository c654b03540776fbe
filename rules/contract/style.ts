/**
 * A house style: what a newsroom settles about numbers. `null` means that the guide leaves the form alone, and then the
 * rules ask only that one article uses one form.
 */
export interface Style {
  /** Identifier, as in `--style` ("international"). */
  readonly name: string;
  /** As people call it ("Associated Press"). */
  readonly title: string;
  /** The guides it follows, with how sure each is, in a sentence. */
  readonly guide: string;
  /** ISO 4217 code of the money that readers think in. */
  readonly houseCurrency: string;
  /** "12%", "12 percent", "12 per cent". */
  readonly percent: 'sign' | 'percent' | 'per cent' | null;
  /** White space between number and percent sign. */
  readonly percentSpace: 'none' | 'no-break' | null;
  /** Plain counts up to this number are written in words. */
  readonly wordsUpTo: number | null;
  /** "¥9.7 trillion", "9.7 trillion yen", "JPY 9.7 trillion". */
  readonly currencyForm: 'symbol' | 'word' | 'code' | null;
  /** "$5m" or "$5 million". */
  readonly magnitude: 'abbreviated' | 'word' | null;
  /** What joins "10–20": an en dash or a hyphen. */
  readonly rangeDash: 'en' | 'hyphen' | null;
  /** "12,000" or "12 000". */
  readonly grouping: 'comma' | 'no-break' | null;
}
