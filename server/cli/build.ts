import { writeFile } from 'node:fs/promises';
import { readModelSettings } from '#server/config/env.ts';
import { chooseEngine, type EngineChoice } from '#server/pipeline/choose-engine.ts';
import type { EngineName } from '#server/pipeline/engine.ts';
import { runPipeline } from '#server/pipeline/run-pipeline.ts';
import { createMemoryStageLog } from '#server/pipeline/stage-log.ts';
import { readBuildArguments } from './build-arguments.ts';
import { buildResult, buildSummary } from './build-report.ts';
import { EXIT, messageOf, refuseUsage, type Verb } from './verb.ts';

/** `factory build`: from a description to a bot that is proven to work. Needs no server. */
export const buildVerb: Verb = {
  summary: 'builds a bot from a description',
  usage: [
    'Usage: factory build --prompt "…" [--locale ar|en] [--engine builtin|model]',
    '                     [--answers answers.json] [--out bot.json] [--json]',
    '',
    '  --prompt    what the bot should do, in Arabic or English',
    '  --locale    the language of plan and questions (en)',
    '  --engine    builtin works by rules; model needs OPENAI_API_KEY (builtin)',
    '  --answers   a JSON file with answers by question id',
    '  --out       where to write the finished bot',
    '  --json      print the result as JSON',
    '',
    'Exit code: 0 the bot is ready, 1 it is not, 2 wrong usage.',
  ].join('\n'),

  async run(args) {
    const read = await readBuildArguments(args);
    if (typeof read === 'string') return refuseUsage(buildVerb, read);
    const choice = engineFor(read.engine);
    if (typeof choice === 'string') return refuseUsage(buildVerb, choice);

    const log = createMemoryStageLog(({ stage, attempt, status, durationMs }) => {
      process.stderr.write(`${stage} (${attempt}): ${status}, ${durationMs} ms\n`);
    });
    const outcome = await runPipeline({
      brief: { prompt: read.prompt, locale: read.locale, answers: read.answers, now: new Date() },
      engine: choice.create(),
      log,
      signal: new AbortController().signal,
      elapsedMs: () => performance.now(),
    });

    const specFile = outcome.outcome === 'ready' ? read.out : null;
    if (outcome.outcome === 'ready' && specFile !== null) {
      try {
        await writeFile(specFile, `${JSON.stringify(outcome.spec, null, 2)}\n`);
      } catch (error) {
        return refuseUsage(buildVerb, messageOf(error));
      }
    }
    const report = read.json
      ? JSON.stringify(buildResult(outcome, log.entries, specFile), null, 2)
      : buildSummary(outcome, read.locale, specFile);
    process.stdout.write(`${report}\n`);
    return outcome.outcome === 'ready' ? EXIT.done : EXIT.failed;
  },
};

/** The engine by its name, or why it cannot work here. */
function engineFor(engine: EngineName): EngineChoice | string {
  if (engine === 'builtin') {
    return chooseEngine({ engine, apiKey: undefined, baseUrl: undefined, model: '' }) ?? '';
  }
  try {
    const choice = chooseEngine({ engine, ...readModelSettings() });
    return choice ?? '--engine model needs OPENAI_API_KEY, which is not set.';
  } catch (error) {
    return messageOf(error);
  }
}
