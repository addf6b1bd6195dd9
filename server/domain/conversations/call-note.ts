import type { Effect } from '#server/runtime/effects.ts';
import { readHttpAnswer } from '#server/runtime/http-answer.ts';
import type { CallOutcome, SimulationNote } from '#server/services.ts';
import type { WebServiceAnswer } from '#server/web-service/call-web-service.ts';

export type HttpCallEffect = Extract<Effect, { type: 'call_http' }>;

/**
 * What the owner sees of a call: method, host and what came of it. Never the rest of the address, a
 * header or an answer. `answer` is null when the call was not made because of too many others.
 */
export function callNote(call: HttpCallEffect, answer: WebServiceAnswer | null): SimulationNote {
  const host = URL.canParse(call.url) ? new URL(call.url).hostname : '';
  return {
    type: 'called',
    method: call.method,
    host,
    status: answer?.status ?? 0,
    outcome: outcomeOf(call, answer),
  };
}

function outcomeOf({ reads }: HttpCallEffect, answer: WebServiceAnswer | null): CallOutcome {
  if (answer === null) return 'too_many_calls';
  if (answer.failure !== null) return answer.failure;
  if (readHttpAnswer(reads, answer).outcome === 'ok') return 'ok';
  return answer.status >= 200 && answer.status <= 299 ? 'value_missing' : 'wrong_status';
}
