/**
 * Words around quotation marks that tell what the marks are for. In lower case; each stands for a whole word, so that
 * `^(?:…)$` is around them where they are used.
 */

/** What is quoted is spoken of as a word, a name, an inscription: "the term", "nicknamed", "a sign reading". */
export const mentioning =
  /^(?:adjectives?|acronyms?|alias|aliases|banners?|captions?|categor(?:y|ies)|chants?|chanted|chanting|class(?:es)?|clauses?|codenamed?|concepts?|cried|cries|crying|expressions?|entitled|entries|entry|euphemisms?|gasp(?:s|ed|ing)|headed|headings?|headlines?|hashtags?|hyphenated|inscribed|inscriptions?|keywords?|labels?|letters|lettering|lines?|lyrics?|marked|means|meaning|meant|metaphors?|monikers?|mottos?|mutter(?:s|ed|ing)|names?|named|nicknames?|nicknamed|notions?|nouns?|passwords?|phrases?|prefix|printed|pronounced|pronouns?|pseudonyms?|reads?|reading|recipes?|screamed|screaming|scrawled|shouts?|shouted|shouting|signed|slang|slogans?|songs?|spelled|spelling|spelt|spray-painted|squeal(?:s|ed|ing)?|stamped|suffix|synonyms?|tags?|tattooed|terms?|termed|texted|titles?|titled|translated|translates|typed|usernames?|verbs?|voted?|votes|voting|wrote|whisper(?:s|ed|ing)|words?|written|yelled|yelling)$/;

/** The sentence speaks of language: what it quotes are words. */
export const language =
  /^(?:adjectives?|adverbs?|dictionar(?:y|ies)|euphemisms?|jargon|nouns?|phrases?|phrasing|pronunciation|slang|spelled|spelling|spellings|spelt|stylebook|synonyms?|usage|verbs?|vocabulary|wording|words?)$/;

/** Verbs by which somebody is shown to have chosen the word for a thing: "called", "deemed", "billed as". */
export const naming =
  /^(?:accus(?:e|es|ed|ing)|assess(?:es|ed|ing)?|attack(?:s|ed|ing)|bemoan(?:s|ed|ing)|bill(?:ed|ing)|blast(?:s|ed|ing)|brand(?:s|ed|ing)|call(?:s|ed|ing)|calls?|chant(?:s|ed|ing)?|charged|christened|class(?:ed|ifies|ified|ifying)|codenamed|coin(?:s|ed|ing)|condemn(?:s|ed|ing)?|consider(?:s|ed|ing)|convicted|credit(?:s|ed|ing)|critici[sz](?:e|es|ed|ing)|decr(?:y|ies|ied|ying)|declar(?:e|es|ed|ing)|deem(?:s|ed|ing)?|defin(?:e|es|ed|ing)|denounc(?:e|es|ed|ing)|depict(?:s|ed|ing)?|derid(?:e|es|ed|ing)|describ(?:e|es|ed|ing)|designat(?:e|es|ed|ing)|diagnosed|dismiss(?:es|ed|ing)?|dub(?:s|bed|bing)?|express(?:es|ed|ing)?|fined|grad(?:ed|ing)|hail(?:s|ed|ing)?|identif(?:y|ies|ied|ying)|indicted|invok(?:e|es|ed|ing)|judg(?:ed|ing)|label(?:s|l?ed|l?ing)|lambast(?:e|es|ed|ing)|laud(?:s|ed|ing)?|list(?:s|ed)|market(?:ed|ing)|mock(?:s|ed|ing)|nicknam(?:es|ed|ing)|paint(?:s|ed|ing)|portray(?:s|ed|ing)?|prais(?:e|es|ed|ing)|present(?:s|ed)|promis(?:e|es|ed|ing)|rank(?:s|ed)|rat(?:e|ed|es|ing)|refer(?:s|red|ring)|regard(?:s|ed)|registered|request(?:s|ed|ing)?|rip(?:s|ped|ping)|ruled|sentenced|slam(?:s|med|ming)|styled|tagged|term(?:s|ed|ing)|tout(?:s|ed|ing)?|view(?:s|ed|ing)?|warn(?:s|ed|ing)?)$/;

/** The same beside the quotation alone: "self-styled “…”", "known as “…”". */
export const namingBeside = /^(?:code|known|named|naming|seen|sold|self|style|treated|treating|so|called|call|label)$/;

/** What is quoted names the thing that follows: a sign, a button, a song. */
export const named =
  /^(?:albums?|awards?|badges?|banners?|books?|box(?:es)?|brands?|buttons?|categor(?:y|ies)|chants?|characters?|clause|columns?|command|doctrine|documentary|episodes?|exhibitions?|fame|festival|films?|folders?|franchise|game|games|hashtags?|headlines?|icons?|keys?|labels?|link|links|magazine|menu|mode|movement|movies?|musical|newsletter|newspaper|novels?|page|paintings?|placards?|plays?|podcasts?|poems?|posters?|principle|prize|program|programme|pronunciation|protocols?|provision|rule|show|shows|signs?|singers?|singles?|slogans?|song|songs|soundtrack|star|stars|stickers?|symbol|tab|tags?|theme|tour|trailer|trilogy|tune|videos?|vote|votes|website)$/;

/** Languages and their speakers, beside a foreign word. */
export const languages =
  /^(?:afrikaans|albanian|amharic|arabic|armenian|basque|bengali|bulgarian|cantonese|catalan|chinese|croatian|czech|danish|dutch|estonian|farsi|finnish|french|gaelic|georgian|german|greek|hausa|hawaiian|hebrew|hindi|hungarian|icelandic|igbo|indonesian|irish|italian|japanese|kazakh|korean|kurdish|latin|latvian|lithuanian|malay|mandarin|maori|mongolian|nepali|norwegian|pashto|persian|polish|portuguese|punjabi|quechua|romanian|russian|sanskrit|scots|serbian|slovak|somali|spanish|swahili|swedish|tagalog|tamil|thai|tibetan|turkish|ukrainian|urdu|uzbek|vietnamese|welsh|xhosa|yiddish|yoruba|zulu)$/;

/** Answers, letters and calls that are quoted for what they are. */
export const answers =
  /^(?:yes|no|yea|nay|aye|maybe|ok|okay|hello|hi|hey|thanks|sorry|please|stop|go|like|not guilty|guilty|i do|no comment|present|abstain|oui|non|ja|nein|da|nyet|si)$/;

/** "“a fix”, as the English call it", "as they say": the words are other people's. */
export const saying = /^(?:calls?|called|says?|puts?|terms?|termed|known|dubbed)$/;

/** Grades of bonds and shares. */
export const grades =
  /^(?:junk|stable|negative|positive|outperform|underperform|overweight|underweight|neutral|buy|hold|sell|speculative|investment grade)$/;

/** What is graded so, and by whom. */
export const rated =
  /^(?:bonds?|debt|creditors?|downgrad(?:e|es|ed|ing)|upgrad(?:e|es|ed|ing)|investment-grade|grade|moody's|fitch|outlook|rat(?:ed|ing|ings)|shares?|stocks?)$/;
