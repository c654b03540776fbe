/** “Terror group”, “radical professor”: who says so is the question. Each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { anyCase, list, quiet } from '../conditions.ts';
import { designated } from '../label-conditions.ts';

/** Bands and threats that carry the word of an authority without naming one. */
export const tagsOfTerror: readonly PhraseEntry[] = [
  {
    find: [
      'terrorist threat',
      'terror|terrorist group|network|cell|outfit|organisation|gang|band|faction|militia|affiliate|element|leader|army|mastermind|haven|hotbed/n',
    ],
    why: 'is a designation that needs somebody to make it',
    unless: [
      ...designated,
      {
        near: `
          suspected; alleged; accused; police; court; law/n; act; sanctions; watchlist; treasury; state department;
          designate/v; outlawed; guilty; authorities; prosecutor/n; level/n; against terrorist
        `,
      },
      {
        before: [
          'anti|counter -?',
          'any|no|other|against|fight|fighting|international|foreign|several|such|fellow|rival',
          'consider|regard|deem|label|call|brand|classify|describe|treat|list/v *? *? *? *? as|a|an the|a|an?',
        ],
      },
    ],
    severity: quiet,
  },
  {
    find: list('radical; extreme; militant; fanatical; hardcore; hard-core'),
    why: 'places somebody beyond the debate',
    when: anyCase.map((condition) => ({
      ...condition,
      as: ['attributive' as const],
      modifies: `
        reverend|pastor/n|imam/n|priest/n|rabbi/n|bishop/n|sheikh/n|mullah/n|ayatollah/n|theologian/n;
        professor/n|teacher/n|academic/n|lawyer/n|judge/n|senator/n|congresswoman|congressman|candidate/n|mayor/n;
        union/n|unionist/n|militia/n|outfit/n|lobby|fringe|base|atheist/n;
        vegan/n|vegetarian/n|zionist/n|communist/n|nationalist/n|separatist/n|wing|thinker/n|movement/n|views|beliefs
      `,
    })),
    unless: [
      ...designated,

      {
        near: '1930s; 1940s; 1960s; 1970s; century; historian/n; chemistry; reform/n; surgery; music; sports; rock; suspected; police',
      },
    ],
    severity: quiet,
  },
];
