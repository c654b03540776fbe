import assert from 'node:assert/strict';
import {
  createSession,
  type Decision,
  decide,
  type Finding,
  parseDecisions,
  prepare,
  type RecordedDecision,
  serialise,
} from '../../server/review/index.ts';
import { hole, tinyRules, vile } from '../support/tinyRules.ts';

const place = '/desk/.copydesk/decisions.jsonl';
const details = { path: 'piece.txt', code: 'house-usage', by: 'Kim', at: '2024-05-01' } as const;

/** What a desk records that declines every finding of a text, as it is read back from the file. */
function declineAll(text: string, change: Partial<Decision> = {}): readonly RecordedDecision[] {
  const { findings } = createSession({ language: 'plaintext', rules: [vile] }).review(text);
  const lines = findings.map((finding) => serialise({ ...decide(finding, text, details), ...change }));
  const { decisions, problems } = parseDecisions(lines.join(''), place);
  assert.deepEqual(problems, []);
  return decisions;
}

function review(
  text: string,
  decisions: readonly RecordedDecision[] = [],
  language: 'plaintext' | 'markdown' = 'plaintext',
) {
  return createSession({ language, rules: tinyRules, place: '/desk/piece.txt', decisions }).review(text);
}

const ofVile = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule === vile.id);
const ofDesk = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule.startsWith('copydesk/'));

describe('decisions', () => {
  const text = 'Well.\n\nIt was vile.';

  it('hide the finding that they decline', () => {
    const { findings, declined } = review(text, declineAll(text));
    assert.deepEqual(ofVile(findings), []);
    assert.equal(declined.length, 1);
    assert.deepEqual(ofDesk(findings), []);
  });

  it('survive edits elsewhere, new spacing, moves and renames', () => {
    const decisions = declineAll(text, { path: 'old/name.txt' });
    assert.deepEqual(ofVile(review('It  was\nvile.\n\nMore was said.', decisions).findings), []);
  });

  it('are told apart among equals', () => {
    const twice = 'It was vile.\n\nIt was vile.';
    const [first] = declineAll(twice);
    assert.equal(ofVile(review(twice, first ? [first] : []).findings).length, 1);
    assert.equal(ofVile(review(twice, declineAll(twice)).findings).length, 0);
  });

  it('lapse when the sentence changes, and the finding says so', () => {
    const { findings, unused } = review('It was truly vile.', declineAll(text));
    assert.deepEqual(
      ofVile(findings).map(({ message }) => message),
      ['“Vile” judges. (Declined before as “house usage”; the sentence has changed since.)'],
    );
    assert.deepEqual([unused, ofDesk(findings)], [[], []]);
  });

  it('that lapse keep the capitals of their reason', () => {
    const { findings } = review('It was truly vile.', declineAll(text, { code: 'existing' }));
    assert.match(ofVile(findings)[0]?.message ?? '', /“it stood there when Copydesk came”/);
  });

  it('are pointed out where they hide nothing', () => {
    const { findings, unused } = review('All is well.', declineAll(text));
    assert.equal(unused.length, 1);
    assert.deepEqual(
      ofDesk(findings).map(({ rule, message }) => [rule, message]),
      [
        [
          'copydesk/unused-decision',
          'Line 1 of the decisions declines “vile” (phrasing/vile), which is no longer found.',
        ],
      ],
    );
  });

  it('are not pointed out where their rule did not run, or where they are about another article', () => {
    const decisions = declineAll(text, { path: 'other.txt' });
    assert.deepEqual(review('All is well.', decisions).unused, []);
    const unknown = declineAll(text, { rule: 'phrasing/gone' });
    assert.deepEqual(review('All is well.', unknown).unused, []);
  });

  it('take effect in a running session', () => {
    const session = createSession({ language: 'plaintext', rules: [vile] });
    assert.equal(session.review(text).findings.length, 1);
    session.replaceDecisions(declineAll(text));
    assert.equal(session.review(text, []).findings.length, 0);
  });

  it('cannot decline what is binding, and need a note for another reason', () => {
    const [binding] = createSession({ language: 'plaintext', rules: [hole] }).review('A HOLE.').findings;
    assert(binding);
    assert.throws(() => decide(binding, 'A HOLE.', details), /cannot be declined/);
    const [finding] = ofVile(review(text).findings);
    assert(finding);
    assert.throws(() => decide(finding, text, { ...details, code: 'other', note: ' ' }), /needs a note/);
    const forged = {
      ...details,
      rule: hole.id,
      fingerprint: binding.fingerprint,
      text: 'HOLE',
      note: '',
      line: 1,
      place,
      article: '',
    };
    assert.equal(
      review('A HOLE.', [forged]).findings.some(({ rule }) => rule === hole.id),
      true,
    );
  });

  it('are read line by line, and broken lines are named', () => {
    const [good] = declineAll(text);
    assert(good);
    const lines = [
      serialise(good).trim(),
      '<<<<<<< HEAD',
      '{"rule": 1}',
      serialise({ ...good, code: 'because' as 'other' }).trim(),
      serialise({ ...good, code: 'other', note: '' }).trim(),
      '[]',
      '',
    ];
    const { decisions, problems } = parseDecisions(lines.join('\r\n'), place);
    assert.equal(decisions.length, 1);
    assert.equal(decisions[0]?.article, '/desk/piece.txt');
    assert.deepEqual(
      problems.map(({ line }) => line),
      [2, 3, 4, 5, 6],
    );
    assert.match(problems[0]?.message ?? '', /merge conflict/);
    assert.match(problems[2]?.message ?? '', /“because” is no reason; there are common-knowledge/);
  });
});

