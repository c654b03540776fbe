/** Most tests need nothing of an editor but a fresh folder, and can share one. */
import { Editor, type Setup } from './editor.ts';

/** Editors for the tests of one `describe`, within which this is called. */
export function editors(): {
  /** The editor that tests share, in a fresh folder. */
  move(files?: Readonly<Record<string, string>>): Promise<Editor>;
  /** An editor of a test's own. */
  start(setup: Setup): Promise<Editor>;
} {
  let shared: Editor;
  const own: Editor[] = [];
  before(async () => {
    shared = await Editor.start();
  });
  after(() => shared.stop());
  afterEach(async () => {
    for (const editor of own.splice(0)) await editor.stop();
  });
  return {
    async move(files = {}) {
      await shared.move(files);
      return shared;
    },
    async start(setup) {
      const editor = await Editor.start(setup);
      own.push(editor);
      return editor;
    },
  };
}
