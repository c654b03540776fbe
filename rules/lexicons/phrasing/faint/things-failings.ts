/** Adjectives of failure, folly, dirt and gloom, said of plans, works and states of affairs. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { bodily, ofAffairs, ofPlans, ofSayings, plainly, said, tales } from './things-conditions.ts';

const weakness = (): readonly PhraseEntry[] => [
  {
    find: list(`
      perfunctory; desultory; cursory; half-finished; half-measured; half-done; halting; watered-down;
      milquetoast; milk-and-water; wishy-washy; mealy-mouthed; namby-pamby; milksop; weak-tea; sticking-plaster;
      band-aid; quick-fix; fig-leaf; piffling; piddling; measly; paltry; derisory; niggardly; beggarly; trifling;
      picayune; two-bit; tinpot; tin-pot; penny-ante; small-bore; small-beer; skimpy; penny-pinching; cheeseparing;
      cheapjack; cheapskate; shoestring; bare-bones; barebones; hand-to-mouth; scrimping; wan;
      pallid; bland; colourless; flavourless; characterless; anaemic; listless; languid; soggy; mushy; squishy;
      wafer-thin; gossamer-thin; neutered; emasculated; defanged; declawed; hamstrung; shopworn; timeworn; moth-eaten;
      clapped-out; worn-out; beat-up; broken-down; run-down; down-at-heel; washed-up; past-it; stillborn; dead-end;
      dead-on-arrival; abortive; bootless; unavailing; thankless; self-limiting; nugatory; otiose; unpersuasive;
      unremarkable; undistinguished; unexceptional; unmemorable; forgettable; so-so; middling; middle-of-the-road;
      run-of-the-mill; garden-variety; bog-standard; by-the-numbers; by-the-book; paint-by-numbers; one-note;
      one-trick; one-dimensional; two-dimensional; one-size-fits-all; cookie-cutter; off-the-peg; dime-a-dozen;
      humdrum; workaday; lowbrow; boring; monotonous; soporific; snooze-worthy; yawn-inducing; sleep-inducing;
      airless; stilted; wearying; tiring; enervating; deadening; stupefying; stuffy; staid; fusty; musty;
      hidebound; stick-in-the-mud; antiquated; archaic; outdated; horse-and-buggy; steam-age; stone-age;
      superannuated; passé; old-hat; old-fogeyish; cobwebbed; out-of-date; behind-the-times; overlong; prolix;
      verbose; wordy; garrulous
    `),
    why: 'runs it down where its faults would speak for themselves',
    when: said,
    unless: [
      ...plainly,
      tales,
      bodily,
      {
        modifies: `
          model/n; space; array/n; surface; object/n; ice-cream; ice; pod/n; extract; bean/n; orchid/n; flavour;
          essence; tomato|tomatoes; effect/n; sound/n; structure/n; warehouse; equipment; map/n; leap; sample/n;
          knife; knives; pain; thud; mountains; region/n; climate; zone/n; land/n; gas; liquid; crystal/n; diamond/n;
          examination; glance; search; cat; coup/n; fossil/n; skeleton; egg/n; species; town; song; insect/n; motion;
          step/n; rotation; coffee; machine/n; whale/n; potato; pass; puppet/n; flip
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      weak; pale; meagre; scant; scanty; shrunken; puny; token; cosmetic; glacial; damp; faint; flagging; fading;
      waning; wilting; sagging; slumping; drooping; flailing; struggling; weary; stale; misfiring; mishandled;
      mismanaged; misapplied; misjudged; mistaken; misplaced; careless; insufficient; unambitious; timorous; hesitant;
      belated; cheap; amateur; vague; nebulous; amorphous; uneven; spotty
    `),
    why: 'runs it down where its faults would speak for themselves',
    when: [
      ...ofAffairs,
      {
        as: ['attributive'],
        modifies: `
          excuse/n; apology; apologies; gesture/n; defence/n of; argument/n; response/n; reply; promise/n; pledge/n;
          rhetoric; attempt/n; effort/n; handling; denial/n; rebuke; leadership; reasoning; logic; thinking;
          journalism; rollout; performance; recovery; compromise/n; victory; claim/n; explanation/n; praise; hope/n;
          start to
        `,
      },
    ],
    unless: [
      ...plainly,
      { modifies: 'interaction; force; signal/n; acid/n; time; start; claim/n to' },
      { near: 'goal/n; match|matches; half-time; striker; innings' },
    ],
    severity: quiet,
  },
  {
    find: list(`
      ham-fisted; hamfisted; cack-handed; flat-footed; leaden-footed; tin-eared; cloth-eared; blinkered;
      tunnel-visioned; ill-founded; ill-equipped; ill-defined; ill-suited; ill-matched; ill-assorted; ill-planned;
      ill-prepared; ill-executed; ill-explained; ill-omened; ill-disguised; ill-concealed; ill-deserved; ill-directed;
      ill-contrived; ill-kept; ill-drafted; ill-disposed; ill-begotten; ill-bred; ill-boding; ill-favoured; unwise;
      imprudent; injudicious; impolitic; inopportune; inexpedient; unsound; unsuited; unbalanced; unsubtle; unlovely;
      unsightly; unappetising; unappealing; unattractive; unpalatable; unglamorous; unwelcome; undeserved; unearned;
      unmerited; untoward; unworthy; unenviable; unsatisfying; unsatisfactory; unrewarding; unfulfilled; unheeded;
      underpowered; under-resourced; overlooked; overambitious; overeager; overhasty; overcautious; overprotective;
      over-optimistic; over-reliant; over-sensitive; oversensitive; over-simplified; oversimplified; overused;
      overloaded; overcomplicated; over-complicated; over-engineered; overengineered; over-regulated; overregulated;
      over-generous; overgenerous; overwritten; overpriced; overstuffed; oversold; over-hyped; overplayed;
      overdramatic; overdone; overemotional; overstated; overinflated; disreputable; discreditable; disagreeable;
      dislikable; discordant; dissonant; discourteous; counter-intuitive; self-sabotaging; self-undermining;
      self-harming; self-perpetuating; self-seeking; self-promoting; self-promotional; self-styled; self-appointed;
      self-proclaimed; self-interested; self-pleasing; backfiring; lead-footed; butterfingered; heavy-footed; slack;
      lax; laissez-faire
    `),
    why: 'marks it down in a word where the reasons would do',
    when: said,
    unless: [
      ...plainly,
      tales,
      bodily,
      {
        modifies: `
          stock/n; share/n; currency|currencies; house; property; asset/n; market/n; problem/n; matrix; economics;
          capitalism; tide; water; jaw; rope; noise; chord/n; set/n; mind
        `,
      },
    ],
    severity: quiet,
  },
];

const follyAndFilth = (): readonly PhraseEntry[] => [
  {
    find: list(`
      bonkers; barmy; batty; dotty; wacko; whackadoodle; wackadoodle; cuckoo; loco; cockeyed; cock-eyed; half-crazy;
      crazy-quilt; pie-in-the-sky; starry-eyed; airy-fairy; cloud-cuckoo; utopian; fuzzy-minded; moonbat; gonzo;
      whimsical; fantastical; chimerical; hippy-dippy; new-agey; touchy-feely; kumbaya; wonkish; wonky; geeky;
      head-scratching; brain-twisting; unintelligible; indecipherable; impenetrable; abstruse; recondite; gnomic;
      cryptic; delphic; oracular; inscrutable; quirky; oddball; offbeat; off-beat; off-kilter; left-field; outré;
      freakish; freaky; wince-inducing; squirm-inducing; sophomoric; babyish; jejune; callow; adolescent;
      tantrum-like; toddler-like; childlike; schoolboyish; knee-jerk; reflexive; unthought; ill-digested;
      half-digested; undigested; lackadaisical; devil-may-care; happy-go-lucky; cavalier; offhand; off-hand;
      throwaway; blasé; insouciant; nonchalant; blithe; carefree; gung-ho; seat-of-the-pants; fly-by-the-seat;
      on-the-hoof; make-it-up; back-of-a-napkin; finger-in-the-wind; kamikaze; lemming-like; ostrich-like; sheeplike;
      sheep-like; robotic; zombie-like; zombified; cult-like; cultish; circus-like; clown-like; cartoon-like;
      mob-like; gangster-like; mafia-like; mafia-style; gestapo-style; gestapo-like; stasi-style; soviet-style;
      stalin-style; nazi-style; nazi-like; hitler-like; trump-like; putin-style; big-brother-style; hollywood-style;
      soap-operatic; circus-style; kangaroo-court
    `),
    why: 'laughs at the thing before readers have seen it',
    when: [
      { as: ['attributive', 'predicate'], capital: true },
      { as: ['attributive', 'predicate'], capital: false },
    ],
    unless: [
      ...plainly,
      tales,
      {
        modifies: `
          crossword/n; clue/n; host/n; star/n; country|countries; debt; arm/n; clock/n; socialist/n; socialism;
          community; society|societies; novel; code; pronoun/n; verb/n; brain; ability; innocence; programme/n;
          king/n; king; soldier/n; surgery; pilot/n; plane/n; hand; vacuum; lander; probe/n; spacecraft; development;
          boy/n; girl/n; stage; health
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      filthy; scummy; mucky; stinking; reeking; malodorous; noisome; fetid; foetid; rancid; pestilential; poxy;
      leprous; scabrous; dirty; beastly; bestial; gutter; sewer-like; swamp-like; grimy; greasy; oily; sick; diseased;
      contagious; cancerous; infected; mangy; noxious; toxic; septic; rotten; bloodsucking; blood-sucking; leech-like;
      vulturine; vulture-like; vampire-like; vampirish; vulpine; cannibalistic; frankenstein; ogreish; diabolic;
      sinful; sacrilegious; blasphemous; heretical; schizophrenic; schizoid; neurotic; obsessive; pathological;
      psychotic; unglued; certifiable; masochistic; suicidal; necrotic; malignant
    `),
    why: 'throws dirt or disease at it where a report would describe it',
    when: [
      ...ofSayings,
      ...ofPlans,
      {
        as: ['attributive'],
        modifies: `
          politics; mob; hypocrisy; partisanship; opportunism; obsession; hatred; greed; lie/n; liar/n; fan/n;
          supporter/n; base; press; rhetoric; capitalism; ideology; nationalism; culture; atmosphere; nostalgia;
          creature/n of; government
        `,
      },
    ],
    unless: [
      ...plainly,
      tales,
      {
        modifies: `
          dog/n; animal/n; cells; system/n; tumour/n; blood; state/n; waste; substance/n; gas|gases; charge/n;
          patient/n; order/n; trial/n; cat/n; tank/n; reform/n; review/n; joke/n on; process; response;
          attack/n on himself; performance/n; report; shock; leave; pay; cut/n; tax
        `,
      },
      { near: 'court; hospital; doctor/n; patient/n; vaccine/n' },
    ],
    severity: quiet,
  },
  {
    find: list(`
      sorrowful; mournful; doleful; lugubrious; plaintive; wistful; rueful; melancholy; sombre; cheerless;
      comfortless; desolate; forlorn; abject; piteous; heartbroken; wrenching; soul-searching; demoralising;
      deflating; deflated; discouraging; crestfallen; downbeat; downcast; dejected; glum; woebegone; heart-sinking;
      spirit-sapping; soul-sapping; bittersweet; tear-jerking; tearful; weepy; teary; lachrymose; tear-streaked;
      heart-wrenching; heart-tugging; heartstring-tugging; raw-nerved; anguished; pained; tormented;
      harrowed; haunted; grief-laden; excruciating; agonising; unendurable; despairing; defeatist; fatalistic;
      nihilistic; cynicism-laden; jaded; careworn; world-weary; war-weary; battle-weary; bone-weary; crisis-weary;
      shell-shocked; scandal-weary
    `),
    why: 'tells readers how to feel',
    when: said,
    unless: [
      ...plainly,
      tales,
      bodily,
      {
        modifies: `
          mother/n; father/n; family|families; parent/n; relative/n; mourner/n; reunion/n; widow/n; pain; apology;
          dance; ghost; house; farewell/n; survivor/n; cry|cries
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: 'tortured',
    why: 'tells readers how to feel',
    when: [
      {
        as: ['attributive'],
        modifies: `
          logic; reasoning; prose; explanation/n; syntax; metaphor/n; argument/n; history; relationship/n; debate/n;
          compromise/n; language; justification/n; process; negotiation/n; analogy; analogies; excuse/n; definition/n
        `,
      },
    ],
    severity: quiet,
  },
];

/** Failure, folly, dirt and gloom. */
export const failings = (): readonly PhraseEntry[] => [...weakness(), ...follyAndFilth()];
