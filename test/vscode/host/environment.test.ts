import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { cleanEnvironment } from './environment.ts';

describe('the environment of VS Code', () => {
  it('passes on what the tests need', () => {
    const env = { PATH: '/bin', COPYDESK_ARTICLE: '/a.txt', HTTPS_PROXY: 'http://proxy', UNSET: undefined };
    assert.deepEqual(cleanEnvironment(env, { TMPDIR: '/t' }), {
      PATH: '/bin',
      COPYDESK_ARTICLE: '/a.txt',
      HTTPS_PROXY: 'http://proxy',
      TMPDIR: '/t',
    });
  });

  it('leaves out what a surrounding VS Code, npm or coverage tool has set', () => {
    const env = {
      VSCODE_IPC_HOOK_CLI: '/s',
      ELECTRON_RUN_AS_NODE: '1',
      NODE_OPTIONS: '--inspect',
      NODE_V8_COVERAGE: '/c',
      PORT: '80',
      npm_config_ignore_scripts: 'true',
      npm_package_name: 'copydesk',
    };
    assert.deepEqual(cleanEnvironment(env), {});
  });

  it('keeps the way to the registry', () => {
    const env = { npm_config_registry: 'https://registry.example/', NODE_EXTRA_CA_CERTS: '/ca.pem' };
    assert.deepEqual(cleanEnvironment(env), env);
  });
});
