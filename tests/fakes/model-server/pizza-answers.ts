import { blueprintOf } from '#server/bot-spec/blueprints.ts';
import type { ModelForm } from '#server/bot-spec/model-form.ts';
import { writeStoryForm } from '#server/pipeline/stages/write-story-form.ts';
import { answer, type Move } from './moves.ts';
import type { Script } from './start-model-server.ts';

const restaurant = blueprintOf('restaurant');

const intent = {
  verdict: 'build',
  refusalReason: 'none',
  kind: 'restaurant orders',
  languages: ['ar', 'en'],
  defaultLanguage: 'ar',
  questions: [],
};

const plan = {
  title: "Luigi's Pizza",
  summary: 'Customers see the menu, order several pizzas and get them delivered.',
  steps: ['Shows the menu with prices', 'Asks for name, phone and address', 'Sends you the order'],
  keeps: ['name', 'phone', 'address'],
  assumptions: ['Prices are in Egyptian pounds.'],
};

/** What a good model answers to the description of a pizza restaurant, by stage. */
export const goodMoves = {
  intent: answer(intent),
  planning: answer(plan),
  building: building(restaurant.form),
  repair: answer({ bot: restaurant.form }),
} as const satisfies Script | Record<string, Move>;

/** A script in which every stage goes well, except for the moves given. */
export function pizzaScript(before: Script = {}): Script {
  return Object.fromEntries(
    Object.entries(goodMoves).map(([stage, good]) => [stage, [...(before[stage] ?? []), good]]),
  );
}

/** The answer of the building stage with this bot and the stories of the pizza restaurant. */
export function building(bot: ModelForm): Move {
  return answer({ bot, stories: restaurant.stories.map(writeStoryForm) });
}

/** A bot that sends people to a block that does not exist, in as many places as told. */
export function withDanglingReferences(form: ModelForm, count: number): ModelForm {
  let left = count;
  const blocks = form.blocks.map((block) => {
    if (block.type !== 'question' || left === 0) return block;
    left -= 1;
    return { ...block, next: `nowhere_${left}` };
  });
  return { ...form, blocks };
}

export const intentNeedsInput = answer({
  ...intent,
  verdict: 'needs_input',
  questions: [
    { id: 'items', type: 'text', text: 'What do you sell?', options: [], skippable: false },
  ],
});

export const intentRefused = answer({ ...intent, verdict: 'refused', refusalReason: 'abusive' });
