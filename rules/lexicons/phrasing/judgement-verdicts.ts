/** Verdicts in more than an adjective: what a thing amounts to, what somebody deserves, and words of mockery. */
import type { Condition, PhraseEntry } from '../../contract/index.ts';
import { anyCase, complement, list, quiet } from './conditions.ts';

/** Somebody else has called it so, or it is denied. */
const others: Condition = {
  before: [
    'not|hardly|never|nearly|no longer such? a|an?',
    'called|calls|call|calling|dubbed|branded|labelled|described|denounced|dismissed|hailed|deemed *? *? *? as?',
    'as|like a|an?',
  ],
};

const nouns: readonly PhraseEntry[] = [
  {
    find: list(`
      such? a|an stain|curse|plague|eyesore|embarrassment|humiliation|obscenity|perversion|aberration|sacrilege|muddle|hodgepodge|hotchpotch|mishmash;
      such? a|an cock-up; such? a|an balls-up; such? a|an screw-up; such? a|an foul-up; such? a|an washout; such? a damp squib; such? a dud; a non-starter; a busted flush;
      a dead letter; such? a sick|cruel|bad|tasteless joke; a cruel hoax; a con trick; a confidence trick; such? a ripoff; a carve-up; a mirage;
      a chimera; an old? canard; a straw man; a red herring; a fallacy; a falsehood; an untruth; a whopper; such? a disservice;
      such? a let-down; such? a letdown; such? a shocker; such? a stinker; such? a horror show; such? a phoney;
      such? a|an national|moral|absolute|complete|total|utter|unmitigated|abject|dismal|miserable|spectacular disgrace|embarrassment|shame|failure|outrage|disaster|mess|catastrophe|humiliation;
      a recipe for failure; a recipe for trouble; a dangerous game|gamble|precedent|path|fantasy; a reckless gamble; a cheap trick|stunt|ploy;
      a class act; a tour de force; a revelation; such? a delight;
      no laughing matter; a mug's game; a lost cause; a pack of lies; a figment of * imagination; a shadow of * former self;
      an anachronism; a sorry sight; a sight for sore eyes; such? a dream come true
    `),
    when: complement,
    unless: [
      others,
      { after: ['by|in law', "'s"] },
      {
        near: `court; charged; convicted; earthquake/n; film; tie-breaker; carpet/n; stain/n; infection; saint/n; pope; church; vatican; canonised; beatified`,
      },
    ],
  },
  {
    find: ['such? a|an monster|creep|clown|saint|genius|treasure|joy|must|shame|pity'],
    when: complement.map((condition) => ({ ...condition, closes: true })),
    unless: [others, { near: `film; movie; story; loch; cookie; circus; birthday; pope; church; vatican; wisdom` }],
    severity: quiet,
  },
  {
    find: list(`
      act of cowardice|folly|madness|betrayal|treachery|desperation|contempt|lunacy|hypocrisy|stupidity|insanity; act of bad faith;
      act of self-harm; act of political|economic|cultural|national cowardice|vandalism|suicide; exercise in futility|cynicism|hypocrisy|stupidity|vanity; exercise in self-congratulation; exercise in self-deception;
      triumph of style over; triumph of hope over; victory for common sense|decency; victory for the little guy; very definition of;
      living proof that; object lesson in; paean to; daylight robbery; highway robbery;
      legalised theft|bribery|robbery|plunder|corruption; moral bankruptcy|cowardice|vacuum|blindness|rot|cesspit|depravity;
      intellectual bankruptcy|dishonesty|laziness|cowardice|vacuity; abdication of duty|responsibility|leadership;
      contempt for the? public|voters|people|truth|democracy|ordinary|working; callous|cynical|wanton|blatant|flagrant|shameless|brazen disregard; poor|bad taste;
      textbook case of; wretched excess; orgy of; theatre of the absurd; new depths of; depths of depravity; stuff of nightmares;
      enemy|enemies of the people; dark stain on; to his|her|their|its lasting|eternal|everlasting|undying|enduring? shame|discredit|credit;
      the very picture of; the definition of insanity; the mother of all; the poster child for; the worst kind of; the worst sort of; the very worst of;
      a new kind of stupid; a special place in hell; own worst enemy; own worst enemies; ticking all the wrong boxes
    `),
    unless: [
      others,
      { before: ['of in|is'], after: ['in food|music|mouth', 'in his|her|the mouth'] },
      {
        near: `court; insurer/n; parliaments; university; students; curriculum; textbook/n; water; wine; food; dish|dishes; robbed; robbers; gunman; gunmen; stage; festival; ionesco; beckett`,
      },
    ],
  },
  {
    find: [
      'straight out of orwell',
      'straight out of kafka',
      'pure orwell',
      'orwell would',
      'worthy of orwell|kafka|stalin|goebbels|machiavelli',
    ],
    when: anyCase,
  },
];

