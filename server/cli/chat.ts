import { readFile } from 'node:fs/promises';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { readBotSecret, readPlaces } from '#server/config/env.ts';
import { applyTurn, startConversation, type TurnResult } from '#server/runtime/converse.ts';
import { type CallWebService, callWebService } from '#server/web-service/call-web-service.ts';
import { ownHosts } from '#server/web-service/own-hosts.ts';
import { type ChatArguments, readChatArguments } from './chat-arguments.ts';
import { chatByHand } from './chat-by-hand.ts';
import { customerLine, effectLine, parseScriptLine } from './chat-lines.ts';
import { problemLines, readSpecFile } from './read-spec-file.ts';
import { EXIT, messageOf, refuseUsage, type Verb } from './verb.ts';

/** `factory chat`: talk to a bot by hand, or play a script of lines. */
export const chat: Verb = {
  summary: 'talks to a bot, by hand or from a script',
  usage: [
    'Usage: factory chat <bot.json> [--script lines.jsonl] [--language ar|en] [--now ISO]',
    '',
    '  --script     play these lines and print the transcript as JSON lines:',
    '               {"command":"/start"} {"text":"…"} {"tap":"label"} {"advanceMinutes":60}',
    '               {"contact":{…}} {"location":{…}} {"file":{…}} {"staff":"…","closes":true}',
    '               {"pay":true} pays the invoice, false leaves it',
    '               {"http":{"status":200,"body":{…}}} is what the web service answers;',
    '               a body may be a text, status 0 is no answer',
    '  --language   the language of the customer (the default of the bot)',
    '  --now        the moment at which the conversation begins (now)',
    '',
    'By hand: #2 taps the second button, /command is a command, :advance 60 lets an hour pass,',
    ':pay pays the invoice in pretence. Web services are really asked, with secrets from the',
    'environment: FACTORY_SECRET_<NAME>.',
    'Exit code: 0 done, 2 wrong usage, not a bot, or a line that cannot be played.',
  ].join('\n'),

  async run(args) {
    const read = readChatArguments(args, new Date());
    if (typeof read === 'string') return refuseUsage(chat, read);
    const file = await readSpecFile(read.path);
    if (!file.ok) {
      process.stderr.write(`${problemLines(file, read.language ?? 'en').join('\n')}\n`);
      return EXIT.wrongUsage;
    }
    if (read.script === undefined) {
      const options = { deniedHosts: ownHosts(readPlaces()) };
      const call: CallWebService = (wanted) => callWebService(wanted, readBotSecret, options);
      return await chatByHand(file.spec, read, call);
    }
    return await playScript(file.spec, read, read.script);
  },
};

async function playScript(spec: BotSpec, options: ChatArguments, path: string): Promise<number> {
  let lines: string[];
  try {
    lines = (await readFile(path, 'utf8')).split('\n');
  } catch (error) {
    process.stderr.write(`${path}: ${messageOf(error)}\n`);
    return EXIT.wrongUsage;
  }
  const customer = { id: 'command-line', firstName: 'Sara' };
  let conversation = startConversation(spec, customer, options);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const turn = parseScriptLine(line);
    if (!turn) return refuseLine(index, 'not a line of a script');
    const result = applyTurn(spec, conversation, turn);
    if (!result.ok) return refuseLine(index, problemOf(result));
    conversation = result.conversation;
    print(customerLine(turn));
    for (const effect of result.effects) print(effectLine(effect));
  }
  return EXIT.done;
}

function problemOf({ reason, labels }: Extract<TurnResult, { ok: false }>): string {
  if (reason === 'nothing-awaited') return 'the bot waits for no payment and no web service';
  return `no such button; there are: ${labels.join(' | ')}`;
}

function refuseLine(index: number, problem: string): number {
  process.stderr.write(`line ${index + 1}: ${problem}\n`);
  return EXIT.wrongUsage;
}

function print(line: object | null): void {
  if (line) process.stdout.write(`${JSON.stringify(line)}\n`);
}
