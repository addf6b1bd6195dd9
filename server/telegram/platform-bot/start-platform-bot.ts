import { setTimeout as wait } from 'node:timers/promises';
import type { Telegraf } from 'telegraf';
import type { Log } from '#server/config/log.ts';
import { LANGUAGES } from '#server/shared/language.ts';
import { describeTelegramError, isTokenRefused } from '#server/telegram/telegram-errors.ts';
import { createPlatformBot } from './create-platform-bot.ts';
import { platformBotTexts } from './texts.ts';

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 60_000;
const LONG_POLL_SECONDS = 50;
const ALLOWED_UPDATES = ['message', 'callback_query'] as const;

export interface PlatformBotOptions {
  readonly token: string;
  readonly apiRoot: string;
  readonly publicUrl: string;
  readonly log: Log;
}

export interface RunningPlatformBot {
  /** Ends the polling; messages that were not read yet wait at Telegram. */
  stop(): Promise<void>;
}

/** The menu of commands, in each person's language. */
async function publishCommands(bot: Telegraf): Promise<void> {
  for (const language of LANGUAGES) {
    const commands = Object.entries(platformBotTexts[language].commands).map(
      ([command, description]) => ({ command, description }),
    );
    await bot.telegram.setMyCommands(commands, { language_code: language });
    if (language === 'en') await bot.telegram.setMyCommands(commands);
  }
}

/** Takes updates and answers them until the signal. @throws when Telegram cannot be reached or refuses */
async function poll(bot: Telegraf, log: Log, signal: AbortSignal): Promise<void> {
  bot.botInfo = await bot.telegram.getMe();
  await bot.telegram.deleteWebhook();
  await publishCommands(bot);
  log.info({ username: bot.botInfo.username }, 'platform bot is listening');
  // Telegraf's types know only its own kind of signal; Node's works.
  const options: object = { signal };
  let offset = 0;
  while (!signal.aborted) {
    const wanted = { offset, timeout: LONG_POLL_SECONDS, allowed_updates: ALLOWED_UPDATES };
    const updates = await bot.telegram.callApi('getUpdates', wanted, options);
    await Promise.all(updates.map((update) => bot.handleUpdate(update)));
    offset = Math.max(offset, ...updates.map((update) => update.update_id + 1));
  }
}

/**
 * Runs the platform's own bot by long polling until it is stopped. It comes back after every failure
 * of the network; a token that Telegram refuses ends it with one line in the log.
 */
export function startPlatformBot(options: PlatformBotOptions): RunningPlatformBot {
  const { log } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const bot = createPlatformBot(options);

  async function keepPolling(): Promise<void> {
    let retryMs = FIRST_RETRY_MS;
    while (!signal.aborted) {
      const startedAt = performance.now();
      try {
        await poll(bot, log, signal);
      } catch (error) {
        if (signal.aborted) return;
        if (isTokenRefused(error)) {
          log.error('Telegram refuses TELEGRAM_BOT_TOKEN: the platform bot is off');
          return;
        }
        log.warn(describeTelegramError(error), 'platform bot lost Telegram');
      }
      // A long run was a success: begin with short waits again.
      if (performance.now() - startedAt > LAST_RETRY_MS) retryMs = FIRST_RETRY_MS;
      await wait(retryMs, undefined, { signal }).catch(() => undefined);
      retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
    }
  }

  const done = keepPolling();
  return {
    async stop() {
      stopping.abort();
      await done;
    },
  };
}
