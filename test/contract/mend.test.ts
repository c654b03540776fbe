import assert from 'node:assert/strict';
import { definePhrases } from '../../rules/contract/index.ts';
import { applyFix, defaultSettings, type Language, prepare } from '../../server/review/index.ts';
import { reviewBy } from '../support/check.ts';

/** What the first fix makes of the text when `find` gives way to `use`; null where no fix is offered. */
function mended(find: string, use: string, text: string, language: Language = 'plaintext'): string | null {
  const rule = definePhrases({
    id: 'phrasing/trial',
    summary: 'A trial.',
    why: 'It is a trial.',
    severity: { news: 'warning', opinion: 'warning' },
    fix: 'suggested',
    voices: ['own'],
    examples: [],
    phrases: [{ find, use }],
  });
  const { findings } = reviewBy(rule, text, { language, settings: defaultSettings });
  assert.equal(findings.length, 1, `“${find}” is found once in: ${text}`);
  const [fix] = findings[0]?.fixes ?? [];
  return fix ? applyFix(text, fix) : null;
}

type Trial = readonly [find: string, use: string, before: string, after: string | null];

function trials(name: string, table: readonly Trial[]): void {
  describe(name, () => {
    for (const [find, use, before, after] of table) it(before, () => assert.equal(mended(find, use, before), after));
  });
}

describe('mending', () => {
  before(() => prepare('markdown'));

  trials('a sentence adverb', [
    ['sadly', '', 'Sadly, the bill died.', 'The bill died.'],
    ['sadly', '', 'Sadly the bill died.', 'The bill died.'],
    ['sadly', '', 'The bill, sadly, died.', 'The bill died.'],
    ['sadly', '', 'In May, sadly, the bill died.', 'In May, the bill died.'],
    ['sadly', '', 'The bill died, sadly.', 'The bill died.'],
    ['sadly', '', 'The bill was sadly lost.', 'The bill was lost.'],
    ['sadly', '', 'The bill died sadly.', 'The bill died.'],
    ['of course', '', 'Of course, 12 members stayed away.', '12 members stayed away.'],
    ['sadly', '', 'It was not sadly lost.', null],
    ['sadly', '', 'The more sadly it ended.', null],
    ['sadly', '', 'It ended quickly and sadly.', null],
  ]);

  trials('an adjective', [
    ['massive', '', 'The massive dam opened.', 'The dam opened.'],
    ['massive', '', 'Massive floods came.', 'Floods came.'],
    ['enormous', '', 'It was an enormous dam.', 'It was a dam.'],
    ['massive', '', 'It was a massive estate.', 'It was an estate.'],
    ['massive', '', 'A massive estate was sold.', 'An estate was sold.'],
    ['massive', '', 'A massive, costly dam opened.', 'A costly dam opened.'],
    ['whopping', '', 'They paid a whopping $40 million.', 'They paid $40 million.'],
    ['massive', '', 'The dam was massive.', null],
    ['massive', '', 'The massive and costly dam opened.', null],
    ['massive', '', 'A costly and massive dam opened.', null],
    ['massive', '', 'It was as massive a dam as the first.', null],
    ['massive', '', 'So massive dams are rare.', null],
    ['massive', '', 'They built truly massive dams.', null],
  ]);

  trials('a replacement', [
    ['slam/v', 'criticise/v', 'The mayor slams the plan.', 'The mayor criticises the plan.'],
    ['slam/v', 'criticise/v', 'Slammed by all, the plan died.', 'Criticised by all, the plan died.'],
    ['slam/v', 'criticise/v', 'MAYOR SLAMS PLAN', 'MAYOR CRITICISES PLAN'],
    ['lash/v out at', 'criticise/v', 'He was lashing out at the plan.', 'He was criticising the plan.'],
    ['refuse/v to say', 'decline/v to say', 'Mayor Refused to Say Why', 'Mayor Declined to Say Why'],
    ['crony', 'associate', 'He is a crony of the mayor.', 'He is an associate of the mayor.'],
    ['enormous', 'large/a', 'An enormous dam opened.', 'A large dam opened.'],
    ['huge/a', 'large/a', 'The hugest dam opened.', 'The largest dam opened.'],
    ['gift/v', 'give/v', 'She gifted the park to the town.', 'She gave the park to the town.'],
    ['gift/v', 'give/v', 'She has since gifted the park.', 'She has since given the park.'],
    ['gift/v', 'give/v', 'The park, gifted by a widow, is open.', 'The park, given by a widow, is open.'],
    ['hit/v back', 'reply/v', 'She hit back.', 'She replied.'],
    ['hit/v back', 'reply/v', 'She has hit back.', 'She has replied.'],
    ['hit/v back', 'reply/v', 'She will hit back.', 'She will reply.'],
    ['hit/v back', 'reply/v', 'The owners hit back.', null],
    ['enormous', 'large/a', 'It was their most enormous dam.', null],
    ['carp/v', 'say/v', 'His persistent carping wore them out.', null],
    ['carp/v', 'say/v', 'He left, carping that it rained.', 'He left, saying that it rained.'],
    ['regime/n', 'government/n', 'Both regimes fell.', 'Both governments fell.'],
  ]);

  it('never tears markup', () => {
    assert.equal(mended('massive', '', 'The **massive** dam opened.', 'markdown'), null);
    assert.equal(mended('refuse/v to say', 'decline/v to say', 'He refused *to* say why.', 'markdown'), null);
    assert.equal(mended('massive', 'large', 'The **massive** dam opened.', 'markdown'), 'The **large** dam opened.');
  });
});
