import { describe, expect, it } from 'vitest';
import type { Answer } from '#server/bot-spec/answers.ts';
import { same } from '#server/bot-spec/examples/small-bot.ts';
import { readAnswer } from '#tests/factories/read-answer.ts';
import { ask } from '#tests/factories/small-blocks.ts';
import { talk } from '#tests/factories/talk.ts';

const nationalId: Answer = { type: 'text', pattern: '[23]\\d{13}' };

describe('a text with a pattern', () => {
  it('must match as a whole', () => {
    expect(readAnswer(nationalId, ' 29001011234567 ')).toBe('29001011234567');
    expect(readAnswer(nationalId, '2900101123456')).toBe('wrong_form');
    expect(readAnswer(nationalId, 'id 29001011234567')).toBe('wrong_form');
  });

  it('takes Arabic digits where western ones match, and keeps the western ones', () => {
    expect(readAnswer(nationalId, '٢٩٠٠١٠١١٢٣٤٥٦٧')).toBe('29001011234567');
    expect(readAnswer({ type: 'text', pattern: '[٠-٩]+' }, '٢٩')).toBe('٢٩');
  });

  it('keeps to its lengths first', () => {
    expect(readAnswer({ ...nationalId, maxLength: 5 }, '290010')).toBe('too_long');
  });

  it('that is no RE2 pattern takes any text', () => {
    expect(readAnswer({ type: 'text', pattern: '(?=a)b' }, 'anything')).toBe('anything');
  });

  it('is met with the own retry text of the question, else with a general one', () => {
    const own = ask(nationalId, { retry: same('14 digits, please') });
    expect(talk(own, ['/start', '123']).said).toBe('14 digits, please');
    expect(talk(ask(nationalId), ['/start', '123']).said).toContain('not in the form');
    expect(talk(ask(nationalId), ['/start', '١٢٣'], { language: 'ar' }).said).toContain('بالشكل');
  });
});
