import type { Db } from '#server/domain/db/create-db.ts';
import { notify } from '#server/domain/db/notify.ts';
import type { StageEntry, StageLog } from '#server/pipeline/stage-log.ts';
import type { Stage } from '#server/pipeline/stage-types.ts';
import type { ClaimedRun } from './claim-run.ts';
import { StaleRun } from './stale-run.ts';
import { storableJson, storableText } from './storable-json.ts';

/**
 * Writes the attempts of a claimed run to `run_stages`, each before the next one begins. Its rows are
 * written only while the claim is the newest.
 * @throws StaleRun from every write after another attempt took the run or the run ended
 */
export function createRunStageLog(db: Pick<Db, 'prisma'>, run: ClaimedRun): StageLog {
  const { prisma } = db;
  const tell = () => notify(prisma, { type: 'run_changed', runId: run.id, userId: run.userId });
  /** The row that `started` wrote; the stage's first attempt fills it in. */
  let openRow: { readonly stage: Stage; readonly id: string } | null = null;

  async function insertRow(stage: Stage, input: unknown): Promise<string> {
    const rows = await prisma.$queryRaw<{ id: string }[]>`
      with mine as (
        update runs set current_stage = ${stage}
        where id = ${run.id}::uuid and fence = ${run.fence}::int and state = 'RUNNING'
        returning id
      )
      insert into run_stages (id, run_id, stage, attempt, status, input, created_at)
      select
        uuidv7(), mine.id, ${stage},
        1 + coalesce(
          (select max(s.attempt) from run_stages s where s.run_id = mine.id and s.stage = ${stage}), 0
        ),
        'running', ${storableJson(input)}::jsonb, clock_timestamp()
      from mine
      returning id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new StaleRun(run.id);
    return id;
  }

  async function fillRow(id: string, entry: Omit<StageEntry, 'attempt'>): Promise<void> {
    const { usage } = entry;
    const rawText = entry.rawText === null ? null : storableText(entry.rawText);
    const count = await prisma.$executeRaw`
      update run_stages set
        status = ${entry.status}::"RunStageStatus",
        input = ${storableJson(entry.input)}::jsonb,
        output = ${storableJson(entry.output)}::jsonb,
        raw_text = ${rawText},
        error_code = ${entry.errorCode},
        provider = ${entry.provider},
        model = ${entry.model},
        request_id = ${entry.requestId},
        input_tokens = ${usage.inputTokens}::int,
        cached_input_tokens = ${usage.cachedInputTokens}::int,
        output_tokens = ${usage.outputTokens}::int,
        reasoning_tokens = ${usage.reasoningTokens}::int,
        duration_ms = ${entry.durationMs}::int
      where id = ${id}::uuid and status = 'running' and exists (
        select from runs
        where id = ${run.id}::uuid and fence = ${run.fence}::int and state = 'RUNNING'
        for share
      )`;
    if (count !== 1) throw new StaleRun(run.id);
  }

  return {
    async started(stage, input) {
      openRow = { stage, id: await insertRow(stage, input) };
      await tell();
    },
    async ended(entry) {
      const id =
        openRow?.stage === entry.stage ? openRow.id : await insertRow(entry.stage, entry.input);
      openRow = null;
      await fillRow(id, entry);
      await tell();
    },
  };
}
