/** Asides and small words by which the writer argues, sighs or hurries: each a hint. */
import type { Condition, PhraseEntry } from '../../../contract/index.ts';
import { list, opening, quiet } from '../conditions.ts';
import { placedNudges } from './nudges-placed.ts';

/** Verbs of blame and resistance, beside which a small word turns into a sigh. */
const resisting = `
  refuse/v; insist/v; cling/v; deny|denies|denied|denying; ignore/v; pretend/v; fail/v; defend/v; blame/v; struggle/v;
  complain/v; dream/v; whine/v;
  can't|cannot|doesn't|don't|won't|haven't|hasn't|isn't|aren't|thinks|worship/v|harbour/v
`;

const curt: readonly PhraseEntry[] = [
  {
    find: list(`
      unilaterally; summarily; unceremoniously; brusquely; curtly; peremptorily; tersely; pointedly;
      gruffly; snappily; starkly; emphatically; unequivocally; categorically; resoundingly; decisively;
      roundly; soundly; squarely; abruptly; point-blank; in no uncertain terms; out of hand; lock, stock and barrel;
      hook, line and sinker; once and for all; in one fell swoop; at a stroke; at the stroke of a pen; overtly;
      overly; out of the blue; from out of nowhere; out of nowhere; all of a sudden; at the eleventh hour;
      in the nick of time; at breakneck speed; at a snail's pace; at lightning speed; at warp speed; at full tilt;
      at full throttle; in the blink of an eye; hand over fist; at all costs; at any cost; no matter what;
      come hell or high water; come what may; full steam ahead; full speed ahead; hell for leather; warts and all;
      for all the world to see; for all to see; in plain sight; in broad daylight; in cold blood; with bare hands;
      in full view; to no avail; in vain; at his|her|its|their peril; the hard way; headlong; headfirst; head first;
      with both feet; hands down; cold turkey; in stunned silence; in deafening silence; on the cheap;
      on a shoestring; on the fly; behind the back of; in lockstep; in droves; en masse; tit for tat; to the hilt;
      to the bitter end; till the bitter end; to the last; until the cows come home; to within an inch;
      chapter and verse; out of thin air; right under the nose/n of; under the nose|noses of;
      under his|her|its|their very noses; before our|their very eyes; before our eyes
    `),
    use: [],
    why: 'dramatises how it was done',
    severity: quiet,
    unless: [
      { before: ['not|shot|fired|range', 'slid|slide|dived|fell|jumped|plunged|flung'] },
      { after: ['asleep|sleeping|sleep', 'range', 'to right', 'collision|crash'] },
      { near: ['goal/n', 'minute/n', 'wicket/n', 'striker', 'corner', 'header', 'wall'] },
    ],
  },
  {
    find: list(`
      quietly; secretly; silently; conveniently; suddenly; promptly; flatly; openly; quickly; predictably; simply;
      routinely; repeatedly; publicly; obviously; actively; deliberately; systematically; continually;
      continuously; constantly; persistently; steadily; casually; effectively; essentially; duly
    `),
    use: '',
    why: 'hints at more than it says',
    when: [
      {
        after: `
          dropped|drop|shelved|buried|bury|removed|scrapped|abandoned|slipped|sneaked|deleted|forgot|forgotten|forget;
          ignore/v|dismiss/v|mock/v|insult/v|defy|defied|defies;
          flout/v|brag/v|boast/v|contradict/v|undermine/v|smear/v;
          disparage/v|attack/v|lie|lied|lies|lying|mislead/v|misled;
          belittle/v|bash/v|deny|denied|denies|refuse/v|reject/v; hostile|contemptuous|racist|partisan|disdainful;
          hate/v|despise/v|admire/v|wish/v|sabotage/v|subvert/v|stoke/v;
          fail/v|push/v|peddle/v|spread|fuel/v|pander/v|downplay/v|erase/v|gut/v|dismantle/v|dodge/v|duck/v|evade/v;
          decided|decide|discovered|remembered|realised|changed|change|reversed|found religion|caved|cave|capitulate/v;
                    absurd|wrong|false|untrue|ridiculous|embarrassing|unacceptable|untenable|unable|incapable; not true;
          cannot|can't|won't|doesn't|don't|didn't|isn't|aren't|wasn't
        `,
      },
    ],
    unless: [{ before: ['not|more|if'] }, { near: ['court', 'charged', 'police', 'crash', 'missile/n', 'troops'] }],
    severity: quiet,
  },
  {
    find: ['finally'],
    use: '',
    why: 'sighs with impatience',
    when: [{ before: ["has|have|had|is|are|'s|he|she|they|it|we|to|must|but|now"] }],
    unless: [{ before: ['not', 'first * *? and'] }, { near: ['first', 'then', 'second'] }],
    severity: quiet,
  },
];

