import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Effect } from '#server/runtime/effects.ts';
import type { ConversationEvent } from '#server/runtime/events.ts';
import type { Session } from '#server/runtime/session.ts';
import { indexOf } from '#server/runtime/spec-index.ts';
import { startSession, step } from '#server/runtime/step.ts';
import type { Language } from '#server/shared/language.ts';
import { openAndClosed, startingMoment } from './moments.ts';
import type { SampleContext } from './sample-answers.ts';
import { interruptions, sampleEvents } from './sample-events.ts';
import { type TestedValues, testedValues } from './tested-values.ts';

/** One point of one conversation, and how it was come to. */
export interface Point {
  readonly session: Session;
  readonly effects: readonly Effect[];
  readonly now: Date;
  readonly depth: number;
  readonly parent: Point | null;
  readonly event: ConversationEvent | null;
}

export interface WalkResult {
  readonly visitedBlocks: ReadonlySet<string>;
  /** `<block id>#<slot>` for every way out that was taken. */
  readonly visitedBranches: ReadonlySet<string>;
  readonly steps: number;
  readonly deepestPath: number;
  /** Points whose effects show something wrong. */
  readonly faults: readonly Fault[];
  /** The first point at each end and handoff. */
  readonly endings: readonly Point[];
}

export interface Fault {
  readonly code: 'walk/error' | 'walk/empty-message';
  readonly blockId: string;
  readonly found: string;
}

/** Steps for a small bot, and for each block of a large one: enough for every answer, yet an end. */
const MAX_STEPS = 6000;
const MAX_STEPS_PER_BLOCK = 40;
const MAX_FAULTS = 20;
const MAX_ENDINGS = 12;
/** More questions to an `ai` block than this are told apart no more. */
const MAX_ASKED = 5;

/**
 * Drives the interpreter through every block with every class of answer, in one language. Two
 * conversations that no condition can tell apart are walked once.
 */
export function walkBot(spec: BotSpec, language: Language): WalkResult {
  return new Walk(spec, language).run();
}

class Walk {
  readonly #spec: BotSpec;
  readonly #language: Language;
  readonly #tested: TestedValues;
  readonly #blocks = new Set<string>();
  readonly #branches = new Set<string>();
  readonly #seen = new Set<string>();
  readonly #interrupted = new Set<string>();
  readonly #queue: Point[] = [];
  readonly #faults = new Map<string, Fault>();
  readonly #endings = new Map<string, Point>();
  readonly #maxSteps: number;
  #steps = 0;
  #deepest = 0;

  constructor(spec: BotSpec, language: Language) {
    this.#spec = spec;
    this.#language = language;
    this.#tested = testedValues(spec);
    this.#maxSteps = Math.max(MAX_STEPS, spec.blocks.length * MAX_STEPS_PER_BLOCK);
  }

