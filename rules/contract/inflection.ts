/**
 * English inflection, enough to generate the forms of a lexicon entry and to write its alternative in the same form.
 * Entries name their class: `/v` verb, `/n` noun, `/a` adjective.
 */

/** Which form of its entry a word is. */
export type WordForm = 'base' | 'third' | 'past' | 'participle' | 'gerund' | 'plural' | 'comparative' | 'superlative';
/** The classes of words that inflect. */
export type WordClass = 'v' | 'n' | 'a';

/** Past and participle of verbs that do not take -ed. Prefixed verbs ("overthrow") are found by their ending. */
// biome-ignore format: a table of forms reads better in rows
const irregularVerbs: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ['was', 'been'], beat: ['beat', 'beaten'], become: ['became', 'become'], begin: ['began', 'begun'],
  bend: ['bent', 'bent'], bet: ['bet', 'bet'], bind: ['bound', 'bound'], bite: ['bit', 'bitten'], bleed: ['bled', 'bled'],
  blow: ['blew', 'blown'], break: ['broke', 'broken'], breed: ['bred', 'bred'], bring: ['brought', 'brought'],
  build: ['built', 'built'], burst: ['burst', 'burst'], buy: ['bought', 'bought'], cast: ['cast', 'cast'],
  catch: ['caught', 'caught'], choose: ['chose', 'chosen'], cling: ['clung', 'clung'], come: ['came', 'come'],
  cost: ['cost', 'cost'], creep: ['crept', 'crept'], cut: ['cut', 'cut'], deal: ['dealt', 'dealt'], dig: ['dug', 'dug'],
  do: ['did', 'done'], draw: ['drew', 'drawn'], drink: ['drank', 'drunk'], drive: ['drove', 'driven'], eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'], feed: ['fed', 'fed'], feel: ['felt', 'felt'], fight: ['fought', 'fought'], find: ['found', 'found'],
  flee: ['fled', 'fled'], fling: ['flung', 'flung'], fly: ['flew', 'flown'], forbid: ['forbade', 'forbidden'],
  forecast: ['forecast', 'forecast'], forget: ['forgot', 'forgotten'], forgive: ['forgave', 'forgiven'], forsake: ['forsook', 'forsaken'], freeze: ['froze', 'frozen'],
  get: ['got', 'got'], give: ['gave', 'given'], go: ['went', 'gone'], grind: ['ground', 'ground'], grow: ['grew', 'grown'],
  hang: ['hung', 'hung'], have: ['had', 'had'], hear: ['heard', 'heard'], hide: ['hid', 'hidden'], hit: ['hit', 'hit'],
  hold: ['held', 'held'], hurt: ['hurt', 'hurt'], keep: ['kept', 'kept'], kneel: ['knelt', 'knelt'], know: ['knew', 'known'],
  lay: ['laid', 'laid'], lead: ['led', 'led'], leave: ['left', 'left'], lend: ['lent', 'lent'], let: ['let', 'let'],
  lie: ['lay', 'lain'], lose: ['lost', 'lost'], make: ['made', 'made'], mean: ['meant', 'meant'], meet: ['met', 'met'],
  mislead: ['misled', 'misled'], pay: ['paid', 'paid'], put: ['put', 'put'], quit: ['quit', 'quit'], read: ['read', 'read'],
  rend: ['rent', 'rent'], ride: ['rode', 'ridden'], ring: ['rang', 'rung'], rise: ['rose', 'risen'], run: ['ran', 'run'],
  say: ['said', 'said'], see: ['saw', 'seen'], seek: ['sought', 'sought'], sell: ['sold', 'sold'], send: ['sent', 'sent'],
  set: ['set', 'set'], shake: ['shook', 'shaken'], shed: ['shed', 'shed'], shoot: ['shot', 'shot'], show: ['showed', 'shown'],
  shrink: ['shrank', 'shrunk'], shut: ['shut', 'shut'], sing: ['sang', 'sung'], sink: ['sank', 'sunk'], sit: ['sat', 'sat'],
  slay: ['slew', 'slain'], slink: ['slunk', 'slunk'], smite: ['smote', 'smitten'], sleep: ['slept', 'slept'], slide: ['slid', 'slid'], sling: ['slung', 'slung'], speak: ['spoke', 'spoken'],
  speed: ['sped', 'sped'], spend: ['spent', 'spent'], spin: ['spun', 'spun'], spit: ['spat', 'spat'], split: ['split', 'split'],
  spread: ['spread', 'spread'], spring: ['sprang', 'sprung'], stand: ['stood', 'stood'], steal: ['stole', 'stolen'],
  stick: ['stuck', 'stuck'], sting: ['stung', 'stung'], stink: ['stank', 'stunk'], stride: ['strode', 'stridden'], strike: ['struck', 'struck'],
  string: ['strung', 'strung'], strive: ['strove', 'striven'], swear: ['swore', 'sworn'], sweep: ['swept', 'swept'], swim: ['swam', 'swum'],
  swing: ['swung', 'swung'], take: ['took', 'taken'], teach: ['taught', 'taught'], tear: ['tore', 'torn'], tell: ['told', 'told'],
  think: ['thought', 'thought'], throw: ['threw', 'thrown'], thrust: ['thrust', 'thrust'], tread: ['trod', 'trodden'],
  undo: ['undid', 'undone'], wake: ['woke', 'woken'], wear: ['wore', 'worn'], weep: ['wept', 'wept'], win: ['won', 'won'],
  wind: ['wound', 'wound'], withdraw: ['withdrew', 'withdrawn'], wring: ['wrung', 'wrung'], write: ['wrote', 'written'],
};

