import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { blueprintOf } from '#server/bot-spec/blueprints.ts';
import { modelBlockSchema, modelFormSchema } from '#server/bot-spec/model-form.ts';
import { readStories, storyFormSchema } from '../stages/story-form.ts';
import { BOT_FORM, STORY_FORM } from './bot-form.ts';
import { exampleFor } from './example.ts';

const exampleSchema = z.strictObject({ bot: modelFormSchema, stories: z.array(storyFormSchema) });

function readExample(text: string) {
  return exampleSchema.parse(JSON.parse(text.slice(text.indexOf('{'))));
}

describe('what a model is told of the form', () => {
  test.each(modelBlockSchema.options.map((option) => option.shape.type.value))(
    'the block %s is explained',
    (type) => {
      expect(BOT_FORM).toMatch(new RegExp(`(?:^|[.\\s])${type}:`));
    },
  );

  test.each([
    ...storyFormSchema.shape.turns.element.shape.customer.shape.kind.options,
    ...storyFormSchema.shape.turns.element.shape.expect.element.shape.kind.options,
  ])('the word %s of a story is explained', (word) => {
    expect(STORY_FORM).toContain(word);
  });
});

describe('the example that a model is shown', () => {
  test('is the nearest blueprint, in the form of an answer', () => {
    const { bot, stories } = readExample(exampleFor('A dental clinic', ['en', 'ar']));
    expect(bot.blocks).toEqual(blueprintOf('clinic').form.blocks);
    expect(readStories(stories)).toMatchObject({ success: true });
  });

  test('speaks only the languages of the wanted bot', () => {
    const text = exampleFor('مسابقة معلومات عامة', ['ar']);
    const { bot, stories } = readExample(text);
    expect(bot).toMatchObject({ languages: ['ar'], defaultLanguage: 'ar', name: { en: '' } });
    expect(stories.length).toBeGreaterThan(0);
    expect(stories.every(({ language }) => language === 'ar')).toBe(true);
    expect(text).not.toContain('Welcome');
  });
});
