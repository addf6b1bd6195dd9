import type { CustomerTurn, Expectation, Story } from '#server/bot-spec/flows.ts';
import type { StoryForm } from './story-form.ts';

type TurnForm = StoryForm['turns'][number];

/** A story in the form in which a model writes it: what `readStories` reads back. */
export function writeStoryForm(story: Story): StoryForm {
  const { ar = '', en = '' } = story.title;
  return {
    ...story,
    title: { ar, en },
    turns: story.turns.map(({ customer, expect }) => ({
      customer: actForm(customer),
      expect: expect.map(expectationForm),
    })),
  };
}

function actForm(act: CustomerTurn): TurnForm['customer'] {
  if ('text' in act) return { kind: 'text', value: act.text };
  if ('tap' in act) return { kind: 'tap', value: act.tap };
  if ('command' in act) return { kind: 'command', value: act.command };
  if ('advanceMinutes' in act) return { kind: 'wait', value: String(act.advanceMinutes) };
  if ('pay' in act) return { kind: 'pay', value: act.pay ? 'yes' : 'no' };
  return { kind: 'http', value: `${act.http.status} ${act.http.body}`.trim() };
}

function expectationForm(expectation: Expectation): TurnForm['expect'][number] {
  if ('says' in expectation) return { kind: 'says', value: expectation.says };
  if ('saves' in expectation) return { kind: 'saves', value: expectation.saves };
  if ('asks' in expectation) return { kind: 'asks', value: expectation.asks };
  return { kind: 'ends' in expectation ? 'ends' : 'handsOff', value: '' };
}
