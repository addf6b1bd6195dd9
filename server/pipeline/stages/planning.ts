import type { ReadJson } from '#server/ai/read-json.ts';
import * as prompt from '../prompts/planning.ts';
import { type Plan, planSchema } from '../stage-types.ts';
import { isWrittenIn } from './language-check.ts';
import type { ModelStage } from './model-stage.ts';

export const planningStage: ModelStage<prompt.PlanningInput, Plan, Plan> = {
  stage: 'planning',
  promptVersion: prompt.version,
  schema: planSchema,
  maxOutputTokens: 3_000,
  timeoutMs: 90_000,
  system: prompt.system,
  user: prompt.user,
  read,
};

/** The owner must be able to read the plan. */
function read(plan: Plan, { brief }: prompt.PlanningInput): ReadJson<Plan> {
  const text = [plan.summary, ...plan.steps].join(' ');
  if (isWrittenIn(brief.locale, text)) return { ok: true, value: plan };
  const problems = [`/summary and /steps: write them in "${brief.locale}", the owner's language`];
  return { ok: false, code: 'model/wrong-language', problems };
}
