/** Whether somebody with a mind of their own stands before a verb, other than the writer. */
import type { Sentence } from '../contract/index.ts';
import { hasCapital, lowerAt, wordAt } from './phrases.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** People, offices and bodies that can want something. */
const actors = list(`
  he she they it who government governments administration ministry minister ministers president premier chancellor
  senator senators congressman congresswoman lawmakers mayor governor king queen prince party parties opposition
  campaign candidate candidates leader leaders leadership official officials regime rebels militants police army military
  company companies firm firms bank banks union unions team management board executives bureaucracy council court
  parliament congress senate house coalition alliance bloc country countries nation state states authorities regulator
  regulators church palace kremlin moscow beijing washington brussels tehran london paris hackers protesters activists
  democrats republicans conservatives liberals ally allies rival rivals critics supporters general generals duke spokesman
  spokeswoman chief boss founder owner actor actress singer director coach couple family man woman boy girl prosecutor
  prosecutors lawyer lawyers judge group groups organisation organization agency newspaper studio club retailer carrier
  industry investors employers workers tenants farmers voters veterans families others both professor commission
  committee delegation faction factions terrorists terrorism gunmen attackers
  network broadcaster journalist reporter editor outlet insurgent journalists reporters editors media press broadcasters newspapers networks outlets insurgents insurgency guerrillas
  rebel militia militias jihadists islamists extremists fighters soldiers troops commanders generals officers cops
  politicians lawmaker legislators legislature mps peers diplomats ambassador envoy negotiators aides aide advisers
  advisors adviser advisor staffers strategists bureaucrats deputies councillors backbenchers ministry
  republicans socialists communists nationalists populists separatists unionists leftists hardliners moderates
  progressives feminists evangelicals settlers colonists colonisers imperialists bankers executives managers bosses
  landlords owners shareholders creditors lenders producers manufacturers exporters airlines insurers publishers studios
  scientists researchers doctors teachers students parents clergy bishops bishop pope imam imams pupils citizens
  taxpayers consumers passengers migrants refugees immigrants americans britons israelis palestinians russians chinese
  germans french british europeans germany france russia china britain israel iran america dictator dictators strongman
  autocrat monarch emperor tsar junta elite elites establishment crown states superpower powers neighbours neighbors
  hollywood west east north south public electorate crowd mob fans players coaches owners nominee incumbent challenger
  frontrunner caucus lobby lobbyists donors hawks doves activists campaigners organisers organizers pirates smugglers
  traffickers gang gangs cartel cartels mafia killer killers attacker bomber bombers militants captors`);

/** Things that have a stated purpose: laws, programmes, works. */
const works = list(`
  bill bills law laws act measure measures programme programmes program programs project projects treaty resolution
  agreement deal plan plans scheme policy policies legislation amendment suit lawsuit motion petition appeal initiative
  strategy study studies research report reports survey book film show exhibition campaign rule rules regulation
  regulations reform reforms proposal proposals budget app site website software system device trial experiment mission
  exercise event conference course charity foundation fund test document guide guidelines operation directive order
  referendum convention accord pact statute decision ruling clause draft tool technology service product article paper
  visit tour move moves step steps talks attack attacks ad ads advertisement advertising`);

const writers = list('i we you me us');

/** Function words that lie between a subject and its verb, or open a clause. */
const clauseOpeners = list('that because although though while when if as since but and or so ; :');

/**
 * Walks left from the verb to its subject: true at somebody who can want, false at a work, a programme or the writer.
 * `strict` asks for an actor; otherwise a headline or participle without one passes.
 */
export function actorBefore(sentence: Sentence, verb: number, strict: boolean): boolean {
  let seen = false;
  for (let at = verb - 1; at >= verb - 14; at--) {
    const word = wordAt(sentence, at);
    if (word === undefined) break;
    if (writers.has(word.lower)) return false;
    const isHead = !isModifier(sentence, at);
    if (works.has(word.lower) && isHead && !seen) return false;
    if (actors.has(word.lower) || hasCapital(sentence, at)) return true;
    if (clauseOpeners.has(word.lower) && at < verb - 2) break;
    if (works.has(word.lower)) seen = true;
  }
  const first = sentence.words[0];
  if (
    first !== undefined &&
    first.index >= verb - 14 &&
    first.index < verb &&
    /^\p{Lu}/u.test(first.text) &&
    !isCommon(first.lower)
  )
    return true;
  return !strict;
}

/** Pronouns of somebody told of before, and relatives whose bearer stands right before. */
const bearers = list('he she they it who each both neither');

/** Whether the word is somebody who can want something: by its meaning, or as a name. */
export function isActorAt(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, at);
  if (word === undefined || word.kind !== 'word' || writers.has(word.lower)) return false;
  const isName = /^\p{Lu}/u.test(word.text) && (hasCapital(sentence, at) || !isCommon(word.lower));
  return actors.has(word.lower) || bearers.has(word.lower) || isName;
}

/**
 * Whether the clause before `verb` has an actor for its subject: the first noun or name from the left that can want
 * something, with neither the writer nor a thing of stated purpose nearer.
 */
export function subjectBefore(sentence: Sentence, verb: number, reach = 9): boolean {
  for (let at = verb - 1; at >= verb - reach; at--) {
    const word = wordAt(sentence, at);
    if (word === undefined || word.text === ';' || word.text === ':') return false;
    if (writers.has(word.lower)) return false;
    if (isActorAt(sentence, at) && !isModifier(sentence, at) && !isOwner(sentence, at)) return true;
  }
  return false;
}

/** "The duke's career": it is the career that is told of. */
const isOwner = (sentence: Sentence, at: number): boolean => /^(?:'s|')$/.test(lowerAt(sentence, at + 1));

/** A preposition before a noun makes it no subject: "the head of the programme wants". */
function isModifier(sentence: Sentence, at: number): boolean {
  const before = [lowerAt(sentence, at - 1), lowerAt(sentence, at - 2), lowerAt(sentence, at - 3)];
  return before.some((word) => /^(?:of|in|on|for|to|at|with|by|from|under|after|over|about)$/.test(word));
}

const isCommon = (word: string): boolean =>
  /^(?:the|a|an|this|that|these|those|in|on|at|for|with|by|from|to|of|it|there|some|many|most|all|people|anyone|everyone|residents|if|when|while|as|but|and|after|before|during|since|his|her|their|its|our|my|each|every|no|not|just|perhaps|maybe|simply|only|still|also|then|now|so|please|let)$/.test(
    word,
  );
