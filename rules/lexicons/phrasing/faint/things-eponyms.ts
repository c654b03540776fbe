/** Writers, rulers and myths whose names became adjectives: "Orwellian", "Herculean". */
import type { PhraseEntry } from '../../../contract/index.ts';
import { both, described, list, quiet } from '../conditions.ts';
import { plainly, tales } from './things-conditions.ts';

/** Names as adjectives. */
export const eponyms = (): readonly PhraseEntry[] => [
  {
    find: list(`
      orwellian; kafkaesque; dickensian; stalinist; stalinesque; hitlerian; hitleresque; goebbelsian; nixonian;
      faustian; sisyphean; promethean; procrustean; pavlovian; icarian; cassandra-like; lilliputian; rabelaisian;
      homeric; wagnerian; shakespearean; gatsbyesque; swiftian; dantesque; dantean; hobbesian; darwinian; mccarthyite;
      mccarthyist; mccarthyesque; strangelovian; felliniesque; pythonesque; canute-like; manichean; manichaean;
      borgesian; neronian; caligulan; chaplinesque; ruritanian; runyonesque; augean; gordian; medusan;
      mephistophelean; luciferian; pickwickian; micawberish; micawberesque; hamlet-like; churchillian; lincolnesque;
      reaganesque; thatcheresque; trumpian; trumpesque; maoist-style; jacobin; robespierrean; torquemada-like;
      ozymandian; cromwellian; napoleonic; nietzschean; capraesque; disneyesque; hogarthian; chekhovian; pinteresque;
      beckettian; jekyll-and-hyde; frankensteinian; soviet-era-style; third-reich; rambo-like; rambo-style;
      barnumesque; barnum-like; gollum-like; bond-villain
    `),
    why: 'lends the thing a likeness that readers should draw for themselves',
    when: both([{ capital: true }, { capital: false }], described),
    unless: [
      ...plainly,
      tales,
      {
        modifies: `
          actor/n; theatre; play/n; plays; festival; company; stage; selection; evolution; fitness; opera/n;
          soprano/n; tenor/n; war/n; code; era; wars; invasion; response/n; conditioning; reflex|reflexes; hymn/n;
          hymns; poem/n; epic/n; texts; gods; scholar/n; purges; purge/n; rule; rocks; stables; knot; beetle/n; club;
          party|parties; philosophy; scholarship; sonnet/n; tragedy; verse; army; soldier/n; period; repression;
          regime; leader/n; dictatorship; england; settlement/n; architecture; buildings; gothic; faith; sect;
          religion; dialogue
        `,
      },
      { near: 'egypt; grand duke' },
    ],
    severity: quiet,
  },
];
