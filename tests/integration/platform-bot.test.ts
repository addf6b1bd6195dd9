import { type Logger, pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import {
  type RunningPlatformBot,
  startPlatformBot,
} from '#server/telegram/platform-bot/start-platform-bot.ts';
import {
  type FakeTelegram,
  startFakeTelegram,
} from '#tests/fakes/telegram-server/telegram-server.ts';

let telegram: FakeTelegram | null = null;
let bot: RunningPlatformBot | null = null;

afterEach(async () => {
  await bot?.stop();
  await telegram?.close();
  bot = null;
  telegram = null;
});

function logInto(lines: string[]): Logger {
  return pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
}

async function start(options: { publicUrl?: string; token?: string; log?: string[] } = {}) {
  telegram = await startFakeTelegram();
  bot = startPlatformBot({
    token: options.token ?? telegram.token,
    apiRoot: telegram.apiRoot,
    publicUrl: options.publicUrl ?? 'https://factory.example',
    log: logInto(options.log ?? []),
  });
  return telegram;
}

function message(text: string, languageCode: string) {
  const entities = text.startsWith('/')
    ? { entities: [{ type: 'bot_command', offset: 0, length: text.length }] }
    : {};
  const from = { id: 7, is_bot: false, first_name: 'Mona', language_code: languageCode };
  const chat = { id: 7, type: 'private', first_name: 'Mona' };
  return { message: { message_id: 1, date: 0, from, chat, text, ...entities } };
}

test('it publishes its commands in both languages', async () => {
  const server = await start();
  const languages = new Set<unknown>();
  for (let index = 0; index < 3; index += 1) {
    const { payload } = await server.nextCall('setMyCommands');
    languages.add(payload['language_code'] ?? 'everybody');
  }
  expect(languages).toEqual(new Set(['ar', 'en', 'everybody']));
});

test.each([
  ['ar-EG', 'أهلًا بك', 'افتح الموقع'],
  ['en', 'Welcome', 'Open the website'],
  ['fr', 'Welcome', 'Open the website'],
])('/start welcomes a person whose Telegram speaks %s', async (code, words, label) => {
  const server = await start();
  server.push(message('/start', code));
  const { payload } = await server.nextCall('sendMessage');
  expect(payload['text']).toContain(words);
  expect(payload['reply_markup']).toEqual({
    inline_keyboard: [[{ text: label, url: 'https://factory.example' }]],
  });
});

test('an address that Telegram takes for no button stands in the text', async () => {
  const server = await start({ publicUrl: 'http://localhost:3000' });
  server.push(message('/help', 'en'));
  const { payload } = await server.nextCall('sendMessage');
  expect(payload['text']).toContain('http://localhost:3000');
  expect(payload['reply_markup']).toBeUndefined();
});

test('a chosen language is used from then on', async () => {
  const server = await start();
  server.push(message('/language', 'en'));
  const question = await server.nextCall('sendMessage');
  expect(question.payload['reply_markup']).toEqual({
    inline_keyboard: [
      [
        { text: 'العربية', callback_data: 'language:ar' },
        { text: 'English', callback_data: 'language:en' },
      ],
    ],
  });
  const { message: asked } = message('/language', 'en');
  server.push({
    callback_query: {
      id: 'tap',
      from: asked.from,
      message: asked,
      chat_instance: '1',
      data: 'language:ar',
    },
  });
  await server.nextCall('answerCallbackQuery');
  expect((await server.nextCall('editMessageText')).payload['text']).toBe('سنكمل بالعربية.');
  server.push(message('what?', 'en'));
  expect((await server.nextCall('sendMessage')).payload['text']).toContain('/help');
  expect(server.calls.at(-1)?.payload['text']).toContain('أفهم');
});

test('a failed answer does not stop it', async () => {
  const lines: string[] = [];
  const server = await start({ log: lines });
  for (let index = 0; index < 3; index += 1) await server.nextCall('setMyCommands');
  server.push({ message: { ...message('/start', 'en').message, from: undefined } });
  server.push(message('/start', 'en'));
  await server.nextCall('sendMessage');
  expect(lines.join('')).toContain('answer failed');
});

test('when Telegram is unwell it comes back', async () => {
  const lines: string[] = [];
  const server = await startFakeTelegram();
  telegram = server;
  server.failNext(502, 'Bad Gateway');
  bot = startPlatformBot({
    token: server.token,
    apiRoot: server.apiRoot,
    publicUrl: 'https://factory.example',
    log: logInto(lines),
  });
  server.push(message('/start', 'en'));
  await server.nextCall('sendMessage');
  expect(lines.join('')).toContain('platform bot lost Telegram');
});

test('a wrong token gives one clear line, without the token', async () => {
  const lines: string[] = [];
  const wrong = '999999999:AAwrong-token-wrong-token-wrong-000';
  const refused = new Promise<void>((resolve) => {
    lines.push = (...added: string[]) => {
      resolve();
      return Array.prototype.push.apply(lines, added);
    };
  });
  await start({ token: wrong, log: lines });
  await refused;
  await bot?.stop();
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('TELEGRAM_BOT_TOKEN');
  expect(lines[0]).not.toContain(wrong);
});
