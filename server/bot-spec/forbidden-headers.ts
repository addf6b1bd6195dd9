/** What belongs to the connection, would speak for another, or opens the door of a cloud. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  'host',
  'content-length',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'te',
  'trailer',
  'upgrade',
  'expect',
  'via',
  'forwarded',
  'accept-encoding',
  'cookie',
  'cookie2',
  'metadata',
  'metadata-flavor',
]);
const FORBIDDEN_BEGINNINGS = /^(?:proxy-|x-forwarded-|x-aws-|x-google-metadata|x-metadata-)/;

/** True for a header that the calls of bots never carry, in upper or lower case. */
export function isForbiddenHeader(name: string): boolean {
  const plain = name.toLowerCase();
  return FORBIDDEN.has(plain) || FORBIDDEN_BEGINNINGS.test(plain);
}
