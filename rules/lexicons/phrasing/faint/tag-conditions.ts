/** What keeps a faint tag from being the writer’s. */
import type { Condition } from '../../../contract/index.ts';
import { denied, designated } from '../label-conditions.ts';

/** Stories have such people in them, and what somebody was called is a matter of record. */
export const told: readonly Condition[] = [
  ...designated,
  denied,
  {
    near: `
      novel; film; movie; series; drama; comedy; character/n; album; song; band; fiction; cartoon; game; role;
      nickname; nicknamed; actor/n; actress; costume/n; term; word/n; slang; opera; musical; mascot/n; race/n; racing;
      horse/n; jockey/n; scored; season; league; match; coach; team; tournament; boxing; boxer/n
    `,
  },
  {
    before: [
      'call|brand|label|dub|denounce|describe|dismiss|deride|mock/v *? *? *? *?',
      'call|brand|label|dub|denounce|describe|dismiss|deride|mock/v *? *? as *? *?',
      'like|as|than a|an?',
      'known as *? *?',
    ],
  },
];

/** Parties, governments and armed bands are known by their side: it says which one is meant. */
export const sides: Condition = {
  modifies: `
    party|parties|government/n|president/n|presidency|guerrilla/n|rebel/n|insurgent/n;
    insurgency|coalition/n|bloc|alliance|candidate/n;
    opposition|leader/n|ruler/n|union/n|movement/n|predecessor/n|successor/n|paramilitary;
    paramilitaries|regime/n|junta|militant/n;
    group/n|fielder/n|back|wing/n|winger/n|parliamentary|mp/n|faction/n|front
  `,
};

/** History and scholarship name such people without a side. */
export const scholarly: Condition = {
  near: `
    1917; 1920s; 1930s; 1940s; 1950s; mussolini; soviet; century; historian/n; theory; professor; philosopher/n;
    scholar/n; museum; guerrilla/n; rebel/n; insurgency; party of
  `,
};

/** Somebody in public life, in the noun group after an adjective. */
export const persons = `
  politician/n|mp/n|lawmaker/n|senator/n|congressman|congresswoman|congressmen;
  representative/n|governor/n|mayor/n|minister/n|president/n;
  premier|chancellor|secretary|candidate/n|nominee/n|leader/n|chief/n|chairman;
  chairwoman|chair|boss|bosses|director/n|ceo/n|executive/n|banker/n;
  financier/n|businessman|businessmen|businesswoman|entrepreneur/n|tycoon/n|mogul/n;
  billionaire/n|investor/n|lawyer/n|attorney/n|judge/n;
  prosecutor/n|general/n|official/n|bureaucrat/n|adviser/n|aide/n|strategist/n;
  consultant/n|pundit/n|commentator/n|columnist/n|host/n;
  journalist/n|author/n|writer/n|scientist/n|doctor/n|academic/n|professor/n|expert/n;
  activist/n|campaigner/n|preacher/n|pastor/n|cleric/n;
  bishop/n|imam/n|celebrity|celebrities|star/n|figure/n|personality|democrat/n;
  republican/n|tory|conservative/n|liberal/n|critic/n|ally|allies;
  producer/n|publicist/n|lobbyist/n|spokesman|spokeswoman|prince|princess|duke|duchess;
  heir|heiress|dictator/n|man|woman|sheriff|cop/n
`;
