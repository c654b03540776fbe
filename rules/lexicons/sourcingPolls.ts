/** Words around polls, in lower case. */
import { wordSet } from './wordset.ts';

/** Those whom polls ask. */
export const asked: ReadonlySet<string> = wordSet(`
  people persons adults voters respondents americans britons europeans men women residents households citizens
  members students pupils teachers parents workers employees employers firms companies businesses managers
  doctors nurses patients tenants customers consumers shoppers readers drivers farmers owners taxpayers
  pensioners children teenagers interviews participants users families republicans democrats conservatives
  germans canadians australians
`);

/** What people tell a pollster: with one of them behind it a share is a share of people. */
export const opinion: ReadonlySet<string> = wordSet(`
  said say think thought believe believed support supported back backed favor favour favored favoured oppose
  opposed want wanted agree agreed disagree disagreed trust trusted approve approved disapprove disapproved
  prefer preferred plan planned feel felt fear feared expect expected reported would
`);

/** Words between a pollster and "poll"; "exit" and "straw" polls have a place and a day of their own. */
export const between: ReadonlySet<string> = wordSet(`
  opinion tracking national nationwide statewide state online telephone phone new weekly monthly daily public
`);

/** Nouns before which "poll" is no poll: the poll tax, the polling station. */
export const behind: ReadonlySet<string> = wordSet(`
  tax taxes station stations booth booths worker workers watcher watchers place places site sites
`);

/** Words that open a sentence or a noun phrase with a capital, and no pollster's name. */
export const opening: ReadonlySet<string> = wordSet(`
  the a an one another this that its his her their our no every each but and in if when while as most some
  current recent new latest early internal private independent online fresh
`);

/** Whom or where a poll asked, not who asked. */
export const places: ReadonlySet<string> = wordSet(`
  american british french german european scottish welsh irish english israeli australian canadian national
  republican democratic gop labour tory conservative iowa hampshire us uk eu u.s.
`);

/** Words that more than one pollster bears. */
export const shared: ReadonlySet<string> = wordSet(`
  's of and the news university institute international national public research center centre politics policy
  trust group
`);
