import { readFileSync } from 'node:fs';
import { phrasesIn } from '../../rules/contract/index.ts';
import { cues } from '../../server/reading/index.ts';
import { compile } from '../../server/review/automaton.ts';
import { catalogue, createSession, type Language, prepare } from '../../server/review/index.ts';

/** What people wait for: the first review, and the review after each letter they type. Times in milliseconds. */

const sizes = [5_000, 50_000, 500_000];

/** An article of about `length` characters, made of the sample over and over with a heading between. */
function article(length: number): string {
  const sample = readFileSync(new URL('../../../docs/sample/harbour.md', import.meta.url), 'utf8').replace(
    /^---[\s\S]*?\n---\n/,
    '',
  );
  const parts: string[] = [];
  for (let size = 0; size < length; size += sample.length) parts.push(`## Part ${parts.length + 1}\n\n${sample}`);
  return parts.join('\n\n').slice(0, length);
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Types and deletes a letter at places all over the text, and measures each review once the code is warm. */
function typing(text: string, language: Language, strokes: number): number {
  const session = createSession({ language });
  session.review(text);
  const times: number[] = [];
  for (let stroke = 0; stroke < strokes; stroke++) {
    const at = Math.floor(((stroke * 0.618) % 1) * text.length);
    const longer = `${text.slice(0, at)}e${text.slice(at)}`;
    times.push(timed(() => session.review(longer, [{ start: at, end: at, text: 'e' }])));
    times.push(timed(() => session.review(text, [{ start: at, end: at + 1, text: '' }])));
  }
  return median(times.slice(strokes));
}

/** Prints a table of figures. */
export async function run(): Promise<void> {
  await prepare('markdown');
  const phrases = [
    ...cues(),
    ...catalogue.flatMap((rule) => phrasesIn(rule).map((phrase) => ({ ...phrase, owner: rule.id }))),
  ];
  console.log(`automaton of ${phrases.length} phrases: ${timed(() => compile(phrases)).toFixed(1)} ms cold`);
  console.log('language   size     findings  fresh ms  a letter ms');
  for (const language of ['plaintext', 'markdown'] as const)
    for (const size of sizes) {
      const text = article(size);
      const fresh = median(Array.from({ length: 5 }, () => timed(() => createSession({ language }).review(text))));
      const findings = createSession({ language }).review(text).findings.length;
      const letter = typing(text, language, size > 100_000 ? 100 : 2_000);
      console.log(
        [
          language.padEnd(10),
          `${size / 1000} KB`.padEnd(8),
          String(findings).padEnd(9),
          fresh.toFixed(1).padEnd(9),
          letter.toFixed(3),
        ].join(' '),
      );
    }
}
