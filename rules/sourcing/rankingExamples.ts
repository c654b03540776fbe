/** Examples of quiet rankings for `unsourced-superlative`, class by class. */
import type { Example } from '../contract/index.ts';

export const rankingExamples: readonly Example[] = [
  'Ann Lowe is {one of the most powerful figures} in the guild.',
  'It was {the world’s first} steam ferry.',
  'The fire closed {the town’s only} hospital.',
  'The guild sold {its only} daily newspaper.',
  '{Japan’s first} tram line opens in May.',
  'The nation’s first lady opened the bridge.',
  'The duke’s first ferry sank.',
  'The town’s only hope is rain.',

  'It was {the first strike} in the valley in thirty years.',
  'The Loom, {the first steam mill} in the country, burned down.',
  'She became the first brewer {in the history of} the guild with a seat on the board.',
  'The talks were {the first face-to-face meeting} since the strike.',
  'It was the first letter in the pile.',
  'They met in the first house in the street.',
  'It was the first step in a long journey.',

  'The levy was {the only one} that passed in May.',
  'There is {no precedent for} such a toll.',
  'It is {the only surviving mill}.',
  'The islands are {the only remaining kingdom}.',
  'Ann Lowe is {the only woman} who was ever elected to the board.',
  'He was not the only one who fled.',
  'A ferry is the only honest answer.',
  'That is the only viable alternative.',

  'A wall, {the most heavily guarded} in Europe, parts the islands.',
  'The orchard is {the most carefully and lovingly pruned}.',
  'The mill became {the most used bridge} over the river.',
  'The fair remains {one of the most iconic sights} of the north.',
  'The duke has the most medals.',
  'The mayor raised the most capital.',
  'She told it in the most vocal way.',
  'The duke has lost his most vocal backers.',
  'Rest is the most fundamental human need.',
  'The mayor has never held an oar.',

  'The valley’s {most celebrated brewer}, Ann Lowe, is to retire, an official said.',
  'Ann Lowe, {one of the richest} brewers in the world, is ill, a clerk told the Herald.',
  'The Loom Company, the valley’s {largest} weaver, will close, its owner said.',
  'The clerk said that the largest weaver in the valley would close.',
  '“Ann Lowe, one of the richest brewers in the world, is ill,” the clerk said.',
  'The clerk said the mill was the oldest, and Ann Lowe agreed.',

  'The mill {has never been inspected}.',
  'The towns trade, {but never signed} a treaty.',
  'The guild {had never admitted} a woman.',
  'He has never liked the mill.',
  'We have never inspected the mill.',
  'They closed every mill that has never been inspected.',

  '{The first of its kind} lawsuit seeks to drain the harbour.',
  'A {first-of-its-kind} levy seeks to save the trams.',
];