/** What somebody lacks, loses or deserves, in the words of a judge. */
const conduct: readonly PhraseEntry[] = [
  {
    find: 'take/v the biscuit|cake',
    when: [{ closes: true }],
    unless: [{ near: `oven; birthday; wedding; slice/n; kitchen; plate/n; tea` }],
  },
  {
    find: list(`
      hang/v * heads|head in shame; bring/v shame|disgrace on|upon; heap/v shame on; have/v blood on * hands; blood on his|her|its|their|our hands;
      have/v no shame; know/v no shame; have/v no moral compass; have/v no conscience; have/v no spine; have/v no backbone;
      have/v zero|no credibility; lack/v the courage|backbone|spine|guts|decency|wit|honesty|moral; lack/v a spine|backbone|conscience|moral;
      lack/v any shred|semblance|sense of; lose/v * moral compass; lose/v all credibility; lose/v all touch; lose/v touch with reality;
      lose/v * mind; lose/v * soul; live/v in a fantasy|bubble|dreamworld; live/v in denial; fool/v nobody; fool/v no one;
      kid|delude/v himself|herself|itself|themselves|ourselves|yourself|yourselves; make/v zero sense; make/v a nonsense|travesty|joke|farce|fool of;
      fail|pass/v the smell|laugh|sniff test; ring/v hollow|false; fall/v flat on * face; fall/v on * face; hold/v no water;
      crumble/v under scrutiny; collapse/v under scrutiny; defy/v reason|parody|satire|belief|comprehension; stretch/v credulity; stretch/v the truth|imagination|facts;
      stink/v to high heaven; tell/v you everything|all; tell/v us everything; put/v * to shame; put/v to shame; shame/v us all;
      do/v a *? disservice to; do/v * *? *? a *? disservice; do/v nobody|no any favours; do/v itself|himself|herself|themselves no favours;
      sink/v so|this low; sink/v to new|such|a|their|his lows|depths|low|level; plumb/v new|the depths; scrape/v the bottom of the barrel; scrape/v the barrel;
      get/v away with murder; have/v it coming; bring/v it|this on himself|herself|themselves|itself|ourselves; serve/v him|her|them|us right;
      beneath the dignity of; beyond parody|satire|redemption|reproach|contempt|comprehension|ridiculous|absurd|pathetic|shameful|disgusting;
      tantamount to betrayal|surrender|theft|robbery|treason|blackmail|extortion|fraud|bribery|suicide|slavery|censorship|murder;
      border|verge/v on the? absurd|ridiculous|insane|insanity|hysteria|hysterical|criminal|obscene|farce|farcical|delusional|pathological|fanatical|comical|cruelty|idiocy|lunacy|madness|treason|racism;
      in its|his|her|their infinite wisdom; with a straight face; take/v leave of * senses; drag/v * through the mud|gutter; drag/v * name through;
      deserve/v to be fired|sacked|jailed|impeached|ridiculed|condemned|mocked|scorned|shamed|pilloried; out of his|her|their mind|minds; deserve/v nothing but; deserve/v no better; deserve/v far|much|so better;
      deserve/v *? gratitude|contempt|scorn|ridicule|condemnation|admiration|thanks|applause|mockery; deserve/v every bit|ounce; deserve/v a medal;
      do/v untold|irreparable|lasting|incalculable damage|harm; fail/v the american|british people; fail/v spectacularly|abysmally|dismally|utterly|woefully;
      insult/v our|your|their|readers|voters intelligence; insult/v the memory; mock|disgrace/v the office; demean|cheapen|tarnish/v the *? office;
      disgrace/v * office; turn/v a deaf ear; stick/v in * craw; leave/v a bad|bitter|sour|nasty taste;
      turn/v * stomach; make/v * blood boil; make/v * skin crawl; warm/v the heart; tug/v at the heartstrings; tug/v at * heartstrings; boggle/v * mind;
      not worth the paper; have/v no leg to stand on; not have a leg to stand on; protest/v too much; add/v injury to insult;
      couldn't|could not care less; couldn't|could not be more wrong|absurd|cynical|dangerous|dishonest|hypocritical|misguided; could hardly be worse|clearer|more;
      in over his|her|their|its head|heads; off his|her|their|its rocker|trolley; too clever by half; too big for his|her|their|its boots;
      way out of line; not up to the job|task; not the sharpest; a few bricks short; a sandwich short; nothing if not; every trick in the book; only too happy|willing|eager|glad to;
      cannot|can't be bothered to; wouldn't know * if it; would not know * if it; for all the wrong reasons; for all the right reasons; no better than a; little better than a;
      all talk and no; all mouth and no; all style and no; all bark and no; more like a|an circus|farce|cult|joke|mob; born yesterday; nothing to do with justice|truth|fairness|science; everything to do with politics|power|greed|control|ideology
    `),
    unless: [
      others,
      { after: ['problem/n|gap/n|vote/n', 'with grief|worry|pain|fear'] },
      {
        near: `vertebrate/n; invertebrate/n; species; animal/n; fish; worm/n; mollusc/n; urchin/n; jellyfish; horse/n; mare/n; goal/n; match; half; ice; stairs; runner/n; bull/n; swimmer/n; pool; dementia; patient/n; murder; film; album; bell/n; cake/n; sink; stomach bug; paint; surgery; boat/n; sea; lake; river`,
      },
      { before: ['whether|if *? *?'] },
    ],
  },
  {
    find: list(`
      miss/v the mark; make/v no sense; speak/v volumes; turn/v back the clock; turn/v the clock back; worse still; have/v no clue; a tale of woe; ring/v true; say/v it all; deserve/v to be heard|remembered|congratulated|commended; out of his|her|their|its depth;
      lose/v * way; lose/v * nerve; see/v sense; see/v reason; come/v to * senses; make/v perfect sense; make/v little sense;
      stoop/v to; stretch/v the bounds; do/v little to; give/v credence to; lend/v credence to; nothing short of; anything but; drag/v * heels
    `),
    severity: quiet,
  },
  {
    find: 'dare/v to lecture|preach|call|suggest|claim|question',
    severity: quiet,
    unless: [{ before: ['not|never|few|nobody|none'] }],
  },
  {
    find: [
      'have/v a lot to answer for',
      'have/v much to answer for',
      'has some nerve',
      'have some nerve',
      'have/v some explaining to do',
      'have/v learned nothing',
      'have/v learnt nothing',
      'have/v had enough of',
    ],
  },
];

