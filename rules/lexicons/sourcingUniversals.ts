/** Words that speak for everybody and for every time. Patterns in the notation of `parsePattern`, and plain words. */

/** What everybody is said to know, want or do; third person. */
const minds =
  'knows|agrees|believes|thinks|wants|likes|loves|hates|understands|sees|cares|trusts|expects|remembers|accepts|feels|fears|disputes|doubts|denies|questions|contests|listens|admires|respects|blames|resents|admits|recognises|recognizes|realises|realizes|benefits|loses|suffers|lies|cheats|complains|deserves|dreams';

/** The same of one past occasion, where a reporter may have counted. */
const pastMinds =
  'knew|agreed|believed|thought|wanted|liked|loved|hated|understood|cared|trusted|expected|accepted|feared|disputed|doubted|denied|questioned|listened|admired|respected';

/** States that nobody can know of everybody. */
const states =
  'safe|happy|unhappy|content|afraid|scared|frightened|angry|furious|tired|sick|fooled|surprised|shocked|outraged|immune|spared|fed|interested|bored|convinced|better|worse|corrupt|guilty|innocent|responsible|blameless|desperate|watching|listening|talking|asking|laughing|complaining|suffering|punished|ashamed';

/** Everybody, with what they are said to know, want, be. */
export const consensus: readonly string[] = [
  `everyone|everybody|nobody *? ${minds}`,
  `no one *? ${minds}`,
  `everyone|everybody|nobody is|are|'s *? ${states}`,
  `no one is|'s *? ${states}`,
  'nobody can|could|would *? deny|doubt|dispute|contest|trust|believe|blame|question',
  'no one can|could|would *? deny|doubt|dispute|contest|trust|believe|blame|question',
  'nobody seriously|really|honestly|sensibly *? disputes|doubts|believes|thinks|questions|denies|expects',
  'nobody seems|appears to care|know|mind|notice|listen|want|believe|understand',
  'no one seems|appears to care|know|mind|notice|listen|want|believe|understand',
  `everyone|everybody|nobody seems|appears to be *? ${states}`,
  `no one seems|appears to be *? ${states}`,
  'everyone|everybody can|will|would agree|see',
  'the whole|entire world|country|nation|planet|continent|city|town|village|community|industry *? knows|agrees|believes|thinks|wants|understands|sees|loves|hates|fears|expects',
  'we all know|agree|want|believe|understand',
];

/** Everybody on one past occasion. */
export const occasions: readonly string[] = [
  `everyone|everybody|nobody *? ${pastMinds}`,
  `no one *? ${pastMinds}`,
  'the whole|entire world|country|nation|city|town|village knew|agreed|believed|wanted|loved|hated|feared',
];

/** People as a kind, by trade, place in life, belief or nation, in the plural. */
export const kinds: readonly string[] = words(`
  politicians bankers bureaucrats journalists reporters lawyers doctors teachers judges officers cops soldiers men women
  boys girls parents mothers fathers teenagers teens youngsters students children immigrants migrants refugees foreigners
  criminals addicts tourists workers employers bosses managers landlords tenants voters taxpayers citizens liberals
  conservatives leftists feminists environmentalists activists academics scientists economists experts artists
  celebrities footballers fans drivers cyclists motorists farmers consumers pensioners millennials unions companies
  corporations governments regimes dictators generals billionaires businessmen lobbyists extremists terrorists populists
  nationalists socialists communists capitalists Muslims Christians Jews Hindus Catholics Protestants Americans Europeans
  Britons Germans Russians Africans Asians Mexicans Italians Republicans Democrats Tories Socialists Conservatives
  Liberals`);

/** One of a kind. */
export const members: readonly string[] = words(`
  politician banker bureaucrat journalist reporter lawyer doctor teacher judge soldier man woman boy girl parent mother
  father teenager student child immigrant migrant refugee foreigner criminal addict tourist worker employer boss landlord
  voter taxpayer citizen liberal conservative leftist feminist environmentalist activist academic scientist economist
  artist celebrity footballer fan driver cyclist farmer consumer pensioner government regime dictator billionaire
  schoolchild person fool observer adult human American European Briton German Russian Muslim Christian Jew Republican
  Democrat Tory`);

/** All of a kind, or none. */
export const kindsInAll: readonly string[] = [
  `all|no *? ${kinds.join('|')}`,
  `every|no|any single? *? ${members.join('|')}`,
];

/** What is said of all of a kind to make the claim a judgement: what they think, and how they behave. */
export const conduct: ReadonlySet<string> = new Set(
  words(`know knows want wants think thinks believe believes love loves hate hates fear fears agree agrees care cares
    understand understands lie lies cheat cheats steal steals deserve deserves dream dreams seek seeks crave craves envy
    envies despise despises resent resents distrust distrusts accept accepts expect expects remember remembers complain
    complains behave behaves keep keeps break breaks listen listens pretend pretends promise promises tell tells dislike dislikes like likes prefer prefers`),
);

/** What all of a kind "are" in a judgement: not "employed by the state", "entitled to a vote". */
export const verdicts: ReadonlySet<string> = new Set(
  words(`liars thieves crooks cheats cowards hypocrites criminals fools racists bullies snobs alike corrupt greedy lazy selfish
    dishonest crooked good bad evil violent dangerous racist sexist guilty afraid angry tired happy unhappy liable prone
    capable incapable`),
);

/** The same in two words. */
export const verdictsOfTwo: ReadonlySet<string> = new Set([
  'out to',
  'out for',
  'in it',
  'the same',
  'the problem',
  'to blame',
  'fed up',
  'only interested',
  'just like',
]);

/** Habits that admit of no exception. */
export const habits: readonly string[] = ['always', 'never'];

/** Whole kinds and bodies whose every act "always" and "never" would have to know. */
export const bodies: ReadonlySet<string> = new Set([
  ...kinds.map((kind) => kind.toLowerCase()),
  ...words(`government opposition bureaucracy establishment media press elite elites left right party parties police army
    ministry court courts council union industry banks management church congress parliament regime lobby people police
    public crowd youth west`),
]);

/** Words that rule out every exception by themselves. */
export const absolutes: readonly string[] = [
  'in every case|instance',
  'in all cases|instances',
  'without exception',
  'each and every',
  'every single one',
  'invariably',
  'all they|he|she ever? want|wants|wanted|care|cares|cared|think|thinks|know|knows|understand|understands|see|sees',
  'all they|he|she ever? do|does is',
  'the only thing|language|thing they|he|she care|cares|understand|understands|want|wants|know|knows',
  'nothing can|will ever? justify|excuse|change|stop|satisfy|replace|persuade',
  'nothing ever changes|works|improves',
  'anyone|anybody with eyes|sense|brains',
];

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
