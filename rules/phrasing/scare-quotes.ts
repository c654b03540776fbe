import { defineRule, moved, type Placed, type Report } from '../contract/index.ts';
import { type Doubted, type Quoted, quotedIn } from './doubtedWords.ts';

export default defineRule({
  id: 'phrasing/scare-quotes',
  summary: 'Quotation marks that cast doubt on a word.',
  why: 'Marks around a word that nobody is shown to have said are a sneer: they tell readers that the word is a lie, and leave them to guess why.',
  severity: { news: 'information', opinion: 'hint' },
  fix: 'suggested',
  examples: [
    'The council spent the grant on {“experts”} from the capital.',
    'Residents have seen little of the {“progress”} along the river.',
    'His {“apology”} took up two lines.',
    'The ministry gave the hall to {"volunteers"} in uniform.',
    'The {“reform”} cost 300 jobs.',
    'The lake has lost half its water in the name of {“development”}.',
    'Two {“independent”} auditors dined with the owner.',
    'The firm has a record of {“creative accounting”}.',
    'The council spent the grant on {“experts”|what TKTK-NAME calls “experts”|experts}.',
    'The owner’s {“gifts”} were charged to the city.',
    'The guards were sent to {“pacify”} the camp.',
    'The state {“lost”} the ledgers in March.',
    'The village had to pay for its own {“protection”}.',
    'The bridge was closed for {“routine maintenance”} on the day of the march.',
    'It was a {‘spontaneous’} rally with printed banners.',
    'The board met in a {“consultation”} that lasted nine minutes.',
    'The newspaper was bought by a {“friend”} of the duke.',
    'Few tenants can pay the {“temporary”} rent rise.',
    'The owners have proven time and again that they {“care”} about their tenants.',
    'The fund is run by {“volunteers”} who draw a salary.',
    'The {“gifts”} went to {“friends”} of the owner.',
    { text: 'The war on {“waste”} has closed our library.', genre: 'opinion' },
    'The mayor called the plan “reckless”.',
    'The plan is “reckless”, the mayor said.',
    'The inspector visited the mill on Friday. The “experts” had left, she said.',
    'The minister spoke for an hour. She promised “full support” to the farmers.',
    'The term “backlog” has no legal meaning.',
    'The court was asked what “reasonable” means.',
    'The owner is not “modest”, and never was.',
    'The bridge was neither “new” nor cheap.',
    'The charter says “duty” 30 times and “right” twice.',
    'The inquiry never mentioned “the serious delays” at the yard.',
    'The clerk gasped “water” and fell.',
    'The clinic treats them under an “expanded access” protocol.',
    'The plan speaks of “careful stewardship of the shore” but gives “experts” no part in it.',
    'The agency rated the claim “mostly true” in May.',
    'The trench is known as “the ditch”.',
    'She wrote “Winter Harbour” and two other novels.',
    'Carla “Red” Moretti won the race.',
    'The Danish “hygge” has no English word.',
    'They make “polenta” (a porridge) in the hills.',
    'Voters who ticked “yes” had to sign.',
    'The “follow” button is gone.',
    'Readers weigh verbs: whoever “claims” is doubted.',
    'Some pages have “%” here and “percent” there.',
    'A sign reading “closed” hung on the gate.',
    'The region was designated a “restricted zone” in 1998.',
    'The self-styled “prophet” left in the night.',
    'Judges hailed the young singer as a “rare talent”.',
    'The letter “K” was missing.',
    'Rents, or “dues”, are paid in June.',
    'The union’s leader told members on Monday that “nobody will be left behind”.',
    'Why is the mill “unsafe”?',
    'The union condemned the budget that nobody had seen, but which was said to be short, as “heartless”.',
    'The agency cut the city’s debt to “junk” in May.',
    'It was a “stitch”, as the villagers call it.',
    'A clerk was sentenced to a year of “quiet labour”.',
    'The crowd chanted for “clean water”.',
    'The charter says that “no tenant shall be left without shelter in winter”. So much for “shelter”.',
    'The sheriff wrote that she would “restore calm to the valley”, and did.\n\nThe price of “calm” was a curfew.',
    'The mayor spoke of “creative partnership”.\n\nThe docks are shut.\n\nThe fruit of “creative partnership” is rust.',
    'The council spent the grant on experts from the capital.',
    'The council spent the grant on what TKTK-NAME calls “experts”.',
    { text: '> The “experts” left.', language: 'markdown' },
    { text: 'The [“experts”](https://example.org/report) left.', language: 'markdown' },
    '“Did.” “Didn’t.” So went the council’s debate.',
  ],
  collect: quotedIn,
  *conclude(digests, { genre }): Iterable<Report> {
    const blocks = digests as readonly Placed<Quoted>[];
    const shown = new Shown();
    const told = new Set<string>();
    for (let at = 0; at < blocks.length; at++) {
      const { start, digest } = blocks[at] as Placed<Quoted>;
      shown.goOn(digest, blocks[at - 1]?.digest, blocks[at + 1]?.digest);
      for (const doubted of digest.doubted) {
        if ((doubted.inOpinionAlone && genre !== 'opinion') || shown.has(doubted)) continue;
        const report = moved(doubted.report, start);
        // Of several sneers in one sentence the first is told aloud, and so is the first of one that comes again.
        yield doubted.follows || told.has(doubted.words) ? { ...report, atMost: 'hint' } : report;
        if (report.atMost === undefined) told.add(doubted.words);
      }
    }
  },
});

/** From how many letters on a single word is so much somebody's own that it is known again a long way off. */
const telling = 8;

/** What an article has shown somebody to have said, up to the block in hand and the quotations after it. */
class Shown {
  private before = '';
  private near = '';
  private readonly terms = new Set<string>();

  /** Goes on to a block, between those that quote anything before and after it. */
  goOn({ speech, terms }: Quoted, previous: Quoted | undefined, next: Quoted | undefined): void {
    this.near = [...(previous?.speech ?? []), ...speech, ...(next?.speech ?? [])].join('|');
    if (speech.length > 0) this.before += `|${speech.join('|')}`;
    for (const term of terms) this.terms.add(term);
  }

  /** Whether the words are taken up from what was shown. */
  has({ words }: Doubted): boolean {
    const isTelling = words.length - 2 >= telling || words.trim().includes(' ');
    return this.terms.has(words) || this.near.includes(words) || (isTelling && this.before.includes(words));
  }
}
