import {
  type Context,
  defineRule,
  type Fix,
  hintOnly,
  isHeadline,
  mend,
  overlaps,
  type Report,
  type Sentence,
  type Span,
} from '../contract/index.ts';
import { faintClaimExamples } from './faintClaimExamples.ts';
import { type FaintClaim, faintClaimOf, faintClaimPhrases, isFaintClaim } from './faintClaims.ts';
import { footnoted, present } from './fixes.ts';
import { isInnocent, isNearlyAnswered } from './impersonalInnocence.ts';
import { naming } from './impersonalNaming.ts';
import { type Claim, claimOf, isRumour, phrases, type Shape } from './impersonalShapes.ts';
import { outermost, stretch } from './phrases.ts';
import { awaitsSource, behindExpletive, hasReference, isQuestion, standing } from './reach.ts';

const id = 'sourcing/impersonal-claim';

export default defineRule({
  id,
  summary: 'A claim presented as accepted, obvious or rumoured, with nobody behind it.',
  why: 'The passive hides who believes it, so that readers cannot weigh the claim, and the writer need not answer for it.',
  severity: { news: 'warning', opinion: 'warning' },
  fix: 'suggested',
  examples: [
    '{It is a common misconception that} the dam is old.',
    '{It is believed that} the cabinet met twice last week.',
    '{It has long been argued that} the canal ruined the delta.',
    'The islands {are widely regarded as} a tax haven.',
    'She {is seen as} the likely successor.',
    'The dam {is thought to} hold back a third of the river.',
    'He {is considered} the most capable of the three generals.',
    'The minister {reportedly} left by the back door.',
    'A man {believed to} be the gunman was seen on the bridge.',
    '{Needless to say}, the talks collapsed.',
    '{It is obvious that v|V}oters were misled.',
    'But {it is clear that} the treaty has failed.',
    '{There is no denying that} the bridge was badly built.',
    '{Rumour has it that} the bank is for sale.',
    'The house prices {are predicted to} fall this year.',
    'The reform has {undeniably} failed.',
    'The club treasurer {allegedly} spent the money on horses.',
    'The strike {was widely condemned}.',
    '{The general view is that} the bridge will hold.',
    'The plan {has been criticised} for its cost.',
    '{It’s been argued that} the levy is unfair.',
    '{It was claimed} last May that the vault was empty.',
    '{It is known that} the tribe wintered by the lake.',
    'The song {is often described as} a lament.',
    'The smith {is credited with} the first iron plough.',
    'The duke {was criticised for} his silence.',
    'The move, {seen as} a snub to the north, failed.',
    'Ms Lowe, {considered} the best surgeon in the valley, has left.',
    'The cause of the fire {is hotly disputed}.',
    'The remark {caused controversy} in the town.',
    'The bridge will {probably} close in May.',
    'The mill was {arguably} a mistake.',
    'The fresco is {perhaps the best} in the valley.',
    '{It is highly likely that} the lake will freeze.',
    '{The common belief that} owls are wise is old.',
    '{Tradition has it that} the well was blessed.',
    '{It seems that} the dam was never mended.',
    'The clerk {appears to have} burned the ledger.',
    'His {alleged} ties to smugglers cost him the post.',
    'The lake {is not considered} safe.',
    'The mill {is sometimes referred to as} the castle.',
    '{The logical conclusion is that} the board knew.',
    '{The inference can be drawn that} the gate was open.',
    '{It stands to reason that} the canal must close.',
    '{It can be inferred that} the ledger was burned.',
    '{There was a strong desire to} see the old mayor gone.',
    'The mill has {come to be known as} the castle.',
    'The mayor {is described as} a recluse.',
    'The hall has {been dubbed the} barn.',
    'The clerk {is reported to} have said that the safe was open.',
    '{One might conclude that} the dam was never mended.',
    'All {this makes clear that} the peg must go.',
    'The duke {is reported to} have said that the hall was cold. His steward said the hall had no stove.',
    'The clerk described as tall is on leave.',
    'The board will come under growing criticism.',
    'The conclusion was reached at noon.',
    'The mayor is described by her aides as a recluse.',
    'The engineer said it stands to reason that the canal must close.',
    'The bank is regarded by the regulator as sound.',
    'Ducks are considered unclean by the sect.',
    'The storm is forecast to reach the coast at noon.',
    'When it was argued in January, the case drew crowds.',
    'Such a fee would be considered a bribe.',
    'A wind of 120 km/h is considered a hurricane.',
    'It is clear from the ledger that the money was moved in May.',
    'It is possible that the talks will resume.',
    'The man allegedly struck a guard, prosecutors told the court on Monday.',
    '“It is believed that they fled,” the sheriff said.',
    'The sheriff said it was believed that the men had fled.',
    'The theft was reported to the police at noon.',
    'Three candidates are being considered for the post.',
    'It is not clear whether the train will run.',
    'It is not clear that the train will run.',
    'It is hardly obvious that the train will run.',
    'He was seen as he left the building.',
    'The proposal was considered by the committee on Tuesday.',
    'It was clear by noon, and the boats went out.',
    'Visitors are expected to sign the book.',
    'The board will be expected to meet its goals.',
    'According to the Brewers’ Guild the number of mills in the valley - a place of many brooks - is expected to fall.',
    'The mayor could have been expected to step in.',
    'If a club has more than 40 members, it is considered a guild.',
    'A ship is said to be in irons when it lies head to wind.',
    'She said it was obvious that the vote was lost.',
    'It is expected that guests bring their own towels, the notice says.',
    'The tower is known as the Needle.',
    'The letter is said by its owner to be genuine.',
    'The dam {is thought to} leak. Its owner said the leak was found in May.',
    'It is believed that they fled, the sheriff said.',
    'It has been said so many times that nobody listens.',
    '{It has been said} many times that the bell is cracked.',
    'The mayor is {reportedly} ill. His doctor said on Monday that he had a fever.',
    'The clerk stands trial in May. {It is alleged that} he hid the ledger.',
    'The plan has come under fire. Ann Lowe of the bar association said the plan was a folly.',
    'The remark drew criticism from the union.',
    'I was probably wrong.',
    'The bridge will probably close, the engineer said.',
    { text: 'The bridge will probably close in May.', genre: 'opinion' },
    'She is the most likely heir.',
    'If it rains, the match will probably be off.',
    'The smith is credited with the plough by the guild.',
    'The minister let it be known that the talks had failed.',
    'Taken together and seen as a whole, the figures add up.',
    'The board, which met at noon, considered the offer.',
    'It appeared on Monday.',
    'His alleged ties to smugglers came up at the trial.',
    'It seems to work.',
    'The mayor appears to have the edge.',
    'Judging by the ledger, the clerk probably knew.',
    'The song is not often described as a lament.',
    'Boats are towed in if they are deemed safe.',
    'Act too late and face criticism from nobody but yourself.',
    ...faintClaimExamples,
  ],
  phrases: [...phrases, ...faintClaimPhrases],
  *check(sentence, context): Iterable<Report> {
    if (awaitsSource(sentence) || isQuestion(sentence)) return;
    const told: Span[] = [];
    for (const hit of outermost<Shape>({ id }, sentence, (entry) => !isFaintClaim(entry))) {
      const claim = claimOf(sentence, hit);
      if (
        claim === undefined ||
        (isHeadline(sentence.block) && isRumour(claim)) ||
        isAnswered(sentence, claim) ||
        isInnocent(sentence, claim)
      )
        continue;
      const isQuiet = isNearlyAnswered(sentence, claim);
      const report = reportOf(sentence, context, isQuiet ? { ...claim, severity: hintOnly } : claim);
      told.push(report.span);
      yield report;
    }
    if (isHeadline(sentence.block) || hasReference(sentence)) return;
    for (const hit of outermost<FaintClaim>({ id }, sentence, isFaintClaim)) {
      const claim = faintClaimOf(sentence, hit);
      if (claim === undefined || standing(sentence, behindExpletive(sentence, claim.first, claim.last)) !== 'own')
        continue;
      const report = reportOf(sentence, context, claim);
      if (told.some((other) => overlaps(other, report.span))) continue;
      told.push(report.span);
      yield report;
    }
  },
});

