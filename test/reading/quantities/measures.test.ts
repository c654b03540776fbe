import { checkAll } from './check.ts';

describe('measures', () => {
  checkAll([
    'She stood «6\'2"|measure 6.16667 foot» in her socks.',
    'She stood «5′10″|measure 5.83333 foot» in her socks.',
    'She stood «six feet two|measure 6.16667 foot».',
    'She stood «6ft 2|measure 6.16667 foot» tall.',
    'The hole was «six feet|measure 6 foot» «two days|duration 2 day» later.',
    'The road is «5 km|measure 5 kilometre» long.',
    'The road is «5km|measure 5 kilometre» long.',
    'The road is «three and a half miles|measure 3.5 mile» long.',
    'The road is «half a mile|measure 0.5 mile» long.',
    'A «2.5-mile|measure 2.5 mile» stretch was shut.',
    'A «three-foot|measure 3 foot» hole opened.',
    'Some «750,000 square miles|measure 750000 square mile ~Some» of sea were searched.',
    'The flat has «90 square metres|measure 90 square metre», the park «190 km²|measure 190 square kilometre».',
    'The wind reached «120 km/h|measure 120 kilometre per hour», or «75 mph|measure 75 mile per hour».',
    'The wind reached «75 miles per hour|measure 75 mile per hour».',
    'The dam holds «25 billion cubic metres|measure 25000000000 cubic metre».',
    'Ships carried «1.4 million tonnes|measure 1400000 tonne» of grain.',
    'Ships carried «16,000 metric tons|measure 16000 tonne» of grain.',
    'Take «200 ml|measure 200 millilitre» of milk and «30g|measure 30 gram» of butter.',
    'He is «5 ft 2 in|measure 5.16667 foot» tall.',
    'He drove «10 to 15 kilometres|measure 10..15 kilometre».',
    'The bulb draws «60W|measure 60 watt», the plant gives «1.2 GW|measure 1.2 gigawatt».',
    'A «16-bit|measure 16 bit» chip was used.',
    'They turned the key «90 degrees|measure 90 degree».',
    'The rope is «1/4 mile|measure 0.25 mile» long.',
  ]);
});

describe('temperatures', () => {
  checkAll([
    'It was «30 °C|temperature 30 degree Celsius» at «noon|time 720».',
    'It was «30°C|temperature 30 degree Celsius».',
    'It was «minus 5 degrees Celsius|temperature -5 degree Celsius».',
    'It was «98.6 degrees Fahrenheit|temperature 98.6 degree Fahrenheit».',
    'The weather brought «40 degrees|temperature 40 degree».',
    'Set the thermostat to «85°|temperature 85 degree».',
  ]);
});

describe('ages', () => {
  checkAll([
    'A «34-year-old|age 34 year» baker died.',
    'The baker was «34 years old|age 34 year».',
    'The baker, «aged 34|age 34 year», died.',
    'Mary Smith, «34|age 34 year», baked bread.',
    'The cub is «ten months old|age 10 month».',
    'Voters «aged 18 to 24|age 18..24 year» stayed away.',
    'She died at «age 87|age 87 year».',
    'Now «ninety-five years of age|age 95 year», he paints.',
    'He was in his «30s|age 30 year»; she was in her mid-«20s|age 20 year».',
    'A woman in her «seventies|age 70 year» called.',
  ]);
});

describe('durations', () => {
  checkAll([
    'They waited «three weeks|duration 3 week».',
    'They waited for more than «20 years|duration 20 year ~more than».',
    'A «five-year|duration 5 year» plan was drawn up.',
    'They waited «7 to 15 days|duration 7..15 day».',
    'They waited «two hours and 20 minutes|duration 2.33333 hour».',
    'They waited «half an hour|duration 0.5 hour».',
    'In «20-plus years|duration 20 year ~plus» he never spoke.',
    'They waited «30 seconds|duration 30 second».',
  ]);
});
