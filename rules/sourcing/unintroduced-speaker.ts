import { defineRule, holed, moved, type Placed, type Report } from '../contract/index.ts';
import { formsOf } from './introductions.ts';
import { type Acquaintance, acquaint, type Speaker } from './speakers.ts';

const id = 'sourcing/unintroduced-speaker';

export default defineRule({
  id,
  summary: 'A speaker known by surname alone whom the article never introduced.',
  why: 'Readers cannot weigh what somebody says when they are not told who it is.',
  severity: { news: 'information', opinion: 'hint' },
  fix: 'suggested',
  examples: [
    'The dam is safe. “I checked it myself,” {Lowe|TKTK-NAME Lowe, TKTK-OFFICE,} said.',
    'The dam burst. {Ms Lowe|TKTK-NAME Lowe, TKTK-OFFICE,} said the warning came late.',
    'The levy will go, {Dr. Marsh} told the court.',
    '“The dam is safe,” said {Lowe|TKTK-NAME Lowe, TKTK-OFFICE}.',
    '{Lowe} said she had seen the crack in May.',
    'The dam burst at dawn. {Lowe} said nobody was warned. He had left the day before.',
    'On Monday {Lowe} told reporters that he had resigned.',
    'But {Lowe} said: “My hands are tied.”',
    'According to {Mr Lowe}, the plan will fail.',
    '“The dam is safe,” {van der Berg} said.',
    '“The dam is safe,” {Lowe-Marsh} said.',
    '“I was asleep,” {O’Brien} recalled.',
    '“It was a gamble,” {DeMarco} added.',
    'The village is empty. “My mother stayed,” {Haddad} says.',
    '“I counted nine,” {Lowe} said. Ann Lowe, the harbour master, keeps the ledger.',
    '“I counted nine,” {Lowe} said. “I counted eight,” {Marsh} replied. “Nine,” Lowe said.',
    { text: 'The mill will close.\n\n- “I lost my post,” {Lowe} said.', language: 'markdown' },
    { text: '“I checked it myself,” {Lowe} said.', genre: 'opinion' },
    'Ann Lowe runs the dam. “I checked it myself,” Lowe said.',
    'Lowe warns of flood\n\n“I checked the dam myself,” Lowe said.',
    { text: '---\ntitle: Lowe warns of flood\n---\n\n“I checked the dam myself,” Lowe said.', language: 'markdown' },
    { text: '---\nauthor: Ann Lowe\n---\n\n“I checked the dam myself,” Lowe said.', language: 'markdown' },
    { text: '![Lowe at the dam](dam.jpg)\n\n“I checked the dam myself,” Lowe said.', language: 'markdown' },
    'President Lowe said she would go.',
    '“I checked it myself,” said Lowe, the harbour master.',
    '“I checked it myself,” said Lowe, 46.',
    'The harbour master, Lowe, said he had checked it.',
    'A clerk named Lowe kept the ledger. “I counted nine,” Lowe said.',
    '“I checked it myself,” the striker Lowe said.',
    'Wen Lihua came by train. “I slept well,” Wen said.',
    'Northgate’s Lowe said he would go.',
    'John “Jack” Lowe runs the dam. “I checked it myself,” Lowe said.',
    'The Lowes live here: Ann Lowes keeps the dam. “I like it,” Lowe said.',
    'Residents said he had left.',
    'Police said he had left.',
    'Reuters said he had left.',
    'Beijing said he had left.',
    'NATO said he had left.',
    'BuzzFeed said he had left.',
    'Democrats said he had left.',
    'He said he had left.',
    '“We are proud of it,” Northgate said in a statement.',
    'Lowe reported a loss of $4 million.',
    'Verdict: He is guilty.',
    '“Lowe told me that himself,” the mayor said.',
    '“I checked it myself,” TKTK-NAME Lowe, TKTK-OFFICE, said.',
  ],
  collect: acquaint,
  *conclude(digests, { article }): Iterable<Report> {
    const blocks = digests as readonly Placed<Acquaintance>[];
    const last = blocks.findLastIndex(({ digest }) => digest.speakers.length > 0);
    if (last < 0) return;
    const wanted = new Set(blocks.flatMap(({ digest }) => digest.speakers.flatMap(({ name }) => formsOf(name))));
    const known = new Set(article.names.flatMap(formsOf));
    for (const { start, digest } of blocks.slice(0, last + 1)) {
      for (const speaker of strangersIn(digest, known)) yield moved(reportOf(speaker), start);
      for (const form of digest.introduced) if (wanted.has(form)) known.add(form);
    }
  },
});

/** The speakers of a block who are not among the known by then. Whoever speaks is known from there on. */
function* strangersIn({ speakers }: Acquaintance, known: Set<string>): Iterable<Speaker> {
  for (const speaker of speakers) {
    const forms = formsOf(speaker.name);
    if (forms.some((form) => known.has(form))) continue;
    for (const form of forms) known.add(form);
    yield speaker;
  }
}

function reportOf({ start, end, shown, closes }: Speaker): Report {
  const text = `TKTK-NAME ${shown}, TKTK-OFFICE${closes ? '' : ','}`;
  return {
    span: { start, end },
    message: `“${shown}” speaks here without having been introduced: who is it?`,
    fixes: [{ title: 'Give name and office', safe: false, edits: [holed({ start, end }, text)] }],
  };
}
