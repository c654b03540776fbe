import { checkAll } from './check.ts';

describe('figures that count nothing', () => {
  checkAll([
    'Call +44 20 7946 0958 or (212) 555-0100 or 1111-22223333-4444 now.',
    'They run Python 3.12 and release 3.2.1 on Windows 11.',
    'Section 230(c)(1) and Article 5 apply.',
    'A Boeing 737 and an F-16 flew over Channel 4.',
    'The G7 spoke of COVID-19 and of the M25.',
    'They drove Route 66 to Highway 101.',
    'He lives at 10 Downing Street, at 221B Baker Street.',
    'See page 12, room 7 and flight 370.',
    'It ranks No. 5 on the list.',
    'Read John 3:16 aloud.',
    'The ISBN 978-3-16-148410-0 is printed on it.',
    'Ping 192.168.0.1 again.',
    'After 9/11 they worked 24/7.',
    'Buy a screen with 5G and 3-D.',
    'Open https://example.org/2023/05/21?q=%20456 in a window.',
    'Louis XIV and Elizabeth II met.',
    'He drove a Cessna 206 for the S&P 500.',
    'The 777F and the A330 were late.',
    'They vowed in Bill C-36 to end it.',
    'The odds stood at 50-50.',
    'She studied at Local 134.',
    'MH 370 vanished from sight.',
    'Chapter 11, Table 3 and Fig. 4 were cut.',
    'Agent 007 retired.',
  ]);
});
