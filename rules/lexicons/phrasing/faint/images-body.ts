/** Body and sickness as images for what people do. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { bodily, nature, sport } from './image-conditions.ts';

const body: readonly PhraseEntry[] = [
  {
    find: list(`
      arm-twisting; twist/v * arm; twist/v arms; claw/v back; clawback; claw/v * way; gut feeling; gut instinct;
      gut reaction; gut-check; gut-wrenching; gut-level; from the gut; grow/v a spine; show/v some backbone;
      spineless; elbow/v aside; elbow/v out; rub/v shoulders; rub/v elbows; look/v down * nose; turn/v up * nose;
      turn/v * nose up; under * nose; under the noses of; pay/v through the nose; keep/v * nose clean;
      nose out of joint; hold/v * nose; holding their noses; bloody nose; bloody * nose; black eye; slap in the face;
      slap to the face; slap/v on the wrist; slap/v down; poke in the eye; thumb in the eye; finger in the eye;
      see/v eye to eye; eye to eye; raise/v eyebrows; raised some eyebrows; eyebrow-raising; bat/v an eyelid;
      bat/v an eye; without batting; blink/v first; head-scratching; head-scratcher; scratching * heads;
      scratch/v * head; bang/v heads; knock/v heads; in-your-face; save/v face; lose/v face; face-saving; face-saver;
      loss of face; egg on * face; red-faced; two-faced; stony-faced; straight-faced; straight face;
      with a straight face; bare-faced; shamefaced; pay/v lip service; lip service; bite/v * tongue; forked tongue;
      tongue-lashing; tongue-in-cheek; tongues wagging; bare/v * teeth; armed to the teeth; gnashing of teeth;
      skin of * teeth; grit/v * teeth; gritted teeth; through gritted teeth; tooth and nail; like pulling teeth;
      pulling teeth; kick in the teeth; jaw-dropping; jaws dropped; take/v it on the chin; on the chin;
      keep/v * chin up; at each other's throats; cut-throat; cutthroat; stick/v in * craw; breathe/v down * neck;
      pain in the neck; stick/v * neck out; neck on the line; shrug/v off; shoulder/v the burden;
      shoulder/v the blame; head and shoulders above; chip on * shoulder; shoulder to shoulder; hand-wringing;
      handwringing; wring/v * hands; hand over fist; upper hand; have|has|had the upper hand; gain/v the upper hand;
      hands are tied; hands were tied; tie/v * hands; blood on * hands; dirty hands; dirty * hands;
      get/v * hands dirty; iron hand; heavy hand; heavy-handed; high-handed; underhanded; even-handed; strong hand;
      firm hand; hand-picked; cherry-picked; backhanded; backhanded compliment; left-handed compliment;
      knuckle/v down; knuckle/v under; rap over the knuckles; rapped over the knuckles; rapped on the knuckles;
      white-knuckle; point/v the finger; point/v fingers; finger-pointing; finger-wagging; wag/v * finger;
      lift/v a finger; finger on the pulse; fingerprints all over; keep/v * fingers crossed; cross/v * fingers;
      raise|give/v the middle finger; two fingers to; thumb/v * nose; sore thumb; thumbs-down; hand-in-glove;
      heart and soul; heart-stopping; heart-tugging; take/v to heart; tug/v at the heartstrings;
      tug at * heartstrings; heartstrings; heart of stone; half-hearted; half-heartedly; heavy heart;
      with a heavy heart; skin in the game; thick skin; thick-skinned; thin-skinned; thin skin; get/v under * skin;
      make/v * skin crawl; flesh-creeping; flesh on the bones; bone of contention; bones of contention;
      cut to the bone; throw/v a bone; throw/v * a bone; bone to pick; make/v no bones;
      skeleton in the closet|cupboard; skeletons in * closet|cupboard; bare-bones; blood boil; blood boiling;
      make/v * blood boil; lifeblood; blood-letting; bloodletting; bay/v for blood; bloody-minded;
      bloodied but unbowed; bloodless; blood-curdling; blood, sweat and tears; blood sweat and tears; break/v a sweat;
      sweating over; drag/v * feet; dragging its feet; foot-dragging; feet of clay; cold feet; get/v cold feet;
      on * own two feet; back on * feet; foot in the door; foot in * mouth; foot-in-mouth; put/v * foot in;
      put/v * foot down; shoot/v * in the foot; shoot/v * own foot; get/v off on the wrong foot; best foot forward;
      stand/v tall; stand/v firm; stand/v * ground; stand/v in the way of; stare-down; dig/v * heels in;
      cool/v * heels; hot on the heels; hard on the heels; kick/v up * heels; a leg up;
      leg to stand on; pull/v * leg; brought to * knees; bend/v the knee; bended knee; take/v a knee to; knee-jerk;
      weak-kneed; weak at the knees; bow and scrape; bowing and scraping; bow/v to; bow/v down; kowtow/v; genuflect/v;
      prostrate himself|herself|themselves; grovel/v; bend/v over backwards; turn/v * back on; watch/v * back;
      back against the wall; backs against the wall; backs to the wall; back to the wall; go/v behind * back;
      break/v the back of; pat on the back; pat/v * on the back; self-congratulatory; back-slapping; backslapping;
      glad-hand/v; baby-kissing; flesh-pressing; press/v the flesh; backstabbing; back-stabbing; breathing space;
      breathing room; breathing spell; breath of life; waste/v * breath; breathe/v a sigh of relief; sigh of relief;
      sighs of relief; breathe/v new life; breathe/v life into; get/v * off * chest; beat/v * chest; belly-up;
      go/v belly-up; belly flop; navel-gazing; split/v hairs; hair-splitting; hair-raising; tear/v * hair out;
      pull/v * hair out; let/v * hair down; by a whisker; within a whisker; hair's-breadth; eyeball-to-eyeball;
      bend/v * ear; ear to the ground; music to * ears; fall/v on deaf ears; deaf ears; turn/v a deaf ear;
      lend/v an ear; pin/v back * ears; tin ear; tone-deaf; up to * ears; up to * neck; up to * eyeballs; brain-dead;
      brain drain; brainchild; scatterbrained; no-brainer; head in the clouds; heads rolling; roll/v * eyes;
      eye-rolling; eye-watering; eye-popping; mouth-watering; foam/v at the mouth; froth/v at the mouth; salivate/v;
      spitting distance; spit and polish; spit/v feathers; choke/v off; swallow/v whole; hard to swallow;
      bitter pill to swallow; hard pill; stomach for; no stomach for; turn/v * stomach; stomach-churning;
      stomach-turning; hard to stomach; strong stomach; taste for blood; bad taste in; sour taste; bitter taste;
      bad smell; smell test; pass the smell test; nose-thumbing; sniff/v at; whiff of; reek/v of; smack/v of;
      stink/v to; stinks of; muscle in on; muscle/v in; muscle/v out; strong-armed; strong-arm; strong-arm tactics;
      heavy lifting; do/v the heavy lifting; pull/v * weight; throw/v * weight around; throw/v * weight behind;
      tip/v the scales; tip/v the balance; carry/v the can; nerve/n of steel; hold/v * nerve; lose/v * nerve;
      touch/v a nerve; struck a nerve; hit/v a nerve; raw nerve; war of nerves;
      steel/v himself|herself|themselves|itself; spare/v * blushes; shudders through; shiver/n down; spine-chilling;
      spine-tingling
    `),
    why: 'puts a body in place of the deed',
    unless: [
      {
        near: [
          ...bodily,
          ...sport,
          'yoga',
          'dance',
          'dancer/n',
          'fossil/n',
          'dinosaur/n',
          'skeleton/n',
          'corpse',
          'body',
          'bodies',
          'attacked',
          'assault',
          'assaulted',
          'dog/n',
          'trainer',
          'gym',
          'statue',
          'mother',
          'hand/n',
          'rescue',
          'rescued',
          'glass',
          'smoke',
          'flames',
          'prince',
          'queen',
          'curtsy',
        ],
      },
    ],
    severity: quiet,
  },
];

const sickness: readonly PhraseEntry[] = [
  {
    find: list(`
      infect/v *? politics|debate|discourse|party|culture; infected with hate|hatred|racism|corruption;
      infected by hate|hatred|racism|corruption; outbreak of honesty|common|sanity|unity|infighting; election fever;
      war fever; gold fever; at fever pitch; feverish; feverishly; fever-pitch; allergic to;
      immune to criticism|scandal|facts|reason; inoculate/v * against; antidote to; bitter medicine;
      taste of * own medicine; dose of its own; own medicine; healthy dose of; heavy dose of; strong dose of;
      dose of reality; dose of realism; shot of adrenaline; adrenaline shot; on steroids; poisonous atmosphere;
      poisoned atmosphere; poison/v the atmosphere|relationship|relations|debate|politics|well; sick man; sick joke;
      ailing economy|company|firm|industry|bank|business|system|sector|retailer|carmaker;
      anaemic growth|economy|recovery|performance; crippled by;
      cripple/v *? *? economy|industry|government|business|company|country|party; economically crippled;
      paralyse/v *? *? government|congress|party|parliament|economy|city|country;
      paralysed by indecision|fear|infighting|division; political paralysis; policy paralysis; analysis paralysis;
      limp/v on; hobble/v along; bleed/v money|cash|support|jobs; stop/v the bleeding; stem/v the bleeding;
      staunch/v the bleeding; stanch the bleeding; scarred by; scars of; reopen/v old wounds; old wounds;
      open/v old wounds; raw wound; lick/v * wounds; heal/v the wounds; heal/v divisions; heal/v the rift;
      heal/v the breach; band aid; surgical precision; migraine for; headache for; major headache; big headache;
      political headache; symptom of; symptomatic of; terminal decline; in terminal decline; moribund; flatline/v;
      rude health; picture of health; clean bill of health; political amnesia; collective amnesia; selective amnesia;
      amnesia about; hysterical; mania for; phobia of; neurosis; neurotic; paranoid; paranoiac; delusional;
      blind spot/n; myopia; myopic; short-sighted; tunnel vision; withdrawal symptoms;
      addicted to spending|oil|power|debt|twitter|attention|money|publicity|tweeting|growth|coal|outrage;
      addiction to oil|spending|power|debt|twitter|attention|money|growth|coal; intoxicated by; intoxicated with;
      drunk on power; drunk with power; punch-drunk; power-drunk; hangover from; sober/v up; sober reflection;
      cold turkey; break/v out in a cold sweat; growing pains; teething troubles; teething problems; birth pangs;
      miscarriage of; midlife crisis; identity crisis; read/v the last rites; postmortem on; political corpse;
      buried under; bury/v bad news; bury/v the report; dead letter; dead weight; dead duck; dying embers;
      kiss of death; death-wish; life-and-death; life-or-death; fight for life; new lease of life; new lease on life;
      back from the dead; rise/v from the dead; nail in * coffin; grave-digger; gravedigger of; dig/v * own grave;
      turn/v in * grave; spin/v in * grave; grim reaper; pulse of; take/v the pulse; take/v the temperature;
      lower/v the temperature; raise/v the temperature; wake-up call/n; rude awakening; nightmare scenario;
      nightmarish; pipe dream/n; pipedream/n; fever dream; dream ticket; dream team; lull/v * into; lulled into;
      sleepless nights; lose/v sleep over; snake-bitten; blood poisoning; carcinogenic politics;
      contaminate/v *? debate|politics|discourse; quarantine/v *? party|ideas; vaccine against; wither/v away;
      rot set in; rot from the; rotten to the core; rotten core; poison in the
    `),
    why: 'turns a social matter into a disease',
    unless: [
      {
        near: [
          ...bodily,
          ...nature,
          'coroner',
          'autopsy',
          'disorder',
          'psychiatric',
          'psychologist/n',
          'therapy',
          'health',
          'clinic/n',
          'died',
          'dead',
          'killed',
          'cemetery',
          'buried',
          'body',
          'rocket',
          'launch',
          'landing',
          'mission',
          'plant/n',
          'fossil/n',
          'athlete/n',
          'doping',
        ],
      },
    ],
    severity: quiet,
  },
];

/** Images of body and sickness. */
export const imagesOfBody = (): readonly PhraseEntry[] => [...body, ...sickness];
