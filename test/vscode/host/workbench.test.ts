import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { workbenchUrl } from './workbench.ts';

describe('the address of the workbench', () => {
  it('names folder, extension and suite, whatever their names hold', () => {
    const url = new URL(
      workbenchUrl(8080, { workspace: '/tmp/a b&c', extension: '/home/ünï/copy desk', suite: '/s/suite.cjs' }),
    );
    assert.equal(url.origin, 'http://127.0.0.1:8080');
    assert.equal(url.searchParams.get('folder'), '/tmp/a b&c');
    assert.deepEqual(JSON.parse(url.searchParams.get('payload') ?? ''), [
      ['extensionDevelopmentPath', 'vscode-remote://127.0.0.1:8080/home/%C3%BCn%C3%AF/copy%20desk'],
      ['extensionTestsPath', 'vscode-remote://127.0.0.1:8080/s/suite.cjs'],
      ['skipWelcome', 'true'],
    ]);
  });
});
