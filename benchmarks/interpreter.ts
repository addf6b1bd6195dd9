import { assign, createMachine, initialTransition, transition } from 'xstate';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { ConversationEvent } from '#server/runtime/events.ts';
import { startSession, step } from '#server/runtime/step.ts';
import { measure, printResult } from './measure.ts';

// The same conversation, written as a bot and as a state machine: a name, an age, a decision, a menu
// that begins again. The bot also reads the answers and writes what it says; the machine only moves.

const spec: BotSpec = smallBot(
  [
    {
      id: 'name',
      type: 'question',
      text: same('Your name?'),
      answer: { type: 'text' },
      variable: 'name',
      attempts: 3,
      next: 'age',
    },
    {
      id: 'age',
      type: 'question',
      text: same('Your age, {{name}}?'),
      answer: { type: 'number', min: 1, max: 120 },
      variable: 'age',
      attempts: 3,
      next: 'adult',
    },
    {
      id: 'adult',
      type: 'condition',
      branches: [
        {
          match: 'all',
          tests: [{ variable: 'age', operator: 'greater_or_equal', value: 18 }],
          next: 'welcome',
        },
      ],
      otherwise: 'sorry',
    },
    { id: 'welcome', type: 'message', text: same('Welcome, {{name}}'), next: 'again' },
    { id: 'sorry', type: 'message', text: same('Sorry, {{name}}'), next: 'again' },
    {
      id: 'again',
      type: 'menu',
      text: same('Again?'),
      options: [{ id: 'yes', label: same('Yes'), next: 'name' }],
      columns: 1,
    },
  ],
  {
    variables: [
      { name: 'name', type: 'text', scope: 'conversation' },
      { name: 'age', type: 'number', scope: 'conversation' },
    ],
  },
);

const events: readonly ConversationEvent[] = [
  { type: 'text', text: 'Mona' },
  { type: 'text', text: '31' },
  { type: 'button', action: 'b:again:o:yes' },
  { type: 'text', text: 'Ali' },
  { type: 'text', text: '12' },
  { type: 'button', action: 'b:again:o:yes' },
];

interface MachineTypes {
  readonly context: { readonly name: string; readonly age: number };
  readonly events:
    | { readonly type: 'TEXT'; readonly text: string }
    | { readonly type: 'TAP'; readonly option: string };
}

const said = { type: 'say' } as const;
const context: MachineTypes['context'] = { name: '', age: 0 };
const types: MachineTypes = { context, events: { type: 'TEXT', text: '' } };
const machine = createMachine({
  types,
  context,
  initial: 'name',
  states: {
    name: {
      entry: said,
      on: { TEXT: { target: 'age', actions: assign({ name: ({ event }) => event.text }) } },
    },
    age: {
      entry: said,
      on: {
        TEXT: {
          target: 'adult',
          guard: ({ event }) => Number(event.text) >= 1 && Number(event.text) <= 120,
          actions: assign({ age: ({ event }) => Number(event.text) }),
        },
      },
    },
    adult: {
      always: [
        { target: 'welcome', guard: ({ context }) => context.age >= 18 },
        { target: 'sorry' },
      ],
    },
    welcome: { entry: said, always: 'again' },
    sorry: { entry: said, always: 'again' },
    again: {
      entry: said,
      on: { TAP: { target: 'name', guard: ({ event }) => event.option === 'yes' } },
    },
  },
});

const machineEvents: readonly MachineTypes['events'][] = [
  { type: 'TEXT', text: 'Mona' },
  { type: 'TEXT', text: '31' },
  { type: 'TAP', option: 'yes' },
  { type: 'TEXT', text: 'Ali' },
  { type: 'TEXT', text: '12' },
  { type: 'TAP', option: 'yes' },
];

const now = new Date('2026-11-24T13:00:00Z');
const begun = step(
  spec,
  startSession(spec, { id: '1', firstName: 'Sara' }),
  { type: 'command', command: 'start' },
  { now },
).session;

const ours = measure('step', () => {
  let session = begun;
  for (const event of events) session = step(spec, session, event, { now }).session;
  return session;
});
const theirs = measure('transition', () => {
  let [snapshot] = initialTransition(machine);
  for (const event of machineEvents) [snapshot] = transition(machine, snapshot, event);
  return snapshot;
});

const endless = smallBot([
  { id: 'one', type: 'message', text: same('Round'), next: 'two' },
  { id: 'two', type: 'message', text: same('and round'), next: 'one' },
]);
const fresh = startSession(endless, { id: '1', firstName: 'Sara' });
const stopped = measure('endless', () =>
  step(endless, fresh, { type: 'command', command: 'start' }, { now }),
);

printResult({
  question: 'How fast is the interpreter beside XState 5 on the same chart?',
  eventsPerSecond: {
    step: Math.round((events.length * 1000) / ours.medianMs),
    transition: Math.round((events.length * 1000) / theirs.medianMs),
  },
  ratio: theirs.medianMs / ours.medianMs,
  endlessFlow: {
    stoppedAfterMs: stopped.medianMs,
    inTransitions: stopped.medianMs / theirs.medianMs,
  },
  goal: 'ratio ≥ 1.0, an endless flow is stopped within 50 ms',
});
