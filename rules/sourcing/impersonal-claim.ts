import { defineRule, type Fix, mend, type Report, type Sentence } from '../contract/index.ts';
import { attributed, footnoted, holed, present, SOURCE } from './fixes.ts';
import { isInnocent } from './impersonalInnocence.ts';
import { type Claim, claimOf, isRumour, phrases, type Shape } from './impersonalShapes.ts';
import { outermost, stretch, wordAt } from './phrases.ts';
import { awaitsSource, hasReference, isHeadline, isQuestion, standing } from './reach.ts';

const id = 'sourcing/impersonal-claim';

export default defineRule({
  id,
  summary: 'A claim presented as accepted, obvious or rumoured, with nobody behind it.',
  why: 'The passive hides who believes it, so that readers cannot weigh the claim, and the writer need not answer for it.',
  severity: { news: 'warning', opinion: 'warning' },
  fix: 'suggested',
  examples: [
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
    'She said it was obvious that the vote was lost.',
    'It is expected that guests bring their own towels, the notice says.',
    'The tower is known as the Needle.',
    'The letter is said by its owner to be genuine.',
  ],
  phrases,
  *check(sentence, context): Iterable<Report> {
    if (awaitsSource(sentence) || isQuestion(sentence)) return;
    for (const hit of outermost<Shape>({ id }, sentence)) {
      const claim = claimOf(sentence, hit);
      if (
        claim === undefined ||
        (isHeadline(sentence.block) && isRumour(claim)) ||
        isAnswered(sentence, claim) ||
        isInnocent(sentence, claim)
      )
        continue;
      const span = stretch(sentence.block, claim.first, claim.last);
      yield {
        span,
        message: `Nobody stands behind “${sentence.block.source.slice(span.start, span.end)}”: whose view or knowledge is it?`,
        fixes: present(naming(sentence, claim), dropping(sentence, claim), footnoted(sentence, context)),
        ...(claim.severity && { severity: claim.severity }),
      };
    }
  },
});

/** Somebody else answers for it: a quotation, a named source, an agent ("by the regulator", "by many"), a reference. */
function isAnswered(sentence: Sentence, { shape, first, last, after }: Claim): boolean {
  const voice = standing(sentence, stretch(sentence.block, first, last));
  if (voice === 'quoted' || voice === 'sourced' || after === 'by') return true;
  return shape !== 'obvious' && shape !== 'droppable' && shape !== 'asides' && hasReference(sentence);
}

/** Without the phrase the claim stands as the writer's own: offered only where the phrase adds no doubt. */
function dropping(sentence: Sentence, { shape, first, last }: Claim): Fix | undefined {
  if (shape !== 'droppable') return undefined;
  const mended = mend({ sentence, first, last, form: null }, '');
  return mended && { title: `Drop “${mended.found}”`, safe: false, edits: mended.edits };
}

/** Puts the hole where English wants the source: behind its passive, in place of its clause, else at the sentence's end. */
function naming(sentence: Sentence, { shape, first, last }: Claim): Fix | undefined {
  const title = 'Name the source';
  if (shape === 'seen' || shape === 'supposed' || shape === 'expected') {
    const particle = /^(?:as|to)$/.test(wordAt(sentence, last - 1)?.lower ?? '') ? 2 : 1;
    const place = wordAt(sentence, last - particle)?.end ?? 0;
    return { title, safe: false, edits: [holed({ start: place, end: place }, ` by ${SOURCE}`)] };
  }
  if (shape === 'believed' && wordAt(sentence, last - 1)?.lower === 'that') {
    const opening = first === sentence.words[0]?.index;
    const text = `${opening ? 'According' : 'according'} to ${SOURCE},`;
    return { title, safe: false, edits: [holed(stretch(sentence.block, first, last), text)] };
  }
  return shape === 'asides' ? undefined : attributed(sentence);
}
