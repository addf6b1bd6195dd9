/** Why a call gave no answer. Stable: it is stored, and pages have a sentence for each. */
export const CALL_FAILURES = [
  /** Not https on its usual port, one of our own hosts, or no public address. */
  'address_refused',
  /** A header that bots must not set, or a value that cannot be sent. */
  'header_refused',
  /** The call names a secret that is not set. */
  'secret_missing',
  'too_many_redirects',
  'certificate_refused',
  'no_answer',
  'timed_out',
  'too_large',
  /** Compressed in a way that nobody asked for, or not HTTP at all. */
  'unreadable',
] as const;
export type CallFailure = (typeof CALL_FAILURES)[number];

/** Ends a call for a reason. It holds nothing of the call: no address, no header, no secret. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly reason: CallFailure;

  constructor(reason: CallFailure) {
    super(reason);
    this.reason = reason;
  }
}

/** What an error of Node or of the agent means for a call. */
export function toCallFailed(error: unknown): CallFailed {
  if (error instanceof CallFailed) return error;
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code === null)
    return new CallFailed(isRefusedAddress(error) ? 'address_refused' : 'no_answer');
  if (/^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH)/.test(code)) {
    return new CallFailed('certificate_refused');
  }
  return new CallFailed(/^(HPE_|Z_|ERR__ERROR)/.test(code) ? 'unreadable' : 'no_answer');
}

/** The filtering agent knows its refusals by their words alone. */
function isRefusedAddress(error: unknown): boolean {
  return error instanceof Error && /^DNS lookup .* is not allowed\./.test(error.message);
}
