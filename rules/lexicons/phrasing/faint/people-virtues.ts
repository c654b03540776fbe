/** Merits, wits, looks and voices: people as a portrait paints them. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { hints, ofNature, ofShows } from './people-conditions.ts';

const merits: readonly PhraseEntry[] = [
  hints(
    'praises a character',
    `
      daring; gifted; talented; wry; droll; irreverent; illustrious; legendary; renowned; acclaimed; vaunted;
      feted; storied; eccentric; quirky; oddball; reclusive; enigmatic; adept; adroit; dedicated; idealistic;
      committed; inspired; attentive; considerate; empathetic; warm; caring; loving; ethical; determined; sharp;
      clever; smart; bright; resilient; stoic; loyal; loyalist; faithful; pious; godly; patriotic; respected;
      well-respected; highly respected; widely respected; well-regarded; highly regarded; accomplished; skilled;
      experienced; trusted; trustworthy; pragmatic; reasonable; rational; sober; mature; grown-up; classy; chic;
      handsome; beautiful; attractive; graceful
    `,
    {
      when: [
        {
          as: ['attributive'],
          modifies: `
          mayor/n; president; senator/n; politician/n; congressman; congresswoman; governor/n; candidate/n;
          minister; statesman; leader/n; leadership; judge/n; jurist/n; prosecutor/n; businessman;
          businesswoman; entrepreneur/n; billionaire/n; millionaire; financier; tycoon/n; activist/n;
          lawyer/n; attorney/n; journalist/n; reporter/n; commentator/n; author/n; scholar/n; economist/n;
          scientist/n; expert/n; conservative/n; liberal/n; progressive/n; democrat/n; republican/n;
          nationalist/n; patriot/n; soldier/n; veteran/n; officer/n; teacher/n; nurse/n; doctor/n;
          americans; people; public; women; men; woman; man; wife; lady; couple; daughter/n; advocate/n;
          champion/n; critic/n; defender/n; supporter/n; follower/n; ally|allies; aide/n; adviser/n;
          voice/n; speech|speeches; stand; work; campaigner/n; observer/n; thinker/n; decision/n; defence;
          performance; style; tribute/n
        `,
        },
      ],
      unless: [
        ofShows,
        {
          modifies: `
          work permit; phone/n; citizen/n; people of working; opposition; teacher training; learning; adult;
          children; age; vote; education; worker/n; movie/n; woods; house/n
        `,
        },
        { near: `died; obituary; medal; honorary; church; court; deacon` },
      ],
    },
  ),
  hints(
    'praises a character',
    `
      ballsy; intrepid; dauntless; undaunted; undeterred; unfaltering; unswerving; redoubtable; doughty;
      irrepressible; unflagging; valorous; chivalrous; altruistic; upstanding; upright; incorruptible;
      scrupulous; unassuming; soft-spoken; folksy; homespun; wholesome; kindly; beneficent; benevolent;
      compassionate; amiable; affable; genial; congenial; convivial; lovable; loveable; personable; telegenic;
      photogenic; gregarious; vivacious; sprightly; spry; zestful; inimitable; nonpareil; astute; perspicacious;
      discerning; clear-sighted; prescient; erudite; urbane; suave; cultured; worldly-wise; street-smart;
      streetwise; stateswomanlike; presidential-looking; avuncular; grandfatherly; grandmotherly; fatherly;
      motherly; barrier-breaking; hard-charging; hard-driving; hardworking; go-getting; high-flying;
      high-powered; workaholic; tenacious; painstaking; meticulous; punctilious; assiduous; diligent;
      industrious; conscientious; dutiful; ever-loyal; unimpeachably honest; plain-spoken; straight-shooting;
      straight-talking; unflappable; imperturbable; unruffled; composed under; cool as a cucumber;
      cool under fire; cool under pressure; grace under; calm under pressure; quick on the draw;
      sharp as a tack; bright as a button; brave as a lion; honest as the day is long; straight as an arrow;
      pure as the driven snow; good as gold; worth * weight in gold; second to none; a cut above;
      at the top of * game; the genuine article; the real deal
    `,
    {
      unless: [
        ofNature,
        ofShows,
        {
          modifies: `
          fund/n; society|societies; trust; tumour/n; acid; posture; piano/n; chimney; position;
          care|investigation/n|work|survey/n|search|excavation/n|study|reconstruction; beginnings; vacuum;
          journal/n; society; borders; behaviour; response; helpline; release; leave; grounds
        `,
        },
        { after: ['to enter|join|take|launch|strike|become|open|buy|win'] },
      ],
    },
  ),
  hints(
    'praises a character',
    `
      daring; honest; humane; generous; gifted; talented; clever; wry; droll; irreverent; silky; smooth;
      polished; graceful; magnetic; infectious; energetic; dynamic; vigorous; youthful;
      dedicated; committed; loyal; faithful; trusted; respected; venerated; admired; adored; celebrated;
      acclaimed; renowned; distinguished; eminent; illustrious; pre-eminent; legendary; vaunted; feted; storied;
      accomplished; skilful; adept; adroit; nimble; sure-footed; inventive; imaginative; innovative;
      resourceful; enterprising; ambitious; driven; aspiring; gentle; sweet; tender; modest;
      self-taught; quiet; shy; stoic; stoical; gritty; resilient; hardy; sober; measured; reflective; cerebral;
      bright; sparkling; radiant; enigmatic; mysterious; inscrutable; reclusive; elusive; colourful; eccentric;
      quirky; offbeat; unorthodox; unconventional; idiosyncratic; oddball; maverick; flinty; sincere;
      idealistic; romantic
    `,
    {
      when: [
        {
          as: ['attributive'],
          modifies: `
          mayor/n; president; senator/n; politician/n; statesman; statesmen; stateswoman; leader/n;
          founder/n; tycoon/n; mogul/n; billionaire/n; millionaire/n; financier/n; entrepreneur/n;
          businessman; businesswoman; lawyer/n; editor/n; journalist/n; reporter/n; whistleblower/n;
          dissident/n; campaigner/n; activist/n; reformer/n; philanthropist/n; visionary|visionaries;
          thinker/n; intellectual/n; scholar/n; strategist/n; orator/n; speaker/n; performer/n; figure/n;
          personality|personalities; charm; smile/n; wit; stand; fight; struggle; sacrifice/n; defence;
          effort/n; loyalty; service; statesmanship; public servant/n; patriarch; matriarch; monarch;
          dictator/n; strongman; oligarch/n; hero; heroes; champion/n; defender/n; admirer/n; supporter/n;
          patriot/n; rebel/n; outsider/n; underdog/n; loner/n; genius|geniuses; character/n; critic/n;
          crusader/n; determination; resolve; courage; pragmatist/n; idealist/n; soul/n; souls; heart/n;
          life|lives; past
        `,
        },
      ],
      unless: [
        ofShows,
        {
          modifies: `
          citizen/n; opposition; fund/n; union; cross; medal/n; prize/n; scientist/n; saint/n; virus; cycle;
          disease; expectancy; expectancies
        `,
        },
        { near: `died; obituary; medal; honorary; professor; court` },
      ],
    },
  ),
];

const portraits: readonly PhraseEntry[] = [
  hints(
    'draws a portrait where the facts would do',
    `
      dishevelled; unkempt; scruffy; frumpy; dowdy; tubby; portly; pudgy; podgy; chubby; corpulent; rotund;
      paunchy; pot-bellied; jowly; craggy; wizened; grizzled; gaunt; lanky; gangly; gangling; scrawny; hulking;
      burly; strapping; brawny; beefy; muscle-bound; pint-sized; bespectacled; balding; bewhiskered;
      florid-faced; pasty-faced; leggy; buxom; busty; curvaceous; voluptuous; sultry; comely; winsome; nubile;
      matronly; boyish; girlish; cherubic; elfin; impish; puckish; dapper; natty; rumpled; tousled; tweedy;
      patrician; genteel; plummy; well-connected; blue-blooded; moustachioed; mustachioed; perma-tanned;
      permatanned; bouffant; chiselled; lantern-jawed; square-jawed; weak-chinned; chinless; goateed; swarthy;
      ruddy; spindly; stooped; hunched; glassy-eyed; gawping; gawking; garrulous; loquacious; voluble;
      talkative; chatty; verbose; gabby; laconic; taciturn; tight-lipped; uncommunicative; tongue-tied;
      plain-speaking; stentorian; gravelly; gravel-voiced; squeaky; whining; braying; bleating; shrieking;
      screeching; ranting; babbling; blathering; droning; grandiloquent; orotund; magniloquent; motor-mouthed;
      loose-lipped; indiscreet; professorial; donnish; nerdy; nerdish; geeky; wonkish; wonky; swotty; bookish;
      bohemian; hippyish; hippie-ish; hipsterish; muesli-eating; diva-like; diva-ish; prima-donna; media-savvy;
      publicity-shy; media-shy; camera-shy; hermit-like; monkish; ascetic; bon-vivant; bibulous; owlish;
      bearish; bear-like; bird-like; birdlike; mousy; elephantine; whale-like; leonine; lizard-like; toad-like;
      rodent-like; rat-like; ratlike; foxy; vulpine; catlike; hawk-nosed; hook-nosed; beak-nosed; wild-haired;
      shaggy-haired; mop-haired; floppy-haired; silver-haired; white-haired; grey-haired; long-haired hippie;
      raven-haired; flame-haired; bottle-blonde; peroxide-blonde; sharp-suited; sharp-elbowed; cigar-chomping;
      gum-chewing; pipe-smoking; whisky-drinking; bow-tied; be-suited; besuited
    `,
    {
      unless: [
        ofNature,
        ofShows,
        { near: `suspect; described as; wanted; police; robber/n; description` },
        {
          modifies: `
          toy/n; wheels; door; puppet/n; boot/n; goose; tent; wind; sheep; goat/n; noise; club; route;
          building; farm; rhapsody; republic; massif; monk/n; boat
        `,
        },
        { after: ["'s", 'over documents|maps|desks'] },
      ],
    },
  ),
];

/** Merits and portraits. */
export const virtues = (): readonly PhraseEntry[] => [...merits, ...portraits];
