/**
 * What makes a figure a name rather than a quantity: "Section 230", "Boeing 737", "Highway 61", "page 12".
 * Common knowledge of the trade; lower case.
 */
import { wordSet } from './wordset.ts';

/** A figure right after one of these is a label, however the word is written. */
export const labelHeads: ReadonlySet<string> = wordSet(`
  section sections article articles chapter chapters page pages pp pp. p. paragraph paragraphs para clause clauses
  annex appendix fig fig. figs. room rooms flight route highway interstate motorway autobahn channel apartment apt
  apt. suite terminal platform pier junction no no. nos nos. nr nr. number # № § version versions v v. ver. volume
  vol vol. episode episodes verse verses psalm proposition prop prop. resolution isbn issn doi rfc iso directive
  decree regulation docket postcode zip phone tel tel. telephone fax ext. footnote slide
`);

/** Labels too, unless the figure counts what follows it or a word goes on: these words have much else to do. */
export const weakHeads: ReadonlySet<string> = wordSet(`
  post area line call order issue build release form level unit district zone question exercise step note lesson
  locker cell rule slide bullet model type grade category phase tier extension ext ext. dial dial: hotline bus
  figure table exit gate numbers pub. ward precinct lane junction hangar runway locomotive serial schedule
`);

/** A figure right after one of these is a label where the word has a capital that does not come from opening a sentence. */
export const capitalHeads: ReadonlySet<string> = wordSet(`
  part act scene class group title book case bill amendment law stage round week day game match studio formula
  apollo soyuz voyager pioneer mariner viking gemini sputnik artemis falcon boeing airbus embraer windows iphone
  ipad galaxy pixel playstation xbox python java android ios macos debian ubuntu web bluetooth usb peugeot fiat
  porsche ferrari audi mazda bmw volvo renault saab antonov tupolev ilyushin sukhoi cessna concorde polaris
  trident patriot javelin tomahawk catch agenda horizon vision expo euro rio tokyo radio bbc itv espn local fox
  force team dell intel pentium nokia kindle tesla platoon company brigade squad building hall tower block plot
  lot pope super ward section charter g f opel nikkei ftse dax cac russell fortune forbes top gpt rover hubble
  nasdaq stoxx csi topix kospi s&p jpx asx ibex protocol option plan ford mercedes toyota leopard abrams
  flat sec. challenger photoshop office react node node.js chrome firefox safari mac mi
`);

/** Street words by which a figure before a name is an address: "10 Downing Street". */
export const streetWords: ReadonlySet<string> = wordSet(`
  street st st. avenue ave ave. road rd rd. lane drive boulevard blvd blvd. square place court terrace way gardens
  row crescent quay parkway mews alley highway plaza close
`);

/** Figures that are events or idioms: "9/11", "24/7". */
export const idioms: ReadonlySet<string> = wordSet(`
  9/11 24/7 7/7 7/11 50/50 50-50 50–50 20/20 20-20 4x4 4-4-2 1984 360 101 3-d
`);

/** Books of the Bible, after which "3:16" is chapter and verse. */
export const scriptures: ReadonlySet<string> = wordSet(`
  genesis exodus leviticus deuteronomy joshua judges ruth samuel kings chronicles ezra nehemiah esther job psalm
  psalms proverbs ecclesiastes isaiah jeremiah lamentations ezekiel daniel hosea joel amos obadiah jonah micah
  nahum habakkuk zephaniah haggai zechariah malachi matthew mark luke john acts romans corinthians galatians
  ephesians philippians colossians thessalonians timothy titus philemon hebrews james peter jude revelation quran
  koran surah sura
`);

/** Words near which "3-1" is a score. Lower case. */
export const scoreCues: ReadonlySet<string> = wordSet(`
  win wins won winning beat beats beaten beating defeat defeated defeats lose loses lost loss losing draw draws
  drew drawn victory victories lead led leads trail trailed trailing score scored scoreline aggregate sets set
  penalties goal goals final semi-final match game league cup tie tied thrashed hammered half-time downed edged
  routed tiebreak record ahead down up
`);

/** Words near which "52-48" is a vote. Lower case. */
export const voteCues: ReadonlySet<string> = wordSet(`
  vote votes voted voting ballot ruling ruled decision decided majority senate senators court justices parliament
  lawmakers mps passed approved rejected favour favor against confirmed council committee house referendum split
  endorsed legislature board
`);
