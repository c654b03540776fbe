/**
 * Signs that a sentence says where its facts come from, besides reported speech: "reported revenue of", "in a survey by",
 * "official figures show". Patterns in the notation of `parsePattern`; short ones, since what stands around is looked at
 * only where they hit.
 */

/** Nouns for documents and collections of facts that can be somebody's source. */
export const documents: readonly string[] = [
  'data|figure|figures|statistics|numbers|estimates|estimate|records|documents|papers|polls|poll|surveys|survey|studies|study|reports|report|census|audit|review|analysis|findings|results|returns|filing|filings|accounts|statement|release|memo|letter|ledger|minutes|transcript|transcripts|bulletin|dossier|announcement|forecast|forecasts|projections|calculations',
];

/** Verbs by which a document speaks, in the forms that a sentence about the world uses. */
export const showing: ReadonlySet<string> = new Set(
  `show shows showed shown indicate indicates indicated suggest suggests suggested find finds found put puts reveal reveals
   revealed say says said estimate estimates estimated state states stated note notes noted list lists listed conclude
   concludes concluded detail details detailed document documented record records recorded confirm confirms confirmed
   forecast forecasts`.split(/\s+/),
);

/** Words that tie a document to its maker or to the way it was come by. */
export const provenance: ReadonlySet<string> = new Set(
  'by from in of published released compiled conducted commissioned seen obtained filed issued collected'.split(' '),
);

/** Verbs by which an office or company makes its own figures known. The subject is the source, unless they are passive. */
export const announcing: readonly string[] = [
  'report|announce|post|disclose|publish|release|declare|forecast|project|predict|estimate|say|tell|confirm|calculate|reckon|expect|warn|claim|anticipate|acknowledge|concede|state|note|argue|testify|write|explain|add|insist|reveal/v',
];

/** Stretches that point at a source wherever they stand in the sentence. */
export const pointing: readonly string[] = [
  'according to',
  'reported|stated|noted|announced|estimated|calculated|compiled|collected|published|released|measured|counted|recorded|audited|commissioned|conducted|polled|surveyed|cited|projected|predicted by',
  'cite|quote|crown/v',
  'its|his|her|their|own|some estimates|estimate|count|account|reckoning|calculation|calculations|figures',
  'official|government|ministry|police|company|court|census|preliminary|provisional data|figures|estimates|statistics|records|count|results',
  'put/v the *? number|figure|toll|cost|total|value|damage|count at',
  'census',
  'based on',
  'expectations of analysts|economists',
];
