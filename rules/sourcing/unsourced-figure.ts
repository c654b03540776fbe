import {
  type Context,
  defineRule,
  type Fix,
  hintOnly,
  type Quantity,
  type Report,
  type Sentence,
  type Span,
} from '../contract/index.ts';
import { figureExamples } from './figureExamples.ts';
import { isFigure, isStatistic } from './figures.ts';
import { figuresInWords, wordyPhrases } from './figuresInWords.ts';
import { attributed, footnoted, present } from './fixes.ts';
import { marks } from './marks.ts';
import { isNearlyOwn, isOwn, isOwnStretch } from './ownFigures.ts';
import { isPlainFigure } from './plainFigures.ts';
import { isQuietFigure } from './quietFigures.ts';
import { awaitsSource, coveredByNeighbour, hasReference, showsSource, speaksByName, standing } from './reach.ts';

const id = 'sourcing/unsourced-figure';

export default defineRule({
  id,
  summary: 'A statistic stated as fact with no source in reach.',
  why: 'A figure looks exact, so readers trust it; without its source nobody can check it, not even the desk.',
  severity: { news: 'warning', opinion: 'warning' },
  fix: 'suggested',
  examples: [
    '{Seven million} drivers have no licence.',
    'The massacre of {perhaps 2,000} people shook the north.',
    'The army is {around 130,000}-strong.',
    '{More than a third} of children in the valley cannot read.',
    'Income in the valley fell to {$52,120} before the slump.',
    'Some farms have sacked {1,100 or so} pickers.',
    'The United States imports {about 5.5 million barrels} of oil each day.',
    'The recovery added {about 10 million} jobs.',
    'A 23,000-ton tanker ran aground.',
    'The mayor began a $1 million ad buy in May.',
    'The court threw out the $10 million claim.',
    'A crowd of around 900 people filled the square.',
    'Half of the hall stood empty.',
    'The company reports sales of $3 million.',
    'The authors found that trade in the delta had moved upstream. Traders in the delta, on average, lost 19% of their boats.',
    'Trade between the two islands reached {about ¥9 trillion} last year.',
    'The valley has lost {40%} of its orchards.',
    'The trade deficit grew by {almost $7 billion} in a year.',
    'The mine would destroy {more than 2,000 hectares} of forest.',
    'Unemployment stands at {14 percent}.',
    'The flu has so far killed {312} people.',
    'Smoking kills {some 5,000} people in the region every year.',
    'The charity receives {some 40 percent} of its income from abroad.',
    '{An estimated 60%} of the workers have no contract.',
    'Exports to the north fell {7.5%} in March.',
    'House prices rose {5.2 percent} while wages stood still.',
    'The country is seeking a loan of {up to $14 billion}.',
    'The losses amount to {€3.1 billion}, or 4.9% of output, this year.',
    'According to the bank, 3 million homes stand empty. So prices will stay low. The median price fell {5.2%}.',
    'The premier said the economy was weak. Unemployment has risen to {12%}.',
    'The fever begins within {12 to 24 hours} of infection.',
    'The flood has displaced {about 90,000} people.',
    'Trade reached $4 billion last year, the ministry said.',
    'Arrests rose 3%, the report says. Thefts fell 8%. Burglaries made up 12% of the total.',
    'Losses came to $3 billion. That figure is from the insurers’ association.',
    'The quake of 1908 killed {75,000} people.',
    'The top 1 percent live on the hill.',
    'The firm’s quarterly sales fell 25% to $3 billion.',
    'Profit rose 3%, the company said. Revenue was $4 million.',
    'According to the census, 40% of the houses stand empty.',
    'The company reported revenue of $6.2 billion.',
    'The foundation gave $2 million to the school.',
    'Ms Lowe, 46, has two sons.',
    'A ticket costs $20.',
    'Five countries took part: Chad, Mali, Niger, Togo and Benin.',
    'Offenders face a fine of up to $5,000 and six months in jail.',
    'The senator won 52 percent of the vote.',
    'Shares in the miner fell 3% to close at $14.',
    'The village, with a population of 1,200, lies on the coast.',
    'The bridge is 2,300 metres long.',
    'The bank cut its interest rate to 4.5%.',
    'The studio bought the rights for $3 million.',
    'About 200 people stood outside the court.',
    'The bill passed 61 to 38.',
    'In 1998 the mill closed.',
    'The hall seats 1,500 people.',
    'A survey by Northgate found that 61% of tenants had moved.',
    'The index rose 1.2% on Friday.',
    '“We lost 40% of our orchards,” she said.',
    'When the mill closed, it was estimated that 12,000 people in the valley lost their jobs.',
    'Of the {240} remaining prisoners, 90 await a hearing.',
    'The harbour keeps {45} cranes idle.',
    'In fact, {as many as 40} boys from the delta have joined the militia.',
    'Diplomats from {75} countries attended the launch.',
    'A storm swept the bay in 1987, when {61} people were killed.',
    'The storm’s toll stands at {64}.',
    'The Expedition 31 crew took the flight 940 route.',
    'The brewers hired a 40-piece band and 12 cooks.',
    'She wrote 42 novels.',
    'All 95 passengers walked home.',
    'The liberals hold 66 of the council’s 125 seats.',
    'The nation’s 100 largest farms pay nothing.',
    'The ministry puts the toll at 64.',
    'Brewers do not know how 400 barrels were lost.',
    'Voters under 35 like the ferry.',
    'The judge sentenced 44 smugglers.',
    'The mill employs 375 people.',
    'We asked two dozen brewers.',
    'Nobody rules the delta, where {half} of the villages stand empty.',
    '{One in five} children in the valley is hungry.',
    'The drought spoiled {95 percent} of the harvest.',
    'Half of the match was over.',
    'The bank raised its stake to 80 percent.',

    'The {$800 million} harbour spending spree is over.',
    'The war has cost the islands {$3 billion}.',
    'The brewers sit on a {$40 million} industry.',
    'The harbour spent $2 million on ads.',

    'Tenants in the valley are {three times as likely} to be sacked.',
    'The guard costs {twice that of} the schools.',
    'Rents have more than {doubled} since the mill closed.',
    '{The vast majority of} brewers pay no rent.',
    'The mayor doubled down.',
    'The council has doubled the fee.',
    'The vast majority of the vote went to the mayor.',
    'It was the {fourth} fire this year.',
    'His arrest was the {12th} in the valley so far.',
    'The closure is the {third} this year.',
    'It was the fourth fire in the hall.',
    'The thief began his 34th year behind bars this year.',
    'The mayor opened the third bridge.',
    'The ferry sails for the 12th season this year.',
    'The Group of 20 met at the harbour.',
    'The singer is booked at the mayor’s 54 Below for a week.',
    'The islands are a country of about 70,000 people.',
    'The council’s land covers around 8,795 square kilometres.',
    'The index was up 0.8 percent before noon.',
    'The brewery’s share price has plunged by 87 percent.',
    'The party ended at 4.3 percent in the preliminary tally.',
    'Bitcoin rocketed to $16,000.',
    'The harbour ranked 111 out of 180 in the Free Ports Society index.',
    'The agency is monitoring 265 wells.',
    'The duke promised the north 130 billion euros, about $148 billion, for new boats.',
    'The names of all 49 were read at noon.',
    'The richest farms will be taxed at 35%.',
    'Among the 15,000 letters they examined, none was from the mayor.',
    'The contract values the mill at about $11 million.',
    'If the bank lends more and the brewers in the north agree, growth will reach over 4 percent.',
    'With the party needing 5.7% to win, the mayor is nervous.',
    'The judge married them before some 200 guests.',
    'The new clerk is paid a salary of 141,000 euros.',
    'He must know that rents fell only from {40 percent}.',
    'Rebels are supposedly in control of {some 50 percent} of the delta.',
    'Experts say the fever could spread as the toll reaches {124}.',
    'The mayor knows 54 poems by heart.',
    'Traders say that grain will be dear, as many as 400 of them.',
    'The ministry said the fever could spread as the toll reaches 124.',
    '{Half} the town has fled. The union estimates that rebuilding will cost $8 million.',
    '“We lost 40 boats,” she said. The storm also sank {90} barges.',
    ...figureExamples,
    { text: 'The valley has lost 40% of its orchards.[^1]\n\n[^1]: Census of 2020.', language: 'markdown' },
    { text: 'Trade reached [$4 billion](https://example.org/trade) last year.', language: 'markdown' },
  ],
  needs: 'quantity',
  phrases: [...marks, ...wordyPhrases],
  *check(sentence, context): Iterable<Report> {
    if (isOutside(sentence)) return;
    const own = sentence.quantities.filter((quantity) => isOwn(sentence, quantity));
    const isLoud = own.some((quantity) => isStatistic(sentence, quantity) && !isPlainFigure(sentence, quantity));
    const span = isLoud ? firstIn(sentence, own) : faintIn(sentence);
    if (span === undefined || isSourced(sentence, span)) return;
    yield {
      span,
      ...(!isLoud && { severity: hintOnly }),
      message: `Nobody is named as the source of “${sentence.block.source.slice(span.start, span.end)}”.`,
      fixes: fixesFor(sentence, context),
    };
  },
});