/** Verbs of more than one syllable that double their last consonant because the stress is on the last syllable. */
// biome-ignore format: a table
const doubling = new Set([
  'admit', 'allot', 'commit', 'compel', 'concur', 'confer', 'control', 'defer', 'deter', 'dispel', 'embed', 'emit', 'equip',
  'excel', 'expel', 'forget', 'incur', 'infer', 'occur', 'omit', 'outwit', 'patrol', 'permit', 'prefer', 'propel', 'rebel', 'rebut',
  'recur', 'refer', 'regret', 'remit', 'repel', 'submit', 'transfer', 'transmit', 'upset', 'kidnap', 'worship', 'handicap',
  'abhor', 'aver', 'backstab', 'bullshit', 'deadpan', 'entrap', 'hobnob', 'kneecap', 'outgun', 'overstep', 'sandbag', 'sidestep',
]);

// biome-ignore format: a table
const irregularPlurals: Readonly<Record<string, string>> = {
  analysis: 'analyses', basis: 'bases', child: 'children', crisis: 'crises', criterion: 'criteria', foot: 'feet', half: 'halves',
  hypothesis: 'hypotheses', knife: 'knives', leaf: 'leaves', life: 'lives', man: 'men', medium: 'media', person: 'people',
  phenomenon: 'phenomena', self: 'selves', shelf: 'shelves', thesis: 'theses', thief: 'thieves', tooth: 'teeth', wife: 'wives',
  wolf: 'wolves', woman: 'women', hero: 'heroes', potato: 'potatoes', veto: 'vetoes', echo: 'echoes', embargo: 'embargoes',
};

const vowels = 'aeiou';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && vowels.includes(letter);

/** Whether the last consonant doubles before -ed, -ing, -er: "slam", "admit", but not "visit", "snow", "read". */
function doubles(word: string): boolean {
  const [a, b, c] = [word.at(-3), word.at(-2), word.at(-1)];
  if (c === undefined || isVowel(c) || 'wxyh'.includes(c) || !isVowel(b)) return false;
  if (isVowel(a) && !(a === 'u' && word.at(-4) === 'q')) return false;
  const syllables = word.match(/[aeiouy]+/g)?.length ?? 0;
  return syllables === 1 || doubling.has(word);
}

