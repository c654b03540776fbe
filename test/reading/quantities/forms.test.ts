import { checkAll } from './check.ts';

describe('rarer written forms', () => {
  checkAll([
    'A loss of «$-5 million|money -5000000 USD …» was booked.',
    'They want «Rs. 1,20,000|money 120000 INR …» for it.',
    'The debt is «1.5 trn yen|money 1.5e12 JPY», then «Rmb7.2bn|money 7.2e9 CNY».',
    'The jug holds «12 fl oz|measure 12 fluid ounce» of milk.',
    'A berth costs «500 kr|money 500 SEK …».',
    'The town lost «half a billion pounds|money 5e8 GBP …».',
    'He lost «10 pounds|measure 10 pound» in spring.',
    'Farmers lost «2 million pounds|measure 2e6 pound» of beef.',
    'The «ten-per-cent|percent 10» cut stays.',
    'It spans «5 sq km|measure 5 square kilometre» and «30 sq ft|measure 30 square foot» a head.',
    'The gas has «50 kg/m3|measure 50 kilogram per cubic metre».',
    'The crossing took «2h 30m|duration 2.5 hour» in all.',
    'It opened at «half past eight|time 510» and closed at «quarter to nine|time 525».',
    'They met by «a quarter to one|time 45» and left at «quarter past 12|time 15».',
    'It opened at «20.00 GMT|time 1200» and closed «8.30am|time 510».',
    'The bell rang at «8 a.m.|time 480» and «9 p.m.|time 1260» daily.',
    'It rings between «8 a.m. and 9 p.m.|time 480..1260» daily.',
  ]);
});

describe('more figures that count nothing', () => {
  checkAll([
    'Call 020 7946 0018 or 0800 123 456 for seats.',
    'They met at 10-20 Downing Street on Monday.',
    'He shops at a 7-Eleven near Flat 3.',
    'Take exit 12A and gate 7B to the hall.',
    'At Euro 2024 the rules of Euro 6 were known.',
    'See s 12(3) and Sec. 5 of the act.',
  ]);
});
