import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlueprintId } from '#server/bot-spec/blueprints/blueprint.ts';
import { blueprintSpec } from '#server/bot-spec/blueprints.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { ScriptTurn } from '#server/runtime/converse.ts';
import type { Language } from '#server/shared/language.ts';
import { readScript } from './read-script.ts';

/** One scripted conversation; its script and its transcript lie beside this file under its name. */
export interface GoldenConversation {
  readonly name: string;
  readonly bot: BlueprintId;
  readonly language: Language;
  /** The moment at which it begins: an ISO instant. */
  readonly at: string;
}

/** The name by which every shell calls the customer. */
export const CUSTOMER_NAME = 'Sara';

export interface Scripted extends GoldenConversation {
  readonly spec: BotSpec;
  readonly scriptFile: string;
  readonly turns: readonly ScriptTurn[];
}

/** Reads the script: the lines that `factory chat --script` takes. It begins with /start. */
export async function loadScript(conversation: GoldenConversation): Promise<Scripted> {
  const scriptFile = join(import.meta.dirname, 'scripts', `${conversation.name}.jsonl`);
  const turns = readScript(await readFile(scriptFile, 'utf8'));
  return { ...conversation, spec: blueprintSpec(conversation.bot), scriptFile, turns };
}

/** Where the transcript of a conversation lies. */
export function transcriptFile({ name }: GoldenConversation): string {
  return join(import.meta.dirname, 'transcripts', `${name}.txt`);
}
