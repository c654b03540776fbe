import {
  type Context,
  defineRule,
  type GenreSeverity,
  hintOnly,
  overlaps,
  type Report,
  type Sentence,
  type Span,
} from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingMinds.ts';
import { faintExamples } from './faintMotiveExamples.ts';
import { type FaintShape, faintMotive, faintPhrases, isFaint } from './faintMotives.ts';
import { attributed, footnoted, present } from './fixes.ts';
import { isImputed, isStatedAim, isTold, isUnanswered, motiveOf, type Shape } from './motives.ts';
import { passingExamples } from './passingExamples.ts';
import { all, outermost, type Stretch, stretch } from './phrases.ts';
import { isQuiet, type QuietShape, quietMotive, quietPhrases } from './quietMotives.ts';
import { awaitsSource, isQuestion } from './reach.ts';

const id = 'sourcing/imputed-motive';

const announced: GenreSeverity = { news: 'information', opinion: 'hint' };
const weights: Partial<Record<Shape, GenreSeverity>> = {
  plans: announced,
  feelings: announced,
  views: hintOnly,
};

export default defineRule({
  id,
  summary: 'What a named actor wants, fears or is after, told as fact.',
  why: 'Nobody can look into a mind. Readers should know whether the actor said so, somebody else says so, or the writer guesses.',
  severity: { news: 'warning', opinion: 'hint' },
  fix: 'suggested',
  examples: [
    'Parliament Passes Water Law {in Bid to} Woo Farmers',
    'The president {aims at} splitting the alliance.',
    'Mr Okoro {likely believes} that the port is lost.',
    'The minister {seemed determined to} keep her seat.',
    'The bank {is intent on} crushing its rival.',
    'The general {is eager to} please the palace.',
    'Ms Lowe, {clearly delighted}, signed the letter.',
    'The party is {trying to paint} the mayor as a spendthrift.',
    'The council cut the fare {in a bid to} win back riders.',
    'The opposition {is only interested in} power.',
    'The duke {relished} his role as host.',
    'Rome’s {ambition to} rule the sea ruined it.',
    'The company {hopes to} drive its rivals out.',
    'The prime minister {secretly hopes} for a defeat.',
    'The duke {is bent on} closing the road.',
    'The party {is desperate to} keep the south.',
    'The bank {is determined to} buy its rival.',
    'The editors {do their best to} bury such stories.',
    'The governor’s aides have {worked hard to} keep the report secret.',
    '{His aim was to} split the party.',
    'Each {hoped that} the other would leave first.',
    'The mayor {wants to} close the road. The union said it would strike.',
    'The insurgents {love to} taunt the garrison.',
    'Party activists {remained suspicious of} the mayor’s late conversion.',
    'The broker shredded the files, {as if he feared} a visit.',
    'The raid {was meant to} frighten the villages.',
    'The network cut the scene {rather than offend} the palace.',
    'The king gave up the fort {not out of love} for peace.',
    'Reports were lost and witnesses moved. {All to hide} the losses.',
    'The minister {knows full well} that the dam leaks.',
    'Democrats {believe} the levy will pass.',
    'The premier {cannot bear} criticism.',
    'The device was designed to fit a pocket.',
    'She was able to hide under the table.',
    'Anyone who feels betrayed may write to the editor.',
    'They ran out of patience and left.',
    'Critics believe the levy will fail.',
    'The council said it did its best to keep the road open.',
    'If the governor does his best to help, the road may open.',
    'The mayor said she hopes to open the bridge in May.',
    'The senator took aim at the banks.',
    'He was charged with trying to hide the records.',
    'These are the pages the mayor wants to publish.',
    'Does the mayor want to resign?',
    'The bill seeks to cut taxes.',
    'The project aims to plant a thousand trees.',
    'I hope to be wrong.',
    'We want to hear from readers.',
    '“He wants to split the alliance,” she said.',
    'According to her lawyer, Ms Lowe wants to appeal.',
    'Police are trying to find the driver.',
    'The doctors determined that the leg was broken.',
    'Attention was drawn to the missing pages.',
    'The photographer aimed at the bird.',
    'Anyone who wants to vote must register.',
    'The company hopes to open the mill in May, its spokesman said.',
    'The programme is designed to help readers.',
    'After saying he was nervous, the witness asked for water.',
    'The voters would be drawn to her plan.',
    'The company plans to close two shops.',
    'Some analysts see Ms Lowe’s determination to sell as a sign of fear.',
    ...faintExamples,
    ...passingExamples,
  ],
  phrases: [
    ...all<Shape>(lexicon.designs, 'designs'),
    ...all<Shape>(lexicon.feelings, 'feelings'),
    ...all<Shape>(lexicon.guesses, 'guesses'),
    ...all<Shape>(lexicon.leanings, 'leanings'),
    ...all<Shape>(lexicon.plans, 'plans'),
    ...all<Shape>(lexicon.pushes, 'pushes'),
    ...all<Shape>(lexicon.tries, 'tries'),
    ...all<Shape>(lexicon.views, 'views'),
    ...quietPhrases,
    ...faintPhrases,
  ],
  *check(sentence, context): Iterable<Report> {
    if (awaitsSource(sentence) || isQuestion(sentence)) return;
    const told: Span[] = [];
    for (const found of outermost<Shape>({ id }, sentence, (entry) => !isQuiet(entry) && !isFaint(entry))) {
      const hit = motiveOf(sentence, found);
      if (hit === undefined) continue;
      const span = stretch(sentence.block, hit.first, hit.last);
      const isLoud = isImputed(sentence, hit);
      if (!isLoud && !(isTold(sentence, hit) && isUnanswered(sentence, span))) continue;
      const isStated = !isLoud || (hit.entry === 'pushes' && isStatedAim(sentence, hit));
      const severity = isStated ? hintOnly : weights[hit.entry];
      told.push(span);
      yield reportOf(sentence, context, span, severity);
    }
    for (const hit of mutedMotives(sentence)) {
      const span = stretch(sentence.block, hit.first, hit.last);
      if (told.some((other) => overlaps(other, span)) || !isUnanswered(sentence, span)) continue;
      told.push(span);
      yield reportOf(sentence, context, span, hintOnly);
    }
  },
});

/** The motives of which a hint is enough. */
function* mutedMotives(sentence: Sentence): Iterable<Stretch> {
  for (const hit of outermost<QuietShape>({ id }, sentence, isQuiet)) {
    const motive = quietMotive(sentence, hit, lexicon.thinking);
    if (motive) yield motive;
  }
  for (const hit of outermost<FaintShape>({ id }, sentence, isFaint)) {
    const motive = faintMotive(sentence, hit);
    if (motive) yield motive;
  }
}

function reportOf(sentence: Sentence, context: Context, span: Span, severity: GenreSeverity | undefined): Report {
  return {
    span,
    message: `“${sentence.block.source.slice(span.start, span.end)}” looks into a mind: who says so?`,
    fixes: present(attributed(sentence), footnoted(sentence, context)),
    ...(severity && { severity }),
  };
}
