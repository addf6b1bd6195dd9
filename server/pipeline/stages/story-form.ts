import { z } from 'zod';
import { type CustomerTurn, type Story, storySchema } from '#server/bot-spec/flows.ts';
import { stripUnsafeCharacters } from '#server/bot-spec/unsafe-characters.ts';
import { LANGUAGES } from '#server/shared/language.ts';

/** A story as a model writes it: no unions, every field present. */
export const storyFormSchema = z.strictObject({
  id: z.string(),
  title: z.strictObject({ ar: z.string(), en: z.string() }),
  language: z.enum(LANGUAGES),
  at: z.string(),
  turns: z.array(
    z.strictObject({
      customer: z.strictObject({
        kind: z.enum(['text', 'tap', 'command', 'wait', 'pay', 'http']),
        value: z.string(),
      }),
      expect: z.array(
        z.strictObject({
          kind: z.enum(['says', 'saves', 'asks', 'ends', 'handsOff']),
          value: z.string(),
        }),
      ),
    }),
  ),
});
export type StoryForm = z.infer<typeof storyFormSchema>;
type TurnForm = StoryForm['turns'][number];

/** A list of stories that may still break the limits of {@link storySchema}. */
export function readStories(forms: readonly StoryForm[]): z.ZodSafeParseResult<Story[]> {
  return z.array(storySchema).max(12).safeParse(forms.map(expandStory));
}

function expandStory(form: StoryForm) {
  const { ar, en } = form.title;
  return {
    ...form,
    title: { ar: stripUnsafeCharacters(ar), en: stripUnsafeCharacters(en) },
    turns: form.turns.map(({ customer, expect }) => ({
      customer: expandAct(customer),
      expect: expect.map(expandExpectation),
    })),
  };
}

function expandAct({ kind, value: written }: TurnForm['customer']): CustomerTurn {
  const value = stripUnsafeCharacters(written);
  switch (kind) {
    case 'text':
      return { text: value };
    case 'tap':
      return { tap: value };
    case 'command':
      return commandOf(value.trim());
    case 'wait':
      return { advanceMinutes: Number(value) };
    case 'pay':
      return { pay: /^(?:yes|true|paid)$/i.test(value.trim()) };
    case 'http': {
      const [, status = '0', body = ''] = /^\s*(\d{1,3})\s*([\s\S]*)$/.exec(value) ?? [];
      return { http: { status: Number(status), body } };
    }
  }
}

/** A command with something behind it, such as `/start spring`, is what a link types. */
function commandOf(written: string): CustomerTurn {
  const command = written.startsWith('/') ? written : `/${written}`;
  return command.includes(' ') ? { text: command } : { command };
}

function expandExpectation({ kind, value: written }: TurnForm['expect'][number]) {
  const value = stripUnsafeCharacters(written);
  switch (kind) {
    case 'says':
      return { says: value };
    case 'saves':
      return { saves: value };
    case 'asks':
      return { asks: value };
    case 'ends':
      return { ends: true };
    case 'handsOff':
      return { handsOff: true };
  }
}
