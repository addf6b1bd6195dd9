import type { Flow, Trigger } from '#server/bot-spec/flows.ts';
import type { ModelForm } from '#server/bot-spec/model-form.ts';
import { stripUnsafeCharacters } from '#server/bot-spec/unsafe-characters.ts';
import { clock } from './clock.ts';
import type { Names } from './names.ts';
import type { TextReader } from './texts.ts';

const COMMAND = /^[a-z0-9_]{1,32}$/;
const MAX_KEYWORDS = 40;
const MAX_KEYWORD_LENGTH = 60;

type ModelFlow = ModelForm['flows'][number];

/** The flows of the form with their triggers. A command that Telegram cannot show is a keyword. */
export function expandFlows(
  form: ModelForm,
  names: { readonly flows: Names; readonly blocks: Names },
  texts: TextReader,
): Flow[] {
  return form.flows.map((flow) => ({
    id: names.flows.of(flow.id),
    name: texts.text(flow.name),
    triggers: expandTriggers(flow, texts),
    start: names.blocks.of(flow.start),
  }));
}

function expandTriggers(flow: ModelFlow, texts: TextReader): Trigger[] {
  const command = flow.command.trim().replace(/^\//, '').toLowerCase();
  const isCommand = COMMAND.test(command);
  const words = [...flow.keywords, ...(isCommand ? [] : [command])]
    .map((word) => stripUnsafeCharacters(word).trim().slice(0, MAX_KEYWORD_LENGTH))
    .filter((word) => word !== '');
  const payload = flow.payload.trim();
  const wishes = texts.optionalText(flow.wishes);
  const button = texts.optionalText(flow.button);
  const triggers: Trigger[] = [];
  if (flow.main) triggers.push({ type: 'start' });
  if (payload !== '') triggers.push({ type: 'start', payload });
  if (isCommand && command !== 'start') {
    triggers.push({ type: 'command', command, description: texts.text(flow.name) });
  }
  if (words.length > 0) {
    triggers.push({ type: 'keywords', words: [...new Set(words)].slice(0, MAX_KEYWORDS) });
  }
  if (wishes) triggers.push({ type: 'intent', description: wishes });
  if (button) triggers.push({ type: 'button', label: button });
  if (flow.scheduleDays.length > 0) {
    triggers.push({
      type: 'schedule',
      days: [...new Set(flow.scheduleDays)],
      time: clock(flow.scheduleTime),
    });
  }
  return triggers;
}
