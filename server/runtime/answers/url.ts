import { type Parsed, refused, understood } from './parsed.ts';

const MAX_LENGTH = 2000;

/** A web address; one without a scheme gets https. */
export function parseUrl(typed: string): Parsed<string> {
  if (typed.length > MAX_LENGTH) return refused('retry_url');
  const text = typed.replace(/[\p{Cf}\p{Cc}]/gu, '').trim();
  if (text === '' || /\s/.test(text)) return refused('retry_url');
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return refused('retry_url');
  const url = new URL(address);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  const hasDomain = /^[^.]+(?:\.[^.]+)+$/.test(url.hostname) && url.username === '';
  return isWeb && hasDomain ? understood(url.href) : refused('retry_url');
}
