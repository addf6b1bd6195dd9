import type { LIMITS } from '#server/config/limits.ts';

// Pages take only types from the server. A limit that changes there does not compile here.
export const PROMPT_MAX_CHARACTERS: (typeof LIMITS)['prompt']['maxCharacters'] = 4_000;
export const PASSWORD_MIN_CHARACTERS: (typeof LIMITS)['password']['minCharacters'] = 10;
export const PASSWORD_MAX_CHARACTERS: (typeof LIMITS)['password']['maxCharacters'] = 200;
export const SPEC_MAX_BYTES: (typeof LIMITS)['specBody']['maxBytes'] = 4_194_304;
export const BOT_NAME_MAX_CHARACTERS: (typeof LIMITS)['botName']['maxCharacters'] = 60;
