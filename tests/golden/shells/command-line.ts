import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { z } from 'zod';
import { chat } from '#server/cli/chat.ts';
import type { Scripted } from '#tests/golden/golden-conversation.ts';
import {
  HEARD_DELETED,
  HEARD_END,
  HEARD_HANDOFF,
  heardCall,
  heardError,
  heardInvoice,
  heardLater,
  heardNotice,
  heardRecord,
  heardText,
} from '#tests/golden/heard.ts';
import type { Heard, Shell } from '#tests/golden/shell.ts';

const buttons = z.array(z.string()).default([]);
const lineSchema = z.union([
  z.object({ who: z.enum(['customer', 'staff', 'web_service']) }),
  z.object({ who: z.literal('bot'), text: z.string(), buttons }),
  z.object({
    effect: z.literal('record'),
    title: z.string(),
    fields: z.array(z.object({ variable: z.string(), text: z.string() })),
  }),
  z.object({ effect: z.literal('notify_owner'), text: z.string() }),
  z.object({ effect: z.literal('schedule'), at: z.string() }),
  z.object({ effect: z.literal('call_http'), method: z.string(), url: z.url() }),
  z.object({
    effect: z.literal('invoice'),
    title: z.string(),
    description: z.string(),
    stars: z.int(),
    buttons,
  }),
  z.object({ effect: z.literal('error'), code: z.string() }),
  z.object({ effect: z.enum(['hand_off', 'delete_customer_data', 'end', 'ask_ai']) }),
]);

/** `factory chat --script`: prints one transcript, so that all of it counts as heard at the end. */
export const commandLine: Shell = {
  name: 'the command line',
  async play({ spec, scriptFile, language, at }: Scripted) {
    const folder = await mkdtemp(join(tmpdir(), 'golden-'));
    const bot = join(folder, 'bot.json');
    await writeFile(bot, JSON.stringify(spec));
    const printed: string[] = [];
    const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed.push(String(text));
      return true;
    });
    const code = await chat
      .run([bot, '--script', scriptFile, '--language', language, '--now', at])
      .finally(() => stdout.mockRestore());
    await rm(folder, { recursive: true });
    if (code !== 0) throw new Error(`factory chat ended with ${code}`);
    return [printed.join('').trim().split('\n').flatMap(heardIn)];
  },
};

function heardIn(printed: string): Heard {
  const line = lineSchema.parse(JSON.parse(printed));
  if ('who' in line) return line.who === 'bot' ? [heardText(line.text, line.buttons)] : [];
  switch (line.effect) {
    case 'record':
      return [heardRecord(line.title, line.fields)];
    case 'notify_owner':
      return [heardNotice(line.text)];
    case 'schedule':
      return [heardLater(line.at)];
    case 'call_http':
      return [heardCall(line.method, new URL(line.url).host)];
    case 'invoice':
      return [heardInvoice(line.title, line.description, line.stars, line.buttons)];
    case 'error':
      return [heardError(line.code)];
    case 'hand_off':
      return [HEARD_HANDOFF];
    case 'delete_customer_data':
      return [HEARD_DELETED];
    case 'end':
      return [HEARD_END];
    case 'ask_ai':
      return [];
  }
}
