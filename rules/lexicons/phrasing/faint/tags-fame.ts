/** Tags on persons by fame, looks, manner and the part they play. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { anyCase, attributive, both, list, quiet } from '../conditions.ts';
import { denied, designated } from '../label-conditions.ts';
import { persons, told } from './tag-conditions.ts';

const fame: readonly PhraseEntry[] = [
  {
    find: list(`
      controversial; divisive; accident-prone; crisis-prone; twice-impeached; besieged; under-fire;
      troubled; tainted; fallen; failed; notorious; infamous; famed; feared; reviled; hated; despised; loathed;
      detested; maligned; much-loved; beloved; much-admired; well-connected; politically connected; well-placed;
      all-powerful; shadowy; reclusive; enigmatic; elusive; flamboyant; larger-than-life; charismatic;
      telegenic; media-savvy; camera-shy; publicity-shy; attention-hungry; media-hungry; self-promoting;
      self-confessed; self-made; self-important; erstwhile; one-time; onetime; supposed; purported; putative; nominal;
      small-time; third-rate; second-rate; second-tier; low-level; obscure; little-known; untested; unproven;
      inexperienced; green; first-term; small-town; backwoods; carpetbagging; ageing; washed-up; over-the-hill;
      septuagenarian; octogenarian; nonagenarian; doddering; greying; balding; portly; rotund; burly; stocky;
      diminutive; pint-sized; bespectacled; silver-haired; white-haired; grey-haired; wild-haired; shaggy-haired;
      flame-haired; blonde; raven-haired; baby-faced; fresh-faced; boyish; grandfatherly; grandmotherly; matronly;
      motherly; fatherly; bookish; nerdy; geeky; soft-spoken; mild-mannered; plain-spoken; blunt-spoken;
      tough-talking; fast-talking; smooth-talking; straight-talking; sharp-tongued; acid-tongued; foul-mouthed;
      loud-mouthed; chain-smoking; tattooed; pony-tailed; sharp-suited; suit-wearing; leather-clad;
      scantily clad; glamorous; leggy; buxom; busty; curvaceous; statuesque; handsome; dashing; dapper; suave;
      swashbuckling; rough-hewn; hard-nosed; no-nonsense; maverick; renegade; rebellious; combative; pugnacious;
      pugilistic; bombastic; brash; abrasive; feisty; fiery; headline-making; tub-thumping; barnstorming; up-and-coming; hand-picked; handpicked; celebrity; celebrated; battle-hardened; battle-tested; wily; canny;
      crafty; savvy; shrewd; steely; flinty; taciturn; dour; avuncular; patrician; aristocratic; pampered; privileged;
      disgruntled; estranged; scorned; spurned; vanquished; ousted; deposed; dethroned; impeached; twice-defeated;
      serially defeated; much-criticised
    `),
    why: 'introduces somebody with a shade of liking or dislike',
    when: both(attributive, [{ modifies: persons }]),
    unless: [
      ...designated,
      {
        near: `
          police; suspect; witness/n; suspects; missing; wanted; described as; height; court heard; film; series;
          novel; hospital; lightning
        `,
      },
      { before: ['more|less|most|least'], after: ['than'] },
      denied,
    ],
    severity: quiet,
  },
  {
    find: list(`
      self-styled; self-proclaimed; self-appointed; self-anointed; self-professed; self-ordained; self-crowned;
      would - be; wannabe; scandal-plagued; scandal-hit; scandal-ridden; scandal-tarred; scandal-scarred;
      scandal-prone; scandal-tainted; scandal-tinged; gaffe-prone; embattled; beleaguered; polarising; crisis-hit;
      crisis-ridden; crisis-plagued; crisis-stricken; much-vaunted; much-touted; much-hyped; much-ballyhooed;
      much-trumpeted; much-derided; much-mocked; much-loathed; much-hated; much-maligned; much-heralded; much-feted;
      long-suffering; publicity-hungry; publicity-seeking; attention-seeking; fame-hungry; power-hungry; power-mad;
      power-crazed; fabled; storied; vaunted; faceless; nameless; soulless; gutless; rudderless; leaderless;
      mob-linked; mob-connected; mafia-linked; money-losing; loss-making; cash-strapped; debt-ridden; debt-laden;
      debt-saddled; strike-hit; strike-plagued; corruption-plagued; corruption-riddled; graft-ridden; graft-tainted;
      crime-ridden; crime-plagued; crime-infested; drug-infested; gang-infested; gang-ridden; rat-infested;
      poverty-stricken; war-torn; strife-torn; hurricane-battered; gaffe-strewn; tax-dodging; tax-avoiding; tax-shy;
      work-shy; workshy; benefit-claiming; union-busting; rule-breaking; rule-bending; norm-breaking; norm-busting;
      norm-shattering; law-flouting; lockdown-breaking; lockdown-flouting; mask-averse; media-averse; press-averse;
      reform-minded; reform-averse; change-averse; risk-averse regulators; business-friendly; worker-friendly;
      donor-friendly; gun-friendly; gun-happy; litigious; lawsuit-happy; tweet-happy; twitter-happy; twitter-obsessed;
      tv-obsessed; image-obsessed; celebrity-obsessed; poll-obsessed; spin-obsessed; ratings-obsessed; money-obsessed;
      growth-obsessed; profit-obsessed; brexit-obsessed; trump-obsessed; trump-era; trump-style; trump-like; trumpian;
      trumpesque; clintonian; nixonian; orwellian; putinesque; putin-style; berlusconi-style; hitlerian; hitlerite;
      hitler-like; stalin-like; mussolini-like; churchillian; reaganesque; thatcherite; kennedyesque; kafkaesque;
      dickensian; machiavellian; mccarthy-like; caligula-like; napoleonic; cromwellian; neroesque; strangelovian;
      messiah-like; godlike; god-like; cult-like; cultlike; cultish; mob-like; mafia-esque; machine-style
    `),
    why: 'introduces its noun with a shade of liking or dislike',
    when: both(anyCase, attributive),
    unless: [
      ...designated,
      denied,
      {
        modifies: `
          emigrant/n|immigrant/n|buyer/n|refugee/n|republic|caliphate|code|war/n|wars|era; asylum|mother/n|parents
        `,
      },
      {
        near: `
          novel; museum; century; film; exhibition; adaptation; asylum seeker/n
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      rising star/n; shooting star/n; rock star/n; rock-star; rockstar/n; superstar/n; wunderkind/n; wunderkinder;
      whizz-kid/n; whiz kid/n; boy wonder/n; wonder boy/n; boy king; poster child; poster children; poster boys;
      poster girl/n; pin-up/n; pin-up boy; darling/n; media darling/n; press darling/n; darling of; golden girl;
      golden couple; wonder woman of; iron lady; iron chancellor; iron man of; grand old man; grand old party;
      grande dame; grand dame; elder statesman; elder statesmen; elder stateswoman; doyen/n; doyenne/n; old hand/n;
      old warhorse; warhorse/n; old-timer/n; greybeard/n; has - been/n; also-ran/n; wannabe/n; wanna-be/n;
      one-trick pony; one-hit wonder/n; dark horse/n; underdog/n; long-shot; no-hoper/n; no-name; dilettante/n;
      amateur hour; neophyte/n; greenhorn/n; newbie/n; novice/n in politics; tyro/n; tenderfoot; ingénue; ingenue/n;
      naïf; naif; babe in the woods; boy scout in; choirboy/n; altar boy of; girl scout; mama's boy; mummy's boy;
      daddy's girl; teacher's pet; goody two-shoes; goody-goody; bleeding-heart; softie/n; soft touch; pushover/n;
      straight shooter/n; straight arrow; tough guy/n; tough cookie; hard man; hard men; hard nut; tough nut;
      bruiser/n; brawler/n; streetfighter/n; street-fighter/n; scrapper/n; pit bull; pitbull; bull terrier of;
      alpha male/n; alpha-male; macho man; he-man; ladies' man; lothario/n; casanova/n; don juan/n; womaniser/n;
      philanderer/n; roué; heartthrob/n; hunk/n; stud/n; seductress; temptress; femme fatale; femmes fatales; vixen/n;
      siren/n of; blonde bombshell; cougar/n; love child; lovechild; toyboy/n; toy boy/n; arm candy; eye candy;
      iconoclast/n; contrarian/n; free spirit/n; free thinker/n; freethinker/n; eccentric/n; oddball/n; misfit/n;
      loner/n; recluse/n; wild card/n; wildcard/n; wild man; wild child; enfant terrible; bad boy/n; problem child;
      bête noire; bete noire; bogeywoman; bugbear/n; pantomime villain/n; arch-villain/n; archvillain/n; arch-enemy;
      arch-enemies; arch-rival/n; archrival/n; arch-foe/n; arch-nemesis; archnemesis; nemesis; nemeses; frenemy;
      frenemies; sworn enemy; sworn enemies; mortal enemy; mortal enemies; public enemy number one; public enemy no;
      persona non grata with; outcast/n; untouchable/n; leper/n; laughing-stock; figure of fun; butt of jokes;
      punchline; punching-bag; cult figure/n; cult hero; cult heroes; folk hero; folk heroes; hero to; heroine to;
      icon of; legend in * own; living legend/n; national treasure/n; giant of; colossus; titan of; sage of;
      oracle of; evangelist/n for; prophet of; messiah; saviour of; pied piper/n; svengali/n; machiavelli/n;
      rasputin/n; robin hood; cinderella; don quixote; walter mitty; mother teresa of; joan of arc of; churchill of;
      teflon; teflon politician; comeback kid; comeback king; survivor/n in politics; mudslinger/n;
      headline-grabber/n; headline-hunter/n; attention-seeker/n; publicity-seeker/n; showman; showmen; showboat/n;
      self-promoter/n; pitchman; pitchmen; impresario of; ringmaster/n; carnival-barker/n; blusterer/n; chatterbox
    `),
    why: 'casts somebody in a part',
    when: anyCase,
    unless: [
      ...told,
      {
        near: `
          dog/n; breed; farm; club; players; olympics; zoo; animal/n; canoe; leaves; garden; ship; pub; forest;
          statue; golf; meteor; concert; music; guitar; police; court; killed; arrested; gunman; suspect/n; terror;
          attacks; attacker/n; marathon; chess; astronomer/n; orbit/n; comet/n; spider/n; pan/n; pantomime; theatre;
          disease; church; sheep; champion/n; championship; cup; seed; ranked; ambulance; air raid; hindu; caste;
          australia's darling; adelaide; harbour; sydney; greek
        `,
      },
      { capital: true, after: ['river|harbour|downs|range|point|street'] },
    ],
    severity: quiet,
  },
];

/** Faint tags of fame. */
export const tagsOfFame = (): readonly PhraseEntry[] => fame;
