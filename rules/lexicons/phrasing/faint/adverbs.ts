/** Adverbs that paint how something was done or nudge the reader: each a hint. */
import type { Condition, PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { faintNudges } from './nudges.ts';
import { nudgesAtSayings } from './nudges-saying.ts';

/** Beside real violence the adverb says how it was done. */
const violence: Condition = {
  after: `
    *? *? beaten|beat|attacked|assaulted|killed|murdered|stabbed;
    *? *? raped|tortured|shot|slain|slaughtered|executed|mutilated;
    *? *? wounded|injured|burned|burnt|maimed|hacked|strangled;
    *? *? bludgeoned|kicked|punched|mauled|bitten|murdering|killing; *? *? beating|attacking|damaged|wounding
  `,
};
/** Words of statutes and charges. */
const lawful: Condition = {
  near: 'court; judge/n; charge/n; charged; convicted; indictment; indicted; statute; jury; prosecutor/n; tribunal',
};

const contempt: readonly PhraseEntry[] = [
  {
    find: list(`
      snidely; sneeringly; scornfully; contemptuously; disdainfully; dismissively; mockingly; derisively; jeeringly;
      tauntingly; condescendingly; patronisingly; haughtily; superciliously; snootily; snobbishly; loftily; airily;
      imperiously; high-handedly; pompously; self-importantly; self-righteously; piously; sniffily; cattily; bitchily;
      spitefully; vindictively; venomously; vengefully; nastily; hatefully; meanly; mean-spiritedly; ungraciously;
      ungratefully; witheringly; cuttingly; bitingly; scathingly; acidly; acerbically; tartly; caustically;
      sardonically; sarcastically; wryly; archly; facetiously; flippantly; sourly; resentfully; jealously; enviously;
      gloatingly; crowingly; preachily; moralisingly; judgmentally; disparagingly; belittlingly; disrespectfully;
      irreverently; blasphemously; scoffingly; scurrilously; slanderously; crabbily; out of spite; in a fit of pique;
      in a huff; with a sneer; with a smirk; with contempt; with disdain; with scorn
    `),
    use: '',
    why: 'paints contempt or scorn into the act',
    severity: quiet,
    unless: [{ after: ['guarded|guards|guard|guarding', 'of court'] }],
  },
  {
    find: list(`
      viciously; savagely; brutally; cruelly; heartlessly; pitilessly; ruthlessly; remorselessly; sadistically;
      barbarically; barbarously; inhumanly; inhumanely; unmercifully; maliciously; murderously; diabolically;
      monstrously; tyrannically; despotically; dictatorially; autocratically; oppressively; bullyingly; thuggishly;
      violently opposed|opposes|oppose; violently disagree/v; violently anti; coldly; coldheartedly; icily; frostily;
      unfeelingly; draconianly; heavy-handedly; ham-fistedly; ham-handedly; cavalierly; tactlessly; insensitively;
      thoughtlessly; unthinkingly; ruthlessly efficient; coercively; aggressively push/v|promote/v|lobby/v;
      aggressively pursue/v; menacingly; threateningly; intimidatingly; bloodthirstily; balefully; malevolently;
      malignantly; evilly; villainously
    `),
    use: '',
    why: 'paints cruelty into the act',
    severity: quiet,
    unless: [violence, lawful, { near: ['victim/n', 'murder/n', 'knife', 'storm/n'] }],
  },
];

const anger: readonly PhraseEntry[] = [
  {
    find: list(`
      angrily; furiously; irately; indignantly; wrathfully; heatedly; fumingly; rabidly; frothingly; hysterically;
      shrilly; stridently; vociferously; vehemently; clamorously; raucously; rowdily; boisterously; belligerently;
      pugnaciously; combatively; truculently; bellicosely; militantly; fanatically; zealously; obsessively;
      maniacally; doggedly; tenaciously; unrelentingly; unyieldingly; intransigently; pig-headedly; mulishly;
      bull-headedly; adamantly; defiantly; rebelliously; insolently; impudently; impertinently; cheekily; rudely;
      churlishly; boorishly; loutishly; crassly; coarsely; uncouthly; obnoxiously; abrasively; offensively; grumpily;
      crankily; crossly; testily; tetchily; irritably; peevishly; huffily; sulkily; sullenly; moodily; morosely;
      grouchily; querulously; exasperatedly; fractiously; quarrelsomely; cantankerously; hot-headedly;
      intemperately; hotly deny|denied|denies|denying; tooth and nail; in a rage; in a fit of rage; in a fury;
      in high dudgeon; at the top of his|her|their lungs|voice|voices
    `),
    use: '',
    why: 'paints anger or stubbornness into the act',
    severity: quiet,
    unless: [
      { after: ['awakened|interrupted|pedal/v|paddled|dig|digging|chopped'] },
      { near: ['defensively', 'midfielder/n', 'batting', 'laugh/v', 'laughter'] },
    ],
  },
];

const weakness: readonly PhraseEntry[] = [
  {
    find: list(`
      timidly; pusillanimously; gutlessly; faint-heartedly; half-heartedly; lamely; limply; feebly; haltingly;
      falteringly; tremulously; abjectly; obsequiously;
      fawningly; servilely; subserviently; submissively; cringingly; grovellingly; sycophantically; supinely;
      docilely; tamely; mutely; unquestioningly; uncritically; obediently; embarrassedly; ashamedly; shamefacedly;
      contritely; apologetically; evasively; cagily; coyly; bashfully; demurely; mealy-mouthedly; cap in hand;
      hat in hand; on bended knee; tail between his|her|its|their legs; listlessly; lethargically; lazily; indolently; sluggishly; apathetically; indifferently; nonchalantly; languidly; perfunctorily; lackadaisically;
      blandly; drearily; tediously; ploddingly; ponderously; vacantly; vacuously; obtusely; dully; stolidly;
      impotently; helplessly; haplessly; aimlessly; fecklessly; wimpishly; whiningly; feeblemindedly; slackly;
      in quiet desperation; with kid gloves
    `),
    use: '',
    why: 'paints weakness into the act',
    severity: quiet,
    unless: [
      { after: ['lit|visible|glowing|awaiting|awaits', 'ill|injured'] },
      { before: ['stand|stands|stood|sit|sits|sat|drift|drifted'], closes: true },
      { near: ['goalkeeper', 'keeper', 'defender/n', 'striker/n', 'star/n', 'footballer/n', 'wicket/n'] },
    ],
  },
  {
    find: list(`
      reluctantly; unwillingly; hesitatingly; belatedly; tardily; at long last; gingerly; warily; guardedly; tepidly;
      lukewarmly; unenthusiastically; against his|her|its|their better judgement; through gritted teeth;
      kicking and screaming; with gritted teeth; with clenched teeth; with a heavy heart; with heavy hearts;
      resignedly; wearily; glumly; gloomily; dejectedly; despondently; disconsolately; mournfully; wistfully;
      plaintively; sorrowfully; ruefully; forlornly; pensively; pessimistically; fatalistically; despairingly;
      remorsefully; bleakly; grimly; sombrely; funereally; with bated breath; on tenterhooks
    `),
    use: '',
    why: 'guesses at the mood behind the act',
    severity: quiet,
    unless: [{ before: ['not|the|an|a|its'] }, { after: ['of'] }],
  },
];

const vanity: readonly PhraseEntry[] = [
  {
    find: list(`
      vainly; boastfully; vaingloriously; cockily; swaggeringly; brashly; flamboyantly; ostentatiously; showily;
      theatrically; melodramatically; histrionically; grandiosely; pretentiously; immodestly; narcissistically;
      conceitedly; presumptuously; overbearingly; domineeringly; bossily; officiously; pedantically; priggishly;
      primly; prudishly; puritanically; grandly; regally; complacently; self-satisfiedly; self-servingly; selfishly;
      egotistically; greedily; rapaciously; avariciously; voraciously; hungrily; gluttonously; parasitically;
      opportunistically; mercenarily; lavishly; extravagantly; profligately; wastefully; decadently; indulgently;
      self-indulgently; stingily; parsimoniously; tight-fistedly; covetously; acquisitively; lustfully; lasciviously;
      lecherously; lewdly; salaciously; luridly; pruriently; proudly; unabashedly; unapologetically; unrepentantly;
      unblushingly; barefacedly; with impunity; nakedly; with gusto; with relish; with aplomb; with abandon;
      with reckless abandon; with glee; with a flourish; with panache; with swagger; for show; to great fanfare;
      with great|much fanfare; amid much|great fanfare; without fanfare; with little fanfare; to rapturous applause;
      to thunderous applause; in style
    `),
    use: '',
    why: 'paints vanity or greed into the act',
    severity: quiet,
    unless: [
      lawful,
      { after: ['illustrated|furnished|decorated|displays|displaying|wore|wearing|wears|flew', 'and'] },
      { near: ['species', 'feed/v', 'larva/n', 'lion/n'] },
    ],
  },
];

const deceit: readonly PhraseEntry[] = [
  {
    find: list(`
      slyly; sneakily; craftily; cunningly; wilily; stealthily; furtively; surreptitiously; clandestinely;
      underhandedly; shiftily; duplicitously; deceitfully; deceptively; dishonestly; mendaciously; treacherously;
      perfidiously; traitorously; calculatingly; insidiously; perniciously; nefariously; two-facedly; insincerely;
      speciously; spuriously; tendentiously; manipulatively; conspiratorially; mischievously; impishly; roguishly;
      wickedly funny; shadily; sleazily; seedily; smarmily; unctuously; oilily; slickly; knowingly wink/v;
      with a wink; with a wink and a nod; with a straight face; behind closed doors; under cover of darkness;
      in the dead of night; through the back door; by the back door; by stealth; on the sly; on the quiet;
      by hook or by crook; under the radar; tongue in cheek; with crocodile tears; in bad faith; by sleight of hand;
      corruptly; unscrupulously; shamefully; disgracefully; unethically; improperly influence/v; conveniently
    `),
    use: '',
    why: 'hints at bad faith',
    severity: quiet,
    unless: [
      lawful,
      { before: ['more|most|as|not'] },
      { after: ['located|placed|situated|close|near|reached', 'simple|easy'] },
      { near: ['aircraft', 'submarine/n', 'bandit/n'] },
    ],
  },
  {
    find: list(`
      baselessly; groundlessly; erroneously; bogusly; fallaciously; misguidedly; delusionally; fancifully;
      unconvincingly; implausibly; improbably; absurdly; ludicrously; preposterously
    `),
    why: 'judges the claim in passing',
    when: [
      {
        after: `
          claim/v|suggest/v|argue/v|assert/v|insist/v|accuse/v|allege/v;
          state/v|imply/v|portray/v|depict/v|describe/v|blame/v;
          say|says|said|tell|tells|told|declare/v|label/v|call/v|brand/v|present/v|paint/v|equate/v|link/v|attribute/v
        `,
      },
    ],
    unless: [lawful, { near: ['report/v falsely', 'police'] }],
    severity: quiet,
  },
];

const disorder: readonly PhraseEntry[] = [
  {
    find: list(`
      haphazardly; chaotically; sloppily; shoddily; messily; clumsily; awkwardly; ineptly; incompetently; bunglingly;
      carelessly; heedlessly; rashly; impetuously; impulsively; precipitately; frantically; frenetically;
      feverishly; erratically; capriciously; arbitrarily; whimsically; fitfully; slapdash; willy-nilly;
      helter-skelter; pell-mell; on a whim; mindlessly; blindly follow/v|accept/v|trust/v|support/v|believe/v;
      unaccountably; illogically; irrationally; nonsensically; incoherently; ramblingly; ludicrously; preposterously;
      absurdly; bizarrely; weirdly; grotesquely; insanely; comically; comedically; outlandishly; crazily;
      cack-handedly; amateurishly; shambolically; ignorantly; imprudently; injudiciously; short-sightedly;
      ill-advisedly; slavishly; robotically; mechanically repeat/v; childishly;
      infantilely; immaturely; juvenilely; gullibly; credulously; naïvely; fatuously; inanely; idiotically;
      moronically; unthinking; higgledy-piggledy; by the seat of his|her|its|their pants; for no good reason;
      for no apparent reason; without rhyme or reason; at the drop of a hat; left and right; left, right and centre;
      all over the place
    `),
    use: '',
    why: 'paints disorder or folly into the act',
    severity: quiet,
    unless: [
      violence,
      lawful,
      {
        after: `
          fire/v|fired|firing|shooting|opened|shelling|bombing|shelled; dressed|worn|shaped; detained|arrested|detain;
          convened|arranged|assembled
        `,
      },
      { before: ['move|moves|look|looks|looked left', 'turn left', 'to the|his|her|its'] },
    ],
  },
  {
    find: list(`
      oddly; strangely; curiously; suspiciously; eerily; uncannily; spookily; chillingly; hauntingly; ominously;
      creepily; ghoulishly; morbidly; disturbingly; disconcertingly; unnervingly; worryingly; strikingly; remarkably;
      puzzlingly; intriguingly; conspicuously; noticeably; notably; surprisingly; refreshingly; depressingly;
      distressingly; dangerously; laughably; curiously enough; dishearteningly; uncomfortably; hilariously
    `),
    use: '',
    why: 'tells readers how it should strike them',
    when: [
      {
        after: `
          silent|quiet|absent|reluctant|familiar|similar|reminiscent;
          prescient|prophetic|vague|coy|calm|muted|light|timed;
          missing|lacking|sparse|unmoved|defensive|incurious|uninterested|indifferent|obsessed|fascinated|fixated;
          naive|ignorant|wrong|bad|poor|weak|thin|easy|simple|good|frank|honest|candid|civil|close|high|low|common|few;
          little|rare|inconsistent|specific|convenient|effective|irresponsible|stupid|misguided|misleading|out of;
          little|rare|inconsistent|specific|convenient|effective|irresponsible|stupid|misguided|misleading|out similar;
          normal|human|mundane|cheerful|upbeat|cold|cruel|hostile|divisive|successful|consistent|optimistic
        `,
      },
    ],
    unless: [{ before: ['not'] }, { near: ['doctor/n', 'patient/n', 'blood'] }],
    severity: quiet,
  },
  { find: 'tragically', use: '', why: 'tells readers how to feel about the fact', severity: quiet },
  {
    find: 'hopefully',
    why: 'wishes on the writer’s behalf',
    when: [
      { before: ['will|would|can|could|should|and|but|is|are|,'] },
      { after: ['will|the|this|it|they|we|he|she'] },
    ],
    unless: [{ before: ['looked|waited|spoke|said|smiled|wait|waiting'] }],
    severity: quiet,
  },
];

const joy: readonly PhraseEntry[] = [
  {
    find: list(`
      ecstatically; euphorically; jubilantly; exultantly; rapturously; giddily;
      jokily; blissfully; generously; charitably; gallantly; gamely; pluckily; stoically; resolutely; staunchly;
      stalwartly; fearlessly; intrepidly; daringly; audaciously; selflessly; unselfishly; manfully; honourably;
      dishonourably; tirelessly; untiringly; indefatigably; relentlessly; painstakingly; meticulously; assiduously;
      scrupulously; conscientiously; diligently; deftly; adroitly; skilfully; expertly; masterfully; brilliantly;
      ingeniously; elegantly; gracefully; beautifully; superbly; splendidly; magnificently; gloriously; impressively;
      admirably; impeccably; flawlessly; seamlessly; effortlessly; swimmingly; majestically; triumphally; smilingly;
      beamingly; gushingly; effusively; fulsomely; breathlessly; glowingly; reverentially; worshipfully;
      humbly; modestly; poignantly; touchingly; movingly; heartwarmingly; heartbreakingly; harrowingly; pathetically;
      pitifully; pitiably; miserably; wretchedly; abysmally; dismally; lovably; charmingly; endearingly; adorably;
      sweetly; saintly; angelically; patriotically; with open arms; with flying colours; with consummate ease;
      with good grace; with bad grace; with ease; without a hitch; through thick and thin; against all odds;
      against all the odds; against the odds; kid you not; to his|her|its|their credit; to their eternal credit
    `),
    use: '',
    why: 'praises or pities the doer in passing',
    severity: quiet,
    unless: [
      { after: ['discharged|discharge', 'to|by killing', 'priced|sized'] },
      { before: ['not|most|thank|asked|fit|fits'] },
      { near: ['film/n', 'album', 'recipe', 'buried'] },
    ],
  },
];

/** Colourful adverbs. */
export const faintAdverbs = (): readonly PhraseEntry[] => [
  ...contempt,
  ...anger,
  ...weakness,
  ...vanity,
  ...deceit,
  ...disorder,
  ...joy,
  ...faintNudges,
  ...nudgesAtSayings,
];
