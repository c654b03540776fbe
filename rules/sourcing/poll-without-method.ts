import {
  type Context,
  defineRule,
  type Fix,
  hintOnly,
  holed,
  moved,
  type Placed,
  type Report,
  type Span,
} from '../contract/index.ts';
import { present } from './fixes.ts';
import { type Poll, type Polls, pollPhrases, pollsIn } from './polls.ts';

const id = 'sourcing/poll-without-method';

export default defineRule({
  id,
  summary: 'A share from a named poll, without the number of people asked or the days they were asked on.',
  why: 'A poll is worth what its sample is worth, and it ages fast: readers need to know how many were asked, and when.',
  severity: { news: 'information', opinion: 'information' },
  fix: 'suggested',
  examples: [
    'A Northgate poll found that {54%} of voters wanted the bridge.',
    'According to a Northgate survey, {61%} of tenants had moved.',
    'A poll by Northgate put the mayor at {42 percent}.',
    'The senator has the support of {about 38%} of voters, according to a Northgate poll.',
    'In a Northgate tracking poll, {two-thirds} of adults opposed the levy.',
    'A Northgate/Herald poll showed Lowe leading Marsh, {49 percent} to 44 percent.',
    'The latest Northgate poll has the governor at {31%}, his lowest yet.',
    'Northgate’s poll has the mayor at {31%}.',
    'A survey for the Harbour Trust found that {70 per cent} of residents wanted a ferry.',
    'A poll commissioned by the Harbour Trust found that {70 per cent} of residents wanted a ferry.',
    'The Northgate poll gave the party {more than 40%}, up from 35%.',
    'Two people in three like the mayor. A Herald-Northgate poll gives her {63%}.',
    'A Northgate poll found {54%} for the bridge. In a Marsh Institute survey, {48%} said they would use it.',
    'A Northgate poll found {54%} for the bridge.\n\nThe Northgate poll also found 30% against it.',
    'Voters went to the polls on Tuesday. A Northgate poll found {54%} for the bridge.',
    'The mayor trails in a new Northgate online poll, with {29%} of the vote.',
    'Research by Northgate is popular. A Northgate survey shows that {80%} of teachers trust it.',
    'A Northgate poll gave the mayor {42% against her rival’s 40%.|42% against her rival’s 40%. The poll asked TKTK-NUMBER people on TKTK-DATE.}',
    {
      text: 'The Northgate {poll gave the mayor 42%|[poll](TKTK-URL) gave the mayor 42%} of the vote.',
      language: 'markdown',
    },
    'A Northgate poll of 1,004 adults found that 54% wanted the bridge.',
    'A Northgate poll found that 54% wanted the bridge. It asked 1,004 voters by telephone.',
    'A Northgate poll taken in March found that 54% wanted the bridge.',
    'A Northgate/Herald poll taken in May had 54%.\n\nIn the Northgate poll, 40% had no view.',
    'A Northgate poll released on Wednesday showed 54% for the bridge.',
    'A Northgate poll last week put the mayor at 42 percent.',
    'A Northgate poll put the mayor at {42 percent}. The margin of error is three points.',
    'A Northgate poll found {54%} for the bridge. Its credibility interval is four points.',
    'A Northgate poll has the mayor at {42 percent}, within its margin of error.',
    'The two are level in a Northgate poll. The mayor leads among brewers, {52 percent} against 47.',
    'A Northgate poll puts the mayor in front. She has {42%} and her rival 31%.',
    'Northgate’s poll favours the bridge. {About 60%} of tenants would use it.',
    'A Northgate poll puts the mayor in front. Rents rose 5% in May.',
    'A Northgate poll puts the mayor in front. The guild said she had 42%.',
    'A Northgate poll of 1,004 adults puts the mayor in front. She has 42%. The margin of error is three points.',
    'A Northgate poll puts the mayor in front. She won the last primary with 42%.',
    'A Northgate poll put the mayor at 42 percent.\n\nThe poll was taken from 3 to 5 May among 1,004 adults.',
    {
      text: 'A [Northgate poll](https://example.org/poll) found that 54% wanted the bridge.',
      language: 'markdown',
    },
    {
      text: 'A Northgate poll found that 54% wanted the bridge.[^1]\n\n[^1]: Northgate, 2024.',
      language: 'markdown',
    },
    'Polls show 54% for the bridge.',
    'A poll found that 54% wanted the bridge.',
    'Recent polling suggests that the party holds seats by margins of 10%.',
    'A New Hampshire poll found that 54% wanted the bridge.',
    'An Iowa poll found that 54% wanted the bridge.',
    'The Northgate exit poll gave the party 54%.',
    'Voters in the north go to the polls; 54% did so in the last election.',
    'The poll tax rose 5%.',
    'The Northgate survey counted 5% more nests.',
    'The Crime Survey found that 8% of adults had been robbed.',
    'Northgate, which polls for the Herald, raised its prices by 5%.',
    '“A Northgate poll gave us 54%,” the mayor said.',
    'Northgate polled the whole town, and 12 councillors objected.',
    'A Northgate poll found 54% for the bridge. The poll asked TKTK-NUMBER people on TKTK-DATE.',
    'Rates rose 4%. The mayor said the Northgate poll was a farce.',
  ],
  phrases: pollPhrases,
  collect: (block) => pollsIn({ id }, block),
  *conclude(digests, context): Iterable<Report> {
    const blocks = digests as readonly Placed<Polls>[];
    const isGauged = blocks.some(({ digest }) => digest.gauged);
    const told = new Set<string>();
    for (const { digest } of blocks) {
      if (digest.told === 'all') return;
      for (const word of digest.told) told.add(word);
    }
    for (const { start, digest } of blocks)
      for (const poll of digest.polls) {
        if (poll.pollster.some((word) => told.has(word))) continue;
        for (const word of poll.pollster) told.add(word);
        const report = reportOf(poll, context);
        yield moved(poll.isBehind || isGauged ? { ...report, severity: hintOnly } : report, start);
      }
  },
});

function reportOf({ figure, noun, end }: Poll, { syntax }: Context): Report {
  const { text } = noun;
  const link = syntax.link(text, 'TKTK-URL');
  const asked = ` The ${text.toLowerCase()} asked TKTK-NUMBER people on TKTK-DATE.`;
  return {
    span: figure,
    message: `The ${text.toLowerCase()} behind this figure is told without its sample or its dates.`,
    fixes: present(
      end === null ? undefined : fix('Say how many were asked, and when', { start: end, end }, asked),
      link === null ? undefined : fix('Link to the results', noun, link),
    ),
  };
}

const fix = (title: string, span: Span, text: string): Fix => ({
  title,
  safe: false,
  edits: [holed(span, text)],
});
