/**
 * The environment that VS Code is started with. The runner's own is passed on, so that a variable such as
 * `COPYDESK_ARTICLE` reaches the tests, less what would change how VS Code itself behaves.
 */

/**
 * Set in a terminal inside VS Code (`VSCODE_*`, `ELECTRON_RUN_AS_NODE`), by coverage tools (`NODE_*`), by a hosting
 * service (`PORT`) or by npm around its scripts; each of them bends VS Code or code-server to another purpose.
 */
const unwanted = /^(VSCODE_|ELECTRON_|CODE_SERVER_|CS_|npm_|NODE_|INIT_CWD$|(HASHED_)?PASSWORD$|PORT$|LOG_LEVEL$)/i;

/** Settings that a package manager needs to find its registry, and Node its certificates. */
const wanted = /^(npm_config_(registry|cafile|ca|proxy|https_proxy|noproxy|cache|userconfig)|NODE_EXTRA_CA_CERTS)$/i;

/** The variables of `env` that are fit for VS Code and for the tools that set it up, with `extra` on top. */
export function cleanEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  extra: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && (!unwanted.test(entry[0]) || wanted.test(entry[0])),
  );
  return { ...Object.fromEntries(kept), ...extra };
}
