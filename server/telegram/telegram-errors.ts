import { TelegramError } from 'telegraf';

/** What may be said of a failed call: its text can hold the token, its payload a person's words. */
export function describeTelegramError(error: unknown): {
  readonly telegramCode: number | null;
  readonly telegramError: string;
} {
  if (error instanceof TelegramError) {
    return { telegramCode: error.code, telegramError: error.description };
  }
  const name = error instanceof Error ? error.name : 'unknown';
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  return { telegramCode: null, telegramError: code ?? name };
}

/** True when Telegram does not know the token: trying again cannot help. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof TelegramError && (error.code === 401 || error.code === 404);
}
