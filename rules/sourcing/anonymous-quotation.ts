import {
  type Attribution,
  type Block,
  countWhile,
  covers,
  defineRule,
  type Edit,
  type Fix,
  hintOnly,
  holed,
  moved,
  once,
  overlaps,
  type Placed,
  type Quotation,
  type Report,
  type Sentence,
  type Span,
  type Word,
} from '../contract/index.ts';
import { crowds, ordinary, people, pronouns } from '../lexicons/sourcingVague.ts';
import { present } from './fixes.ts';
import {
  isAnswer,
  isEpithet,
  isInscribed,
  isNameAt,
  isSpeech,
  isSpoken,
  isUtterance,
  reach,
  tells,
  tellsOne,
  wordsBefore,
  wordsBehind,
} from './quotedWords.ts';
import { awaitsSource, hasReference } from './reach.ts';

/** A quotation without a speaker in its block. */
interface Orphan {
  readonly report: Report;
  /** It opens, or ends, its block: the speaker may stand in the block beside it. */
  readonly opens: boolean;
  readonly ends: boolean;
}

/** What a block has to say of speakers. */
interface Voices {
  readonly orphans: readonly Orphan[];
  /** The block is nothing but words in quotation marks, as in dialogue. */
  readonly spoken: boolean;
  /** Whether its last sentence, or its first, tells who may be speaking beside it; worked out when a neighbour asks. */
  readonly tellsBehind: () => boolean;
  readonly tellsBefore: () => boolean;
}

export default defineRule({
  id: 'sourcing/anonymous-quotation',
  summary: 'Somebody’s exact words, and no telling whose.',
  why: 'Quotation marks promise that somebody said just this. Readers who cannot tell who must take the promise on trust.',
  severity: { news: 'warning', opinion: 'warning' },
  fix: 'suggested',
  examples: [
    'The hall fell silent. {“We never saw it coming.”|“We never saw it coming,” TKTK-NAME said.} The vote is on Friday.',
    'Rents have doubled. {“It is a disgrace!”|“It is a disgrace!” TKTK-NAME said.}',
    'The town is split. {“The weir should have been mended years ago.”|“The weir should have been mended years ago,” TKTK-NAME said.}',
    'The mill shut in May. {“There was no warning at all”|“There was no warning at all”, TKTK-NAME said}.',
    'The queue grew by the hour. {“How long must we wait?”|“How long must we wait?” TKTK-NAME said.} By noon the bread was gone.',
    'The tram has not run since spring.\n\n{“They simply forgot about us.”|“They simply forgot about us,” TKTK-NAME said.}\n\nThe line is to be dug up in June.',
    '{“Nothing will ever grow here again.”|“Nothing will ever grow here again,” TKTK-NAME said.}\n\nThe soil is grey and the wells are dry.',
    'The ferry was late again. {“You get used to it. You have to.”|“You get used to it. You have to,” TKTK-NAME said.}',
    'Some doctors warn that {“no one is safe”} from the fever.',
    'Critics call the tower {“a monument to one man’s vanity”}.',
    'Many say it is {“too late to save the orchard”}.',
    'As a few of our members put it: {“All we got was a lousy pin.”}',
    'Observers say {“the talks are as good as over”}.',
    'According to insiders, the merger is {“dead and buried for good”}.',
    'Experts describe the plan as {“a leap in the dark”}.',
    '{“The peg is finished for good,”} analysts say.',
    '“We never saw it coming,” Ann Lowe said.',
    'The mayor rose. “We never saw it coming.” The vote is on Friday.',
    'Ann Lowe was furious. “It is a disgrace.”',
    '“It is a disgrace.” Ann Lowe did not mince her words.',
    'Lowe wept. “It is a disgrace.”',
    'Ann Lowe: “We never saw it coming.”',
    'She shook her head. “They simply forgot about us.”',
    'The banner read “We will not be moved”.',
    'Her last novel was “The Long Way Round to Oslo”.',
    'The rule of thumb is “measure twice and cut once”.',
    'The so-called “big and bright new dawn” never came.',
    'Many blame the “work hard, play hard” culture of the port.',
    'Nobody listened. “Where is the boat now?” “It left an hour ago.”',
    'The shop sells “all you can eat” lunches.',
    '“Who is there at this hour?”\n\n“Only the postman, I think.”\n\n“Leave it on the step then.”',
    'Residents of the old harbour speak of feeling like “strangers in their own town”.',
    'The crowd sang “Bread and roses for us all”.',
    'A resident said, {“We have never seen such a flood in the valley.”}',
    'One old miner put it plainly: {“If you cannot talk, you are as good as dead.”}',
    'A resident, Ann Lowe, said, “We have never seen such a flood in the valley.”',
    'A resident said, “We have never seen such a flood here.” Ann Lowe, who lives by the weir, said the same.',
    'A clerk read out the charter: “No tenant shall be left without shelter.”',
    'Ann Lowe spoke next.\n\n“It is a disgrace.”\n\nThe vote is on Friday.',
    '“It is a disgrace.”\n\nThat was how Ann Lowe put it.',
    'The report says the weir is “beyond any hope of repair”.',
    'Critics, among them Ann Lowe, call it “a monument to one man’s vanity”.',
    'Critics call it “a monument to one man’s vanity”. Ann Lowe, who chairs the bar association, said so in May.',
    'The lighthouse is known as “the old man of the bay”.',
    'The hall fell silent. “Oh dear.” The vote is on Friday.',
    'Nine members of the harbour board met on Monday. “We are at our wits’ end,” the members wrote.',
    {
      text: 'The town is split. [“It is a disgrace of the first order.”](https://example.org/letters)',
      language: 'markdown',
    },
    { text: 'The town is split.\n\n> “It is a disgrace of the first order.”', language: 'markdown' },
  ],
  collect: (block) => ({
    orphans: block.kind === 'paragraph' && !block.quoted ? orphansIn(block) : [],
    spoken: block.quotations.length > 0 && block.sentences.every(isSpoken),
    tellsBehind: once(() => tells(block.sentences.at(-1), 'before')),
    tellsBefore: once(() => tells(block.sentences[0], 'behind')),
  }),
  *conclude(digests): Iterable<Report> {
    const voices = digests as readonly Placed<Voices>[];
    for (let at = 0; at < voices.length; at++) {
      const { start, digest } = voices[at] as Placed<Voices>;
      if (digest.orphans.length === 0) continue;
      const [before, after] = [voices[at - 1]?.digest, voices[at + 1]?.digest];
      for (const { report, opens, ends } of digest.orphans) {
        if (digest.spoken && (before?.spoken || after?.spoken)) continue;
        if ((opens && before?.tellsBehind()) || (ends && after?.tellsBefore())) continue;
        yield moved(report, start);
      }
    }
  },
});

