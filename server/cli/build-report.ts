import type { PipelineOutcome } from '#server/pipeline/outcome.ts';
import type { StageEntry } from '#server/pipeline/stage-log.ts';
import { describeViolation } from '#server/proof/describe-violation.ts';
import { type Language } from '#server/shared/language.ts';

/** What `factory build --json` prints. */
export function buildResult(
  outcome: PipelineOutcome,
  entries: readonly StageEntry[],
  specFile: string | null,
) {
  return {
    outcome: outcome.outcome,
    stages: entries.map(({ stage, attempt, status, durationMs, usage }) => ({
      stage,
      attempt,
      status,
      durationMs,
      usage,
    })),
    questions: outcome.outcome === 'needs_input' ? outcome.questions : [],
    proof: 'proof' in outcome ? outcome.proof : null,
    specFile,
    ...(outcome.outcome === 'refused' && { reason: outcome.reason }),
    ...(outcome.outcome === 'failed' && { reason: outcome.code }),
    ...(outcome.outcome === 'ready' && { plan: outcome.plan }),
  };
}

const WORDS = {
  ar: {
    ready: 'البوت جاهز',
    needs_input: 'نحتاج إلى بعض المعلومات',
    refused: 'لا يمكن بناء هذا البوت',
    failed: 'لم يكتمل البناء',
    keeps: 'يحفظ',
    assumptions: 'افترضنا',
    proven: 'الإثبات: تمت تجربة كل الخطوات',
    stories: 'محادثات',
    file: 'الملف',
    not_a_bot: 'هذا ليس وصفًا لبوت.',
    abusive: 'هذا البوت قد يضر بالناس.',
    nonsense: 'لم نفهم هذا النص.',
  },
  en: {
    ready: 'The bot is ready',
    needs_input: 'We need to know a little more',
    refused: 'This bot cannot be built',
    failed: 'The build did not succeed',
    keeps: 'Keeps',
    assumptions: 'Taken for granted',
    proven: 'Proof: every step was tried',
    stories: 'conversations',
    file: 'File',
    not_a_bot: 'This does not describe a bot.',
    abusive: 'This bot could harm people.',
    nonsense: 'We do not understand this text.',
  },
} as const;

/** The same for a person, in their language. */
export function buildSummary(
  outcome: PipelineOutcome,
  locale: Language,
  specFile: string | null,
): string {
  const words = WORDS[locale];
  const lines: string[] = [words[outcome.outcome]];
  switch (outcome.outcome) {
    case 'ready': {
      const { plan, proof } = outcome;
      lines.push('', plan.title, plan.summary, ...plan.steps.map((step) => `  • ${step}`));
      if (plan.keeps.length > 0) lines.push(`${words.keeps}: ${plan.keeps.join(' · ')}`);
      if (plan.assumptions.length > 0) lines.push(`${words.assumptions}:`);
      lines.push(...plan.assumptions.map((assumption) => `  • ${assumption}`));
      const passed = proof.stories.filter((story) => story.passed).length;
      const { visited, total } = proof.coverage.blocks;
      lines.push(
        `${words.proven} (${visited}/${total} · ${passed}/${proof.stories.length} ${words.stories})`,
      );
      break;
    }
    case 'needs_input':
      for (const { text, options } of outcome.questions) {
        lines.push(`  ? ${text}`, ...options.map((option) => `    – ${option}`));
      }
      break;
    case 'refused':
      lines.push(words[outcome.reason]);
      break;
    case 'failed':
      lines.push(outcome.code);
      for (const violation of outcome.proof?.violations ?? []) {
        lines.push(`  • ${describeViolation(violation, locale).sentence}`);
      }
  }
  if (specFile !== null) lines.push(`${words.file}: ${specFile}`);
  return lines.join('\n');
}
