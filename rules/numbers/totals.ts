/** Totals and their parts in one sentence: "30 people, 20 men and 15 women". */
import { countWhile, type Quantity, type Report, type Sentence, type Span } from '../contract/index.ts';
import { type Group, groupsIn } from './counted.ts';
import { answersIn } from './exclusive.ts';
import { isJudged, outer, textOf, wordBefore, wordsAfter } from './prose.ts';

/** Kinds of people that make up a group between them. */
const people =
  /^(?:people|men|women|boys|girls|children|adults|civilians|soldiers|officers|policemen|police|militants|rebels|passengers|tourists|teenagers|students|pupils|teachers|workers|crew|democrats|republicans|independents|socialists|conservatives|liberals|males|females|britons|americans|germans|israelis|palestinians)$/;
/** Groups that are made up of such kinds. */
const whole =
  /^(?:people|passengers|victims|members|students|pupils|patients|prisoners|detainees|hostages|refugees|migrants|workers|employees|players|candidates|delegates|deaths|casualties|senators|lawmakers|deputies|judges|jurors|residents|children|adults|officers|soldiers)$/;

/** Totals of a sentence that their parts do not add up to. */
export function* wrongTotals(sentence: Sentence): Iterable<Report> {
  for (const group of groupsIn(sentence, Number.MAX_SAFE_INTEGER)) {
    const parts = partsBehind(sentence, group);
    const sum = parts.reduce((total, { value }) => total + (value as number), 0);
    if (parts.length > 1 && sum !== group.count) yield reportOf(sentence, group, parts, sum);
  }
  yield* tooManyAnswers(sentence);
}

function reportOf(sentence: Sentence, total: Span, parts: readonly Quantity[], sum: number): Report {
  const [first, last] = [parts[0], parts.at(-1)];
  return {
    span: { start: total.start, end: total.end },
    message: `The parts of “${textOf(sentence, total)}” come to ${sum}: the total or a part is wrong.`,
    related: [{ start: first?.start ?? 0, end: last?.end ?? 0, message: `These come to ${sum}.` }],
  };
}

/** The parts right behind a total: at least two, each with a kind of people, the last one after "and", and nothing left open. */
function partsBehind(sentence: Sentence, group: Group): readonly Quantity[] {
  if (!whole.test(group.noun) || group.partOf) return [];
  const quantities = outer(sentence);
  const parts: Quantity[] = [];
  let from = group.end;
  let joined = false;
  for (let at = countWhile(quantities, ({ start }) => start < group.end); at < quantities.length; at++) {
    const quantity = quantities[at] as Quantity;
    const lead = textOf(sentence, { start: from, end: quantity.start });
    const fits =
      parts.length === 0 ? /^(?:,| ?[—–]| -|:| \() ?(?:of them )?$/.test(lead) : /^(?:,|,? and) $/.test(lead);
    const noun = fits && isPart(quantity) && isJudged(sentence, quantity) ? kindBehind(sentence, quantity) : undefined;
    if (!noun) break;
    parts.push(quantity);
    from = noun.end;
    joined = /and $/.test(lead);
  }
  return joined && isComplete(textOf(sentence, { start: from, end: sentence.end })) ? parts : [];
}

const isPart = ({ kind, value, approximator }: Quantity): boolean =>
  kind === 'number' && typeof value === 'number' && Number.isInteger(value) && value > 0 && !approximator;

/** The kind of people that a part counts, with one adjective at most: "20 young men". */
function kindBehind(sentence: Sentence, { form }: Quantity): Span | undefined {
  const end = form.numerals.at(-1)?.end ?? 0;
  const [first, second] = wordsAfter(sentence, end, 2);
  if (first && people.test(first.lower)) return first;
  return first?.kind === 'word' && second && people.test(second.lower) ? second : undefined;
}

const isComplete = (behind: string): boolean =>
  /^ ?(?:$|[.;:)—–!?-]|,(?! (?:and|plus|as well|along|together|with|but|including|\d)))/.test(behind);

/** "Of the 30 members, 20 voted for and 15 against". */
function* tooManyAnswers(sentence: Sentence): Iterable<Report> {
  const [total] = groupsIn(sentence, Number.MAX_SAFE_INTEGER);
  if (!total || !/^(?:the|its|all|their)$/.test(total.before) || total.partOf) return;
  const determiner = wordBefore(sentence, total.start);
  const of = determiner && wordBefore(sentence, determiner.start);
  if (of?.lower !== 'of' || of.start !== sentence.words[0]?.start) return;
  const answers = answersIn(
    sentence,
    (quantity) => isPart(quantity) && quantity.start > total.end && isJudged(sentence, quantity),
  );
  const parts = answers.map(({ quantity }) => quantity);
  const sum = parts.reduce((all, { value }) => all + (value as number), 0);
  if (sum > total.count) yield reportOf(sentence, total, parts, sum);
}
