import type { Flow, Trigger } from '#server/bot-spec/flows.ts';
import type { ModelForm } from '#server/bot-spec/model-form.ts';
import { stripUnsafeCharacters } from '#server/bot-spec/unsafe-characters.ts';
import { createNames, type Names } from './names.ts';
import type { TextReader } from './texts.ts';

const COMMAND = /^[a-z0-9_]{1,32}$/;
const MAX_KEYWORDS = 40;
const MAX_KEYWORD_LENGTH = 60;

/** The flows of the form with their triggers. A command that Telegram cannot show is a keyword. */
export function expandFlows(form: ModelForm, blocks: Names, texts: TextReader): Flow[] {
  const names = flowNames(form);
  return form.flows.map((flow) => {
    const command = flow.command.trim().replace(/^\//, '').toLowerCase();
    const isCommand = COMMAND.test(command);
    const words = [...flow.keywords, ...(isCommand ? [] : [command])]
      .map((word) => stripUnsafeCharacters(word).trim().slice(0, MAX_KEYWORD_LENGTH))
      .filter((word) => word !== '');
    const name = texts.text(flow.name);
    const triggers: Trigger[] = [];
    if (flow.main) triggers.push({ type: 'start' });
    if (isCommand && command !== 'start') {
      triggers.push({ type: 'command', command, description: name });
    }
    if (words.length > 0) {
      triggers.push({ type: 'keywords', words: [...new Set(words)].slice(0, MAX_KEYWORDS) });
    }
    return { id: names.of(flow.id), name, triggers, start: blocks.of(flow.start) };
  });
}

function flowNames(form: ModelForm): Names {
  return createNames(
    form.flows.map((flow) => flow.id),
    'id',
    'flow',
  );
}