describe('comments', () => {
  before(() => prepare('markdown'));

  const shown = (text: string) => {
    const { findings, declined } = review(text, [], 'markdown');
    return {
      open: ofVile(findings).length,
      hidden: declined.length,
      notes: ofDesk(findings).map(({ message }) => message),
    };
  };

  it('hide a rule’s findings in the next block', () => {
    const text = '<!-- copydesk-ignore phrasing/vile: a quotation from memory -->\n\nIt was vile.\n\nIt was vile.\n';
    assert.deepEqual(shown(text), { open: 1, hidden: 1, notes: [] });
    const { declined } = review(text, [], 'markdown');
    const [by] = declined.map((each) => each.by);
    assert(by && 'comment' in by);
    assert.equal(by.comment.reason, 'a quotation from memory');
  });

  it('hide findings between start and end', () => {
    const text = [
      '<!-- copydesk-ignore-start phrasing/vile, sourcing/hole -->',
      'It was vile.',
      'It was vile.',
      '<!-- copydesk-ignore-end -->',
      'It was vile.',
    ].join('\n\n');
    const { open, hidden, notes } = shown(text);
    assert.deepEqual([open, hidden], [1, 2]);
    assert.deepEqual(notes, ['This comment hides no finding of sourcing/hole.']);
  });

  it('hide findings of the whole file', () => {
    assert.deepEqual(shown('It was vile.\n\n<!-- copydesk-ignore-file phrasing/vile -->\n'), {
      open: 0,
      hidden: 1,
      notes: [],
    });
  });

  it('hide nothing that is binding', () => {
    const { findings } = review('<!-- copydesk-ignore-file sourcing/hole -->\n\nA HOLE.\n', [], 'markdown');
    assert(findings.some(({ rule }) => rule === hole.id));
  });

  const mistakes: [string, RegExp][] = [
    ['<!-- copydesk-ignore phrasing/vil -->', /no rule “phrasing\/vil” \(did you mean “phrasing\/vile”\?\)/],
    ['<!-- copydesk-ignore -->', /must name the rules/],
    ['<!-- copydesk-ignore-stop -->', /no comment “copydesk-ignore-stop”/],
    ['<!-- copydesk-ignore-end -->', /no “copydesk-ignore-start”/],
    ['<!-- copydesk-ignore-start phrasing/vile -->', /“copydesk-ignore-end” of phrasing\/vile is missing/],
  ];
  for (const [comment, message] of mistakes)
    it(`that are wrong are pointed out: ${comment}`, () => {
      const text = `Well.\n\n${comment}\n\nIt was vile.\n`;
      const { findings } = review(text, [], 'markdown');
      const [note] = findings.filter(({ rule }) => rule === 'copydesk/bad-comment');
      assert.match(note?.message ?? '', message);
      assert.equal(text.slice(note?.start, note?.end), comment);
    });
});