const small: readonly PhraseEntry[] = [
  {
    find: [
      'only now',
      'only then',
      'only just',
      'only to be|find|see|discover|have|watch|fall|lose|learn|end',
      'the only thing',
      'only the latest',
      'just the latest',
      'just another',
      'just one more',
      'just because',
      'just plain',
      'just so happens|happened',
      'just about every|everything|everyone|any|anything|anyone|all|nothing',
      "just doesn't|don't|didn't|can't|won't|isn't|cannot|aren't",
      'just like that',
      'just how',
      'just might',
      'nothing but',
      'nothing other than',
      'nothing if not',
      'nothing less than',
      'none other than',
      'no better than',
      'little better than',
      'little else but|than',
      'not so much as',
      'without so much as',
      'barely able',
      'barely even',
      'hardly a|an|the|any|anyone|anything|ever|surprising|new|unique|alone',
      'scarcely a|an|the|any|anyone|anything|ever',
      'scarcely|hardly credible|believable|conceivable',
      'anything but',
      'all but ignored|guaranteed|certain|assured|abandoned|destroyed|killed|impossible|admitted|forgotten|dead|over',
      'all but disappeared|vanished|collapsed|eliminated|erased|gave|given|conceded|declared|invisible|inevitable',
      'at best',
      'at the very least',
      'if at all',
      'if ever',
      'if anything',
      'simply because',
      'merely because',
    ],
    why: 'makes the matter look small or sure',
    severity: quiet,
    unless: [
      { before: ['not|if|it|than', 'asked|knew|knows|know|see|learn'], after: ['*'] },
      { near: ['study', 'seats', 'votes'] },
      { after: ['* to survive'] },
    ],
  },
  {
    find: 'even',
    use: '',
    why: 'nudges readers to be surprised',
    when: [
      {
        before:
          "not|without|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|isn't|wasn't|aren't|cannot|never|nobody",
      },
      {
        after: 'now; went|go|goes so; dare/v; bother/v',
      },
      { before: 'perhaps|maybe|and', after: 'a|the|an|encourage/v|celebrate/v|kill/v|outright' },
      { before: 'has|have|had|is|was|are|were|he|she|they|may|might|could|would', after: '*' },
      { opens: true, after: 'the|his|her|their|some|many|a|if|this|that|those|when|after|in' },
    ],
    unless: [
      {
        after:
          'though; if; number/n; keel; out; split; distribution; spread; ground; terms; with; higher; lower; larger',
      },
      {
        after:
          'smaller; further; greater; bigger; longer; stronger; before; more; less; better; worse; fewer; tougher; harder; closer; deeper; easier; faster; cheaper; richer; poorer; older; younger; worse; then',
      },
    ],
    severity: quiet,
  },
  {
    find: 'still',
    use: '',
    why: 'sighs that it has not ended',
    when: [{ after: resisting }, { after: 'nowhere; to this day' }],
    unless: [{ before: ['the|a|stood|sat|sit|stand|lie|lay|police|is|are|was|were'] }],
    severity: quiet,
  },
  {
    find: [
      'indeed',
      'in fact',
      'in truth',
      'in reality',
      'in actual fact',
      'in point of fact',
      'actually',
      'basically',
    ],
    use: '',
    why: 'argues with the reader',
    unless: [
      { before: 'what|how|whether|who|why|if|where|yes|very|not|than|based|grounded|basis|error|that; there is no' },
      { before: "isn't|doesn't|don't|didn't|wasn't" },
      { after: 'and; or; -; finding|findings' },
    ],
    severity: quiet,
  },
  {
    find: ['at least'],
    why: 'grants a point with a sigh',
    when: [{ opens: true, after: ['he|she|they|it|the|that|we|in|for'] }, { before: [', or'] }, { closes: true }],
    unless: [{ near: ['killed', 'people', 'injured', 'dead'] }, { after: 'in part; partly; for now; one; two; three' }],
    severity: quiet,
  },
  {
    find: ['after all', 'no less', 'to boot', 'at that', 'at last', 'mind you'],
    use: '',
    why: 'comments in passing',
    when: [{ closes: true, before: ['*'] }],
    unless: [{ before: 'look/v|laugh/v|week|month|year|day|days|hour|metres|miles|kilometres|people|minutes|years' }],
    severity: quiet,
    innocent: [
      'at last count',
      'at that time|point|moment',
      'day|days|hour|minute|minutes|year|years|week|month or so',
    ],
  },
  {
    find: ['then again', 'granted', 'true', 'sure', 'well', 'sadly', 'anyway', 'enough', 'look', 'oh', 'hey', 'heck'],
    use: [],
    why: 'talks to the reader',
    when: [{ opens: true, after: [','] }],
    unless: [{ after: [', new|kind'] }],
    severity: quiet,
  },
];

