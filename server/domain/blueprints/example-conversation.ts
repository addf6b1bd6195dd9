import type { CustomerTurn, Story } from '#server/bot-spec/flows.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { textIn } from '#server/bot-spec/text.ts';
import { appendEffects, labelOfAction } from '#server/domain/conversations/effects-to-lines.ts';
import { applyTurn, startConversation } from '#server/runtime/converse.ts';
import type { BlueprintView, SimulationLine } from '#server/services.ts';
import type { Language } from '#server/shared/language.ts';

/**
 * The longest story of the bot as a conversation to read, in `language` where there is one: it is
 * played, so it shows what the bot really says. Null for a bot without stories.
 */
export function exampleConversation(spec: BotSpec, language: Language): BlueprintView['example'] {
  const spoken = spec.stories.filter((story) => story.language === language);
  const [story] = [...(spoken.length > 0 ? spoken : spec.stories)].sort(
    (left, right) => right.turns.length - left.turns.length,
  );
  if (!story) return null;
  return { title: textIn(story.title, language), lines: play(spec, story) };
}

function play(spec: BotSpec, story: Story): readonly SimulationLine[] {
  const customer = { id: 'example', firstName: story.language === 'ar' ? 'سارة' : 'Sara' };
  let conversation = startConversation(spec, customer, {
    now: new Date(story.at),
    language: story.language,
  });
  let lines: readonly SimulationLine[] = [];
  for (const { customer: turn } of story.turns) {
    const result = applyTurn(spec, conversation, turn);
    if (!result.ok) return lines;
    const at = result.conversation.now;
    const event = result.events[0];
    const tappedAction = event?.type === 'button' ? event.action : null;
    const said = tappedAction === null ? saidIn(turn) : labelOfAction(lines, tappedAction);
    if (said !== null) lines = [...lines, { who: 'customer', text: said, at }];
    lines = appendEffects(lines, result.effects, { at, tappedAction });
    conversation = result.conversation;
  }
  return lines;
}

/** What the customer's side shows of a turn; nothing for what no customer says. */
function saidIn(turn: CustomerTurn): string | null {
  if ('text' in turn) return turn.text;
  if ('tap' in turn) return turn.tap;
  return 'command' in turn ? `/${turn.command.replace(/^\//, '')}` : null;
}
