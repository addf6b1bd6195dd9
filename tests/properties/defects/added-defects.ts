import type { BlockOf } from '#server/bot-spec/blocks.ts';
import type { Test } from '#server/bot-spec/conditions.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { blocksOf, type Defect, say } from './defect.ts';

/** Mistakes that come with something that is added to a bot. */
export const ADDED_DEFECTS: readonly Defect[] = [
  {
    name: 'a variable that nothing uses',
    code: 'variable/unused',
    outcome: 'restored',
    inject(draft) {
      draft.variables.push({ name: 'zzz_unused', type: 'text', scope: 'conversation' });
      return true;
    },
  },
  {
    name: 'a value that is used before it is asked for',
    code: 'variable/unset',
    outcome: 'open',
    inject(draft) {
      const asked = blocksOf(draft, 'question')[0]?.variable;
      const [flow] = draft.flows;
      if (!flow || asked === undefined) return false;
      draft.blocks.push({
        id: 'zzz_first',
        type: 'message',
        text: say(`{{${asked}}}`),
        next: flow.start,
      });
      flow.start = 'zzz_first';
      return true;
    },
  },
  {
    name: 'a number written as text in an assignment',
    code: 'set/type',
    outcome: 'mended',
    inject(draft) {
      const [flow] = draft.flows;
      if (!flow) return false;
      draft.variables.push({ name: 'zzz_points', type: 'number', scope: 'conversation' });
      draft.blocks.push({
        id: 'zzz_set',
        type: 'set',
        assignments: [{ operation: 'assign', variable: 'zzz_points', value: '10' }],
        next: flow.start,
      });
      flow.start = 'zzz_set';
      return true;
    },
  },
  {
    name: 'a choice from a list that is not kept',
    code: 'collection/no-variable',
    outcome: 'mended',
    alsoChanges: /^\/variables\//,
    inject(draft) {
      const [collection] = draft.collections;
      const [flow] = draft.flows;
      if (!collection || !flow || draft.variables.some(({ name }) => name === collection.id))
        return false;
      draft.blocks.push({
        id: 'zzz_pick',
        type: 'collection',
        collection: collection.id,
        text: say('Choose'),
        mode: 'pick',
        next: flow.start,
      });
      draft.stories = [];
      flow.start = 'zzz_pick';
      return true;
    },
  },
  {
    name: 'a choice of language in a bot that speaks one',
    code: 'language/only-one',
    outcome: 'restored',
    inject(draft) {
      const [flow] = draft.flows;
      if (!flow || draft.languages.length > 1) return false;
      draft.blocks.push({ id: 'zzz_language', type: 'language', text: say('?'), next: flow.start });
      flow.start = 'zzz_language';
      return true;
    },
  },
  {
    name: 'a request that only reads and sends a body',
    code: 'http/get-body',
    outcome: 'mended',
    inject: (draft) => callFirst(draft, { body: [{ name: 'a', value: 'b' }] }),
  },
  {
    name: 'a header that belongs to the connection',
    code: 'http/header',
    outcome: 'mended',
    inject: (draft) => callFirst(draft, { headers: [{ name: 'Host', value: 'example.com' }] }),
  },
  {
    name: 'a format in an address',
    code: 'http/format',
    outcome: 'mended',
    inject: (draft) =>
      callFirst(draft, { url: 'https://example.com/{{customer_first_name | text}}' }),
  },
  {
    name: 'a web service at an address that is not secure',
    code: 'url/not-https',
    outcome: 'mended',
    inject: (draft) => callFirst(draft, { url: 'http://example.com/' }),
  },
  {
    name: 'a web service whose name a customer could choose',
    code: 'http/address',
    outcome: 'open',
    inject: (draft) => callFirst(draft, { url: 'https://{{customer_first_name}}.example.com/' }),
  },
  {
    name: 'a yes or no that is compared with nothing',
    code: 'test/no-value',
    outcome: 'mended',
    inject: (draft) => decideFirst(draft, { operator: 'equals' }),
  },
  {
    name: 'a yes or no that is compared with a word',
    code: 'test/type',
    outcome: 'mended',
    inject: (draft) => decideFirst(draft, { operator: 'equals', value: 'yes' }),
  },
  {
    name: 'more choices than there are',
    code: 'answer/bounds',
    outcome: 'mended',
    inject(draft) {
      const options = [
        { id: 'a', label: say('Apple') },
        { id: 'b', label: say('Pear') },
      ];
      return askFirst(draft, { type: 'choices', options, min: 3 });
    },
  },
  {
    name: 'dates in the wrong order',
    code: 'answer/bounds',
    outcome: 'mended',
    inject: (draft) => askFirst(draft, { type: 'date', min: '2027-12-31', max: '2027-01-01' }),
  },
  {
    name: 'a text without words that is missing in one language',
    code: 'text/missing',
    outcome: 'mended',
    inject(draft) {
      const [flow] = draft.flows;
      if (!flow || draft.languages.length < 2) return false;
      draft.blocks.push({
        id: 'zzz_smile',
        type: 'message',
        text: { ar: '🙂 {{customer_first_name}}' },
        next: flow.start,
      });
      flow.start = 'zzz_smile';
      return true;
    },
  },
  {
    name: 'two answers with one id',
    code: 'id/duplicate',
    outcome: 'mended',
    alsoChanges: /_2$/,
    inject(draft) {
      const [first, second] = draft.knowledge;
      if (!first || !second) return false;
      second.id = first.id;
      return true;
    },
  },
  {
    name: 'a flow whose name is mistyped',
    code: 'reference/missing',
    outcome: 'mended',
    inject(draft) {
      const [flow] = draft.flows;
      if (!flow || draft.flows.some(({ id }) => id === 'zzz_address')) return false;
      draft.flows.push({
        id: 'zzz_address',
        name: say('Address'),
        triggers: [],
        start: 'zzz_back',
      });
      draft.blocks.push(
        { id: 'zzz_back', type: 'return' },
        { id: 'zzz_jump', type: 'jump', flow: 'zzz_adress', next: flow.start },
      );
      flow.start = 'zzz_jump';
      return true;
    },
  },
  {
    name: 'a question of a customer in a value whose name is mistyped',
    code: 'variable/unknown',
    outcome: 'mended',
    inject(draft) {
      const [flow] = draft.flows;
      if (!flow || draft.knowledge.length === 0) return false;
      const to = flow.start;
      draft.blocks.push({
        id: 'zzz_ai',
        type: 'ai',
        text: say('Ask me'),
        question: 'lasttext',
        maxQuestions: 1,
        next: to,
        handoff: to,
        limit: to,
        failed: to,
      });
      draft.stories = [];
      flow.start = 'zzz_ai';
      return true;
    },
  },
  {
    name: 'questions to be answered from nothing',
    code: 'ai/no-knowledge',
    outcome: 'open',
    inject(draft) {
      const [flow] = draft.flows;
      if (!flow) return false;
      draft.blocks.push({
        id: 'zzz_ai',
        type: 'ai',
        text: say('Ask me'),
        maxQuestions: 3,
        next: flow.start,
        handoff: flow.start,
        limit: flow.start,
        failed: flow.start,
      });
      draft.knowledge = [];
      draft.stories = [];
      flow.start = 'zzz_ai';
      return true;
    },
  },
];

