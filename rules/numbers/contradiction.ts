import type { Report, Span } from '../contract/index.ts';

/** Something that an article says, as a reader sees it, and where in the article. */
interface Said extends Span {
  readonly shown: string;
}

/** Reports that one place says otherwise than another; `what` is what one of them must have wrong. */
export const contradiction = ({ start, end, shown }: Said, first: Said, what: string): Report => ({
  span: { start, end },
  message: `“${shown}” here, “${first.shown}” elsewhere in the article: if they are the same, one ${what} is wrong.`,
  related: [{ start: first.start, end: first.end, message: `“${first.shown}” here.` }],
});
