import { EXAMPLE_FORMS } from '#server/bot-spec/examples/examples.ts';

/** One finished bot, so that the model sees the form filled in well. */
export const EXAMPLE = `An example of a finished "bot":\n${JSON.stringify(EXAMPLE_FORMS[0])}`;
