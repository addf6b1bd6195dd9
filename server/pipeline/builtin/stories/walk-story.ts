import type { Expectation, Story } from '#server/bot-spec/flows.ts';
import type { ModelBlock } from '#server/bot-spec/model-form.ts';
import type { BotDraft } from '#server/pipeline/builtin/parts/draft.ts';
import type { Language } from '#server/shared/language.ts';
import { type StoryMood, sampleAnswer, wrongAnswer } from './sample-answer.ts';

type Turn = Story['turns'][number];

export interface Route {
  readonly language: Language;
  readonly mood: StoryMood;
  /** The option to tap in the main menu. */
  readonly homeOption: string | null;
  /** Whether the first answer that can be wrong is given wrongly once. */
  readonly errsOnce: boolean;
}

const MOST_TURNS = 38;
const DONE = { ar: 'تم', en: 'done' } as const;

/** Walks the blocks of a draft the way a customer would, and writes down what is said and expected. */
export function walkStory(draft: BotDraft, start: string, route: Route): Turn[] {
  const blocks = new Map(draft.blocks.map((block) => [block.id, block]));
  const turns: Turn[] = [];
  let customer: Turn['customer'] = { command: '/start' };
  let expect: Expectation[] = [];
  let erred = !route.errsOnce;
  let at: string | undefined = start;
  let taps = 0;
  const say = (next: Turn['customer']) => {
    turns.push({ customer, expect });
    customer = next;
    expect = [];
  };
  while (at !== undefined && turns.length < MOST_TURNS) {
    const block = blocks.get(at);
    if (!block) break;
    if (block.type === 'end') {
      expect.push({ ends: true });
      break;
    }
    if (block.type === 'handoff') {
      expect.push({ handsOff: true });
      break;
    }
    if (block.type === 'record') expect.push({ saves: block.kind });
    if (
      block.type === 'menu' &&
      block.id === draft.home &&
      (taps > 0 || route.homeOption === null)
    ) {
      expect.push({ asks: block.id });
      break;
    }
    const wrong: string | null = !erred && block.type === 'question' ? wrongAnswer(block) : null;
    if (wrong !== null) {
      erred = true;
      expect.push({ asks: block.id });
      say({ text: wrong });
    }
    const reply = replyTo(draft, block, route);
    if (reply === 'impossible') {
      expect.push({ asks: block.id });
      break;
    }
    if (reply) {
      if (block.type === 'menu') taps += 1;
      expect.push({ asks: block.id });
      for (const said of reply.says) say(said);
    }
    at = reply?.next ?? nextOf(block, route.mood);
  }
  turns.push({ customer, expect });
  return turns;
}

interface Reply {
  readonly says: readonly Turn['customer'][];
  readonly next: string;
}

/** What the customer says to a block that waits; null for a block that does not wait. */
function replyTo(
  draft: BotDraft,
  block: ModelBlock,
  { language, mood, homeOption }: Route,
): Reply | 'impossible' | null {
  switch (block.type) {
    case 'menu': {
      const wanted = block.id === draft.home ? homeOption : null;
      const option = block.options.find(({ id }) => id === wanted) ?? block.options[0];
      return option ? { says: [{ tap: option.label[language] }], next: option.next } : 'impossible';
    }
    case 'question': {
      const answer = sampleAnswer(draft, block, language, mood);
      return answer === null ? 'impossible' : { says: [{ text: answer }], next: block.next };
    }
    case 'collection': {
      if (block.mode === 'browse') return null;
      const items = draft.collections.find(({ id }) => id === block.collection)?.items ?? [];
      const names = items.map(({ name }) => name[language]).filter((name) => !/\d/.test(name));
      const [first, second] = names;
      if (first === undefined) return 'impossible';
      if (block.mode === 'pick') return { says: [{ text: first }], next: block.next };
      const more = second === undefined ? [] : [{ text: second }];
      return {
        says: [{ text: `2 ${first}` }, ...more, { text: DONE[language] }],
        next: block.next,
      };
    }
    case 'language':
      return { says: [{ tap: language === 'ar' ? 'العربية' : 'English' }], next: block.next };
    default:
      return null;
  }
}

function nextOf(block: ModelBlock, mood: StoryMood): string | undefined {
  switch (block.type) {
    case 'condition': {
      const isScore = block.tests.some(
        ({ operator }) => operator === 'equals' || operator === 'greater_or_equal',
      );
      return (isScore ? mood.knows : mood.yes) ? block.next : block.otherwise;
    }
    case 'hours':
      return block.open;
    case 'menu':
    case 'return':
    case 'end':
      return undefined;
    default:
      return block.next;
  }
}
