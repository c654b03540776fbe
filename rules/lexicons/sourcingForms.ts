/** Verbs of sources in all their forms, spelled out when a sentence first asks for them. */
import { inflections } from '../contract/index.ts';
import { sayings, showings } from './sourcingVague.ts';

/** A set of words that is made once, when first asked for. */
type Words = () => ReadonlySet<string>;

function formsOf(verbs: () => readonly string[]): Words {
  let forms: ReadonlySet<string> | undefined;
  return () => {
    forms ??= new Set(verbs().flatMap((verb) => [...inflections(verb, 'v')].map(([spelled]) => spelled)));
    return forms;
  };
}

/** What sources do in words. */
export const saying: Words = formsOf(() => sayings);

/** What papers and studies do. */
export const showing: Words = formsOf(() => showings);

/** Verbs of saying that are hardly ever anything else. */
export const contending: Words = formsOf(() =>
  `say argue claim believe think contend maintain assert allege suggest consider regard criticise criticize complain
   speculate insist disagree agree fear assume feel question dispute object`.split(/\s+/),
);

/** Verbs of opinion that say less: what a number of people hold, like or call a thing. */
export const holding: Words = formsOf(() =>
  `perceive prefer recognise recognize interpret suspect doubt reject oppose favour favor advocate dislike deem hail rank
   trace state report refer find warn worry note describe view see call credit blame hold conclude`.split(/\s+/),
);

/** What goes on in a number of minds: quieter than what they say. */
export const musing: Words = formsOf(() =>
  `contemplate ponder mull weigh hope wish want suppose imagine love resent admire distrust mistrust embrace welcome applaud
   lament mourn dread demand await anticipate debate discuss ask remember sense sympathise sympathize understand know realise
   realize recall vow swear`.split(/\s+/),
);

/** What is done to things in a passive that names no judge: "seen by critics as". */
export const judged: Words = formsOf(() =>
  `see say regard consider view criticise criticize accuse describe hail praise condemn deem believe call dismiss blame
   perceive denounce dub think recognise recognize deride question credit acclaim suggest argue claim expect prefer favour
   favor reject oppose interpret attribute assume hold fear hate accept dispute allege mock ridicule refute debunk
   discredit rebut challenge contest highlight raise note praise acknowledge echo voice condemn attack scorn applaud
   welcome resent mourn share suspect doubt observe document cite emphasise emphasize stress`.split(/\s+/),
);