const endsInConsonantY = (word: string): boolean => word.endsWith('y') && !isVowel(word.at(-2));

function addS(word: string): string {
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|(?<!(?:olig|mon|tri|hier)ar|stoma)ch|sh)$/.test(word) ||
    (/[^aeiou]o$/.test(word) && word.length <= 4)
    ? `${word}es`
    : `${word}s`;
}

function addSuffix(word: string, suffix: 'ed' | 'er' | 'est'): string {
  if (word.endsWith('e')) return word + suffix.slice(1);
  if (word.endsWith('ic')) return `${word}k${suffix}`;
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}i${suffix}`;
  return (doubles(word) ? word + word.at(-1) : word) + suffix;
}

function addIng(word: string): string {
  if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
  if (word.endsWith('e') && !/(?:ee|oe|ye|^be)$/.test(word)) return `${word.slice(0, -1)}ing`;
  if (word.endsWith('ic')) return `${word}king`;
  return `${doubles(word) ? word + word.at(-1) : word}ing`;
}

/** What a table itself says of a word: all objects know “constructor”. */
function entryOf<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

function irregular(verb: string): readonly [string, string] | undefined {
  const whole = entryOf(irregularVerbs, verb);
  if (whole) return whole;
  const prefix = /^(?:over|under|out|up|fore|re|un|mis|with)(?=[a-z]{3})/.exec(verb)?.[0];
  const rest = prefix && entryOf(irregularVerbs, verb.slice(prefix.length));
  return rest ? [prefix + rest[0], prefix + rest[1]] : undefined;
}

/** One form of a word in dictionary form. Case is the caller's concern: `word` is lower case. */
export function inflect(word: string, form: WordForm): string {
  switch (form) {
    case 'base':
      return word;
    case 'third':
      return word === 'be'
        ? 'is'
        : word === 'have'
          ? 'has'
          : word === 'do'
            ? 'does'
            : word === 'go'
              ? 'goes'
              : addS(word);
    case 'past':
      return irregular(word)?.[0] ?? addSuffix(word, 'ed');
    case 'participle':
      return irregular(word)?.[1] ?? addSuffix(word, 'ed');
    case 'gerund':
      return addIng(word);
    case 'plural':
      return (
        entryOf(irregularPlurals, word) ??
        (/(?:^|[a-z])(?:wo)?man$/.test(word) && word !== 'human' ? word.replace(/man$/, 'men') : addS(word))
      );
    case 'comparative':
      return addSuffix(word, 'er');
    case 'superlative':
      return addSuffix(word, 'est');
  }
}

const formsOf: Readonly<Record<WordClass, readonly WordForm[]>> = {
  v: ['base', 'third', 'past', 'participle', 'gerund'],
  n: ['base', 'plural'],
  a: ['base', 'comparative', 'superlative'],
};

/** What "be" has beyond other verbs, its contraction included. */
const formsOfBe: readonly (readonly [string, WordForm])[] = [
  ['am', 'base'],
  ['are', 'base'],
  ['were', 'past'],
  ["'s", 'third'],
];

/** British spelling doubles the l whatever the stress: "signalled", "labelling". */
function addBritish(word: string, found: Map<string, WordForm>): void {
  for (const [suffix, form] of [
    ['led', 'past'],
    ['ling', 'gerund'],
  ] as const)
    if (!found.has(word + suffix)) found.set(word + suffix, form);
}

/** All forms of a word, each spelling once: where past and participle look alike, it counts as past. */
export function inflections(word: string, wordClass: WordClass): ReadonlyMap<string, WordForm> {
  const found = new Map<string, WordForm>();
  for (const form of formsOf[wordClass]) {
    const spelled = inflect(word, form);
    if (!found.has(spelled)) found.set(spelled, form);
  }
  if (word === 'be') for (const [spelled, form] of formsOfBe) found.set(spelled, form);
  if (wordClass === 'v' && /[^aeiou][aeiou]l$/.test(word)) addBritish(word, found);
  return found;
}