function orphansIn(block: Block): Orphan[] {
  return block.quotations.flatMap((quotation) => {
    const opening = block.sentences[countWhile(block.sentences, ({ end }) => end <= quotation.start)];
    const ending = block.sentences[countWhile(block.sentences, ({ start }) => start < quotation.end) - 1];
    if (!opening || !ending || !isSpeech(block, opening, quotation)) return [];
    const heard: Heard = { block, quotation, opening, ending };
    return chorus(heard) ?? stranger(heard) ?? unspoken(heard) ?? [];
  });
}

/** Somebody's exact words, and the sentences in which they begin and end. */
interface Heard {
  readonly block: Block;
  readonly quotation: Quotation;
  readonly opening: Sentence;
  readonly ending: Sentence;
}

/** A source stands beside the words, or the hole for one; or nobody speaks them here and now. */
const isSettled = ({ quotation, opening, ending }: Heard): boolean =>
  [opening.previous, opening, ending, ending.next].some((sentence) => sentence && awaitsSource(sentence)) ||
  hasReference(opening) ||
  hasReference(ending) ||
  isInscribed(opening, quotation);

/** Words that a whole crowd is to have said: many do not speak in one voice. */
function chorus(heard: Heard): Orphan | undefined {
  const { block, quotation, opening, ending } = heard;
  const crowd = crowdWords();
  const around = [...wordsBefore(opening, quotation), ...wordsBehind(ending, quotation)];
  if (!around.some(({ lower }) => crowd.has(lower))) return undefined;
  const near = attributionsNear(ending, quotation);
  const source = near.find((one) => isUnnamed(one) && one.content.some((piece) => overlaps(piece, quotation)))?.source;
  if (!source || !around.some((word) => covers(source, word) && crowd.has(word.lower))) return undefined;
  if (near.some(isKnown) || namesMember(ending.next) || isEpithet(ending, quotation)) return undefined;
  if (isIntroduced(opening, source)) return undefined;
  if (isSettled(heard)) return undefined;
  return {
    report: reportOf(quotation, behindSource('among them TKTK-NAME', block, source)),
    opens: false,
    ends: false,
  };
}

/** "Ten members of the board …. The members said": the sentence before says who they are. */
function isIntroduced({ previous, words }: Sentence, source: Span): boolean {
  const [first, noun] = words.filter((word) => covers(source, word));
  if (!first || !noun || !/^(?:the|these|those)$/.test(first.lower)) return false;
  return previous?.words.some(({ lower }) => lower === noun.lower) === true;
}

/** "A resident said, “…”": one person, whom readers could meet and are not told. */
function stranger(heard: Heard): Orphan | undefined {
  const { block, quotation, opening, ending } = heard;
  const near = attributionsNear(ending, quotation);
  const source = near.find(({ content }) => content.some((piece) => overlaps(piece, quotation)))?.source;
  if (!source || !isStranger(opening.words, source) || near.some(isKnownByName)) return undefined;
  if (namesMember(ending.next) || isEpithet(ending, quotation) || isSettled(heard)) return undefined;
  return {
    report: { ...reportOf(quotation, behindSource('TKTK-NAME', block, source)), severity: hintOnly },
    opens: false,
    ends: false,
  };
}

