import { isIP } from 'node:net';

/** True when Telegram takes this address for a button; it refuses hosts that only we can reach. */
export function isPublicAddress(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname.includes('.') && isIP(hostname.replace(/^\[|\]$/g, '')) === 0;
}

/** A message with the way to the website: as a button where Telegram allows it, else in the text. */
export function withSiteLink(text: string, url: string, label: string) {
  if (!isPublicAddress(url)) return { text: `${text}\n\n${label}: ${url}`, extra: {} };
  return { text, extra: { reply_markup: { inline_keyboard: [[{ text: label, url }]] } } };
}
