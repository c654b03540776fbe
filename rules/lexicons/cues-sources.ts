/** People in general, whom nobody could telephone: "critics say". */
export const genericSources: ReadonlySet<string> = new Set(
  `critics critic observers observer experts expert analysts analyst sources source officials official people insiders insider
  commentators commentator pundits pundit economists economist scientists scientist researchers researcher academics academic
  scholars scholar historians historian lawyers lawyer diplomats diplomat strategists strategist aides aide advisers adviser
  advisors advisor supporters supporter opponents opponent detractors skeptics sceptics proponents advocates advocate activists
  activist campaigners campaigner residents resident locals villagers neighbours neighbors witnesses witness eyewitnesses voters
  lawmakers lawmaker politicians politician legislators investors investor traders trader insiders executives executive leaders
  rivals allies ally friends friend colleagues colleague doctors doctor specialists specialist professionals consultants watchers
  reporters journalists columnists commenters users readers members member spokesman spokeswoman spokesperson person man woman
  someone somebody everyone everybody anyone nobody world public quarters circles westerners farmers teachers parents students
  workers employees businessmen businesses companies managers owners opinion minds thinkers liberals conservatives moderates`.split(
    /\s+/,
  ),
);

/** Those whom not even a place or a name beside them makes known: "critics of the mayor", "sources in the ministry". */
export const crowds: ReadonlySet<string> = new Set(
  `critics critic observers observer sources source people person persons someone somebody everyone everybody anyone nobody
  insiders insider opponents detractors skeptics sceptics proponents supporters pundits commentators locals residents villagers
  neighbours neighbors voters watchers users readers quarters circles westerners`.split(/\s+/),
);

/** Findings that nobody could look up: "studies show". */
export const genericStudies: ReadonlySet<string> = new Set(
  `study studies research report reports poll polls polling survey surveys data evidence statistics figures numbers estimates
  findings papers literature media press rumours rumors accounts records documents science history`.split(/\s+/),
);

/** What finds things out besides studies; each is somebody's. */
export const inquiries: ReadonlySet<string> = new Set(
  'paper article analysis analyses audit investigation investigations inquiry review probe experiment experiments test tests trial'.split(
    ' ',
  ),
);

/** Words before a colon that name a kind of text or a place in a form, nobody who speaks. */
export const textLabels: ReadonlySet<string> = new Set(
  `note notes correction corrections update updated latest breaking exclusive analysis opinion editorial watch read more related
  byline look photo photos video gallery graphic chart table figure map source sources name names age city job pay date time place location
  price address phone email web website tickets score results background context bottom line fact facts question answer
  transcript summary abstract text introduction conclusion chapter part section step recipe ingredients warning tip tips
  today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday new review preview profile spotlight`.split(
    /\s+/,
  ),
);
