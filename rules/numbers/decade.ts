import { defineRule } from '../contract/index.ts';
import { isJudged, outer, textOf } from './prose.ts';

export default defineRule({
  id: 'numbers/decade',
  summary: 'A decade written like a possessive.',
  why: 'An apostrophe before the s makes the decade own something; the only apostrophe a decade has stands for its century.',
  severity: { news: 'hint', opinion: 'hint' },
  fix: 'safe',
  needs: 'quantity',
  examples: [
    'The pier dates from the {1920’s|1920s}.',
    "The pier dates from the {1920's|1920s}.",
    'Music of the {90’s|’90s} is back.',
    "Music of the {90's|’90s} is back.",
    'She grew up in the {’70’s|’70s}.',
    'A crisis of the late {1970’s|1970s} comes to mind.',
    'The {1860’s|1860s} and the {1870’s|1870s} were lean years.',
    'He was rich in the {80’s|’80s}.',
    'From the {1950’s|1950s} on, ferries ran daily.',
    'The law of the {1930’s|1930s} still holds.',
    'Fashion of the {60’s|’60s} has aged well.',
    'In the early {2000’s|2000s} the mill closed.',
    'Since the {1990’s|1990s} nothing has changed, they said.',
    'Trams came in the {1880’s|1880s} and went in the {1950’s|1950s}.',
    "The song was a hit of the {'80's|’80s}.",
    'The pier dates from the 1920s.',
    'Music of the ’90s is back.',
    'Music of the nineties is back.',
    'He is in his 90s.',
    'The 1920s’ piers are gone.',
    'It was 1995’s biggest storm.',
    '“I miss the 1980’s,” she said.',
    'The temperature was in the 90s.',
    'The play is of 2010, not of the 1980s.',
    'A house of 1904’s style stands there.',
    'The 747’s wings were repaired.',
    'The firm’s 100s of workers left.',
    { text: "See `1990's` in the code.", language: 'markdown' },
    'Room 20’s window is broken.',
    'The 1980s were cold, the 1990s mild.',
  ],
  *check(sentence) {
    for (const quantity of outer(sentence)) {
      if (quantity.kind !== 'decade' || !isJudged(sentence, quantity)) continue;
      const written = textOf(sentence, quantity);
      const parts = /^['’‘]?(\d{2}|\d{4})['’‘]s$/.exec(written);
      if (!parts || (parts[1]?.length === 4 && !parts[1].endsWith('0'))) continue;
      const text = parts[1]?.length === 4 ? `${parts[1]}s` : `’${parts[1]}s`;
      const span = { start: quantity.start, end: quantity.end };
      yield {
        span,
        message: `“${written}” is a decade, so its s takes no apostrophe: “${text}”.`,
        fixes: [{ title: `Write “${text}”`, safe: true, edits: [{ ...span, text }] }],
      };
    }
  },
});
