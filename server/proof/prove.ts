import type { BotSpec } from '#server/bot-spec/spec.ts';
import { specHash } from '#server/bot-spec/spec-hash.ts';
import { type KnownViolation, violation } from './codes.ts';
import { ENGINE_VERSION } from './engine-version.ts';
import type { Facts } from './facts.ts';
import { applyFix } from './fixes/apply-fix.ts';
import { playStory } from './play-story.ts';
import { checkStatically } from './static-violations.ts';
import type { Proof, StoryResult, Transcript } from './types.ts';
import { transcriptOf } from './walk/transcript.ts';
import { type Fault, type WalkResult, walkBot } from './walk/walk-bot.ts';

const MAX_TRANSCRIPTS = 5;
const NOTHING_WALKED: WalkResult = {
  visitedBlocks: new Set(),
  visitedBranches: new Set(),
  steps: 0,
  deepestPath: 0,
  faults: [],
  endings: [],
};

/**
 * Proves a bot: static rules, a walk of the interpreter through every block and every way out in
 * every language, and the owner's stories. Pure: the same spec gives the same proof. It never
 * throws; also a spec that does not fit its schema gets a proof that did not pass.
 */
export function prove(spec: BotSpec): Proof {
  const { facts, fits, violations: ruled } = checkStatically(spec);
  const walks = fits ? spec.languages.map((language) => walkBot(spec, language)) : [];
  const walked = fits ? mergeWalks(walks) : NOTHING_WALKED;
  const stories = fits ? spec.stories.map((story) => playStory(spec, story)) : [];
  const violations = [
    ...classified(spec, ruled),
    ...walkViolations(walked, facts, fits),
    ...storyViolations(stories, spec),
  ];
  return {
    passed: violations.every(({ severity }) => severity !== 'error'),
    specHash: specHash(spec),
    engineVersion: ENGINE_VERSION,
    violations,
    coverage: coverageOf(walked, facts),
    stories,
    transcripts: transcriptsOf(walked),
  };
}

/** Who can mend each violation: code where there is exactly one right fix. */
function classified(spec: BotSpec, violations: readonly KnownViolation[]): KnownViolation[] {
  return violations.map((found) => {
    if (applyFix(spec, found)) return { ...found, class: 'auto' };
    return found.class === 'auto' ? { ...found, class: 'model' } : found;
  });
}

function mergeWalks(walks: readonly WalkResult[]): WalkResult {
  return {
    visitedBlocks: new Set(walks.flatMap(({ visitedBlocks }) => [...visitedBlocks])),
    visitedBranches: new Set(walks.flatMap(({ visitedBranches }) => [...visitedBranches])),
    steps: walks.reduce((sum, { steps }) => sum + steps, 0),
    deepestPath: Math.max(...walks.map(({ deepestPath }) => deepestPath)),
    faults: uniqueFaults(walks.flatMap(({ faults }) => faults)),
    endings: walks.flatMap(({ endings }) => endings),
  };
}

/** The same fault in two languages is one fault. */
function uniqueFaults(faults: readonly Fault[]): Fault[] {
  const unique = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return [...unique.values()];
}

/** A reachable block or way out that no conversation came to, and everything that went wrong. */
function walkViolations(
  walked: WalkResult,
  { placedBlocks, reachable, index }: Facts,
  wasWalked: boolean,
): KnownViolation[] {
  const pointers = new Map(placedBlocks.map(({ block, pointer }) => [block.id, pointer]));
  const faults = walked.faults.map(({ code, blockId, found }) =>
    violation(code, { pointer: pointers.get(blockId) ?? '', blockId: blockId || null }, { found }),
  );
  if (!wasWalked) return faults;
  const missed = placedBlocks
    .filter(({ block }) => reachable.has(block.id))
    .flatMap(({ block, pointer, edges }) => {
      const place = { pointer, blockId: block.id };
      if (!walked.visitedBlocks.has(block.id)) return [violation('walk/not-covered', place)];
      return edges
        .filter(({ slot, target }) => {
          return index.blocks.has(target) && !walked.visitedBranches.has(`${block.id}#${slot}`);
        })
        .map(({ slot }) => violation('walk/not-covered', place, { slot }));
    });
  return [...faults, ...missed];
}

function storyViolations(stories: readonly StoryResult[], spec: BotSpec): KnownViolation[] {
  return stories.flatMap(({ storyId, failure }) => {
    if (!failure) return [];
    const position = spec.stories.findIndex(({ id }) => id === storyId);
    return [
      violation(
        'story/failed',
        { pointer: `/stories/${position}/turns/${failure.turn}` },
        { story: storyId, turn: failure.turn + 1, expected: failure.expected, said: failure.said },
      ),
    ];
  });
}

function coverageOf(walked: WalkResult, { placedBlocks }: Facts): Proof['coverage'] {
  const branches = placedBlocks.flatMap(({ block, edges }) =>
    edges.map(({ slot }) => `${block.id}#${slot}`),
  );
  return {
    blocks: {
      visited: placedBlocks.filter(({ block }) => walked.visitedBlocks.has(block.id)).length,
      total: placedBlocks.length,
    },
    branches: {
      visited: branches.filter((branch) => walked.visitedBranches.has(branch)).length,
      total: branches.length,
    },
    steps: walked.steps,
    deepestPath: walked.deepestPath,
  };
}

function transcriptsOf({ endings }: WalkResult): Transcript[] {
  return [...endings]
    .sort((left, right) => right.depth - left.depth)
    .slice(0, MAX_TRANSCRIPTS)
    .map((point, index) => transcriptOf(`${index + 1}`, point));
}
