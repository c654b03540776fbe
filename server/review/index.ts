/** Reviewing: judging what reading established, under a newsroom's settings and decisions. All that hosts need. */
export { catalogue } from '../../rules/catalogue.ts';
export type * from '../../rules/contract/index.ts';
export { countWhile, findsOf, severities } from '../../rules/contract/index.ts';
export {
  type PlacedBlock,
  prepare,
  type Reading,
  type TextChange,
} from '../reading/index.ts';
export { type Audited, audit } from './audit.ts';
export type { Origin } from './configuration/origins.ts';
export { isDay } from './days.ts';
export {
  canDecline,
  type Decision,
  decide,
  type Reason,
  type RecordedDecision,
  reasons,
  serialise,
} from './decisions/decision.ts';
export { decisionsPath, parseDecisions } from './decisions/file.ts';
export { deskRules } from './decisions/notes.ts';
export type { Declined } from './decisions/suppress.ts';
export { examplesOf, type Mark, type Marked, type MarkedExample, textOf } from './examples.ts';
export { explainQuantity } from './explainQuantity.ts';
export { configurationNames } from './finder.ts';
export { applyEdits, applyFix, applyFixes, fixAll } from './fixing.ts';
export { houseRule, houseRuleId } from './house.ts';
export {
  createLoader,
  type Loaded,
  type Loader,
  type LoadOptions,
  loadDecisions,
  loadSettings,
  switchOff,
} from './load.ts';
export { messageOf } from './messageOf.ts';
export { unknownName } from './nearest.ts';
export { relativeTo } from './paths.ts';
export { plain } from './placedFinding.ts';
export { currencyCodes } from './rates.ts';
export { stretchAround } from './sentences.ts';
export { createSession, type Review, type Session, type SessionOptions } from './session.ts';
export {
  defaultSettings,
  type Flags,
  genres,
  houseStyles,
  type Problem,
  type RuleSetting,
  type Settings,
  withFlags,
} from './settings.ts';
export { loudness, severityFor } from './severity.ts';
