import { readFile } from 'node:fs/promises';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { applyTurn, startConversation } from '#server/runtime/converse.ts';
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
    '  --language   the language of the customer (the default of the bot)',
    '  --now        the moment at which the conversation begins (now)',
    '',
    'By hand: #2 taps the second button, /command is a command, :advance 60 lets an hour pass.',
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
    if (read.script === undefined) return await chatByHand(file.spec, read);
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
    if (!result.ok)
      return refuseLine(index, `no such button; there are: ${result.labels.join(' | ')}`);
    conversation = result.conversation;
    print(customerLine(turn));
    for (const effect of result.effects) print(effectLine(effect));
  }
  return EXIT.done;
}

function refuseLine(index: number, problem: string): number {
  process.stderr.write(`line ${index + 1}: ${problem}\n`);
  return EXIT.wrongUsage;
}

function print(line: object | null): void {
  if (line) process.stdout.write(`${JSON.stringify(line)}\n`);
}
