/**
 * The writer's nudge: words that tell readers how to feel about a fact, or that the matter is settled.
 *
 * Adverbs of manner look alike ("she spoke sadly"): those that can be manner count only where their place shows that
 * they judge the whole sentence.
 */
import type { Condition, PhraseEntry } from '../../contract/index.ts';
import { list, opening, quiet, setOff } from './conditions.ts';
import { faintAdverbs } from './faint/adverbs.ts';

/** "Fortunately for the owner": whose luck it was is part of the fact. */
const luckOf: Condition = { after: ['for'] };

const feeling: readonly PhraseEntry[] = [
  {
    find: [
      'unfortunately|fortunately|luckily|happily|sadly|tragically for us|everyone|everybody|you|readers',
      'unfortunately|fortunately|luckily|happily|sadly|tragically for all of us|you',
    ],
    use: '',
    why: 'tells readers how to feel about the fact',
  },
  {
    find: list(`
      unfortunately; regrettably; lamentably; thankfully; mercifully; disappointingly; worryingly; disturbingly;
      troublingly; depressingly; dishearteningly; distressingly; gratifyingly; reassuringly; encouragingly;
      refreshingly; infuriatingly; frustratingly; maddeningly; annoyingly; embarrassingly; pleasingly;
      appallingly; scandalously; unforgivably; inexcusably; bafflingly; bewilderingly; perversely; laughably;
      farcically
    `),
    use: '',
    why: 'tells readers how to feel about the fact',
    unless: [luckOf],
  },
  {
    find: list(`
      sadly; fortunately; luckily; happily; tragically; hopefully; alas; alarmingly; shockingly; amazingly;
      astonishingly; incredibly; remarkably; mysteriously; scarily; outrageously; disgracefully; shamefully;
      unhappily; disastrously; horrifyingly
    `),
    use: '',
    why: 'tells readers how to feel about the fact',
    when: opening,
    unless: [luckOf],
  },
  {
    find: list(`sadly; tragically; shamefully; disgracefully; unhappily`),
    use: '',
    why: 'tells readers how to feel about the fact',
    when: [...setOff, { before: ['is|was|are|were|has|have|had|but|and'] }],
    unless: [{ closes: true }],
  },
];

const irony: readonly PhraseEntry[] = [
  {
    find: list(`
      ironically; tellingly; unsurprisingly; not surprisingly; not unexpectedly; predictably; surprisingly;
      inexplicably; paradoxically; inevitably enough; revealingly; unaccountably; incongruously; suspiciously;
      unbelievably
    `),
    use: '',
    why: 'nudges readers towards a conclusion',
    unless: [
      { after: ['titled|named|called'] },
      { near: ['behave/v|act/v suspiciously'] },
      { before: ['not'], after: ['*'] },
    ],
  },
  {
    find: list(`
      curiously; oddly; strangely; bizarrely; interestingly; conveniently; ominously; absurdly; weirdly; fittingly; appropriately; misleadingly; perplexingly; puzzlingly; intriguingly
    `),
    use: '',
    why: 'nudges readers towards a conclusion',
    when: [...setOff, { after: ['enough'] }],
  },
  {
    find: ['importantly', 'crucially', 'significantly'],
    use: '',
    why: 'weighs the fact for readers',
    when: setOff,
    severity: quiet,
  },
  {
    find: list(`
      curiously enough; oddly enough; strangely enough; ironically enough; funnily enough; interestingly enough;
      sure enough; surprisingly enough
    `),
    use: '',
    why: 'nudges readers towards a conclusion',
  },
  {
    find: list(`
      in a cruel twist; in an ironic twist; in a strange twist; in a bizarre twist; in a twist of irony;
      in a twist of fate; in an irony; the irony is that; the irony is; it is ironic that;
      as luck would have it; by a happy coincidence; lo and behold; believe it or not;
      to nobody|everyone|everybody 's surprise; to the surprise of no one; to the surprise of nobody;
      to no one 's surprise
    `),
    use: '',
    why: 'nudges readers towards a conclusion',
  },
  {
    find: list(`
      it comes as no surprise that; it came as no surprise that; it is no surprise that;
      it was no surprise that; it should come as no surprise that; it is not surprising that;
      it is hardly surprising that; it is little wonder that; it is no wonder that; it is no coincidence that;
      it is no accident that; it was no accident that; it was no coincidence that;
      it then|therefore|thus came as no surprise that
    `),
    use: '',
    why: 'presents what happened as what readers should have known',
    severity: quiet,
  },
  {
    find: list(`
      no wonder; small wonder; little wonder; hardly surprising; hardly a surprise; come/v as no surprise;
      no surprise that; it is no surprise; as one might expect; as might be expected; as you might expect;
      as if by magic; needless to add
    `),
    why: 'presents what happened as what readers should have known',
    severity: quiet,
    unless: [{ before: ['a|the'] }],
  },
];

