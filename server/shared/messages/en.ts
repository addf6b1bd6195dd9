import type { ErrorCode } from '../error-codes.ts';

/** What a person reads for each error code. `{name}` is filled from the error's details. */
export const errorMessagesEn: Record<ErrorCode, string> = {
  'request/invalid': 'Something in the request is missing or not in the expected form.',
  'request/not-json': 'The request body is not valid JSON.',
  'request/too-large': 'The request is too large.',
  'request/wrong-content-type': 'The request body must be JSON (Content-Type: application/json).',
  'request/not-found': 'There is nothing at this address.',
  'request/wrong-origin': 'This request came from another site and was not carried out.',
  'request/too-many': 'Too many requests. Please wait a moment and try again.',
  'request/conflict': 'This was changed in the meantime. Please reload and try again.',
  'internal/unexpected': 'Something went wrong on our side. Nothing was charged. Please try again.',
  'internal/not-ready': 'The service is starting. Please try again in a moment.',
  'auth/required': 'Please log in first.',
  'auth/token-invalid': 'Your login is not valid. Please log in again.',
  'auth/token-expired': 'Your login has expired. Please log in again.',
  'auth/refresh-reused':
    'This login was used twice and was ended for your safety. Please log in again.',
  'auth/wrong-credentials': 'The e-mail or the password is not right.',
  'auth/forbidden': 'You are not allowed to do this.',
  'account/email-taken': 'There is already an account with this e-mail.',
  'account/invalid-email': 'This does not look like an e-mail address.',
  'account/weak-password':
    'Please choose a password of {min} to {max} characters that is not easy to guess.',
  'account/not-found': 'This account does not exist.',
  'account/not-approved':
    'Your account is waiting for approval. You can build bots once it is approved.',
  'account/rejected': 'Your account was not approved.',
  'account/suspended': 'Your account is suspended. Please contact support.',
  'account/wrong-status': 'The account is not in a state that allows this.',
  'credits/not-enough':
    'You need {needed} credits for this and have {available}. Nothing was charged.',
  'credits/idempotency-conflict': 'This key was already used for another transaction.',
  'credits/invalid-amount': 'The amount must be a whole number from 1 to {max}.',
  'credits/reason-required': 'Please give a reason.',
  'run/not-found': 'This run does not exist.',
  'run/prompt-empty': 'Please describe the bot in a sentence or two. Nothing was charged.',
  'run/prompt-too-long':
    'The description is too long: {length} characters, at most {max}. Nothing was charged.',
  'run/idempotency-conflict': 'This request key was already used for another description.',
  'ai/not-configured': 'No AI provider is set up yet. Nothing was charged. Please try again later.',
  'bot/not-found': 'This bot does not exist.',
  'bot/invalid-spec':
    'This cannot become a bot as it is. Nothing was stored and nothing was charged.',
  'bot/proof-too-long':
    'This bot could not be proven within {seconds} seconds. Please make it smaller. Nothing was stored.',
  'bot/invalid-name': 'Please choose a name of 1 to {max} characters, in one line.',
  'bot/idempotency-conflict': 'This request key was already used for another bot.',
  'blueprint/not-found': 'This template does not exist.',
  'secret/not-found': 'This bot has no key with this name.',
  'secret/name-invalid':
    'The name of a key is made of the letters A to Z, digits and _, and begins with a letter.',
  'secret/value-invalid':
    'A key has 1 to {max} characters: Latin letters, digits and signs. Please copy it again.',
  'secret/too-many': 'A bot keeps at most {max} keys. Please remove one first.',
  'simulation/not-found': 'This conversation does not exist. Please start a new one.',
  'simulation/stale': 'The conversation went on elsewhere. Please reload.',
  'simulation/invalid-event': 'The bot cannot read this message.',
};
