import type { OutcomeCode } from './outcome-codes.ts';

const BUSY =
  'The AI provider did not answer in time. Nothing was charged. Please try again in a minute.';
const SPOILED =
  'The AI gave an answer that we could not use. Nothing was charged. Please try again, or describe the bot in simpler words.';
const OUR_SIDE = 'Something went wrong on our side. Nothing was charged. Please try again.';
const OPERATOR =
  'Our account with the AI provider needs attention. Nothing was charged. Please try again later.';

/** What the owner reads when a run gives no bot. Each sentence says that nothing was charged. */
export const outcomeMessagesEn: Record<OutcomeCode, string> = {
  needs_input:
    'We need a few answers before we can build your bot. Nothing was charged. Answer the questions and start again.',
  'refused/not_a_bot':
    'This does not describe a bot. Nothing was charged. Tell us what your customers should be able to do.',
  'refused/abusive': 'We do not build bots that could deceive or harm people. Nothing was charged.',
  'refused/nonsense':
    'We could not make sense of the description. Nothing was charged. Describe the bot in a sentence or two.',
  'pipeline/not-proven':
    'The bot did not pass all our tests, so we do not hand it over. Nothing was charged. The reasons are listed; try again or describe it differently.',
  'pipeline/proof-of-other-spec': OUR_SIDE,
  'pipeline/spec-not-storable': OUR_SIDE,
  'run/expired': 'The build took too long and was stopped. Nothing was charged. Please try again.',
  'ai/not-configured':
    'No AI provider is set up any more. Nothing was charged. Please try again later.',
  'internal/unexpected': OUR_SIDE,
  'model/rate-limited': BUSY,
  'model/server': BUSY,
  'model/timeout': BUSY,
  'model/network': BUSY,
  'model/quota': OPERATOR,
  'model/auth': OPERATOR,
  'model/bad-request': OPERATOR,
  'model/context-too-long':
    'The description is too long for the AI. Nothing was charged. Please shorten it.',
  'model/refused':
    'The AI provider declined this description. Nothing was charged. Describe the bot in other words.',
  'model/too-many-calls': SPOILED,
  'model/cut-off':
    'The bot is too large to build in one go. Nothing was charged. Describe a smaller bot first.',
  'model/empty': SPOILED,
  'model/not-json': SPOILED,
  'model/wrong-schema': SPOILED,
  'model/wrong-language': SPOILED,
};
