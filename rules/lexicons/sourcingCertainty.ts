/** The future as certain. Notation of `parsePattern`. */

/** "Will inevitably": certainty in so many words. */
export const sure: readonly string[] = [
  'will|shall inevitably|certainly|surely|undoubtedly|definitely|unquestionably|assuredly|necessarily|inexorably|doubtless|invariably',
  'inevitably|undoubtedly|certainly|surely|inexorably|unquestionably will|lead|leads',
  "is|are|'s|seems|seem|looks|look|appears *? bound|certain|sure|doomed|destined|guaranteed|fated to",
  'is|are *? *? doomed',
  'will not|never be able to',
  "won't *? be able to",
  'will never',
  "it is|'s|was only? just? a matter of time before|until",
  "there is|'s no|little doubt that? *? *? *? *? *? will",
  'there can be no doubt that? *? *? *? *? *? will',
  'no doubt will',
  'will no doubt',
  'will without a? doubt',
  "it is|'s inevitable that",
  'is|are inevitable',
];

/** "Will lead to": an effect told before it has come. */
export const effects: readonly string[] = [
  'will *? lead|result to|in',
  'will *? ensure|guarantee|worsen|undermine|destroy|devastate|cripple|doom|backfire|revolutionise|revolutionize|embolden|spell',
  "it is|'s going to get|be worse|better",
  "is|are|'s going to get|become|be *? worse|better|harder|easier|tougher",
];
