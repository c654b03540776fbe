/** What stands around firsts and onlies. */
import { wordSet } from './wordset.ts';

/** Places of which everything is counted, by what they are. */
export const places: ReadonlySet<string> = wordSet(`
  world nation country continent planet earth universe region state province county city town village island islands valley
  capital kingdom republic hemisphere district borough territory archipelago
`);

/** Places by name for which no currency stands. */
export const named: ReadonlySet<string> = wordSet(`
  america europe asia africa oceania antarctica britain england scotland wales ireland
  london paris berlin rome madrid vienna brussels moscow beijing shanghai tokyo delhi mumbai istanbul cairo lagos nairobi
  johannesburg sydney melbourne toronto montreal chicago boston philadelphia houston dallas miami atlanta detroit seattle
  california texas florida ohio michigan pennsylvania virginia georgia illinois indiana wisconsin minnesota iowa oregon
  colorado arizona nevada utah alabama louisiana kentucky tennessee missouri kansas nebraska oklahoma maryland
  massachusetts connecticut vermont maine alaska hawaii ontario quebec alberta queensland victoria bavaria catalonia
`);

/** Within what something is the first: a stretch of time, a place, a record. */
export const reaches: ReadonlySet<string> = wordSet(`
  history memory years decades decade century centuries generation generations months weeks record space orbit
  world nation country continent planet region state province county city town village island valley hemisphere
`);

/** Firsts and onlies that are offices, kin, parts or turns, and no claim. */
export const offices: ReadonlySet<string> = wordSet(`
  lady ladies minister secretary deputy family couple daughter daughters son sons child children brother sister wife
  husband love term terms quarter quarters half phase stage round leg edition draft responder responders degree
  amendment attempt try steps step move moves meeting order speech class grade floor world war base person name
  moment moments days weeks months hours years budget address post reaction response priority duty concern concerns
  problem regret choice hope aim crime purpose answer interest question worry goal round-up instinct thought glimpse lesson
`);

/** Nouns of views: what is the only one of these is a matter of opinion. */
export const views: ReadonlySet<string> = wordSet(`
  answer answers way ways reason reasons explanation conclusion solution alternative choice hope option question thing
  problem difference point issue person people one rule truth certainty consolation comfort remedy course excuse
`);

/** Words that end a noun phrase. */
export const nounless: ReadonlySet<string> = wordSet(`
  the a an of in on at by for from with to and or but as is are was were be been has have had will would can could may
  might must that which who whose whom where when while since after before until because if than so its their his her
  this these those not into over under about between through during without within across said says
  i you he she it they we there they'll they've he'd she'd it's
`);