/** Mockery and appeals to the reader: a report needs neither. */
const mockery: readonly PhraseEntry[] = [
  {
    find: list(`
      cry me a river; boo-hoo; can't make this|it up; can't make this stuff up; couldn't make it up; could not make it up; spare us|me the;
      pass the popcorn; what|why|who|how the hell; hardly rocket science; isn't rocket science; not rocket science; the chutzpah;
      pot calling the kettle; oh the irony|humanity|horror|hypocrisy; dirty little secret; it takes a special kind of;
      doesn't take a genius; does not take a genius
    `),
    why: 'mocks where a report would tell',
    unless: [{ near: ['song', 'album', 'film', 'series', 'titled', 'slogan', 'hashtag', 'banner/n'] }],
  },
  {
    find: list(`
      who would have thought; who'd have thought;
      who would have guessed; drum roll please; enough already; enough said; case closed; end of story; yeah right; yeah, right;
      oh please; oh, please; for god's sake; for pity's sake; for christ's sake; good grief; heaven help us; god help us; lord knows; goodness knows;
      pray tell; dream on; fat chance; is it any wonder; anyone surprised; who are they|we|you kidding; who is he|she|it kidding; what were they|you thinking; what was he|she thinking;
      where is the outrage; where's the outrage; where was the outrage; when will they|we|you|he|she learn; why on earth; how on earth; what on earth; what|why|who|how the heck;
      in * right mind; anyone with half a brain; anyone with a brain|pulse|conscience|heart; anyone with an ounce of; anyone with eyes; only a fool|idiot|lunatic|cynic|moron;
      doesn't take a rocket scientist; let that sink in;
      it is that simple; it's that simple; simple as that; sound familiar; woe betide; hats off to; kudos to; three cheers for; hooray for; don't hold your breath; don't be fooled;
      do not be fooled; don't kid yourself; not so fast; get a grip; get a life; get over it; wake up and smell; for shame; bah, humbug; you can bet; bet your bottom dollar; nobody|none in their right mind;
      no sane|sensible|decent|reasonable|serious|thinking|honest person|adult|observer|voter|american|politician; no self-respecting; any sane|decent|sensible|thinking|honest person|adult|observer|voter|american|citizen;
      how many more; how much longer must|can|will; lo and behold; if you can believe it; would you believe; can you imagine; just imagine; think about that; ask yourself|yourselves;
      ponder that; here's the kicker; here is the kicker; here's the rub; therein lies the rub; that ship has sailed; that's rich; that is rich; the pot and the kettle; physician, heal;
      sad but true; truth be told; the sad|ugly|inconvenient|naked|brutal|bitter|hard|awful|shameful|uncomfortable|unvarnished|cold truth|reality|fact; worst-kept secret; as any fool;
      the gall of|to; the nerve of;
      are we supposed|expected|meant to; does anyone seriously|really|honestly; do they|you|we really|seriously|honestly think|believe|want|expect|need; who needs; so what if; what gives; why bother; why not just
    `).filter(
      (phrase) => !/^the (?:hypocrisy|stupidity|absurdity|insanity|arrogance|sheer|irony of)$|^oh, the$/.test(phrase),
    ),
    why: 'mocks or appeals where a report would tell',
    severity: quiet,
    unless: [
      {
        near: [
          'song',
          'album',
          'film',
          'quiz',
          'series',
          'titled',
          'entitled',
          'slogan',
          'hashtag',
          'banner/n',
          'placard/n',
          'sign/n',
        ],
      },
    ],
  },
  {
    find: list(`
      trust me; believe me; nice try; too bad; tough luck; grow up; think again; never mind; fear not; god knows; heaven knows; don't get me wrong; mind you;
      let me be clear|frank|blunt; plain and simple; as we all know; we all know; of all people; of all things; in a nutshell; at the end of the day
    `),
    why: 'appeals to the reader where a report would tell',
    severity: quiet,
  },
];

/** Verdicts in more than an adjective. */
export const verdicts = (): readonly PhraseEntry[] => [...nouns, ...conduct, ...mockery];
