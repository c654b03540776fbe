import { checkAll } from './check.ts';

describe('money', () => {
  describe('with a sign or code before it', () => {
    checkAll([
      'Exports came to «¥9.7 trillion|money 9.7e12 JPY CNY» last year.',
      'Exports came to «JP¥9.7tn|money 9.7e12 JPY» last year.',
      'Exports came to «JPY 9.7 trillion|money 9.7e12 JPY» last year.',
      'The port cost «US$1.2bn|money 1.2e9 USD» and the road «A$5m|money 5e6 AUD».',
      'He owes «£5m|money 5000000 GBP …».',
      'He owes «5m Swiss francs|money 5000000 CHF» and «5m Hong Kong dollars|money 5000000 HKD».',
      'They raised «$3 1/2 million|money 3500000 USD …» at the fair.',
      'A «$5-million|money 5000000 USD …» grant went to the museum.',
      'The fee is «HK$400|money 400 HKD», or «C$70|money 70 CAD».',
      'Rice fetched «Rs 40|money 40 INR …» a kilo, up from «Rs 35|money 35 INR …».',
      'The strip sold for «R$30 million|money 30000000 BRL» in Recife.',
      'Bread now costs «R18|money 18 ZAR» in Durban.',
      'The state pays «EUR 12 500|money 12500 EUR» a year.',
      'He lost «€1,250.50|money 1250.5 EUR» at cards.',
      'The account was «-$40|money -40 USD …» in the red.',
      'The tram cost «NT$900m|money 900000000 TWD», said the mayor.',
      'They paid «RMB 300 million|money 300000000 CNY» for it.',
      'The farm was sold for «kr 900,000|money 900000 SEK …».',
      'The town owed «$17 million dollars|money 17000000 USD …» to its bank.',
      'The loan was «USD 22.5 million|money 22500000 USD».',
      'Sales of «MUSD 30|money 30000000 USD» were booked.',
    ]);
  });

  describe('with its currency behind it', () => {
    checkAll([
      'Exports came to «9.7 trillion yen|money 9.7e12 JPY».',
      'Exports came to some «200 million euros|money 200000000 EUR ~some».',
      'The village was given «five hundred dollars|money 500 USD …».',
      'The bridge costs «half a billion pounds|money 500000000 GBP …».',
      'Sweets were «30 cents|money 30 cent USD …» a bag.',
      'A stamp cost «50p|money 50 penny GBP» then.',
      'They offered «10,000 Swiss francs|money 10000 CHF» for the map.',
      'They offered «40 Hong Kong dollars|money 40 HKD» for the map.',
      'Rents rose to «900 Australian dollars|money 900 AUD» a week.',
      'She earned «thirty-five thousand rupees|money 35000 INR …» a month.',
      'The shop took «20 dollars and 43 cents|money 20.43 USD …».',
      'It sold for «100元|money 100 CNY» in Chengdu.',
      'The grant was worth «20 €|money 20 EUR» a head.',
      'A «12-cent|money 12 cent USD …» rise was refused.',
      'The fund holds «1.5 million South Korean won|money 1500000 KRW».',
      'The fund holds «80 billion won|money 8e10 KRW KPW».',
      '«A million-dollar|money 1000000 USD …» house burned down.',
      'The levy raised «400m yuan|money 400000000 CNY».',
      'The ransom was «two million Danish kroner|money 2000000 DKK».',
      'Workers got «17 reais|money 17 BRL» an hour.',
      'It brought in «seven crore rupees|money 70000000 INR …».',
      'He hid «6.25 BTC|money 6.25 XBT» on a stick.',
      'A stamp is «30 euro cents|money 30 cent EUR».',
      'The ticket was «five dollars fifty|money 5.5 USD …» a head.',
      'The ticket was «one dollar and ten|money 1.1 USD …».',
      'It rose to «17 USD 25|money 17.25 USD».',
      'It paid «5 dollars|money 5 USD …» «10|number 10 times» times.',
      'It took «10 $|money 10 USD …», then «10 $|money 10 USD …» «30 $|money 30 USD …».',
      'It took «5 millions of euros|money 5000000 EUR» and «2m USD|money 2000000 USD».',
      'A bun was «two yuan five mao|money 2.5 CNY».',
      'Bread was «two Kuwaiti dinars 250 fils|money 2.25 KWD».',
      'They cost the taxpayer «hundreds of millions of dollars|money ? USD …».',
      'They cost the taxpayer «millions of euros|money ? EUR».',
    ]);
  });

  describe('in ranges', () => {
    checkAll([
      'It will cost «A$5–6 million|money 5000000..6000000 AUD».',
      'It will cost «$5-6 million|money 5000000..6000000 USD …».',
      'It will cost «$1.2 to $1.5 billion|money 1200000000..1500000000 USD …».',
      'Tickets are between «$10 and $20|money 10..20 USD …».',
      'Tickets are from «€10 to €20|money 10..20 EUR».',
      'They want «10 to 15 million pounds|money 10000000..15000000 GBP …».',
      'Shares rose «$5|money 5 USD …» to «$60|money 60 USD …».',
      'They won «20-30 €|money 20..30 EUR» a head.',
      'A gram is «A$400 to 800|money 400..800 AUD» in Perth.',
      'She gave «$20|money 20 USD …» to «300|number 300» poor families.',
    ]);
  });

  describe('with an approximator', () => {
    checkAll([
      'They spent about «¥40 billion|money 4e10 JPY CNY ~about» on it.',
      'They spent more than «€40 million|money 40000000 EUR ~more than» on it.',
      'They spent an estimated «€40 million|money 40000000 EUR ~an estimated» on it.',
      'They spent «€40 million|money 40000000 EUR ~or so» or so on it.',
      'Up to «€9|money 9 EUR ~Up to» a head is paid.',
      'They spent just under «€40 million|money 40000000 EUR ~just under» on it.',
      'They spent no more than «€40 million|money 40000000 EUR ~no more than» on it.',
    ]);
  });

  describe('or pounds of weight', () => {
    checkAll([
      'The cook bought «25 pounds|measure 25 pound» of flour.',
      'He lost «25 pounds|measure 25 pound» on the diet.',
      'The fine was «25 pounds|money 25 GBP …».',
      'A «500-pound|measure 500 pound» bomb was found under the school.',
      'The heir was left «361 million pounds|money 361000000 GBP …».',
      'Every parcel weighs under «12 lbs|measure 12 pound ~under».',
    ]);
  });
});
