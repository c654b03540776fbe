/** Everyday adjectives of mind and conduct, where they say what a reporter cannot see or may not judge. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { described } from '../conditions.ts';
import { hints, ofNature, ofShows } from './people-conditions.ts';

const minds: readonly PhraseEntry[] = [
  hints(
    'tells what somebody felt as an onlooker would paint it',
    `
      bitter; untroubled; lukewarm; hungry for; thirsty for;
      only too happy; grudging; begrudging; half-willing; unenthusiastic; unperturbed; unbothered; unfazed; smarting
    `,
    {
      when: described,
      unless: [
        ofNature,
        ofShows,
        {
          modifies: `
          system/n; breakdown/n; tic/n; tick/n; exhaustion; tissue; ear/n; melon/n; orange/n; almond/n; herb/n; stomach/n;
          ink; leave; chocolate; taste/n; cold; lemon/n; beer/n; coffee; end
        `,
        },
        {
          before: ['was|were|is|are|be|being *? last'],
          near: ['devil/n', 'demon/n', 'drug/n', 'gun/n', 'firearm/n', 'stolen'],
        },
        { near: 'police; charged; child; children; nerve/n; illness; counselling' },
      ],
    },
  ),
];

const conduct: readonly PhraseEntry[] = [
  hints(
    'sizes up a character',
    `
      rude; intelligent; ineffective; unqualified; ill-qualified; underqualified; overfed;
      underworked; overeducated; overprivileged; over-privileged; over-promoted; overpromoted; ill-suited;
      ill-equipped; ill-prepared; unfit to; unworthy; undeserving; deserving; obscure; third-string;
      second-string; B-list; Z-list; D-list; one-note; one-trick; unelectable; unlovable; unloved; unlikeable;
      unlikable; unpopular with; friendless; isolated within; joyous; zestless; charmed; blessed with
    `,
    {
      when: described,
      unless: [
        ofNature,
        ofShows,
        {
          modifies: `
          awakening/n; health; life; design; agent/n; language/n; species; opinion; audit; privilege;
          quarterback; beds; position; treatment; drug/n; vaccine/n; village/n; town/n; poor; cause/n
        `,
        },
        { near: 'vaccine/n; treatment; doctors; league; bed; floor; road' },
      ],
    },
  ),
  hints('sizes up a character', 'lying', {
    when: [{ before: ['a|the|these|those|that|this|his|her|their|of|by|such'], as: ['attributive'] }],
    unless: [ofNature, ofShows, { after: ['face|flat|dead|awake|idle|still|down|low|position|posture'] }],
  }),
  hints('sizes up a character', 'weak; blunt; aggressive; hostile; partisan; ideological; corrupt; wild', {
    when: [
      {
        as: ['attributive'],
        modifies: `
          man; men; woman; women; people; president; mayor/n; senator/n; leader/n; government/n;
          administration; party|parties; politician/n; regime; lawmaker/n; judge/n; official/n; activist/n;
          activists; group/n; media; press; agenda/n; politics; policy|policies; position/n; view/n; views;
          rhetoric; tone; language; move/n; posturing; criticism; comment/n; tactic/n; tactics; campaign/n;
          attack/n; foundation; family; left; right; liberal/n; conservative/n; democrat/n; republican/n;
          elite/n; elites; establishment; interest; interests; gun; law/n; laws; claim/n; accusation/n;
          theory|theories; idea/n; exaggeration/n; swing/n; partisan; loyalist/n; warfare; bickering;
          rancour; hack/n; divide; divides; culture; zeal; purity; crusade/n; proposal/n; measure/n; bill/n;
          interpretation/n; wing
        `,
      },
      { as: ['predicate'], after: ['toward|towards|and|in his|in her|in its|about'] },
    ],
    unless: [
      ofShows,
      {
        near: `
          weather; temperature/n; troops; army; military; police; shares; market/n; currency
        `,
      },
      { before: ['non', 'could|can|to|will|would|may|might'] },
    ],
  }),
  hints('sizes up a character', 'rich; privileged; powerful', {
    when: [
      {
        as: ['attributive'],
        modifies: `
          white; elite/n; elites; kid/n; donor/n; crony|cronies; friend/n; backer/n; brat/n; buddy|buddies;
          pal/n; lobby|lobbies; lobbyist/n; few; bully|bullies; class|classes; liberal/n; coastal;
          oligarch/n; tycoon/n; aristocrat/n; snob/n; interests; man's; celebrity|celebrities; banker/n
        `,
      },
    ],
  }),
];

/** Everyday adjectives. */
export const everyday = (): readonly PhraseEntry[] => [...minds, ...conduct];
