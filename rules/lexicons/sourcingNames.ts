/** What has a capital, speaks in the news, and is nobody's surname. Places are told by `codesByPlace`. */
import { wordSet } from './wordset.ts';

/** The press, firms, platforms and bodies that go by one name. */
export const bodies: ReadonlySet<string> = wordSet(`
  reuters bloomberg politico propublica slate salon variety billboard forbes fortune time newsweek wired axios vox vice quartz haaretz
  pravda izvestia xinhua tass interfax yonhap kyodo bernama slashdot wikipedia wikileaks wikinews buzzfeed huffpost breitbart
  gawker gizmodo engadget techcrunch mashable facebook google twitter youtube instagram tiktok snapchat whatsapp telegram
  reddit netflix spotify uber lyft airbnb amazon apple microsoft intel nvidia samsung sony nintendo huawei xiaomi nokia
  ericsson siemens bosch toyota honda nissan mazda volkswagen volvo ferrari renault peugeot fiat chrysler tesla boeing airbus
  embraer bombardier lufthansa qantas ryanair easyjet emirates exxon exxonmobil chevron shell total gazprom rosneft aramco
  petrobras walmart tesco sainsbury aldi ikea nike adidas nestle unilever danone pfizer moderna astrazeneca bayer novartis
  roche merck barclays lloyds citigroup goldman sachs santander deloitte gallup ipsos yougov quinnipiac nielsen oxfam unicef
  unesco interpol europol eurostat frontex opec nato greenpeace amnesty mencap barnardo shelter hamas hezbollah fatah boko
  al-qaeda al-shabaab isis farc eta likud labour labor sinn forza syriza podemos parliament congress senate knesset duma
  bundestag bundesrat dáil stormont holyrood westminster whitehall kremlin pentagon hollywood broadway wall downing brussels
  scotland england wales ireland cyprus lebanon texas california florida virginia carolina georgia arizona nevada ohio
  michigan illinois pennsylvania massachusetts wisconsin minnesota iowa kansas missouri tennessee kentucky alabama
  mississippi louisiana arkansas oklahoma colorado utah oregon alaska hawaii maryland delaware connecticut vermont maine
  quebec ontario alberta manitoba bavaria catalonia flanders kosovo gaza chechnya crimea tibet god allah jesus christ moses
  genesis exodus leviticus deuteronomy isaiah scripture bible koran quran torah islam christianity judaism buddhism hinduism
  police prosecution defence defense management staff security customs immigration evidence research
  history science nature legend tradition religion capitalism communism socialism fascism everybody everyone nobody anybody
  anyone somebody someone none others both either neither it he she they we you i who one this that these those there here
  mum mom mother dad father grandma grandpa grandmother grandfather auntie uncle nurse doctor teacher coach father sister
  brother mayor president premier chancellor governor captain judge king queen pope santa`);

/** Titles of courtesy: whoever has no other name before the surname is known by the surname alone. */
export const courtesies: ReadonlySet<string> = wordSet(
  'mr mr. mrs mrs. ms ms. miss mx mx. dr dr. herr frau señor señora monsieur madame',
);

/** Small words inside a surname: "van der Berg", "al-Masri"; at a sentence's head some have a capital. */
export const particles: ReadonlySet<string> = wordSet(`
  van von der den de della di da dos du la le el al bin ibn ben abu ter De Van Von Du Di Della Le El`);

/** Words with a capital that stand beside a name and are none of it. */
export const neighbours: ReadonlySet<string> = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december said says told asked added according meanwhile yesterday today tomorrow then later earlier still also
  now again however instead perhaps since until unless though although while whereas because when where why how what who
  whom whose which that if as like unlike both even only just not no yes nor so yet and but or the a an i`);
