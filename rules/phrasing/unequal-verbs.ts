import { defineRule, type Placed, type Report, type Span, shifted } from '../contract/index.ts';
import { type Speeches, type Statement, speechesIn } from './reportingVerbs.ts';

export default defineRule({
  id: 'phrasing/unequal-verbs',
  summary: 'One side says, the other claims.',
  why: 'Where one speaker “said” and the other “claimed”, the verbs have taken a side before readers can.',
  severity: { news: 'information', opinion: 'off' },
  fix: 'suggested',
  examples: [
    'The council will close the pool, Mayor Ann Reyes said. “It costs too much,” she told reporters.\n\nThe swimmers’ chairman, Paul Novak, {claims|says} that the figures are wrong.',
    'Ms Okafor said the bridge was safe. She added that it was new.\n\nMr Dale {insisted|said} that it shook.',
    'The ministry said wages had risen. It said prices had not.\n\nThe union {claimed|said} that both had risen.',
    'Lindqvist said the water was clean. Tomsen said it was cold.\n\nMarchetti {admitted|said} that he had not swum in it.',
    'Reyes said the vote was fair. Aziz told the council that it was close.\n\n“It was stolen,” Novak {claimed|said}.',
    'Reyes wrote that the vote was fair. Aziz added that it was close.\n\nIt was stolen, Novak {claims|says}.',
    'The bank said the offer stood. The regulator said it would look at the offer.\n\nThe bidder {boasted|said} that no rival came close.',
    'Farmers’ leader Jan Kowal said the river was low. The agency stated that it was normal.\n\nMillers {claim|say} it is high.',
    'The agency said the well was dry. Dr Lund said it had been dry for a year.\n\nThe owner, Mr Pratt, {conceded|said} that he had known.',
    'Okafor said the tower would stay. Lindqvist said it would be painted.\n\nDale {professed|said} that he liked it.',
    'Reyes said the fare would rise. She added that it would fall again.\n\nNovak {claimed|said} she had promised otherwise. He {insisted|said} that the promise was on tape.',
    'The museum said the vase was real. The dealer said it was old.\n\nThe heir {confessed|said} that she did not care.',
    'The mayor said the pool was safe. The engineer said it leaked.\n\nThe builder {bragged|said} that it was sealed.',
    'The party said it would vote against. Its whip said it would not change its mind.\n\nThe minister {admits|says} he lacks the votes.',
    'Aziz said the road was open. Lund said it was icy.\n\nThe haulier Novak has {claimed|said} that it was shut.',
    'Reyes claimed the vote was fair. Novak claimed it was stolen.',
    'Reyes said the vote was fair. Novak said it was stolen.',
    'Reyes insisted that the vote was fair, and Aziz said so, too. Novak claimed it was stolen, and Lund admitted that it was close.',
    'Reyes said the vote was fair. Aziz said it was close.\n\nA splinter group claimed responsibility for the fire.',
    'Reyes said the vote was fair. Aziz said it was close.\n\nThe flood claimed nine lives.',
    'Reyes said the vote was fair. Aziz said it was close.\n\nNovak was admitted to hospital.',
    'Reyes said the vote was fair. Aziz said it was close.\n\nNovak admitted in court that he had forged it.',
    'Reyes said the vote was fair. Aziz said it was close.\n\nCritics claim it was stolen.',
    'Reyes said the vote was fair. Aziz said it was close.\n\nIt is claimed that it was stolen.',
    'Reyes said the vote was fair. Aziz said it was close.\n\n“They claim it was fair,” Novak said.',
    'Reyes said the vote was fair. Aziz said it was close.\n\nNovak insisted on a recount.',
    'Reyes said the vote was fair. Aziz said it was close.\n\nHis claim that it was stolen was heard in May.',
    'Reyes said the vote was fair. Aziz said it was close.\n\nThe visitors conceded a goal.',
    'Reyes said the vote was fair. Aziz said it was close.\n\nNovak said it was stolen. He said he had proof. He added that he would show it. Later he claimed it was lost.',
    'Reyes said the vote was fair. Aziz said it was close.\n\nNovak falsely claimed that it was stolen.',
    'Reyes said the vote was fair. Aziz said it was close.\n\nAs Novak himself has admitted, it was close.',
    'Reyes said the vote was fair. Aziz said it was close.\n\nNovak met a man who claims that it was stolen.',
    'Reyes said the vote was fair. Aziz said it was close.\n\nLund said that Novak claimed it was stolen.',
    'Reyes said the vote was fair. Aziz said it was close.\n\nThose who lost to Novak claim it was stolen.',
    'Reyes said the vote was fair. Aziz said it was close.\n\nNovak admitted that he had made a mistake.',
    'Novak claims it was stolen.',
    'Novak claims it was stolen. Reyes said it was fair.',
    {
      text: 'Reyes said the vote was fair. Aziz said it was close.\n\nNovak claimed it was stolen.',
      genre: 'opinion',
    },
  ],
  collect: speechesIn,
  *conclude(digests): Iterable<Report> {
    const blocks = digests as readonly Placed<Speeches>[];
    if (!blocks.some(({ digest }) => digest.charged)) return;
    const speakers = speakersOf(blocks);
    const sides = sidesOf(speakers);
    if (!sides) return;
    for (const { charged } of sides.doubted) for (const one of charged) yield reportOf(one, sides);
  },
});

