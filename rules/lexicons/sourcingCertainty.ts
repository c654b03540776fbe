/** The future as certain. Notation of `parsePattern`. */

/** "Will inevitably": certainty in so many words. */
export const sure: readonly string[] = [
  'will|shall inevitably|certainly|surely|undoubtedly|definitely|unquestionably|assuredly|necessarily|inexorably|doubtless|invariably',
  'inevitably|undoubtedly|certainly|surely|inexorably|unquestionably will|lead|leads',
  'will not|never be able to',
  "won't *? be able to",
  'will never',
  "it is|'s|was only? just? a matter of time before|until",
  'no doubt will',
  'will no doubt',
  'will without a? doubt',
  "it is|'s inevitable that",
  'is|are inevitable',
];

/** "Is bound to", with its "is" or "seems" taken in. */
export const bound: readonly string[] = ['bound|certain|sure|doomed|destined|guaranteed|fated to', 'doomed'];

/** "No doubt that": a forecast where "will" follows. */
export const doubtless: readonly string[] = ['no|little doubt that?'];

/** "Will lead to": an effect told before it has come. */
export const effects: readonly string[] = [
  'will *? lead|result to|in',
  'will *? ensure|guarantee|worsen|undermine|destroy|devastate|cripple|doom|backfire|revolutionise|revolutionize|embolden|spell',
  'will always',
  'will only get|become|make|grow|worsen|increase|deepen',
  'will have no choice|option but',
  'days are numbered',
  'going to get|be worse|better',
  'going to become harder|easier|tougher',
];
