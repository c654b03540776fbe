import { checkAll } from './check.ts';

describe('numbers', () => {
  describe('in digits', () => {
    checkAll([
      'The fleet has «1,234,567|number 1234567 crates» crates.',
      'The fleet has «12 000|number 12000 crates» crates.',
      'The fleet has «12000|number 12000 crates» crates.',
      'The index stood at «20,671.11|number 20671.11».',
      'The index fell by «-0.5|number -0.5».',
      'About «2.5 million|number 2500000 people ~About» people fled.',
      'The paper has «10k|number 10000 readers» readers.',
      'The paper has «5m|number 5000000 readers» readers.',
      'Some «12,34,567|number 1234567 voters ~Some» voters were missed.',
      'Up to «30|number 30 ships ~Up to» ships wait; at least «200|number 200 ~at least» have left.',
      'The shelf holds «3½|number 3.5 rows» rows.',
      'The tank is «2-1/2|number 2.5 times» times as big.',
      'They named «50|number 50 villages ~or more» villages or more.',
      'Growth was «1.3x10^6|number 1300000 cells» cells.',
    ]);
  });

  describe('in words', () => {
    checkAll([
      'The choir has «one hundred and five|number 105 voices» voices.',
      'The choir has «twenty-three|number 23 voices» voices.',
      'The wall is «three and a half|number 3.5 times» times higher.',
      'They baked «a dozen|number 12 loaves» loaves.',
      'They baked «half a dozen|number 6 loaves» loaves.',
      'The army lost «thirteen hundred|number 1300 men» men.',
      'The army lost «a hundred|number 100 men» men.',
      'The army lost «two hundred and two thousand|number 202000 men» men.',
      'The army lost nearly «three and a half million|number 3500000 men ~nearly» men.',
      'The town of «two million three hundred thousand|number 2300000 people» people slept.',
      'There are «4 thousand 3 hundred and 21|number 4321 names» names.',
      'It holds «nine point zero four|number 9.04 ~at most» at most.',
      '«Seven|number 7 ships» ships sailed.',
      'Only «one|number 1» ship sailed.',
      'The answer was «minus five|number -5».',
      'There were «three lakh crore|number 3e12 coins» coins.',
      'The rally drew «tens of thousands|number ?» of people.',
      'The rally drew «hundreds|number ?» of people.',
      'It drew «a million and a half|number 1500000 people» people.',
    ]);
  });

  describe('that are none', () => {
    checkAll([
      'No one came, and the one who did left.',
      'Which one do you prefer?',
      'One of them was late, and one another they blamed.',
      'It was a one-off, and one must not repeat it.',
      'Unless one knows the way, stay.',
      'He was the only one in the room.',
      'The Group of Seven met in the Five Towns.',
      'The «second|ordinal 2» half was dull and the half-hearted crowd left.',
    ]);
  });

  describe('as fractions', () => {
    checkAll([
      'He won «two-thirds|fraction 0.666667» of the seats.',
      'He won «one third|fraction 0.333333» of the seats.',
      'He won «1/2|fraction 0.5» of the seats.',
      'He won «half|fraction 0.5» the seats.',
      'He won more than «half|fraction 0.5 ~more than» of the seats.',
      'He won «a quarter|fraction 0.25» of the seats.',
      'Output fell by «a fifth|fraction 0.2».',
      'Output was cut by «three quarters|fraction 0.75» in the war.',
      'He won «¾|fraction 0.75» of the seats.',
      '«One in five|fraction 0.2» children is poor.',
      '«Two out of three|fraction 0.666667» voters stayed away.',
      'Output rose in the «first|ordinal 1» quarter of «2016|date 20160000».',
      'He sat in a «third|ordinal 3»-class coach.',
      'She won a «third|ordinal 3» term.',
    ]);
  });

  describe('as ordinals', () => {
    checkAll([
      'The «first|ordinal 1» and the «21st|ordinal 21» were blank.',
      'The «twenty-first|ordinal 21» door was open.',
      'It was the «one hundred twenty-fifth|ordinal 125» time.',
      'The country’s «second|ordinal 2»-largest port is shut.',
      'They beat them by metres per second.',
      'The Third Man was shown at the Fourth Estate.',
    ]);
  });

  describe('as ranges', () => {
    checkAll([
      'Between «10 and 20|range 10..20» ships wait.',
      'From «10 to 20|range 10..20» ships wait.',
      'About «10-20|range 10..20 ~About» ships wait.',
      'Some «10–20|range 10..20 ~Some» ships wait.',
      'They had «two or three|range 2..3» options.',
      'They had «ten to fifteen|range 10..15» options.',
      'Between «one hundred and two hundred|range 100..200» ships wait.',
      'They had between «5 and 6 million|range 5000000..6000000» readers.',
      'The crowd fell from «20|number 20» to «10|number 10».',
    ]);
  });

  describe('as shares of a hundred', () => {
    checkAll([
      'Prices rose «5%|percent 5», then «5 per cent|percent 5», then «5 percent|percent 5».',
      'Prices rose «five per cent|percent 5» in May.',
      'Prices rose «5 %|percent 5» in May.',
      'Prices rose «10 to 15 per cent|percent 10..15» in May.',
      'Prices rose «10%-15%|percent 10..15» in May.',
      'Prices rose between «3% and 5%|percent 3..5» in May.',
      'Prices rose «2%|percent 2» to «9%|percent 9» in May.',
      'Prices rose «half a per cent|percent 0.5» in May.',
      'Prices rose «seven-tenths of 1 percent|percent 0.7» in May.',
      'A «5-percent|percent 5» rise followed.',
      'The lead grew by «3 percentage points|percentage-points 3 percentage point».',
      'The rate was cut by «25 basis points|percentage-points 25 basis point».',
      'A «10-percentage-point|percentage-points 10 percentage point» lead melted.',
      'Roughly «minus 3 percent|percent -3 ~Roughly» was feared.',
    ]);
  });
});