/** A statement with its place in the article. */
interface Spoken {
  readonly statement: Statement;
  /** Where its block starts. */
  readonly by: number;
}

/** A speaker and how the article reports them. */
interface Speaker {
  /** In plain verbs: the first time, and how often. */
  first: Spoken | undefined;
  said: number;
  readonly charged: Spoken[];
}

function speakersOf(blocks: readonly Placed<Speeches>[]): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const { start, digest } of blocks)
    for (const statement of digest.statements()) {
      const speaker = speakers.get(statement.speaker) ?? { first: undefined, said: 0, charged: [] };
      speakers.set(statement.speaker, speaker);
      if (statement.plain !== undefined) speaker.charged.push({ statement, by: start });
      else if (speaker.said++ === 0) speaker.first = { statement, by: start };
    }
  return [...speakers.values()];
}

/** Those whose verbs cast doubt on them, and those who are believed throughout. */
interface Sides {
  readonly doubted: readonly Speaker[];
  /** A statement of those who are believed, and two of them as a reader knows them. */
  readonly believed: Spoken;
  readonly names: readonly string[];
}

/** The sides of the article; undefined where it treats its speakers alike, or too few speak to tell. */
function sidesOf(speakers: readonly Speaker[]): Sides | undefined {
  // Whoever claims once and says ten times is not doubted.
  const doubted = speakers.filter(({ said, charged }) => charged.length > 0 && said <= 2 * charged.length);
  const believed = speakers.filter(({ charged }) => charged.length === 0);
  const [first] = believed;
  const words = believed.reduce((sum, { said }) => sum + said, 0);
  if (!first?.first || words < 2 || doubted.length === 0 || believed.length < doubted.length) return undefined;
  const names = believed.slice(0, 2).flatMap((speaker) => speaker.first?.statement.shown ?? []);
  return { doubted, believed: first.first, names };
}

function reportOf({ by, statement }: Spoken, { believed, names }: Sides): Report {
  const { shown, verb, plain } = statement;
  return {
    span: placeOf({ by, statement }),
    message: `${opening(shown)} “${verb}” where ${names.join(' and ')} simply ${names.length > 1 ? 'speak' : 'speaks'}: the verbs take sides.`,
    related: [{ ...placeOf(believed), message: `Here ${believed.statement.shown} simply speaks.` }],
    ...(plain && {
      fixes: [
        {
          title: `Replace “${verb}” with “${plain.text}”`,
          safe: false,
          edits: plain.edits.map((edit) => shifted(edit, by)),
        },
      ],
    }),
  };
}

const placeOf = ({ by, statement: { start, end } }: Spoken): Span => shifted({ start, end }, by);

const opening = (text: string): string => text.replace(/^./u, (letter) => letter.toUpperCase());
