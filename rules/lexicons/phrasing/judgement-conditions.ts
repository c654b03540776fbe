/** Conditions that verdicts share: what makes an adjective of blame a term, a report of damage or somebody’s own word. */
import type { Condition } from '../../contract/index.ts';

/** Things of law, nature and trade beside which the adjective is a term. */
export const technical: Condition = {
  modifies: `
    assault/n; exposure; driving; endangerment; homicide; waste/n; gas|gases; substance/n; chemical/n; fumes; metal/n; asset/n;
    shock; algae; bloom/n; spill/n; injury|injuries; burn/n; brain; damage/n; insurance; cover; coverage;
    risk/n; bond/n; event/n; failure/n; foul/n; offence/n; manslaughter; imprisonment; dismissal/n;
    neglect; trade; competition; practice/n; enrichment; prize/n; gas; metal; bank; epidemic; theatre;
    comedy
  `,
};
/** Said of what nature does, it describes. */
export const natural: Condition = {
  modifies: `
    death/n; accident/n; mutilation; crash|crashes; fire/n; wildfire/n; weather; winter/n; storm/n; hurricane/n;
    typhoon/n; cyclone/n; tornado/n; flood/n; flooding; drought/n; earthquake/n; quake/n; tsunami; cold; heat;
    heatwave/n; wind/n; rain; loss|losses; warning/n; news; effect/n; blow/n; disease/n; illness; pandemic; cancer;
    headache/n; pain/n; injury|injuries; burns; wounds; explosion/n; blast/n; blaze/n
  `,
};
/** What is said not to be bad is defended, not judged; what somebody calls so is judged by them. */
export const denied: Condition = {
  before: [
    `not|isn't|aren't|wasn't|weren't|never|hardly|neither|nor|nothing|without|no`,
    'not|never|anything as|so|that|all|very|too',
    'denied|denies|deny|denying being',
    'call/v|brand/v|label/v|deem/v the|a|an|it|him|her|them|this|that|these|his|their|its *? *?',
    'brand/v|label/v|deem/v *? *?',
    'call/v *',
    "call/v * 's *",
    'describe/v|see/v|regard/v|view/v *? *? as *?',
    'accused|faulted *? of|for being *?',
  ],
};

/** What writers say of their own feelings is theirs to say: “I felt stupid”. */
export const felt: Condition = {
  before: ['i|we feel|felt|am|was|were *?', "i'm|we're *?", 'i|we * *? feel|be|look *?'],
};

/** What keeps nearly every adjective of blame from being the writer’s verdict. */
export const harsh = (): readonly Condition[] => [technical, denied, felt, { before: ['no|not'], after: ['deed'] }];
/** Somebody with the right to say so has said so. */
export const ruled: Condition = { near: `court ruled; the court; ruled; tribunal; regulator; watchdog` };
