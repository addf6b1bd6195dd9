import { blocksOf, type Defect, isLong, mistyped } from './defect.ts';

/** Mistakes in what a bot asks for, compares and keeps. */
export const VALUE_DEFECTS: readonly Defect[] = [
  {
    name: 'a variable that is not declared',
    code: 'variable/unknown',
    outcome: 'restored',
    inject(draft) {
      const last = draft.variables.at(-1);
      const isAsked = draft.blocks.some(
        (block) => 'variable' in block && block.variable === last?.name,
      );
      if (!last || !isAsked || last.scope !== 'conversation') return false;
      draft.variables.pop();
      return true;
    },
  },
  {
    name: 'a variable of another type',
    code: 'variable/type',
    outcome: 'restored',
    inject(draft, choose) {
      const names = new Set(blocksOf(draft, 'question').map(({ variable }) => variable));
      const variable = choose(
        draft.variables.filter(({ name, type }) => names.has(name) && type !== 'file'),
      );
      if (variable) variable.type = 'file';
      return variable !== undefined;
    },
  },
  {
    name: 'a variable declared twice',
    code: 'id/duplicate',
    outcome: 'restored',
    inject(draft, choose) {
      const variable = choose(draft.variables);
      if (variable) draft.variables.push({ ...variable });
      return variable !== undefined;
    },
  },
  {
    name: 'limits in the wrong order',
    code: 'answer/bounds',
    outcome: 'restored',
    inject(draft, choose) {
      const answer = choose(
        blocksOf(draft, 'question').flatMap((block) =>
          block.answer.type === 'number' && block.answer.min !== block.answer.max
            ? [block.answer]
            : [],
        ),
      );
      if (answer?.min === undefined || answer.max === undefined) return false;
      [answer.min, answer.max] = [answer.max, answer.min];
      return true;
    },
  },
  {
    name: 'a choice named by its label in a condition',
    code: 'test/unknown-choice',
    outcome: 'restored',
    inject(draft, choose) {
      const options = blocksOf(draft, 'question').flatMap(({ answer, variable }) =>
        answer.type === 'choice'
          ? answer.options.map(({ id, label }) => ({ id, label: label.en ?? label.ar, variable }))
          : [],
      );
      const test = choose(
        blocksOf(draft, 'condition')
          .flatMap(({ branches }) => branches.flatMap(({ tests }) => tests))
          .filter(({ variable, value }) =>
            options.some((option) => option.variable === variable && option.id === value),
          ),
      );
      const option = options.find(
        ({ variable, id }) => variable === test?.variable && id === test.value,
      );
      if (!test || option?.label === undefined || option.label === option.id) return false;
      test.value = option.label;
      return true;
    },
  },
  {
    name: 'a number written as text in a condition',
    code: 'test/type',
    outcome: 'restored',
    inject(draft, choose) {
      const test = choose(
        blocksOf(draft, 'condition')
          .flatMap(({ branches }) => branches.flatMap(({ tests }) => tests))
          .filter(({ value }) => typeof value === 'number'),
      );
      if (test) test.value = String(test.value);
      return test !== undefined;
    },
  },
  {
    name: 'a branch that was written twice',
    code: 'condition/repeated',
    outcome: 'restored',
    inject(draft, choose) {
      const block = choose(
        blocksOf(draft, 'condition').filter(({ branches }) => branches.length < 9),
      );
      const branch = block?.branches[0];
      if (!block || !branch) return false;
      block.branches.push(structuredClone(branch));
      return true;
    },
  },
  {
    name: 'an empty list',
    code: 'collection/empty',
    outcome: 'open',
    inject(draft, choose) {
      const collection = choose(draft.collections);
      if (collection) collection.items = [];
      return collection !== undefined;
    },
  },
  {
    name: 'a business that is never open',
    code: 'schedule/never-open',
    outcome: 'open',
    inject(draft, choose) {
      const schedule = choose(draft.schedules);
      if (schedule) schedule.days = [];
      return schedule !== undefined;
    },
  },
  {
    name: 'a reminder of a date that is named wrongly',
    code: 'reminder/moment',
    outcome: 'restored',
    inject(draft, choose) {
      const moment = choose(
        blocksOf(draft, 'wait').flatMap((it) => (it.moment.type === 'before' ? [it.moment] : [])),
      );
      const dates = draft.variables.filter(({ type }) => type === 'date');
      if (!moment || dates.length !== 1) return false;
      moment.dateVariable = 'customer_first_name';
      return true;
    },
  },
  {
    name: 'a return that nothing called',
    code: 'return/outside',
    outcome: 'mended',
    inject(draft, choose) {
      const end = choose(draft.blocks.filter(({ type }) => type === 'end'));
      const position = end ? draft.blocks.indexOf(end) : -1;
      const isCalled = draft.blocks.some(({ type }) => type === 'jump');
      if (!end || isCalled || draft.stories.length === 0) return false;
      draft.blocks[position] = { id: end.id, type: 'return' };
      draft.stories = [];
      return true;
    },
  },
  {
    name: 'more columns than a phone has room for',
    code: 'spec/shape',
    outcome: 'mended',
    inject(draft, choose) {
      const menu = choose(blocksOf(draft, 'menu'));
      if (menu) menu.columns = 5;
      return menu !== undefined;
    },
  },
  {
    name: 'a value of a record whose name is mistyped',
    code: 'variable/unknown',
    outcome: 'restored',
    inject(draft, choose) {
      const record = choose(blocksOf(draft, 'record').filter(({ fields }) => fields.some(isLong)));
      const position = record?.fields.findIndex(isLong) ?? -1;
      const field = record?.fields[position];
      if (!record || field === undefined) return false;
      record.fields[position] = mistyped(field);
      return true;
    },
  },
  {
    name: 'a condition on a value whose name is mistyped',
    code: 'variable/unknown',
    outcome: 'restored',
    inject(draft, choose) {
      const test = choose(
        blocksOf(draft, 'condition')
          .flatMap(({ branches }) => branches.flatMap(({ tests }) => tests))
          .filter(({ variable }) => isLong(variable)),
      );
      if (test) test.variable = mistyped(test.variable);
      return test !== undefined;
    },
  },
  {
    name: 'an answer that the owner gave twice',
    code: 'id/duplicate',
    outcome: 'restored',
    inject(draft, choose) {
      const entry = choose(draft.knowledge);
      if (entry) draft.knowledge.push(structuredClone(entry));
      return entry !== undefined;
    },
  },
  {
    name: 'two items of a list with one id',
    code: 'id/duplicate',
    outcome: 'mended',
    alsoChanges: /_2$/,
    inject(draft, choose) {
      const collection = choose(draft.collections.filter(({ items }) => items.length > 1));
      const first = collection?.items[0];
      const last = collection?.items.at(-1);
      if (!first || !last) return false;
      last.id = first.id;
      draft.stories = [];
      return true;
    },
  },
  {
    name: 'two stories with one id',
    code: 'id/duplicate',
    outcome: 'mended',
    alsoChanges: /_2$/,
    inject(draft) {
      const [first, second] = draft.stories;
      if (!first || !second) return false;
      second.id = first.id;
      return true;
    },
  },
  {
    name: 'a schedule that was written twice',
    code: 'id/duplicate',
    outcome: 'restored',
    inject(draft, choose) {
      const schedule = choose(draft.schedules);
      if (schedule) draft.schedules.push(structuredClone(schedule));
      return schedule !== undefined;
    },
  },
  {
    name: 'a story that the bot does not fulfil',
    code: 'story/failed',
    outcome: 'open',
    inject(draft, choose) {
      const story = choose(draft.stories);
      story?.turns[0]?.expect.push({ says: 'zzz words nobody says' });
      return story?.turns[0] !== undefined;
    },
  },
];