/** "A resident", "one old miner"; not "one of the miners’ leaders", "a resident, Ann Lowe". */
function isStranger(words: readonly Word[], source: Span): boolean {
  const [article, ...rest] = words.filter((word) => covers(source, word));
  if (!article || !/^(?:an?|one|another)$/.test(article.lower)) return false;
  if (rest.length === 0 || rest.length > 5 || rest.some(({ text, kind }) => kind !== 'word' || /^\p{Lu}/u.test(text)))
    return false;
  const behind = words[(article.index ?? 0) - (words[0]?.index ?? 0) + rest.length + 1];
  const isNamed = behind !== undefined && /^(?:,|named|called|\()$/.test(behind.lower);
  return !isNamed && rest.some(({ lower }) => people.has(lower));
}

const isKnownByName = ({ source, named, sourceKind }: Attribution): boolean =>
  source !== null && named && sourceKind === 'named';

/** A whole sentence in marks that neither its own sentence nor those beside it give to anybody. */
function unspoken(heard: Heard): Orphan | undefined {
  const { block, quotation, opening, ending } = heard;
  if (!isUtterance(block, quotation) || isAnswer(block, quotation)) return undefined;
  if (block.entry.speaker !== null || block.entry.introduced) return undefined;
  if (tellsOne(opening, wordsBefore(opening, quotation)) || tellsOne(ending, wordsBehind(ending, quotation)))
    return undefined;
  if (tells(opening.previous, 'before') || tells(ending.next, 'behind') || isSettled(heard)) return undefined;
  if (attributionsNear(ending, quotation).some(({ source }) => source !== null)) return undefined;
  return {
    report: reportOf(quotation, spokenBy(ending, quotation)),
    opens: opening.previous === undefined,
    ends: ending.next === undefined,
  };
}

/** How many attributions on either side of a quotation are looked at: nobody farther off speaks it. */
const neighbours = 6;

/** The attributions of a sentence around a quotation. They come in order of place. */
function attributionsNear({ attributions }: Sentence, { start }: Quotation): readonly Attribution[] {
  const at = countWhile(attributions, ({ content }) => (content.at(-1)?.end ?? 0) <= start);
  return attributions.slice(Math.max(0, at - neighbours), at + neighbours);
}

/** Crowds by whom nobody in particular speaks, with or without “some” before them; a set made when it is first asked for. */
const crowdWords = once(
  (): ReadonlySet<string> => new Set([...crowds.filter((word) => !ordinary.has(word)), ...pronouns, 'members']),
);

const isUnnamed = ({ source, sourceKind }: Attribution): boolean => source !== null && sourceKind === 'unnamed';
const isKnown = ({ source, named }: Attribution): boolean => source !== null && named;

/** The next sentence lets a named member of the crowd speak, or names the paper that the words are from. */
function namesMember(next: Sentence | undefined): boolean {
  if (next === undefined) return false;
  const words = next.words.slice(0, reach);
  const isOfPaper = (word: Word): boolean => /^(?:study|report|paper|survey)$/.test(word.lower);
  return (next.hits('cue').length > 0 || words.some(isOfPaper)) && words.some(({ index }) => isNameAt(next, index));
}

const reportOf = (quotation: Quotation, fix: Fix | undefined): Report => ({
  span: { start: quotation.start, end: quotation.end },
  message: 'Nobody can be told to have said this: whose words are they?',
  fixes: present(fix),
});

const title = 'Name the speaker';

/** "“…,” TKTK-NAME said.", with the comma on the side of the mark where the stop was. */
function spokenBy({ block: { source }, end: last }: Sentence, { inner, end }: Quotation): Fix | undefined {
  const after = source.slice(end, last);
  if (!/^[.]?$/.test(after)) return undefined;
  const stop = source[inner.end - 1] ?? '';
  const speaker = (text: string): Edit => holed({ start: end, end }, text);
  if (after === '' && stop === '.')
    return {
      title,
      safe: false,
      edits: [{ start: inner.end - 1, end: inner.end, text: ',' }, speaker(' TKTK-NAME said.')],
    };
  const isStopped = after === '' && /[!?…]/.test(stop);
  return { title, safe: false, edits: [speaker(isStopped ? ' TKTK-NAME said.' : ', TKTK-NAME said')] };
}

/** "Some doctors, among them TKTK-NAME, warn that …", "A resident, TKTK-NAME, said …": the name right behind the source. */
function behindSource(who: string, { source }: Block, { end }: Span): Fix {
  const comma = /^[,.;:]/.test(source.slice(end, end + 1)) ? '' : ',';
  return { title, safe: false, edits: [holed({ start: end, end }, `, ${who}${comma}`)] };
}