  run(): WalkResult {
    this.#queue.push(this.#beginning());
    for (let index = 0; index < this.#queue.length && this.#steps < this.#maxSteps; index += 1) {
      const point = this.#queue[index];
      if (point) this.#expand(point);
    }
    return {
      visitedBlocks: this.#blocks,
      visitedBranches: this.#branches,
      steps: this.#steps,
      deepestPath: this.#deepest,
      faults: [...this.#faults.values()],
      endings: [...this.#endings.values()],
    };
  }

  #beginning(): Point {
    const customer = { id: 'proof', firstName: 'Sara' };
    const session = startSession(this.#spec, customer, { language: this.#language });
    const now = startingMoment(this.#spec);
    return { session, effects: [], now, depth: 0, parent: null, event: null };
  }

  /** At the beginning the commands come first, so that paths begin as most people begin. */
  #expand(point: Point): void {
    const context = { spec: this.#spec, tested: this.#tested, ...point };
    if (point.parent === null) this.#interrupt(point, context);
    for (const event of sampleEvents(context, point.effects)) this.#try(point, event);
    for (const { id, kind } of point.session.timers) {
      const isPause = kind === 'pause' && point.session.waiting?.timerId === id;
      if (isPause) this.#fire(point, id);
    }
    this.#interrupt(point, context);
  }

  #interrupt(point: Point, context: SampleContext): void {
    const place = placeOf(point.session);
    if (this.#interrupted.has(place)) return;
    this.#interrupted.add(place);
    for (const event of interruptions(context)) this.#try(point, event);
  }

  /** Plays the event now, and where opening hours matter also at the other moments. */
  #try(point: Point, event: ConversationEvent): void {
    const schedules = this.#play(point, event, point.now);
    for (const id of schedules) {
      const schedule = indexOf(this.#spec).schedules.get(id);
      if (!schedule) continue;
      for (const now of openAndClosed(schedule, this.#spec, point.now)) {
        this.#play(point, event, now);
      }
    }
  }

  /** Plays one event and gives the schedules that the blocks on its way asked for. */
  #play(point: Point, event: ConversationEvent, now: Date): Set<string> {
    if (this.#steps >= this.#maxSteps) return new Set();
    this.#steps += 1;
    const schedules = new Set<string>();
    const { session, effects } = step(this.#spec, point.session, event, {
      now,
      trace: ({ blockId, slot }) => {
        if (slot !== null) this.#branches.add(`${blockId}#${slot}`);
        else this.#blocks.add(blockId);
        const block = indexOf(this.#spec).blocks.get(blockId);
        if (block?.type === 'hours') schedules.add(block.schedule);
      },
    });
    const next = { session, effects, now, depth: point.depth + 1, parent: point, event };
    this.#inspect(next);
    this.#arrive(next);
    return schedules;
  }

  #fire(point: Point, timerId: string): void {
    const timer = point.session.timers.find(({ id }) => id === timerId);
    if (!timer) return;
    this.#play(point, { type: 'timer', timerId }, new Date(timer.at));
  }

  #arrive(point: Point): void {
    const key = this.#keyOf(point);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#deepest = Math.max(this.#deepest, point.depth);
    // A customer who changes the language is where the walk in that language comes to as well.
    if (point.session.language === this.#language) this.#queue.push(point);
    const known = new Set(point.parent?.session.timers.map(({ id }) => id));
    for (const timer of point.session.timers) {
      if (timer.kind === 'reminder' && !known.has(timer.id)) this.#fire(point, timer.id);
    }
  }

  #keyOf({ session, now }: Point): string {
    const { waiting } = session;
    const block = waiting ? indexOf(this.#spec).blocks.get(waiting.blockId) : undefined;
    const countsAttempts = block?.type === 'question' && block.escape !== undefined;
    const cart =
      block?.type === 'collection' && block.variable !== undefined
        ? session.variables[block.variable]
        : undefined;
    return [
      placeOf(session),
      countsAttempts ? waiting?.attempts : 0,
      Math.min(waiting?.selected?.length ?? 0, 2),
      waiting?.page ?? 0,
      session.history.at(-2)?.blockId ?? '',
      Array.isArray(cart) ? Math.min(cart.length, 2) : 0,
      waiting?.call ? 1 : 0,
      Math.min(waiting?.asked ?? 0, MAX_ASKED),
      session.returns.join('>'),
      [...new Set(session.timers.map(({ blockId }) => blockId))].sort().join('+'),
      session.language,
      this.#tested.keyOf(session, now),
    ].join('/');
  }

  #inspect(point: Point): void {
    for (const effect of point.effects) {
      if (effect.type === 'error') this.#report('walk/error', effect.blockId, effect.code);
      if (effect.type === 'send' || effect.type === 'edit') {
        const blockId = effect.blockId ?? '';
        if (isBlank(effect.text)) this.#report('walk/empty-message', blockId, 'text');
        const hasEmpty = effect.buttons?.flat().some(({ label }) => isBlank(label));
        if (hasEmpty) this.#report('walk/empty-message', blockId, 'button');
      }
      if (effect.type === 'invoice' && [effect.title, effect.description].some(isBlank)) {
        this.#report('walk/empty-message', effect.blockId, 'invoice');
      }
      if (effect.type === 'end' || effect.type === 'hand_off') this.#end(point, effect.type);
    }
  }

  #end(point: Point, type: string): void {
    const last = point.effects.findLast((effect) => 'blockId' in effect);
    const key = `${type}:${last && 'blockId' in last ? last.blockId : ''}`;
    if (!this.#endings.has(key) && this.#endings.size < MAX_ENDINGS) this.#endings.set(key, point);
  }

  #report(code: Fault['code'], blockId: string, found: string): void {
    const key = `${code}#${blockId}#${found}`;
    if (this.#faults.size < MAX_FAULTS) this.#faults.set(key, { code, blockId, found });
  }
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function placeOf({ waiting, handedOff, flowId }: Session): string {
  if (handedOff) return `handed-off:${handedOff.blockId}`;
  return waiting?.blockId ?? (flowId === null ? 'beginning' : 'nothing');
}
