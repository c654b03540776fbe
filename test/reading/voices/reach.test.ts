import { check } from './marks.ts';

const examples: Readonly<Record<string, readonly string[]>> = {
  'a participle between the subject and its verb ends at the second comma': [
    '[source1 [source2 Lee]], [mind1 hoping] [content1 to win the port], [cue2 called] [content2 the plan unfair].',
    '[source1 [source2 The mayor]], [cue1 recalling] [content1 the storm], [mind2 praised] [content2 the crews].',
    '[source1 [source2 The board]], [cue1 citing] [content1 the fees], [mind2 rejected] [content2 the plan].',
    '[source The board] moved on, [cue citing] [content the storm, the fees and the tide].',
  ],
  'a clause told to somebody begins at its pronoun': [
    '[source The mayor] [cue told] the board [content he planned to wait].',
    '[source Lee] [cue told] the clerks [content she knew that fees would rise].',
    '[source Lee] [cue told] the Mail [content she would wait if fees fell].',
    '[source Lee] [cue told] the men [content he had met that fees would rise].',
  ],
  'what is said goes on with what the speaker has in mind, and ends where he speaks again': [
    '[source He] [cue said] [content he was tired and hoped to rest].',
    '[source She] [cue said] [content the ship was late and wanted it repaired].',
    '[source1 [source2 He]] [cue1 said] [content1 he was tired] and [cue2 added] [content2 that fees would rise].',
    '[source1 [source2 [source3 Lee]]] [cue1 said] [content1 the port was safe], [cue2 urging] [content2 crews to wait] and [cue3 warning] [content3 that fees would rise].',
  ],
  'an object ends before another subject and its verb': [
    '[source The union] [mind rejected] [content the plan] and the board has left the talks.',
    '[source1 The mayor] [mind1 defended] [content1 the fee] and [source2 Ann Lee] [cue2 denounced] [content2 it].',
    '[source The mayor] [mind defended] [content the fee and the harbour].',
  ],
  'a speaker behind a quotation ends it': [
    '[quote1 “We stay,”] [source1 Lee] [cue1 said], [cue2 asked about] [content2 the port].',
    '[quote “We stay,”] [source Lee] [cue said], as the crowd left.',
    '[quote “We stay,”] [source Lee] [cue said], [quote “and we wait.”]',
    '[quote “Stay,”] [source Lee] [cue told] the crew in Hull, a day after the storm.',
  ],
  'the quotation of the sentence before is not what a clause says': [
    '[quote1 “It is late.”] [source2 He] [cue2 said] [content2 the fleet was ready].',
    '[source1 The flag] [cue1 says] [quote1 “Stay.”] [source2 Lee] [cue2 says] [content2 the port is safe].',
    '[quote “Will it hold?”] [source she] [cue asked].',
  ],
  'two single marks end a quotation, too': [
    "[source1 [source2 Lee]] [cue1 called] [content1 it ''a disgrace,''] [mind2 blaming] [content2 the board].",
    "[source1 [source2 Lee]] [cue1 said] [content1 it was ''late,''] [cue2 adding] [content2 that crews were tired].",
  ],
  'findings and verdicts at a sentence’s end': [
    '[content The crossing was long], [source? records] [cue show].',
    '[content Fees will rise], [source the study] [cue concluded].',
    '[content The port lost money], [source the Mail] [cue found].',
    '[content The plan is dead], [source the towns] [cue agree].',
  ],
  'who speaks for a name in a headline': [
    '[source Lee camp][cue :] [content Plan will fail the port].',
    '[source UN report][cue :] [content Fish stocks are low again].',
    '[source Ann Lee at port][cue :] [content Fees must fall this year].',
  ],
  'a claim behind its noun and a colon': [
    '[source Their] [cue message:] [content Only a tax can save the port.]',
    '[source Lee’s] [cue argument:] [content The port must grow or die.]',
  ],
  'states of mind without a verb': [
    '[source? Voters] [mind angry at] [content the fees] are staying away.',
    '[source The mayor], [mind eager] [content to please], is at sea.',
    '[mind Alarmed by] [content the news], [source Lee] left.',
    '[source? Those] [mind most willing] [content to sail] left early.',
    '[source The crew], [mind dismayed at] [content the fees], left.',
  ],
  'verb groups with an adverbial inside': [
    '[source Lee] [cue has since said] [content that the port will close].',
    '[source Unions] [cue have in the past said] [content the port is safe].',
    '[source? Critics] [cue have in particular denounced] [content the fee].',
  ],
  'participles that describe a source end before its verb': [
    '[source? Those] [mind backing] [content the plan] are late.',
    '[source? A letter] [cue urging] [content calm] was lost.',
    'In [source? a letter] [cue urging] [content calm], the mayor wrote to Ann.',
    'With [source Ann Lee] [cue calling] [content the plan a fraud], the vote was put off.',
  ],
  'nouns with a denial or a day before what they take': [
    '[source Lee’s] [mind decision] [content not to sail cost the town].',
    '[source Berlin’s] [cue pledge] last month [content to pay] was welcome.',
    'In [source Ash’s] [cue view], [content the fee is too high].',
  ],
  'support that others give': [
    '[content The mayor] [mind has the support of] [source the union].',
    '[source She] threw [mind her support behind] [content the plan].',
    '[content The fee] [mind has strong support among] [source sailors].',
  ],
  'outer speakers keep what they report': [
    '[source Lee] [cue said] [content the mayor told her ships would wait].',
    '[source She] [cue said] [content that the clerk had claimed that fees fell].',
    '[content The port would close, Lee said], [cue according to] [source the Mail].',
    '[content2 [quote1 “We stay,”] [source1 Lee] [cue1 said]], [cue2 according to] [source2 the Mail].',
    '[source1 Lee] [cue1 said] [content1 ships would wait], and [source2 the mayor] [cue2 added] [content2 that fees would fall].',
  ],
  'verbs and adjectives of stance': [
    '[content A film] [mind titled] [content “The Last Port”] came out in May.',
    '[source The ad] [cue touts] [content the port’s record].',
    '[source Lee] [mind ignored] [content the warning].',
    '[source The mayor] [mind hinted at] [content a new tax].',
    '[source The crew] [mind mourned] [content the mate].',
    '[source? Voters] [mind were angered by] [content the fees].',
    '[source Sailors] [mind were dismayed] [content that the port had closed].',
    '[source Lee] [mind is interested in] [content the harbour].',
    '[source The two towns] [cue agreed on] [content a fee].',
    '[source Lee] [mind questioned] [content how the port was run].',
    '[source She] [cue described] [content how the port was run].',
    '[source Lee] [cue charged] [content that the board had lied].',
  ],
};

/** Words that begin such constructions elsewhere, where nobody says or thinks anything. */
const innocents: readonly string[] = [
  'The ship was split in two by the storm.',
  'The window overlooks the harbour.',
  'The Jones road, clear of snow, is open.',
  'They made sure that the door was shut.',
  'The crews ran to clear the way.',
  'A self-made man owns the mill.',
  'The bell is charged with air.',
  'The bridge, long in ruins, has no gate.',
  'The firm charged ten pounds a day.',
  'Port results: Smith wins again at last.',
  'Tide table: High water comes at noon.',
  'The plan, once dead, is back.',
  'The debate on Friday lasted an hour.',
  'The town has since 1900 had a mayor.',
  'One result: the fees fell by half.',
  'The knot is torn on both sides.',
  'They interested no one.',
  'This is the pier.',
  'That was in May.',
];

describe('where attributions begin and end', () => {
  for (const [name, marked] of Object.entries(examples))
    describe(name, () => {
      for (const text of marked) it(text, () => check(text));
    });
  describe('look-alikes', () => {
    for (const text of innocents) it(text, () => check(text));
  });
});