function reportOf(sentence: Sentence, context: Context, claim: Claim): Report {
  const span = stretch(sentence.block, claim.first, claim.last);
  return {
    span,
    message: `Nobody stands behind “${sentence.block.source.slice(span.start, span.end)}”: whose view or knowledge is it?`,
    fixes: present(naming(sentence, claim), dropping(sentence, claim), footnoted(sentence, context)),
    ...(claim.severity && { severity: claim.severity }),
  };
}

/** Somebody else answers for it: a quotation, a named source, an agent ("by the regulator", "by many"), a reference. */
function isAnswered(sentence: Sentence, { shape, first, last, after }: Claim): boolean {
  const voice = standing(sentence, behindExpletive(sentence, first, last));
  if (voice === 'quoted' || voice === 'sourced' || after === 'by') return true;
  if ((shape === 'guesses' || shape === 'inferred') && voice !== 'own') return true;
  return shape !== 'obvious' && shape !== 'droppable' && shape !== 'asides' && hasReference(sentence);
}

/** Without the phrase the claim stands as the writer's own: offered only where the phrase adds no doubt. */
function dropping(sentence: Sentence, { shape, first, last }: Claim): Fix | undefined {
  if (shape !== 'droppable') return undefined;
  const mended = mend({ sentence, first, last, form: null }, '');
  return mended && { title: `Drop “${mended.found}”`, safe: false, edits: mended.edits };
}
