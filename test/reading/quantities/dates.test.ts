import { checkAll } from './check.ts';

describe('dates', () => {
  checkAll([
    'It began on «May 21, 2023|date 20230521».',
    'It began on «21 May 2023|date 20230521».',
    'It began on «2023-05-21|date 20230521».',
    'It began in «May 2023|date 20230500».',
    'It began on «1 May|date 501», not on «May 1st|date 501».',
    'It began on «Tuesday, May 21|date 521 tuesday».',
    'It began on «Tuesday, 21 May 2024|date 20240521 tuesday».',
    'It began on «1/5/23|date ?».',
    'It began on «5/21/2023|date 20230521».',
    'It began on «21.05.2023|date 20230521».',
    'It ran «May 1–3, 2023|date 20230501..20230503».',
    'It ran from «1 to 3 May|date 501..503».',
    'It began in «2019|date 20190000» and the «2010|date 20100000» elections were won.',
    'It lasted through «1914-18|date 19140000..19180000».',
    'It began in «Sept. 2001|date 20010900».',
    'They march and may win.',
    'It drew «2000|number 2000 people» people.',
    'The king died in «1483|date 14830000».',
    'The town was founded in «753 BC|date 7530000».',
  ]);
});

describe('decades', () => {
  checkAll([
    'The fashion of the «1990s|decade 1990» is back.',
    'The fashion of the «’90s|decade 1990» is back.',
    "The fashion of the «1990's|decade 1990» is back.",
    'The fashion of the «sixties|decade 1960» is back.',
    'The mid-«1980s|decade 1980» and early «90s|decade 1990» were hard.',
  ]);
});

describe('times', () => {
  checkAll([
    'The bells ring at «8 p.m.|time 1200» and stop.',
    'The bells ring at «8.30am|time 510» and stop.',
    'The bells ring at «20:00|time 1200» and stop.',
    'The bells ring at «8:30 a.m. EDT|time 510» and stop.',
    'The bells ring at «noon|time 720» and at «midnight|time 0».',
    "The bells ring at «eight o'clock|time 480» and stop.",
    'The bells ring from «8 to 10 p.m.|time 1200..1320» and stop.',
    'The bells ring at «0800 GMT|time 480» and stop.',
    'The bells ring about «9:15|time 555 ~about» and stop.',
  ]);
});

describe('scores and votes', () => {
  checkAll([
    'It passed by «52 votes to 48|vote 48..52».',
    'The side won «3-1|score 1..3» at home.',
    'The side lost «1-3|score 1..3» at home.',
    'The side drew «2–2|score 2..2» at home.',
    'The senate voted «52-48|vote 48..52» for it.',
    'A «5-4|vote 4..5» ruling upheld it.',
    'Parliament passed it by «310 to 12|vote 12..310».',
    'They won «10-15|range 10..15» seats.',
  ]);
});
