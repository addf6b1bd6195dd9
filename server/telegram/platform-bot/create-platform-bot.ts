import { Telegraf } from 'telegraf';
import type { Log } from '#server/config/log.ts';
import { LANGUAGES, languageSchema } from '#server/shared/language.ts';
import { describeTelegramError } from '#server/telegram/telegram-errors.ts';
import { createChosenLanguages } from './chosen-languages.ts';
import { withSiteLink } from './site-link.ts';
import { languageNames, platformBotTexts } from './texts.ts';

interface PlatformBotDeps {
  readonly token: string;
  readonly apiRoot: string;
  readonly publicUrl: string;
  readonly log: Log;
}

const LANGUAGE_ACTION = /^language:(\w+)$/;

/** The platform's own bot with everything that it answers; it does not run yet. */
export function createPlatformBot({ token, apiRoot, publicUrl, log }: PlatformBotDeps): Telegraf {
  const bot = new Telegraf(token, { telegram: { apiRoot, webhookReply: false } });
  const languages = createChosenLanguages();

  // Without it a failed handler would end the process.
  bot.catch((error, ctx) => {
    log.warn({ updateId: ctx.update.update_id, ...describeTelegramError(error) }, 'answer failed');
  });

  bot.start(async (ctx) => {
    const texts = platformBotTexts[languages.of(ctx.from)];
    const { text, extra } = withSiteLink(texts.welcome, publicUrl, texts.openSite);
    await ctx.reply(text, extra);
  });

  bot.help(async (ctx) => {
    const texts = platformBotTexts[languages.of(ctx.from)];
    const { text, extra } = withSiteLink(texts.help, publicUrl, texts.openSite);
    await ctx.reply(text, extra);
  });

  bot.command('language', async (ctx) => {
    const buttons = LANGUAGES.map((language) => ({
      text: languageNames[language],
      callback_data: `language:${language}`,
    }));
    await ctx.reply(platformBotTexts[languages.of(ctx.from)].chooseLanguage, {
      reply_markup: { inline_keyboard: [buttons] },
    });
  });

  bot.action(LANGUAGE_ACTION, async (ctx) => {
    const language = languageSchema.safeParse(ctx.match[1]);
    if (!language.success) {
      await ctx.answerCbQuery();
      return;
    }
    languages.choose(ctx.from.id, language.data);
    const texts = platformBotTexts[language.data];
    await ctx.answerCbQuery(texts.languageChosen);
    await ctx.editMessageText(texts.languageChosen);
  });

  bot.on('message', async (ctx) => {
    if (ctx.chat.type !== 'private') return;
    await ctx.reply(platformBotTexts[languages.of(ctx.from)].notUnderstood);
  });

  return bot;
}