const certainty: readonly PhraseEntry[] = [
  {
    find: 'of course',
    use: '',
    why: 'takes the reader’s agreement for granted',
    unless: [
      { before: ['out|change|changes|changed|matter'] },
      { after: ['not ?', 'work|study|action|materials|correction|record|record'] },
    ],
    innocent: ['of course of', 'as a matter of course', 'the rules of course'],
    severity: quiet,
  },
  {
    find: list(`
      undeniably; unquestionably; indisputably; incontrovertibly; incontestably; inarguably; unarguably;
      self-evidently; irrefutably; beyond dispute; beyond argument
    `),
    use: '',
    why: 'declares the matter settled',
    unless: [{ before: ['not|less|more|so|as|very'] }],
  },
  {
    find: list(`
      undoubtedly; patently; manifestly; transparently; demonstrably; plainly; obviously; doubtless
    `),
    use: '',
    why: 'declares the matter settled',
    severity: quiet,
    unless: [
      {
        before: `
          not; isn't; less; more; so; as; very; speak; spoke; speaks; spoken; say; said; put; see; seen;
          visible; written; state; stated
        `,
      },
      {
        after: `
          visible; marked; dressed; false; obvious; see; seen; audible; labelled; written; worded;
          stated; infringing; unfounded; unreasonable; unjust
        `,
      },
    ],
  },
  {
    find: ['frankly', 'honestly', 'naturally'],
    use: '',
    why: 'puts the writer between the reader and the fact',
    when: setOff,
  },
  {
    find: ['clearly', 'evidently', 'naturally'],
    use: '',
    why: 'declares the matter settled',
    when: [{ opens: true, after: [','] }],
  },
  {
    find: ['clearly'],
    use: '',
    why: 'declares the matter settled',
    when: [
      { after: "hasn't|haven't|isn't|aren't|wasn't|weren't|didn't|doesn't|don't|won't|can't|cannot" },
      {
        before: ['is|was|are|were|has|have|had|he|she|they'],
        after: `
          delighted|annoyed|angry|upset|relieved|frustrated|moved|shaken|uncomfortable|unhappy|wrong|right|failed|wanted|wants|enjoyed|enjoying|intended|intends|designed|aimed|trying|does|do|not
        `,
      },
    ],
    unless: [{ after: ['not see|hear', 'visible|defined|marked'] }],
    severity: quiet,
  },
  {
    find: list(`
      to be sure; make no mistake; make no mistake about it; let's face it; let us face it; let's be clear;
      let us be clear; let's be honest; let us be honest; in all honesty; to be honest; to be frank;
      quite frankly; truth be told; if truth be told; mark my words; rest assured; you guessed it;
      to put it mildly; to say the least; to put it bluntly; not to put too fine a point on it; let it be said;
      dare one say; dare we say; when all is said and done; at the end of the day; like it or not;
      say what you will; make of that what you will; as everyone knows; as we all know; as any fool knows
    `),
    use: '',
    why: 'puts the writer between the reader and the fact',
    unless: [
      { before: ['want|wants|wanted|know|need|needs|have|had|check|just'] },
      { after: ['of|with|about whether'], before: ['*'] },
    ],
    innocent: list(`
      speak|spoke|speaks|spoken|talk|talked frankly; by the end of the day; was to be honest;
      at the end of the day on; discuss/v frankly
    `),
    severity: quiet,
  },
  {
    find: list(`
      the fact is that; the fact is; the fact of the matter is that; the fact of the matter is;
      the truth is that; the truth is; the reality is that; the reality is; the harsh reality is that;
      the sad truth is that; the simple truth is that; the plain truth is that; the sad fact is that;
      the hard truth is that; the uncomfortable truth is that; the inconvenient truth is that;
      the bottom line is that; the bottom line is; the point is that; the inescapable conclusion is that;
      the simple fact is that; the sad reality is that; the stark reality is that
    `),
    use: '',
    why: 'claims for an assertion the rank of a fact',
    when: [{ opens: true }],
    severity: quiet,
  },
  { find: ['after all', 'indeed'], use: '', why: 'argues with the reader', when: setOff, severity: quiet },
  {
    find: list(`rightly; rightfully; justly; justifiably; deservedly; quite rightly`),
    use: '',
    why: 'takes sides on whether it was deserved',
    unless: [
      { before: ['or|remember|understand', 'if *? *?'] },
      {
        after: `
        or wrongly; belong/v|belonged|owned|convicted|remember|theirs|his|hers|ours|yours|mine
      `,
      },
    ],
  },
  {
    find: list(`wrongly; wrongfully; unfairly; unjustly; mistakenly; wrong-headedly`),
    use: '',
    why: 'takes sides on whether it was deserved',
    when: [
      {
        after: `
          claim/v; believe/v; think/v; blame/v; suggest/v; argue/v; assume/v; portray/v; criticise/v; attack/v; malign/v; target/v; demonise/v; vilify/v
        `,
      },
    ],
    unless: [{ before: ['or|rightly'] }],
    severity: quiet,
  },
  {
    find: list(`
      commendably; laudably; mercilessly; wisely; sensibly; foolishly; unwisely;
      naively; stupidly; cleverly; shrewdly; astutely; graciously; magnanimously; heroically; bravely;
      courageously; valiantly; boldly; nobly; recklessly; needlessly; senselessly; pointlessly; hypocritically;
      cynically; brazenly; shamelessly; blatantly; flagrantly; callously; cravenly; arrogantly; smugly;
      disingenuously; sanctimoniously; irresponsibly; wantonly; gratuitously; unashamedly; spinelessly;
      cowardly attack; insultingly; outlandishly; conspicuously; deviously; slavishly; dutifully; blithely;
      breezily; glibly; grudgingly; begrudgingly; sheepishly; meekly; gleefully; triumphantly; petulantly;
      stubbornly; obstinately
    `),
    use: '',
    why: 'judges the act in passing',
    unless: [
      { before: ['not|or|acted|driving|behaved|drove|drive|dangerously|by'] },
      { near: `charge/n; court; convicted; endanger/v; statute; law` },
      { after: ['absent|endangering|killed|murdered|beaten|attacked|assaulted|raped|stabbed'] },
    ],
  },
];

