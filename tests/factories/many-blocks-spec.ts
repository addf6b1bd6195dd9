import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { variable } from './small-blocks.ts';

const ways = { next: 'menu', handoff: 'person', limit: 'bye', failed: 'bye' } as const;

/** A bot with the blocks and triggers that the other examples have not: web, answers, payment, jumps. */
export function manyBlocksSpec(): BotSpec {
  return smallBot(
    [
      {
        id: 'menu',
        type: 'menu',
        text: same('Hello'),
        columns: 1,
        options: [
          { id: 'weather', label: same('Weather'), next: 'city' },
          { id: 'ask', label: same('Ask'), next: 'ask' },
          { id: 'give', label: same('Give'), next: 'give' },
          { id: 'about', label: same('About'), next: 'about' },
        ],
      },
      {
        id: 'city',
        type: 'question',
        text: same('Which city?'),
        answer: { type: 'text', pattern: '[A-Za-z ]+' },
        variable: 'city',
        attempts: 2,
        escape: 'bye',
        next: 'weather',
      },
      {
        id: 'weather',
        type: 'http',
        method: 'GET',
        url: 'https://weather.example.com/{{city}}',
        headers: [{ name: 'X-Key', secret: 'WEATHER_KEY' }],
        body: [],
        reads: [{ path: 'now.degrees', variable: 'degrees' }],
        timeoutSeconds: 5,
        retries: 1,
        next: 'tell',
        failed: 'bye',
      },
      { id: 'tell', type: 'message', text: same('{{degrees | number}}°'), next: 'menu' },
      { id: 'ask', type: 'ai', text: same('Ask me'), maxQuestions: 3, ...ways },
      { id: 'person', type: 'handoff', text: same('Somebody comes'), next: 'menu' },
      {
        id: 'give',
        type: 'payment',
        title: same('A gift'),
        description: same('Thank you'),
        stars: 10,
        next: 'bye',
        cancelled: 'menu',
      },
      { id: 'about', type: 'jump', flow: 'about', next: 'menu' },
      { id: 'story', type: 'message', text: same('We are here since 1990'), next: 'back' },
      { id: 'back', type: 'return' },
      { id: 'bye', type: 'end', text: same('Bye') },
    ],
    {
      variables: [variable('city', 'text'), variable('degrees', 'number')],
      knowledge: [{ id: 'place', question: same('Where are you?'), answer: same('In Cairo.') }],
      flows: [
        { id: 'main', name: same('Start'), triggers: [{ type: 'start' }], start: 'menu' },
        {
          id: 'about',
          name: same('About'),
          triggers: [
            { type: 'intent', description: same('who are you') },
            { type: 'button', label: same('Who are you?') },
            { type: 'schedule', days: ['sunday'], time: '09:00' },
          ],
          start: 'story',
        },
      ],
    },
  );
}