/** The bot first asks a web service. */
function callFirst(draft: BotSpec, changes: Partial<BlockOf<'http'>>): boolean {
  const [flow] = draft.flows;
  if (!flow) return false;
  draft.blocks.push({
    id: 'zzz_call',
    type: 'http',
    method: 'GET',
    url: 'https://example.com/',
    headers: [],
    reads: [],
    timeoutSeconds: 5,
    retries: 0,
    next: flow.start,
    failed: flow.start,
    ...changes,
  });
  draft.stories = [];
  flow.start = 'zzz_call';
  return true;
}

/** The bot first asks a question. */
function askFirst(draft: BotSpec, answer: BlockOf<'question'>['answer']): boolean {
  const [flow] = draft.flows;
  if (!flow) return false;
  draft.variables.push({ name: 'zzz_asked', type: answer.type, scope: 'conversation' });
  draft.blocks.push({
    id: 'zzz_ask',
    type: 'question',
    text: say('Question?'),
    answer,
    variable: 'zzz_asked',
    attempts: 3,
    next: flow.start,
  });
  draft.stories = [];
  flow.start = 'zzz_ask';
  return true;
}

/** The bot first asks for a yes or no and decides by it. */
function decideFirst(draft: BotSpec, test: Omit<Test, 'variable'>): boolean {
  const [flow] = draft.flows;
  if (!flow) return false;
  draft.blocks.push({ id: 'zzz_no', type: 'end', text: say('Another time') });
  draft.blocks.push({
    id: 'zzz_decide',
    type: 'condition',
    branches: [{ match: 'all', tests: [{ variable: 'zzz_asked', ...test }], next: flow.start }],
    otherwise: 'zzz_no',
  });
  flow.start = 'zzz_decide';
  return askFirst(draft, { type: 'boolean' });
}