/** Headlines and captions take their source from the text; raw tables are no prose; quotations answer for themselves. */
const isOutside = (sentence: Sentence): boolean =>
  sentence.block.quoted ||
  (sentence.block.kind !== 'paragraph' && sentence.block.kind !== 'list-item') ||
  awaitsSource(sentence);

/** The first of the quantities that anybody would ask about. */
function firstIn(sentence: Sentence, quantities: readonly Quantity[]): Span | undefined {
  const figure = quantities.find(
    (quantity) =>
      !isPlainFigure(sentence, quantity) &&
      (isStatistic(sentence, quantity) || isFigure(sentence, quantity) || isQuietFigure(sentence, quantity)),
  );
  return figure && withApproximator(figure);
}

/** The first figure of a sentence that holds no statistic, be it told in words. */
function faintIn(sentence: Sentence): Span | undefined {
  const figure = firstIn(
    sentence,
    sentence.quantities.filter((quantity) => isNearlyOwn(sentence, quantity)),
  );
  const told = figuresInWords({ id }, sentence).find((span) => isOwnStretch(sentence, span));
  return figure === undefined || (told !== undefined && told.start < figure.start) ? told : figure;
}

/** What nobody in particular says has no source in the saying. */
const isSourced = (sentence: Sentence, span: Span): boolean =>
  (standing(sentence, span) === 'unsourced'
    ? speaksByName(sentence) || hasReference(sentence)
    : showsSource({ id }, sentence)) || coveredByNeighbour({ id }, sentence);

function withApproximator({ start, end, approximator }: Quantity): Span {
  return approximator
    ? { start: Math.min(start, approximator.start), end: Math.max(end, approximator.end) }
    : { start, end };
}

const fixesFor = (sentence: Sentence, context: Context): Fix[] =>
  present(attributed(sentence), footnoted(sentence, context));
