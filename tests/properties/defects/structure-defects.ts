import { blockEdges } from '#server/bot-spec/block-edges.ts';
import { retarget } from '#server/proof/fixes/retarget.ts';
import { blocksOf, type Defect, isLong, mistyped, say } from './defect.ts';

/** Mistakes in what a bot is made of and how it hangs together. */
export const STRUCTURE_DEFECTS: readonly Defect[] = [
  {
    name: 'a step that does not exist, by a typing mistake',
    code: 'reference/missing',
    outcome: 'restored',
    inject(draft, choose) {
      const edge = choose(
        draft.blocks.flatMap((block) =>
          blockEdges(block, draft)
            .filter(({ slot, target }) => slot !== 'flow' && isLong(target))
            .map(({ slot, target }) => ({ block, slot, target })),
        ),
      );
      return edge !== undefined && retarget(edge.block, edge.slot, mistyped(edge.target));
    },
  },
  {
    name: 'a step named in another style',
    code: 'reference/missing',
    outcome: 'restored',
    inject(draft, choose) {
      const flow = choose(draft.flows.filter(({ start }) => start.includes('_')));
      if (flow) flow.start = flow.start.replace('_', '-');
      return flow !== undefined;
    },
  },
  {
    name: 'a step that was never written',
    code: 'reference/missing',
    outcome: 'open',
    inject(draft, choose) {
      const block = choose(blocksOf(draft, 'question'));
      if (block) block.next = 'zzz_step_nobody_wrote';
      return block !== undefined;
    },
  },
  {
    name: 'a list that does not exist',
    code: 'reference/missing',
    outcome: 'restored',
    inject(draft, choose) {
      const block = choose(blocksOf(draft, 'collection').filter((it) => isLong(it.collection)));
      if (block) block.collection = mistyped(block.collection);
      return block !== undefined;
    },
  },
  {
    name: 'a schedule that does not exist',
    code: 'reference/missing',
    outcome: 'restored',
    inject(draft, choose) {
      const block = choose(blocksOf(draft, 'hours').filter((it) => isLong(it.schedule)));
      if (block) block.schedule = mistyped(block.schedule);
      return block !== undefined;
    },
  },
  {
    name: 'a step that nothing leads to',
    code: 'block/unreachable',
    outcome: 'restored',
    inject(draft) {
      draft.blocks.push({ id: 'zzz_forgotten', type: 'end', text: say('Forgotten') });
      return true;
    },
  },
  {
    name: 'the same step written twice',
    code: 'id/duplicate',
    outcome: 'restored',
    inject(draft, choose) {
      const block = choose(draft.blocks);
      if (block) draft.blocks.push(structuredClone(block));
      return block !== undefined;
    },
  },
  {
    name: 'two steps with one id',
    code: 'id/duplicate',
    outcome: 'open',
    inject(draft, choose) {
      const block = choose(blocksOf(draft, 'message'));
      if (block) draft.blocks.push({ ...structuredClone(block), text: say('Another text') });
      return block !== undefined;
    },
  },
  {
    name: 'two buttons of a menu with one id',
    code: 'id/duplicate',
    outcome: 'mended',
    alsoChanges: /_2$/,
    inject(draft, choose) {
      const menu = choose(blocksOf(draft, 'menu').filter(({ options }) => options.length > 1));
      const [first, second] = menu?.options ?? [];
      if (first && second) second.id = first.id;
      return first !== undefined && second !== undefined;
    },
  },
  {
    name: 'no start',
    code: 'spec/no-start',
    outcome: 'restored',
    inject(draft) {
      const main = draft.flows.find(({ id }) => id === 'main');
      if (main?.triggers[0]?.type !== 'start') return false;
      main.triggers.shift();
      return true;
    },
  },
  {
    name: 'two starts',
    code: 'spec/many-starts',
    outcome: 'restored',
    inject(draft, choose) {
      const flow = choose(draft.flows.slice(1).filter(({ triggers }) => triggers.length > 0));
      flow?.triggers.push({ type: 'start' });
      return flow !== undefined;
    },
  },
  {
    name: 'a default language that the bot does not speak',
    code: 'spec/default-language',
    outcome: 'restored',
    inject(draft) {
      const [only, second] = draft.languages;
      if (second !== undefined || draft.defaultLanguage !== only) return false;
      draft.defaultLanguage = only === 'ar' ? 'en' : 'ar';
      return true;
    },
  },
  {
    name: 'a language that stands twice',
    code: 'spec/same-language',
    outcome: 'restored',
    inject(draft) {
      const [only, second] = draft.languages;
      if (only === undefined || second !== undefined) return false;
      draft.languages.push(only);
      return true;
    },
  },
  {
    name: 'a time zone by its city alone',
    code: 'spec/time-zone',
    outcome: 'restored',
    inject(draft) {
      const city = draft.timeZone.split('/').at(-1);
      if (city === undefined || city === draft.timeZone) return false;
      draft.timeZone = city.toLowerCase();
      return true;
    },
  },
  {
    name: 'a currency in small letters',
    code: 'spec/shape',
    outcome: 'restored',
    inject(draft) {
      draft.currency = draft.currency.toLowerCase();
      return true;
    },
  },
  {
    name: 'a time without its minutes',
    code: 'spec/shape',
    outcome: 'restored',
    inject(draft, choose) {
      const range = choose(
        draft.schedules.flatMap(({ days }) => days).filter(({ from }) => from.endsWith(':00')),
      );
      if (range) range.from = String(Number(range.from.slice(0, 2)));
      return range !== undefined;
    },
  },
  {
    name: 'a command with its slash and capitals',
    code: 'spec/shape',
    outcome: 'restored',
    inject(draft, choose) {
      const trigger = choose(
        draft.flows.flatMap(({ triggers }) =>
          triggers.flatMap((it) => (it.type === 'command' ? [it] : [])),
        ),
      );
      if (trigger) trigger.command = `/${trigger.command.toUpperCase()}`;
      return trigger !== undefined;
    },
  },
  {
    name: 'a command that every bot has',
    code: 'command/reserved',
    outcome: 'restored',
    inject(draft, choose) {
      const flow = choose(draft.flows);
      flow?.triggers.push({ type: 'command', command: 'help', description: say('Help') });
      return flow !== undefined;
    },
  },
  {
    name: 'a flow that nothing starts',
    code: 'flow/no-trigger',
    outcome: 'mended',
    inject(draft, choose) {
      const flow = choose(
        draft.flows.slice(1).filter(({ id, triggers }) => id !== 'unknown' && triggers.length > 0),
      );
      if (!flow || draft.stories.length === 0) return false;
      flow.triggers = [];
      draft.stories = [];
      return true;
    },
  },
  {
    name: 'one keyword for two flows',
    code: 'flow/same-trigger',
    outcome: 'restored',
    inject(draft) {
      const [first, ...others] = draft.flows.flatMap(({ triggers }) =>
        triggers.filter(({ type }) => type === 'keywords').slice(0, 1),
      );
      const second = others.at(-1);
      if (first?.type !== 'keywords' || second?.type !== 'keywords') return false;
      second.words.push(first.words[0] ?? '');
      return true;
    },
  },
  {
    name: 'a circle without a question',
    code: 'block/cycle-without-input',
    outcome: 'open',
    inject(draft, choose) {
      const block = choose(blocksOf(draft, 'message'));
      if (block) block.next = block.id;
      return block !== undefined;
    },
  },
  {
    name: 'questions without an end',
    code: 'block/cannot-finish',
    outcome: 'open',
    inject(draft, choose) {
      const block = choose(blocksOf(draft, 'question'));
      if (!block) return false;
      block.next = block.id;
      delete block.escape;
      return true;
    },
  },
];
