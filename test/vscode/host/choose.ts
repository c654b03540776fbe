/**
 * Which VS Code the suite runs in, as a decision over plain data: what the environment says goes in, a choice comes
 * out. Nothing here downloads, looks at the disk or prints.
 */

/** What the choice depends on. */
export interface Situation {
  /** An executable of a desktop VS Code (`VSCODE_PATH`). */
  readonly vscodePath?: string;
  /** What was asked for by name (`E2E_HOST`): `code-server`, `electron`, or something misspelt. */
  readonly wanted?: string;
  /** Whether this is a CI run (`CI`). */
  readonly ci: boolean;
  /** As `process.platform` names it. */
  readonly platform: string;
  /** As `process.arch` names it. */
  readonly arch: string;
  /** Whether a window can be shown; always so outside Linux. */
  readonly display: boolean;
}

/** What to do; `reason` is a sentence for the person who reads the test's output. */
export type Choice =
  | { readonly host: 'electron'; readonly executable: string; readonly reason: string }
  | { readonly host: 'download'; readonly reason: string }
  | { readonly host: 'code-server'; readonly reason: string }
  | { readonly host: 'none'; readonly reason: string };

/** Reads the situation off environment variables; an empty variable counts as unset, as shells have it. */
export function situationOf(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
  arch: string,
): Situation {
  return {
    ...(env.VSCODE_PATH ? { vscodePath: env.VSCODE_PATH } : {}),
    ...(env.E2E_HOST ? { wanted: env.E2E_HOST } : {}),
    ci: !['', '0', 'false'].includes((env.CI ?? '').toLowerCase()),
    platform,
    arch,
    display: platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY),
  };
}

/** The first choice; a choice of `download` that fails goes on to {@link chooseAfterFailedDownload}. */
export function choose(situation: Situation): Choice {
  const { vscodePath, wanted } = situation;
  if (vscodePath !== undefined) {
    return { host: 'electron', executable: vscodePath, reason: `VSCODE_PATH names ${vscodePath}.` };
  }
  if (wanted === 'electron') return { host: 'download', reason: 'E2E_HOST asks for the desktop VS Code.' };
  if (wanted === 'code-server') return codeServer(situation, 'E2E_HOST asks for code-server.');
  if (wanted !== undefined) {
    return { host: 'none', reason: `E2E_HOST is "${wanted}"; it can be "code-server" or "electron".` };
  }
  if (runsCodeServer(situation)) {
    if (situation.ci) return codeServer(situation, 'CI runs use code-server.');
    if (!situation.display) return codeServer(situation, 'There is no display for the desktop VS Code.');
  }
  return { host: 'download', reason: 'The desktop VS Code is downloaded.' };
}

/**
 * The second choice, once the download has failed with `error`. A server that is out of reach leads to code-server;
 * any other failure, such as a full disk, is the caller's own and is passed on as the reason to stop.
 */
export function chooseAfterFailedDownload(situation: Situation, error: unknown): Choice {
  const what = messageOf(error);
  if (!isOutOfReach(error)) return { host: 'none', reason: `VS Code was not set up: ${what}` };
  if (situation.wanted === 'electron') {
    return { host: 'none', reason: `VS Code cannot be downloaded (${what}), and E2E_HOST rules code-server out.` };
  }
  return codeServer(situation, `VS Code cannot be downloaded (${what}).`);
}

/** Error codes of Node that mean: the server cannot be reached from here, or its answer cannot be trusted. */
const unreachable = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ENETDOWN',
  'EHOSTDOWN',
  'EADDRNOTAVAIL',
  'EPIPE',
  'EPROTO',
  'ETIMEDOUT',
  'ERR_SOCKET_CONNECTION_TIMEOUT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/**
 * What failures without a code say. test-electron throws bare strings when the update service answers with another
 * status than it should, and a `SyntaxError` when a company's sign-in page comes back where JSON was due.
 */
const outOfReachMessage =
  /failed to get (json|vs code archive location)|time[d]?[ -]?out|proxy|tunneling socket|socket hang up|unexpected token|not valid json|fetch failed/i;

/** Whether a failed download means that the server is out of reach, or a proxy stands in the way. */
export function isOutOfReach(error: unknown): boolean {
  return causesOf(error).some((cause) => {
    const code = (cause as { readonly code?: unknown } | null)?.code;
    return (typeof code === 'string' && unreachable.has(code)) || outOfReachMessage.test(messageOf(cause));
  });
}

/** An error, its causes, and the parts of an `AggregateError` (Node reports one where a name has several addresses). */
function causesOf(error: unknown): unknown[] {
  if (!(error instanceof Error)) return [error];
  const parts = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  const cause = error.cause === undefined ? [] : [error.cause];
  return [error, ...[...parts, ...cause].flatMap(causesOf)];
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || String((error as { readonly code?: unknown }).code ?? error.name);
}

/** The packages that code-server is set up from hold a Node for Linux only, on these two processors. */
function runsCodeServer({ platform, arch }: Situation): boolean {
  return platform === 'linux' && (arch === 'x64' || arch === 'arm64');
}

function codeServer(situation: Situation, reason: string): Choice {
  if (runsCodeServer(situation)) return { host: 'code-server', reason };
  const where = `${situation.platform} on ${situation.arch}`;
  return { host: 'none', reason: `${reason} It runs on Linux (x64, arm64) only, not ${where}; set VSCODE_PATH.` };
}
