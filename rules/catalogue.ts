import type { Rule } from './contract/index.ts';
import ambiguousCurrency from './numbers/ambiguous-currency.ts';
import badArithmetic from './numbers/bad-arithmetic.ts';
import countMismatch from './numbers/count-mismatch.ts';
import currencyForm from './numbers/currency-form.ts';
import dateForm from './numbers/date-form.ts';
import decade from './numbers/decade.ts';
import digitGrouping from './numbers/digit-grouping.ts';
import falsePrecision from './numbers/false-precision.ts';
import impossibleMultiple from './numbers/impossible-multiple.ts';
import inconsistentFigure from './numbers/inconsistent-figure.ts';
import magnitude from './numbers/magnitude.ts';
import missingConversion from './numbers/missing-conversion.ts';
import percent from './numbers/percent.ts';
import percentagePoints from './numbers/percentage-points.ts';
import range from './numbers/range.ts';
import relativeDate from './numbers/relative-date.ts';
import sentenceStart from './numbers/sentence-start.ts';
import spelledOut from './numbers/spelled-out.ts';
import timeForm from './numbers/time-form.ts';
import unitForm from './numbers/unit-form.ts';
import weekdayDate from './numbers/weekday-date.ts';
import editorialAdverb from './phrasing/editorial-adverb.ts';
import euphemism from './phrasing/euphemism.ts';
import hiddenAgent from './phrasing/hidden-agent.ts';
import hype from './phrasing/hype.ts';
import intensifier from './phrasing/intensifier.ts';
import judgement from './phrasing/judgement.ts';
import label from './phrasing/label.ts';
import loadedMetaphor from './phrasing/loaded-metaphor.ts';
import loadedVerb from './phrasing/loaded-verb.ts';
import loadedWord from './phrasing/loaded-word.ts';
import scareQuotes from './phrasing/scare-quotes.ts';
import unequalVerbs from './phrasing/unequal-verbs.ts';
import anonymousQuotation from './sourcing/anonymous-quotation.ts';
import certainPrediction from './sourcing/certain-prediction.ts';
import guiltAsFact from './sourcing/guilt-as-fact.ts';
import impersonalClaim from './sourcing/impersonal-claim.ts';
import imputedMotive from './sourcing/imputed-motive.ts';
import missingCitation from './sourcing/missing-citation.ts';
import pollWithoutMethod from './sourcing/poll-without-method.ts';
import singleSource from './sourcing/single-source.ts';
import sweepingGeneralisation from './sourcing/sweeping-generalisation.ts';
import unexplainedAnonymity from './sourcing/unexplained-anonymity.ts';
import unintroducedSpeaker from './sourcing/unintroduced-speaker.ts';
import unsourcedCause from './sourcing/unsourced-cause.ts';
import unsourcedFigure from './sourcing/unsourced-figure.ts';
import unsourcedSuperlative from './sourcing/unsourced-superlative.ts';
import vagueSource from './sourcing/vague-source.ts';

/**
 * All rules, in the order of their identifiers. Whoever writes a rule adds its import and its entry here, one line each,
 * in alphabetical order: nothing is registered anywhere else.
 */
export const catalogue: readonly Rule[] = [
  ambiguousCurrency,
  badArithmetic,
  countMismatch,
  currencyForm,
  dateForm,
  decade,
  digitGrouping,
  falsePrecision,
  impossibleMultiple,
  inconsistentFigure,
  magnitude,
  missingConversion,
  percent,
  percentagePoints,
  range,
  relativeDate,
  sentenceStart,
  spelledOut,
  timeForm,
  unitForm,
  weekdayDate,
  editorialAdverb,
  euphemism,
  hiddenAgent,
  hype,
  intensifier,
  judgement,
  label,
  loadedMetaphor,
  loadedVerb,
  loadedWord,
  scareQuotes,
  unequalVerbs,
  anonymousQuotation,
  certainPrediction,
  guiltAsFact,
  impersonalClaim,
  imputedMotive,
  missingCitation,
  pollWithoutMethod,
  singleSource,
  sweepingGeneralisation,
  unexplainedAnonymity,
  unintroducedSpeaker,
  unsourcedCause,
  unsourcedFigure,
  unsourcedSuperlative,
  vagueSource,
];
