import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Choice, choose, chooseAfterFailedDownload, isOutOfReach, situationOf } from './choose.ts';

type Env = Record<string, string>;

/** `linux` has a display unless the environment given says otherwise. */
const on = (env: Env, platform = 'linux', arch = 'x64') => situationOf({ DISPLAY: ':0', ...env }, platform, arch);

const first = (env: Env, platform?: string, arch?: string): Choice => choose(on(env, platform, arch));

const error = (code: string, message = code) => Object.assign(new Error(message), { code });

describe('the choice of a VS Code', () => {
  const cases: [string, Choice['host'], Env, string?, string?][] = [
    ['downloads on a desktop', 'download', {}],
    ['downloads on macOS and Windows, which always have a display', 'download', { DISPLAY: '' }, 'darwin', 'arm64'],
    ['takes the executable it is given', 'electron', { VSCODE_PATH: '/opt/code' }],
    ['takes it in CI, too', 'electron', { VSCODE_PATH: '/opt/code', CI: 'true', E2E_HOST: 'code-server' }],
    ['takes code-server when asked', 'code-server', { E2E_HOST: 'code-server' }],
    ['takes code-server in CI', 'code-server', { CI: 'true' }],
    ['takes code-server without a display', 'code-server', { DISPLAY: '' }],
    ['is content with Wayland', 'download', { DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' }],
    ['knows the ways to say that this is not CI', 'download', { CI: 'false' }],
    ['lets E2E_HOST overrule CI', 'download', { CI: 'true', E2E_HOST: 'electron' }],
    ['downloads in the CI of a platform without code-server', 'download', { CI: 'true' }, 'win32'],
    ['downloads in the CI of a processor without code-server', 'download', { CI: 'true' }, 'linux', 'riscv64'],
    ['refuses a host it does not know', 'none', { E2E_HOST: 'codeserver' }],
    ['refuses code-server where it cannot run', 'none', { E2E_HOST: 'code-server' }, 'darwin'],
  ];
  for (const [title, host, env, platform, arch] of cases) {
    it(title, () => assert.equal(first(env, platform, arch).host, host));
  }

  it('passes the executable on', () => {
    const choice = first({ VSCODE_PATH: '/opt/code' });
    assert.ok(choice.host === 'electron' && choice.executable === '/opt/code');
  });

  it('takes unset and empty variables for the same', () => {
    const empty = situationOf({ VSCODE_PATH: '', E2E_HOST: '', CI: '', DISPLAY: '' }, 'linux', 'x64');
    assert.deepEqual(empty, situationOf({}, 'linux', 'x64'));
  });
});

describe('a failed download', () => {
  const outOfReach: [string, unknown][] = [
    ['a name that is not found', error('ENOTFOUND')],
    ['a resolver that does not answer', error('EAI_AGAIN')],
    ['a refused connection', error('ECONNREFUSED')],
    ['several refused addresses', new AggregateError([error('ECONNREFUSED'), error('ENETUNREACH')], '')],
    ['a cause inside', new TypeError('fetch failed', { cause: error('ETIMEDOUT') })],
    ['a time-out', new Error('@vscode/test-electron request timeout out after 15000ms')],
    ["a proxy's refusal", new Error('tunneling socket could not be established, statusCode=403')],
    ["a proxy's refusal in other words", new Error('Proxy response (407) !== 200 when HTTP Tunneling')],
    ["a proxy's own certificate", error('SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate in chain')],
    ['an answer of another status', 'Failed to get JSON'],
    ['an archive without a place', 'Failed to get VS Code archive location'],
    ['a sign-in page', new SyntaxError('Unexpected token \'<\', "<!DOCTYPE "... is not valid JSON')],
  ];
  for (const [title, cause] of outOfReach) {
    it(`leads to code-server: ${title}`, () => {
      assert.equal(chooseAfterFailedDownload(on({}), cause).host, 'code-server');
    });
  }

  const own: [string, unknown][] = [
    ['a full disk', error('ENOSPC', 'no space left on device')],
    ['no right to write', error('EACCES', 'permission denied')],
    ['a broken archive', new Error('Failed to unzip archive, exited with 3')],
    ['nothing at all', undefined],
  ];
  for (const [title, cause] of own) {
    it(`is passed on: ${title}`, () => {
      assert.equal(isOutOfReach(cause), false);
      assert.equal(chooseAfterFailedDownload(on({}), cause).host, 'none');
    });
  }

  it('says what happened, and what helps where code-server cannot run', () => {
    const choice = chooseAfterFailedDownload(
      on({}, 'darwin', 'arm64'),
      error('ENOTFOUND', 'getaddrinfo ENOTFOUND host'),
    );
    assert.equal(choice.host, 'none');
    assert.match(choice.reason, /ENOTFOUND host.*VSCODE_PATH/);
  });

  it('does not overrule E2E_HOST', () => {
    assert.equal(chooseAfterFailedDownload(on({ E2E_HOST: 'electron' }), error('ENOTFOUND')).host, 'none');
  });
});
