/** War, the ring, games and gambling as images for politics, business and argument. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { arms, sport } from './image-conditions.ts';

const war: readonly PhraseEntry[] = [
  {
    find: list(`
      take/v aim at; set/v * sights on; have|has|had * in * sights; under fire; come/v under fire;
      under withering fire; under friendly fire; fire/v back; hit/v back; strike/v back at; shoot/v back at;
      punch/v back; draw/v fire; draw/v the fire; draw/v * fire; friendly fire; take/v flak; catch/v flak; flak from;
      flak for; flak over; heavy flak; on the warpath; on a war footing; war footing; war room; war rooms; war paint;
      war chest; war cry; war cries; declare/v war; declaration of war on; bloodless coup; palace coup; palace revolt;
      boardroom coup; coup de grace; coup de grâce; putsch; purge of the party; mutinous; backbench rebellion;
      backbench revolt; voter revolt; tax revolt; taxpayer revolt; shareholder revolt; shareholder rebellion;
      cabinet revolt; party revolt; party rebellion; open revolt; open rebellion; in revolt; insurgent campaign;
      guerrilla campaign; guerrilla tactics; guerrilla marketing; blindside/v; outflank/v; outgun/v; outgunned;
      outmanoeuvre/v; outwit/v; sideswipe/v; torpedoed; torpedoing; scuttle/v; scuppered; scuppering; gun/v for;
      in hot pursuit; take/v shots at; take/v a shot at; take/v potshots at; potshot/n; pot-shot/n; take/v a swipe at;
      swipe/n at; parting shot/n; cheap shot/n; warning shot/n; shot across * bow|bows; blow/v up in * face;
      blow/v a hole in; blow/v holes in; loaded gun; hold/v a gun to; gun to * head; jump/v the gun;
      stick/v to * guns; guns blazing; all guns blazing; big guns; heavy artillery; trigger-happy; hair-trigger;
      itchy trigger finger; quick on the trigger; bite/v the bullet; dodge/v a bullet; magic bullet; sweat/v bullets;
      political ammunition; ammunition to critics|opponents; fresh ammunition; in * arsenal; weapon of choice;
      secret weapon; double-edged sword; two-edged sword; cross/v swords; fall/v on * sword;
      throw/v down the gauntlet; gauntlet; run/v the gauntlet; pick/v up the gauntlet; thrust and parry;
      cut and thrust; joust/v; dust-up/n; flashpoint/n; battle of wills; battle for the soul; fight for the soul;
      battle for hearts; hearts and minds; uphill battle; losing battle; running battle; fierce battle; bitter battle;
      bruising battle; battle stations; battle plan/n; battle-weary; battle-ready; battle-tested; battle it out;
      battling it out; do/v battle; do/v battle with; joined battle; fight/v to the death; fight for * life;
      fighting for survival; boots on the ground; mission creep; rearguard action; rear-guard action; last-stand;
      last-ditch; waterloo; alamo; pyrrhic victory; pyrrhic; no-man's land; line in the sand; lines in the sand;
      red line/n; hill to die on; die/v on * hill; live/v to fight another day; take/v by storm; took * by storm;
      bombard/v; bombarded with; bombardment of criticism|questions|messages; carpet-bomb/v; media blitz;
      publicity blitz; advertising blitz; pr blitz; ad blitz; blitzkrieg; full-frontal assault; frontal assault;
      all-out assault; full-on assault; full-scale assault; all-out attack; broadsides; locked and loaded;
      lock and load; loaded for bear; armed with facts; rally/v the troops; marshal/v * forces; marshal/v * troops;
      close/v ranks; break/v ranks; in lockstep; march/v in lockstep; lockstep; goose-step/v; march/v to the beat of;
      marching orders; fall/v into line; toe/v the line; toe/v the party line; hold/v the line; step/v out of line;
      stay/v in line; in the vanguard; at the vanguard; spearheaded; spearheading; political landmine/n; booby-trap/v;
      defuse/v; stink bomb; political bomb; bombshells; fallout; political fallout; mutually assured destruction;
      wage/v a campaign; wage/v a fight; wage/v a battle; wage/v * battle; wage/v a crusade; waged a; captive to;
      hostage to; held hostage by; held hostage to; hold/v hostage; beat/v a retreat; beat a hasty retreat;
      white flag; wave/v the white flag; raise/v the white flag; olive branch; olive branches; peace offering;
      bury/v the hatchet; sue/v for peace; uneasy truce; fragile truce; call/v a truce; besiege/v;
      civil war within|inside|over; internecine; fratricidal; blue-on-blue; proxy battle; proxy fight; war of nerves;
      war of wills; shadow war; phoney war; price war/n; bidding war/n; tug-of-war; star wars-style; cold warrior/n;
      cold war mentality; dug in; dig/v in * heels; entrenched; hunker/v down; run/v for cover; in the foxhole;
      on the front line/n of; front line in the; on the frontlines; frontline in the; foot soldier/n;
      army of lawyers|lobbyists|volunteers|consultants|bureaucrats|trolls|accountants; phalanx of;
      battalion of lawyers|lobbyists; legion of lawyers|lobbyists|fans|critics; legions of; platoon of;
      squadron of lawyers; ride/v to the rescue; charge of the light brigade; charge/v headlong; lead/v the charge
    `),
    why: 'tells of a dispute as of a war',
    unless: [
      {
        near: [
          ...arms,
          ...sport,
          'mosul',
          'asteroid',
          'ship/n',
          'plane/n',
          'aircraft',
          'fallout shelter',
          'nuclear',
          'film',
          'game/n',
          'disposal',
          'kindergarten',
          'shelter',
          'ottoman',
          'stormed',
        ],
      },
    ],
    severity: quiet,
  },
  {
    find: [
      'pushback',
      'push/v back',
      'backlash',
      'fightback',
      'fight-back',
      'standoff',
      'stand-off',
      'showdown/n',
      'face-off/n',
      'clash/v',
      'clash/n',
      'truce',
      'retreat',
      'salvo/n',
      'assault/n',
    ],
    why: 'tells of a dispute as of a war',
    when: [
      {
        after: [
          'against|from|over|with|on critics|democrats|republicans|voters|unions|the|his|her|their|plans|reform',
          'against|from|over|with|on budget|immigration|congress|lawmakers|brexit|abortion|tax|taxes|funding',
        ],
        near: `
          bill; vote; voters; policy; policies; law; reform/n; senate; congress; parliament; council; mayor;
          president; minister; party; plan/n; budget; union/n; company; deal
        `,
      },
      {
        before: [
          'political|public|voter|popular|legal|constitutional|budget|fiscal|conservative|liberal',
          'republican|democratic|fierce|furious|angry|immediate|swift|severe|huge|major|massive',
        ],
      },
    ],
    unless: [
      {
        near: [
          ...arms,
          ...sport,
          'protester/n',
          'demonstrator/n',
          'riot',
          'sexual',
          'charged',
          'battery',
          'arrested',
          'armed',
        ],
      },
    ],
    severity: quiet,
  },
];

const ring: readonly PhraseEntry[] = [
  {
    find: list(`
      throw/v in the towel; throw/v * hat in the ring; hat in the ring; hat into the ring; down for the count;
      saved by the bell; roll/v with the punches; pull/v no punches; pull/v * punches; punch/v above * weight;
      pack/v a punch; one-two punch; square/v off; square/v up to; toe-to-toe; trade/v punches; trade/v jabs;
      take/v a jab at; jab/n at; landed a blow; deal/v a blow; deal/v a setback; heavy blow; major blow; severe blow;
      serious blow; crushing blow; blow to; bitter blow; double blow; fatal blow; exchange of blows; shadow-boxing;
      shadowboxing; free-for-all; no-holds-barred; take/v the gloves off; duke/v it out; slug/v it out;
      slugging match; shouting match; slanging match; spitting match; spat/n; ding-dong; rumble with; arm-wrestle/v;
      wrestle/v control; chokehold; pin/v down on; bob and weave; rope-a-dope; glass jaw; killer blow; killer punch;
      sucker-punch/v; low blow; below-the-belt; come/v out fighting; fight/v * corner; in fighting form;
      spoiling for a fight; itching for a fight; pick/v a fight; pick/v fights; lock/v horns; butt/v heads;
      cross/v paths with; at loggerheads; at daggers drawn; daggers drawn; scrap/n over; tussle/v
    `),
    why: 'tells of a dispute as of a fist fight',
    unless: [
      {
        near: [
          ...arms,
          ...sport,
          'film',
          'hurricane/n',
          'storm/n',
          'pub',
          'stabbed',
          'arrested',
          'boxers',
          'deer',
          'stags',
        ],
      },
    ],
    severity: quiet,
  },
];

const games: readonly PhraseEntry[] = [
  {
    find: list(`
      double/v down; triple/v down; raise/v the stakes; up/v the ante; high-stakes; stakes are high; all bets are off;
      hedge/v * bets; bet/v the farm; bet/v the house; safe bet; sure bet; big gamble; huge gamble; political gamble;
      risky gamble; a gamble; gamble/v with; gamble/v away; roll/v the dice; throw of the dice; loaded dice;
      load/v the dice;       play/v the race|gender|woman|victim|jewish|muslim|sympathy|fear|blame|loyalty card; gender card; victim card;
      woman card; sympathy card; ace up * sleeve; ace in the hole; ace card; hold/v all the cards;
      lay/v * cards on the table; cards on the table; card up * sleeve; show/v * hand; overplay/v * hand;
      play/v * cards right; stack/v the deck; stacked deck; stack/v the cards; deck is stacked; call/v * bluff;
      poker face; poker-faced; go/v for broke; bargaining chip/n; bargaining counter/n; blue-chip; cash/v in * chips;
      chips are down; in the cards; on the cards; hit/v the jackpot; crapshoot; crap shoot; coin-toss;
      flip of a coin; dead cert; odds-on; odds-on favourite; against all odds; against all the odds;
      beat/v the odds; long odds; defy/v the odds; luck of the draw; shoo-in/n; long shot/n; longshot/n; dark-horse;
      horse race; two-horse race; one-horse race; horserace; neck-and-neck; home stretch; final furlong;
      down to the wire; photo-finish; out of the gate; out of the starting gate; off to the races; out of the blocks;
      off the blocks; come/v out on top; pole position; level playing field; level/v the playing field;
      tilted playing field; shift/v the goalposts; shifting goalposts; moving goalposts; goalposts;
      political own goal; ball is in * court; score/v points; score/v political points; political points;
      point-scoring; kick/v * *? *? into the long grass; long grass; kick/v into touch; drop/v the ball;
      take/v the ball and run; keep/v * eye on the ball; eye off the ball; curveball/n; curve ball;
      throw/v a curveball; spitball; out of left field; from left field; left-field; hit/v it out of the park;
      knock/v it out of the park; out of the park; strike/v out with; three strikes; swing and a miss;
      swing/v for the fences; step/v up to the plate; step/v to the plate; play/v ball; hardball; hard-ball;
      softball question/n; inside baseball; ballpark; ballpark figure/n; touch/v base; touch/v all the bases;
      cover/v * bases; cover/v all the bases; off-base; way off base; batting average; big leagues; bush-league;
      minor-league; major-league; in the same league; out of * league; whole new ball game; new ball game;
      different ball game; ball game; pinch-hit/v; slam dunk/n; slam-dunk; full-court press; jump ball; hail-mary;
      hail mary pass; end-run; end run around; fumbled; fumbling; punt/v on; monday-morning quarterback;
      armchair quarterback; spike/v the football; move/v the chains; goal-line stand; run/v interference; game plan;
      gameplan; game over; endgame; end-game; name of the game; ahead of the game; blame game; zero-sum game;
      zero-sum; game of chicken; game of brinkmanship; numbers game; waiting game; mug's game; guessing game;
      cat-and-mouse; musical chairs; pass the parcel; pass/v the buck; buck stops; whack-a-mole; game of whack-a-mole;
      check-mate; pawn/n in; chess game; chess match; grand chessboard; three-dimensional chess; 4d chess; gambit;
      opening gambit; domino/n to fall; jockey/v for; jockeying; clear/v * hurdle; final hurdle;
      fall/v at the first hurdle; jump/v the shark; pass/v the baton; passing of the baton; pick/v up the baton;
      pass/v the torch; take/v up the torch; false start/n; skate/v over; skate/v around; uphill struggle;
      uphill task; all downhill; go/v downhill; hit * for six; hit/v for six; knocked for six; sticky wicket;
      on the back foot; on the front foot; wrong-foot/v; catch/v on the hop; play/v a straight bat; straight bat;
      bowl/v over; off * own bat; hole in one; par for the course; not up to par; subpar; cry/v foul;
      show/v the red card; yellow-card/v; blow/v the whistle on; punching above; in a league of; quick win;
      hollow victory; moral victory; pyrrhic victory; win-win; lose-lose; no-win; no-win situation; win-win situation;
      clean sweep; sweep/v the board; take/v the plunge; out of the running; run/v rings around; run/v circles around;
      hit/v the ground running; leapfrog/v; leap-frog/v; high bar; set/v the bar; raise/v the bar; low bar;
      lower/v the bar; bar is low; hit/v the bullseye; bullseye; bulls-eye; bull's-eye
    `),
    why: 'tells of politics or business as of a game',
    unless: [
      {
        near: [
          ...sport,
          'game/n',
          'bet/n',
          'betting',
          'lottery',
          'theme park',
          'film',
          'band',
          'gift',
          'card/n',
          'dice',
          'console',
          'marathon/n',
          'runner/n',
          'running',
          'arena',
          'fans',
          'winner/n',
          'pawn shop',
          'pawnbroker',
          'hill',
          'walk',
          'path',
        ],
      },
    ],
    severity: quiet,
  },
];

/** Images of fights and games. */
export const imagesOfFight = (): readonly PhraseEntry[] => [...war, ...ring, ...games];