/** Words that grant the other side a point: fair as often as not. */
const granting: readonly PhraseEntry[] = [
  {
    find: ['admittedly', 'understandably'],
    use: '',
    why: 'grants a point on readers’ behalf',
    unless: [{ before: ['not|or|by'] }],
    severity: quiet,
  },
];

const slighting: readonly PhraseEntry[] = [
  {
    find: list(`
      the very idea; the very notion; the very thought; the very suggestion; the very concept
    `),
    use: ['the idea'],
    why: 'waves the thing away before it is discussed',
    when: [{ after: ['of|that'] }],
  },
  {
    find: ['the very idea of', 'the very notion of', 'the very thought of'],
    use: [],
    why: 'waves the thing away before it is discussed',
  },
  {
    find: list(`let alone; not to mention; much less; still less; never mind`),
    why: 'dismisses one thing by way of another',
    unless: [
      {
        before: `
          be; is; are; was; were; been; them; him; her; it; us; me; want; wants; wanted; for; a; the; cost/v;
          costs; how; with; at; eat; is; much
        `,
      },
      {
        after: `
        than|likely|expensive|common|frequent|so|severe|money|time|of|frequently|often|clear|well|the day
      `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      piddling; paltry; measly; pitiful; derisory; trifling; puny; pitifully small; miserly; beggarly; piffling;
      niggardly
    `),
    use: '',
    why: 'makes the amount look small',
    when: [{ as: ['attributive'] }],
    unless: [{ before: ['more than', 'no|not|beyond'] }],
  },
  {
    find: ['mere', 'meagre', 'scant', 'scanty', 'token'],
    use: '',
    why: 'makes the amount look small',
    when: [{ as: ['attributive'] }],
    unless: [
      { before: ['more than', 'no|not|beyond'] },
      {
        modifies: `mortal/n; exposure; possession; presence; fact; existence; negligence; suspicion; payment/n; ring/n`,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      only a handful; only a fraction; only a tiny; a mere handful; a mere fraction; just a handful;
      only the merest; all of two|three|four|five; little more than a; nothing more than a;
      no more than a token
    `),
    use: [],
    why: 'makes the amount look small',
    severity: quiet,
  },
  {
    find: ['merely'],
    use: '',
    why: 'makes the matter look small',
    unless: [{ before: ['not|than'] }],
    severity: quiet,
  },
  { find: ['supposedly', 'ostensibly'], use: '', why: 'casts doubt without saying whose', severity: quiet },
  {
    find: list(`
      so much for; perish the thought; heaven forbid; god forbid; thank goodness; thank heavens; thank god;
      good riddance; for crying out loud; for goodness sake; of all things;
      as if that were not enough; as if that was not enough; as if that weren't enough;
      as if that wasn't enough; to add insult to injury; adding insult to injury; to make matters worse;
      what is worse; worse still; even worse; worse yet; worst of all; best of all; better still; better yet;
      if you please; for good measure; surprise, surprise; wait for it
    `),
    why: 'comments in passing',
    unless: [{ after: ['than|in|on|for'], before: ['is|was|are|be|even|much|did|a'] }],
    severity: quiet,
  },
  {
    find: [
      'and guess what',
      'guess what',
      'what could possibly go wrong',
      'who knew',
      'you could not make it up',
      "you couldn't make it up",
      'wink wink',
      'cue the outrage',
      'the irony was not lost',
    ],
    why: 'nudges readers in the ribs',
    when: [{ closes: true }, { opens: true }],
    unless: [{ before: ['people|those|he|she|they|anyone|man|woman'] }, { after: ['him|her|them|the|he|she|about'] }],
  },
  {
    find: [
      'how convenient|ridiculous|absurd|pathetic|ironic|shameful|typical|predictable|disgusting|embarrassing|touching',
      'what a surprise|shock|coincidence|joke|disgrace|mess|farce|shame|hypocrite|load',
    ],
    why: 'nudges readers in the ribs',
    when: [{ opens: true, closes: true }],
  },
  {
    find: [
      'good luck with that',
      'give me a break',
      "for heaven's sake",
      'way to go',
      'shame on you|them|him|her',
      'go figure',
    ],
    why: 'nudges readers in the ribs',
    when: [{ opens: true }, { closes: true }],
    unless: [{ before: ['long|some|a|only|the'] }],
  },
  {
    find: ['of all people', 'of all places'],
    why: 'comments in passing',
    when: setOff,
    severity: quiet,
  },
  {
    find: list(`
      deign/v to; see/v fit to; saw fit to; bother/v to; bothered to; couldn't be bothered to;
      could not be bothered to; manage/v only to; stoop/v to; stoop/v so low; take/v it upon themselves to;
      take/v it upon himself to; take/v it upon herself to; take/v it upon itself to
    `),
    why: 'sneers at the act',
    unless: [{ near: ['doorway', 'low door', 'pick'] }],
  },
  {
    find: ['somehow', 'miraculously', 'magically', 'coincidentally'],
    use: '',
    why: 'hints at more than it says',
    when: [...setOff],
    severity: quiet,
  },
];

/** The writer's nudge. */
export const editorialAdverbs = (): readonly PhraseEntry[] => [
  ...feeling,
  ...irony,
  ...certainty,
  ...granting,
  ...slighting,
  ...faintAdverbs(),
];
