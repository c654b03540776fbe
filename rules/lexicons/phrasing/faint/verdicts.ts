/** Verdicts on what somebody or something is, as a complement: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { complement, list, quiet } from '../conditions.ts';

/** Verdicts by a noun or a fixed phrase behind "is", "became", "remains". */
export const faintVerdicts = (): readonly PhraseEntry[] => [
  {
    find: list(`
      liability; major liability; huge asset; success; roaring success; villain; breakthrough; landmark; milestone;
      watershed; tragedy; distraction; burden; thorn in the side; headache; handful; novelty; formality; gift; boon;
      bonus; curse; setback; letdown; let-down; downer; bombshell; revelation; sensation; hit; dud; turkey; lemon;
      bargain; steal; luxury; necessity; nuisance; pest; danger; threat to us all; no-go; must; mystery; puzzle; riddle
    `).map((noun) => `such? a|an ${noun}`),
    why: 'gives the writer’s verdict in a word',
    when: complement,
    unless: [
      { before: ['not|hardly|never|called|hailed|declared|labelled|branded|described as?'] },
      {
        near: 'police; spokesman; said; says; chess; film/n; album/n; song/n; single; chart/n; species; plant/n; lemon tree',
      },
      { after: ["'s"] },
    ],
    severity: quiet,
  },
  {
    find: list(`
      in denial; in trouble; in deep trouble; in too deep; damaged goods; up to no good; above the law; beneath him;
      beneath her; no saint; no angel; no fool; no hero; no friend of; not fooling anybody; fooling nobody; nobody’s fool;
      the right|wrong man|woman|person|choice|decision|move|way|thing|time|place|call|answer|priority for|to?;
      the best|only hope|way|option|answer|chance|course forward|left|available?; here to stay; good value;
      the last thing * *? needs; the least * *? could do; far from over; a long way off; long gone; a thing of the past;
      a shadow of its|his|her|their former self; a far cry from; a world away from; a cut above; a class apart;
      of the first order; second-rate; third-rate; the best of a bad lot; the lesser of two evils; better than nothing
    `),
    why: 'gives the writer’s verdict in a phrase',
    when: [
      { before: ["is|are|was|were|be|been|being|'s|becomes|became|remains|remained|seems|seemed|looks|looked *?"] },
    ],
    unless: [{ near: 'said; says; told; song; film' }],
    severity: quiet,
  },
];
