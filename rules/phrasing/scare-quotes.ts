import { defineRule, isHeadline, type Report, type Sentence } from '../contract/index.ts';
import { fixesOf } from './quotationFixes.ts';
import { isMention, isSpokenFor } from './quotationPurpose.ts';
import { type ShortQuotation, shortQuotations } from './shortQuotations.ts';

export default defineRule({
  id: 'phrasing/scare-quotes',
  summary: 'Quotation marks that cast doubt on a word.',
  why: 'Marks around a word that nobody is shown to have said are a sneer: they tell readers that the word is a lie, and leave them to guess why.',
  severity: { news: 'information', opinion: 'hint' },
  fix: 'suggested',
  needs: 'quotation',
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
    'The council spent the grant on experts from the capital.',
    'The council spent the grant on what TKTK-NAME calls “experts”.',
    { text: '> The “experts” left.', language: 'markdown' },
    { text: 'The [“experts”](https://example.org/report) left.', language: 'markdown' },
  ],
  *check(sentence, { genre }) {
    if (!isProse(sentence) || awaitsName(sentence)) return;
    let innocent: ShortQuotation | undefined;
    for (const short of shortQuotations(sentence)) {
      const isInnocent = (innocent && isJoined(sentence, innocent, short)) || isMention(sentence, short);
      innocent = isInnocent ? short : undefined;
      if (isInnocent || isSpokenFor(sentence, short, genre)) continue;
      yield reportOf(sentence, short);
    }
  },
});

/** Captions and cells quote names and labels; in a block quotation the marks are the speaker's. */
const isProse = ({ block }: Sentence): boolean =>
  !block.quoted && block.kind !== 'table-cell' && block.kind !== 'caption';

/** A hole for a name stands in the sentence: `sourcing/missing-citation` speaks of it. */
const awaitsName = ({ words }: Sentence): boolean => words.some(({ text }) => text.startsWith('TKTK'));

/** "“peace” and “order”": what is said of the first is said of the second. */
function isJoined({ words }: Sentence, one: ShortQuotation, other: ShortQuotation): boolean {
  const between = words.slice(one.last, other.first);
  return (
    between.length <= 3 &&
    between.every(({ lower }) => /^(?:and|or|,|nor|the|a|an|to|not|versus|v|here|there)$/.test(lower))
  );
}

function reportOf(sentence: Sentence, short: ShortQuotation): Report {
  const { quotation } = short;
  const shown = sentence.block.source.slice(quotation.start, quotation.end);
  return {
    span: { start: quotation.start, end: quotation.end },
    message: `The marks around ${shown} cast doubt in nobody’s name; say who calls it so, or what is wrong with it.`,
    fixes: fixesOf(sentence, short),
    // The source of what a headline quotes stands in the lead.
    ...(isHeadline(sentence.block) && { atMost: 'hint' as const }),
  };
}