const asides: readonly PhraseEntry[] = [
  {
    find: list(`
      which is to say; that is to say; simply put; put simply; put bluntly; put another way; in plain english; contrary to popular belief|opinion|myth; contrary to what you|many|some|most|people might|may|would|will|could? think|believe|say|expect|imagine; let that sink in; believe me; trust me; frankly put; far from it; as it happens;
      as it turns|turned out; not so fast; never once; not for the first time; yet again; yet another; time and again;
      time and time again; over and over; over and over again; again and again; day in, day out; year in, year out;
      as per usual; true to form; par for the course;
      wouldn't you know it; more to the point; more importantly; most importantly;
      more tellingly; most tellingly; more worryingly; most worryingly; more troublingly; worryingly enough;
      naturally enough; for better or worse; for better or for worse; for what it's worth;
      for some reason; for whatever reason; if you like; if nothing else;
      in all seriousness; in all likelihood; in all probability; all things considered; by all accounts;
      to all intents and purposes; for all intents and purposes; by any measure; by any standard; by any stretch;
      by any stretch of the imagination; by definition; on top of it all; to top it all;
      to cap it all; to crown it all; to put it politely; to put it kindly; to put it charitably; to put it gently;
      to be fair; to be blunt; to be clear; to be generous; to be charitable; in fairness; it bears repeating; it bears repeating that; it bears mentioning;
      it is worth noting; it's worth noting; it should be noted that; it must be said; it has to be said;
      it must be said that; notably enough; note well; please note; remember that; suffice it to say; suffice to say;
      the thing is; the upshot is that;
      long story short; to cut a long story short; here's the thing; here is the thing;
      here's the kicker; there you have it; and so on and so forth; blah blah; whatever that means;
      whatever that may mean; as one does; so far so good; like clockwork; as if on cue; right on cue;
      on cue; hey presto; what a difference; go ahead and; dare i say;
      lest we forget; lest anyone forget; would that it were; god knows; heaven knows;
      goodness knows; lord knows; who knows; so what; thank you very much; thanks for nothing;
      never mind that; regardless of the facts; facts be damned; damn the; be damned; like it or lump it;
      no ifs, no buts; no ifs or buts; no questions asked; no strings attached; no holds barred; no surprise there;
      no small feat; no mean feat; no easy feat; no small thing; no small measure; in no small part;       all the more; the better to; far be it from;
      to hear him|her|them tell it; if he|she|they is|are to be believed; if his|her|their words are;
      as if nothing had happened; as though nothing had happened; as luck had it; in a desperate bid to;
      in a desperate attempt to; in a last-ditch; in a blatant attempt; in a thinly veiled; in an apparent attempt;
      in an apparent bid; in typical fashion; in classic fashion; in characteristic fashion; in true * fashion;
      in dramatic fashion; in spectacular fashion; in stark contrast; in sharp contrast; in marked contrast;
      a far cry from; so much so; so much so that; so bad that
    `),
    innocent: ['last but not least', 'even then'],
    why: 'talks to the reader in passing',
    severity: quiet,
  },
  {
    find: list(`
      inevitably; invariably; notably; significantly; importantly; strikingly; unusually; uncharacteristically;
      atypically; remarkably; amusingly; comically; confusingly; controversially; crucially; dangerously; poignantly;
      touchingly; thrillingly; sickeningly; chillingly; eerily; fatefully; fatally; damningly; devastatingly;
      pleasantly; wonderfully; terrifyingly; frighteningly; insanely; hilariously; hysterically; painfully;
      pathetically; suddenly; simply; curiously; critically; regardless; incidentally;
      characteristically
    `),
    use: '',
    why: 'weighs the fact for readers',
    when: opening,
    severity: quiet,
  },
];

/** The writer takes sides with what happened, or with whom it happened to. */
const siding: readonly PhraseEntry[] = [
  {
    find: list(`
      no thanks to; small thanks to; with good reason; for good reason; and rightly so; and for once; not without reason; to his|her|its|their|our credit|shame; to the credit of; to * *? 's credit|shame;
      as well * might|should; better late than never; and not before time; not before time; about time; high time
    `),
    why: 'tells readers how to take the fact',
    unless: [{ before: ['not|no'] }],
    severity: quiet,
  },
];

const telling: Condition = { before: ['as|more|less|so|not'] };

const notorious: readonly PhraseEntry[] = [
  { find: 'seemingly', why: 'doubts without saying why', unless: [telling], severity: quiet },
  {
    find: list(`
      famously; infamously; notoriously; ignominiously; unprecedentedly; uncharacteristically; unabashed; inexorably;
      inescapably; irredeemably; irretrievably; irreparably; incurably; incorrigibly; hopelessly; irrevocably;
      indelibly; unforgettably; memorably; unwisely; counterintuitively;
      counterproductively; controversially; fatefully; ill-fatedly; inauspiciously; auspiciously; providentially;
      perilously; precariously; hazardously; sensationally; titillatingly; shockingly; scandalously; damningly;
      unsparingly; unflinchingly; unblinkingly; unswervingly; unwaveringly; unfailingly; unerringly; undauntedly;
      undeterred; bluntly put
    `),
    use: '',
    why: 'weighs the fact for readers',
    unless: [telling, { after: ['damaged', 'unrelated'] }],
    severity: quiet,
  },
];

/** Asides and small words. */
export const faintNudges: readonly PhraseEntry[] = [
  ...curt,
  ...small,
  ...placedNudges,
  ...asides,
  ...siding,
  ...notorious,
];
