import assert from 'node:assert/strict';
import { placeOf, uriOf } from '../../server/lsp/index.ts';

describe('places', () => {
  const places: Record<string, [uri: string, place: string]> = {
    'a path': ['file:///desk/plan.md', '/desk/plan.md'],
    'a path that needs encoding': ['file:///my%20desk/50%25%20%C3%BC%20%23%3F.md', '/my desk/50% ü #?.md'],
    'a drive': ['file:///c%3A/desk/plan.md', 'c:/desk/plan.md'],
    'a share': ['file://press/desk/plan.md', '//press/desk/plan.md'],
    'a virtual file': ['vscode-vfs://github/ours/desk/plan%20b.md', 'vscode-vfs://github/ours/desk/plan b.md'],
  };
  for (const [what, [uri, place]] of Object.entries(places)) {
    it(`are ${what}, and back`, () => {
      assert.equal(placeOf(uri), place);
      assert.equal(uriOf(place), uri);
    });
  }

  it('take a drive with its colon as it is', () => {
    assert.equal(placeOf('file:///C:/desk/plan.md'), 'C:/desk/plan.md');
  });

  it('take a URI for what it says where it is badly encoded', () => {
    assert.equal(placeOf('file:///desk/100%.md'), '/desk/100%.md');
  });
});
