import { describe, expect, it } from 'vitest';
import type { BlockOf } from '#server/bot-spec/blocks.ts';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { step } from '#server/runtime/step.ts';
import { talk } from '#tests/factories/talk.ts';

const ai: BlockOf<'ai'> = {
  id: 'ai',
  type: 'ai',
  text: { ar: 'اسألني', en: 'Ask me' },
  maxQuestions: 2,
  next: 'bye',
  handoff: 'person',
  limit: 'enough',
  failed: 'unknown',
};
const blocks = [
  ai,
  { id: 'bye', type: 'end', text: same('Bye') },
  { id: 'person', type: 'end', text: same('A person comes') },
  { id: 'enough', type: 'end', text: same('Enough') },
  { id: 'unknown', type: 'end', text: same('No idea') },
] as const;
const spec = smallBot(blocks, {
  knowledge: [
    {
      id: 'delivery',
      question: { ar: 'هل يوجد توصيل؟', en: 'Do you deliver?' },
      answer: { ar: 'نعم، داخل القاهرة.', en: 'Yes, within Cairo.' },
    },
    {
      id: 'parking',
      question: { ar: 'هل يوجد موقف سيارات؟', en: 'Is there parking for cars?' },
      answer: { ar: 'أمام الباب.', en: 'In front of the door.' },
    },
  ],
});

describe('answers from knowledge', () => {
  it('are the owner’s own words, in the language of the conversation', () => {
    expect(talk(spec, ['/start', 'do you deliver to me?']).said).toBe('Yes, within Cairo.');
    const arabic = talk(spec, ['/start', 'عندكم توصيل؟'], { language: 'ar' });
    expect(arabic.said).toBe('نعم، داخل القاهرة.');
    expect(arabic.session.waiting?.blockId).toBe('ai');
  });

  it.each([
    ['parcking for cars', 'In front of the door.'],
    ['والتوصيل عندكم ازاي', 'Yes, within Cairo.'],
    ['مَوْقِف السيّارات', 'In front of the door.'],
  ])('are found in spite of spelling: %s', (typed, answer) => {
    expect(talk(spec, ['/start', typed]).said).toBe(answer);
  });

  it('lead elsewhere when there is none, and nothing is made up', () => {
    expect(talk(spec, ['/start', 'what is the meaning of life']).said).toBe(
      'I do not know that.\nNo idea',
    );
  });

  it('come to an end when the customer has no more questions, or wants a person', () => {
    expect(talk(spec, ['/start', '[✅ No more questions]']).said).toBe('Bye');
    expect(talk(spec, ['/start', 'do you deliver?', 'thanks']).said).toBe('Bye');
    expect(talk(spec, ['/start', 'خلاص']).said).toBe('Bye');
    expect(talk(spec, ['/start', '[🙋 Talk to a person]']).said).toBe('A person comes');
    expect(talk(spec, ['/start', 'عايز اكلم موظف']).said).toBe('A person comes');
  });

  it('stop at the number of questions that the owner allows', () => {
    const turns = ['/start', 'do you deliver?', 'parking?', 'do you deliver?'];
    expect(talk(spec, turns).said).toContain('Enough');
  });

  it('are given at once to a text that is known already', () => {
    const given = smallBot([{ ...ai, question: 'last_text' }, ...blocks.slice(1)], {
      knowledge: spec.knowledge,
      flows: [
        ...smallBot(blocks.slice(1)).flows,
        { id: 'unknown', name: same('Unknown'), triggers: [], start: 'ai' },
      ],
    });
    expect(talk(given, ['/start', 'zzz qqq']).said).toContain('No idea');
  });

  it('go where the shell says when a model answers, and only for the question that waits', () => {
    const { session } = talk(spec, ['/start']);
    const now = new Date('2026-11-24T13:00:00Z');
    const waiting = step(spec, session, { type: 'text', text: 'price?' }, { now }).session;
    const result = (callId: string, outcome: 'answered' | 'handoff' | 'limit') =>
      step(
        spec,
        waiting,
        { type: 'ai_result', callId, outcome, ...(outcome === 'answered' && { text: 'Ten' }) },
        { now },
      );
    expect(result('ai.1', 'answered').effects).toMatchObject([{ type: 'send', text: 'Ten' }]);
    expect(result('ai.1', 'handoff').effects[0]).toMatchObject({ text: 'A person comes' });
    expect(result('ai.1', 'limit').effects.at(-2)).toMatchObject({ text: 'Enough' });
    expect(result('ai.9', 'answered')).toEqual({ session: waiting, effects: [] });
  });
});
