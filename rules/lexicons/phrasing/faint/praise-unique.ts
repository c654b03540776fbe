/** Praise that compares with everything there is, and the calls by which pages are sold: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { attributive, described, list, quiet } from '../conditions.ts';
import { denied } from '../judgement-conditions.ts';
import { nature } from './noun-conditions.ts';

/** Beyond compare. */
export const beyondCompare: readonly PhraseEntry[] = [
  {
    find: 'unique',
    why: 'praises where a report would say what is different',
    when: described,
    unless: [
      denied,
      nature,
      {
        modifies: `
          identifier/n; identification; id; number/n; code/n; key/n; user/n; visitor/n; name/n; address|addresses; combination/n;
          dna; gene/n; sequence/n; signature/n; species; solution; serial; reference; token/n; url; item/n; case/n; to
        `,
      },
      { after: ['to|in|among', 'and|or separate|distinct'] },
      { near: 'species; genus; genome; fingerprint/n; algorithm; password/n; serial' },
    ],
    severity: quiet,
  },
  {
    find: list(
      'revolutionary; transformative; transformational; innovative; pioneering; visionary; disruptive; unrivalled',
    ),
    why: 'sells the thing in place of describing it',
    when: [
      { as: ['predicate'] },
      {
        as: ['attributive'],
        modifies: `
          idea/n|plan/n|policy|policies|reform/n|scheme/n|project/n|programme/n|program/n|initiative/n|partnership/n|deal/n;
          treatment/n|therapy|therapies|drug/n|technique/n|discovery|discoveries|work|research;
          strategy|strategies|campaign/n|effort/n|change/n|step/n|truth/n|museum/n|building/n|school/n|company|companies
        `,
      },
    ],
    unless: [
      denied,
      { near: 'army; party; 1917; guerrilla/n; front; court; iran; war; cuba; castro; regime; marxist; soviet; class' },
    ],
    severity: quiet,
  },
  {
    find: 'brand-new',
    use: 'new',
    why: 'sells the thing in place of describing it',
    when: attributive,
    severity: quiet,
  },
  {
    find: 'greats',
    why: 'lends somebody a fame that the text does not show',
    when: [{ before: ['football|soccer|tennis|cricket|golf|rugby|boxing|jazz|film|stage|past|opera|basketball|club'] }],
    severity: quiet,
  },
  {
    find: list(`
      you won't believe; you will not believe; you'll never guess; you'll never believe; you will never guess; will blow your mind;
      see|watch|guess|is what happens|happened next; what he|she|they did|said next; has to be seen to be believed; brace yourself|yourselves;
      the internet exploded|erupted|melted; broke the internet; break the internet; lost their minds; loses his|her|its|their mind;
      will leave you speechless; will make you cry|smile|laugh; and it's glorious|epic|brutal|hilarious|amazing|perfect; and it is glorious|epic|brutal|hilarious|amazing|perfect;
      jaws dropped; everyone is talking about; everybody is talking about; is one for the ages
    `),
    why: 'sells the page in place of the news',
    unless: [denied],
    severity: quiet,
  },
];
