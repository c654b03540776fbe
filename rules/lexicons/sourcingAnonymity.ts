/** Sources who are known by their position alone, and the words by which an article says that they stay unnamed, and why. */

/** Those who speak as holders of a post or of knowledge. A witness or a passer-by is no such source. */
export const insiders: readonly string[] = [
  'official|aide|adviser|advisor|diplomat|source|insider|staffer|executive|operative|strategist|negotiator|banker|minister|lawmaker|employee|delegate|ally|associate|confidant|envoy|investigator|commander|analyst|trader|lobbyist|donor|consultant|manager|officer|whistleblower|informant|defector|courtier|minder|fixer|organiser|organizer|fundraiser|colleague/n',
  'unnamed|anonymous|unidentified *? *? member|expert|friend|relative|neighbour/n',
  'former *? *? *? *? expert|prosecutor|agent|attorney|judge|senator|legislator|detective|soldier/n',
];

/** Anybody, until the words behind say how close they stand to the matter. */
export const people: readonly string[] = ['person|people|someone|man|woman'];

/** Words behind "a person" that make it a source: "familiar with the talks", "who was in the room". */
export const closeness: readonly string[] = [
  'familiar with',
  'close|privy to',
  'briefed on|about|by',
  'involved in|with',
  'aware of',
  'with *? *? knowledge',
  'who was|were *? briefed|present|involved',
  'who attended',
];

/** Words by which a source is said to stay unnamed. */
export const masks: readonly string[] = [
  'anonymity',
  'anonymously',
  'not to be|being named|identified|quoted',
  'declined to be named|identified',
  'without being named|identified',
  'not be named|identified',
  'anonymous to',
];

/** Words that say why without more: somebody is not free to speak. */
export const bars: readonly string[] = [
  "not|n't|wasn't|weren't|isn't|aren't authorised|authorized|permitted|allowed|cleared|supposed|entitled|empowered to",
  'lacked|lacks|lack authority|authorisation|authorization|permission|clearance to',
  'forbidden|barred|banned|prohibited to|from',
];

/** Words of a sentence with a mask that give the reason, wherever they stand. */
export const reasons: ReadonlySet<string> = new Set(
  `because since citing fear fears feared fearing afraid worried lest sensitive sensitivity sensitivities retaliation reprisal
   reprisals authorised authorized policy rules permitted allowed privacy`.split(/\s+/),
);

/** Words right behind a mask that open the reason: "anonymity to discuss", "in line with", "as they feared". */
export const openings: ReadonlySet<string> = new Set(
  'to as for in out given due owing under so while when discussing describing ahead before'.split(' '),
);
