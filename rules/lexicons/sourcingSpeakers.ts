/** Who may be heard in a quotation, and what carries words that nobody spoke. */

/** People by office, trade or kinship: where one is told of, a reader can tell who speaks next. */
export const persons: ReadonlySet<string> = new Set(
  words(`mayor minister premier president chancellor governor senator councillor lawmaker ambassador judge magistrate lawyer
    barrister solicitor attorney prosecutor detective inspector officer sheriff sergeant captain colonel major general
    admiral commander soldier pilot driver conductor spokesman spokeswoman spokesperson chief chairman chairwoman chair
    director executive manager head boss founder owner editor author writer poet novelist playwright composer singer actor
    actress painter sculptor architect engineer scientist researcher professor lecturer teacher headmaster headmistress
    principal pupil student doctor surgeon nurse midwife patient priest vicar bishop archbishop cardinal pope rabbi imam
    monk nun king queen prince princess duke duchess farmer fisherman shepherd baker butcher grocer shopkeeper trader
    landlord tenant neighbour neighbor resident villager passenger commuter tourist visitor customer witness bystander
    victim survivor suspect defendant plaintiff juror foreman worker employee clerk waiter waitress barman cook coach
    player striker goalkeeper champion runner man woman boy girl child mother father son daughter wife husband widow
    widower brother sister grandmother grandfather aunt uncle cousin friend colleague leader activist campaigner organiser
    organizer volunteer candidate delegate diplomat aide adviser advisor secretary treasurer expert analyst historian
    economist biologist caller reader correspondent`),
);

/** What words are written on, or sung, or known by: nobody speaks them here and now. */
export const inscriptions: ReadonlySet<string> = new Set(
  words(`slogan slogans sign signs signpost banner banners placard placards poster posters plaque message messages phrase
    phrases word words motto mottos title titles titled entitled called named dubbed headline headlined headlines hashtag
    chant chants chanted chanting reads reading read inscribed inscription engraved label labelled labeled marked stamped
    lyric lyrics song songs sang singing chorus poem film book novel play album episode series exhibition term terms
    expression proverb saying adage maxim cliche cliché question questions clause article section rule sentence line lines
    verse letter note notes text texts graffiti tattoo caption emblazoned scrawled printed painted spelling spells spelled
    advertisement advert ad prayer joke password code refrain anthem catchphrase mantra theme`),
);

/** Words in the singular that open a sentence and are no names. */
export const openers: ReadonlySet<string> = new Set(
  words(`a an the this that these those each every all some no any many most few several one two three in on at by for from
    to with without of after before during since until under over about between among along across behind beyond through
    despite and but or so yet nor if when while although though because whether where why how what who which it there here
    then now still even only just also too again once never often soon later earlier meanwhile however moreover otherwise
    instead perhaps maybe not both either neither such another other more less much today yesterday tomorrow tonight
    inside outside nearby elsewhere everywhere nothing something everything everyone everybody nobody rain snow water work
    life time food bread money trade trouble traffic business smoke fire dust light darkness silence rent milk school
    half last next as than out up down off away back nearly almost about around recently finally suddenly slowly`),
);

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
