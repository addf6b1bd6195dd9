import { specHash } from '#server/bot-spec/spec-hash.ts';
import { prove } from '#server/proof/prove.ts';
import { largeBot } from './large-bot.ts';
import { measure, printResult } from './measure.ts';

const SIZES = [
  { blocks: 50, goalMs: 200 },
  { blocks: 500, goalMs: 5_000 },
] as const;

const results = SIZES.map(({ blocks, goalMs }) => {
  const spec = largeBot(blocks);
  const proof = prove(spec);
  // A fresh copy each time: nothing that was worked out for the last one helps.
  const proving = measure('prove', () => prove(structuredClone(spec)));
  const hashing = measure('hash', () => specHash(structuredClone(spec)));
  return {
    blocks: spec.blocks.length,
    languages: spec.languages.length,
    passed: proof.passed,
    violations: proof.violations.map(({ code, blockId }) => `${code} ${blockId}`),
    coverage: proof.coverage,
    medianMs: proving.medianMs,
    timesItsHash: proving.medianMs / hashing.medianMs,
    goalMs,
  };
});

printResult({ question: 'How long does a proof take, beside the hash of the same spec?', results });
