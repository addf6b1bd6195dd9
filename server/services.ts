import type { BotGraph } from '#server/bot-spec/graph/bot-graph.ts';
import type { HTTP_METHODS } from '#server/bot-spec/http-block.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Text } from '#server/bot-spec/text.ts';
import type { VersionEngine } from '#server/domain/bots/version-engine.ts';
import type { EngineName, Usage } from '#server/pipeline/engine.ts';
import type { ClarifyingQuestion, Plan, Stage } from '#server/pipeline/stage-types.ts';
import type { Proof, ViolationClass } from '#server/proof/types.ts';
import type { Button } from '#server/runtime/effects.ts';
import type { Language } from '#server/shared/language.ts';
import type { CallFailure } from '#server/web-service/call-failed.ts';

export type Role = 'USER' | 'ADMIN' | 'OWNER';
export type AccountStatus = 'PENDING' | 'APPROVED' | 'REJECTED' | 'SUSPENDED';

/** The person behind a request, as the database knows them at this moment. */
export interface Viewer {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly status: AccountStatus;
  readonly statusReason: string | null;
  readonly locale: Language;
}

/** Where a request comes from: for audit events and limits. */
export interface Origin {
  readonly requestId: string;
  readonly ip: string | null;
  readonly userAgent: string | null;
}

/** The tokens of a login. Both are secrets: they go into cookies or to the API's caller only. */
export interface LoginTokens {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: string;
  readonly refreshToken: string;
  readonly refreshTokenExpiresAt: string;
}

export interface Login {
  readonly viewer: Viewer;
  readonly tokens: LoginTokens;
}

/** What a user can spend and what open runs hold; whole credits. */
export interface BalanceView {
  readonly availableCredits: number;
  readonly heldCredits: number;
}

/** One line of a user's credit history. */
export interface CreditEntryView {
  readonly id: string;
  readonly kind: 'grant' | 'deduction' | 'run' | 'purchase' | 'refund' | 'chargeback' | 'reversal';
  readonly amountCredits: number;
  readonly balanceAfterCredits: number;
  readonly reason: string | null;
  readonly reference: string | null;
  readonly createdAt: string;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Give it back as `cursor` for the next page; null at the end. */
  readonly nextCursor: string | null;
}

/** What a run will cost: at most, and usually. A run that gives no bot costs nothing. */
export interface QuoteView {
  readonly maxCredits: number;
  readonly usualCredits: number;
}

export type RunState =
  | 'QUEUED'
  | 'RUNNING'
  | 'NEEDS_INPUT'
  | 'READY'
  | 'REFUSED'
  | 'FAILED'
  | 'CANCELLED';

export interface RunStageView {
  readonly stage: Stage;
  readonly attempt: number;
  readonly status: 'running' | 'succeeded' | 'failed';
  readonly errorCode: string | null;
  readonly provider: string | null;
  readonly model: string | null;
  readonly usage: Usage;
  readonly durationMs: number;
  readonly createdAt: string;
}

export interface RunView {
  readonly id: string;
  readonly kind: 'build' | 'change';
  readonly state: RunState;
  readonly engine: EngineName;
  readonly prompt: string;
  readonly locale: Language;
  readonly currentStage: Stage | null;
  /** A stable code such as `refused/abusive`, and its sentence in the viewer's language. */
  readonly outcome: { readonly code: string; readonly message: string } | null;
  /** What the proof found wrong when no bot passed it, in sentences for the viewer; else empty. */
  readonly problems: readonly string[];
  readonly questions: readonly ClarifyingQuestion[];
  readonly plan: Plan | null;
  readonly botId: string | null;
  readonly maxCredits: number;
  readonly chargedCredits: number;
  readonly stages: readonly RunStageView[];
  readonly createdAt: string;
  readonly finishedAt: string | null;
}

export interface BotListItem {
  readonly id: string;
  readonly name: string;
  readonly state: 'DRAFT' | 'LIVE' | 'PAUSED' | 'SUSPENDED';
  /** Who made the shown version. */
  readonly engine: VersionEngine;
  /** Whether the newest proof of the shown version passed. */
  readonly proofPassed: boolean;
  readonly createdAt: string;
}

export interface BotView extends BotListItem {
  readonly versionId: string;
  readonly versionNumber: number;
  readonly spec: BotSpec;
  /** What a person calls each variable, in the viewer's language. */
  readonly variableLabels: Readonly<Record<string, string>>;
  /** The map of the spec, with labels in the viewer's language. */
  readonly graph: BotGraph;
  readonly proof: StoredProof | null;
  /** The run that made the shown version; null for a template or a file. */
  readonly runId: string | null;
}

/** The newest proof of a version, as it is stored. */
export interface StoredProof extends Proof {
  /** False when an older engine made it: the version is about to be proven again. */
  readonly isCurrent: boolean;
}

/** Where a problem is in what a person sent. */
interface InvalidPart {
  /** Stable. */
  readonly code: string;
  /** JSON pointer into the spec. */
  readonly pointer: string;
  readonly blockId: string | null;
  /** The words of the step, flow or entry there, in the reader's language. */
  readonly step: string | null;
}

/**
 * What `bot/invalid-spec` says in its details: all that is wrong at once, in the caller's language.
 * What is no spec has problems; what is one and did not pass its proof has violations.
 */
export interface InvalidSpecDetails {
  readonly problems: readonly (InvalidPart & { readonly message: string })[];
  /** At most 500 of `violationCount`. */
  readonly violations: readonly (InvalidPart & {
    readonly severity: 'error' | 'warning';
    readonly class: ViolationClass;
    readonly sentence: string;
    readonly hint: string;
  })[];
  readonly violationCount: number;
  readonly failedStories: readonly {
    readonly storyId: string;
    readonly title: string;
    /** From 1. */
    readonly turn: number;
    readonly expected: string;
    readonly said: string;
  }[];
}

/** A ready bot of the gallery; people read "template". */
export interface BlueprintItem {
  readonly id: string;
  readonly name: Text;
  /** What it does, in one line. */
  readonly summary: Text;
  /** One emoji. */
  readonly icon: string;
}

export interface BlueprintView extends BlueprintItem {
  readonly spec: BotSpec;
  readonly variableLabels: Readonly<Record<string, string>>;
  /** A conversation from the template's own stories. */
  readonly example: {
    readonly title: string;
    readonly lines: readonly SimulationLine[];
  } | null;
}

/** A key with which a bot asks a web service in its owner's name. The value is never shown. */
export interface BotSecretView {
  readonly name: string;
  /** The shown version asks a web service with it. */
  readonly isNeeded: boolean;
  /** Null when it must be set. `lastFour` is empty for a short value. */
  readonly set: { readonly lastFour: string; readonly updatedAt: string } | null;
}

/** One line of a simulated conversation. `at` is the simulation's own clock. */
export type SimulationLine =
  | { readonly who: 'customer'; readonly text: string; readonly at: string }
  | {
      readonly who: 'bot';
      readonly text: string;
      readonly buttons: readonly (readonly Button[])[];
      readonly photoUrl?: string;
      readonly documentUrl?: string;
      readonly location?: { readonly latitude: number; readonly longitude: number };
      /** Asks for whole Stars; in the simulator paying is pretended. */
      readonly invoice?: {
        readonly id: string;
        readonly title: string;
        readonly stars: number;
        readonly isPaid: boolean;
      };
      readonly at: string;
    }
  /** What happened behind the conversation: a stored record, a notice to the owner, a reminder set. */
  | { readonly who: 'note'; readonly note: SimulationNote; readonly at: string };

export type SimulationNote =
  | {
      readonly type: 'record';
      readonly title: string;
      readonly fields: readonly { readonly variable: string; readonly text: string }[];
    }
  | { readonly type: 'notify_owner'; readonly text: string }
  | { readonly type: 'handoff' }
  | { readonly type: 'scheduled'; readonly at: string }
  /** A web service was asked; `status` is 0 when there was no answer. */
  | {
      readonly type: 'called';
      readonly method: (typeof HTTP_METHODS)[number];
      readonly host: string;
      readonly status: number;
      readonly outcome: CallOutcome;
    }
  /** An invoice was paid, in pretence. */
  | { readonly type: 'paid'; readonly title: string; readonly stars: number }
  | { readonly type: 'data_deleted' }
  | { readonly type: 'ended' }
  | { readonly type: 'error'; readonly code: string };

/** What came of a call to a web service in the simulator. */
export type CallOutcome = 'ok' | 'wrong_status' | 'value_missing' | 'too_many_calls' | CallFailure;

export interface SimulationView {
  readonly id: string;
  readonly botId: string;
  readonly language: Language;
  readonly revision: number;
  /** The simulation's clock: real time plus what was skipped. */
  readonly now: string;
  readonly lines: readonly SimulationLine[];
  readonly variables: Readonly<Record<string, unknown>>;
  readonly currentBlockId: string | null;
  /** What is due later: timers, and the next start of a flow with a schedule. */
  readonly pendingTimers: readonly { readonly id: string; readonly at: string }[];
}

/** What a person does in the simulator. */
export type SimulationInput =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'button'; readonly action: string; readonly label: string }
  | { readonly type: 'command'; readonly command: string }
  /** Pays an invoice that the bot showed; no money moves. */
  | { readonly type: 'pay'; readonly invoiceId: string }
  | { readonly type: 'advance'; readonly minutes: number };

export interface AiStatusView {
  readonly engine: EngineName | 'none';
  readonly provider: string | null;
  readonly model: string | null;
  readonly configured: boolean;
}

/**
 * Everything that the delivery side (HTTP, pages, back office, Telegram) may ask of the product.
 * Every function that takes a viewer checks what this viewer may do; inputs are `unknown` where they
 * come from outside and are parsed inside. Failures are `AppError`s.
 */
export interface Services {
  readonly accounts: {
    /** Creates a PENDING account and logs it in. @throws account/email-taken, request/invalid */
    register(input: unknown, origin: Origin): Promise<Login>;
    /** @throws auth/wrong-credentials (also for an unknown e-mail, in the same time) */
    logIn(input: unknown, origin: Origin): Promise<Login>;
    /** Rotates a refresh token. @throws auth/token-invalid, auth/token-expired, auth/refresh-reused */
    refresh(refreshToken: string, origin: Origin): Promise<Login>;
    /** Ends the login that the refresh token belongs to; unknown tokens are fine. */
    logOut(refreshToken: string): Promise<void>;
    /** Who an access token speaks for, read fresh from the database. @throws auth/* */
    authenticate(accessToken: string): Promise<Viewer>;
    changeLocale(viewer: Viewer, input: unknown): Promise<Viewer>;
    /** PENDING or REJECTED → APPROVED with a welcome grant (may be 0). Admins only; audited. */
    approve(viewer: Viewer, input: unknown, origin: Origin): Promise<void>;
    /** PENDING → REJECTED with a reason. Admins only; audited. */
    reject(viewer: Viewer, input: unknown, origin: Origin): Promise<void>;
  };
  readonly credits: {
    balance(viewer: Viewer): Promise<BalanceView>;
    entries(viewer: Viewer, input: unknown): Promise<Page<CreditEntryView>>;
    /** Admins only; reason required; audited. Input: userId, credits, reason, idempotencyKey? */
    grant(viewer: Viewer, input: unknown, origin: Origin): Promise<BalanceView>;
    /** As grant. @throws credits/not-enough when the account has less. */
    deduct(viewer: Viewer, input: unknown, origin: Origin): Promise<BalanceView>;
    quote(viewer: Viewer): Promise<QuoteView>;
  };
  readonly runs: {
    /**
     * Creates the run, holds its maximum and enqueues its job in one transaction. The same
     * idempotency key with the same input gives the same run.
     * Input: prompt, locale, idempotencyKey.
     */
    start(viewer: Viewer, input: unknown, origin: Origin): Promise<RunView>;
    get(viewer: Viewer, runId: string): Promise<RunView>;
    list(viewer: Viewer, input: unknown): Promise<Page<RunView>>;
  };
  readonly bots: {
    list(viewer: Viewer): Promise<readonly BotListItem[]>;
    get(viewer: Viewer, botId: string): Promise<BotView>;
    /**
     * Makes a bot of a spec from outside, exactly as it is; free. Input: spec, idempotencyKey?.
     * @throws bot/invalid-spec with {@link InvalidSpecDetails}, bot/proof-too-long,
     * bot/idempotency-conflict
     */
    import(viewer: Viewer, input: unknown, origin: Origin): Promise<BotView>;
    /**
     * Makes a bot of a template; free. Input: blueprintId, name?, idempotencyKey?.
     * @throws blueprint/not-found, bot/invalid-name, bot/idempotency-conflict
     */
    createFromBlueprint(viewer: Viewer, input: unknown, origin: Origin): Promise<BotView>;
  };
  /** The gallery, open to everybody. */
  readonly blueprints: {
    list(): readonly BlueprintItem[];
    /** With words and the example in `language` where the template has it. @throws blueprint/not-found */
    get(blueprintId: string, language: Language): BlueprintView;
  };
  readonly botSecrets: {
    /** What the shown version needs and what is set, by name. @throws bot/not-found */
    list(viewer: Viewer, botId: string): Promise<readonly BotSecretView[]>;
    /** Sets or replaces one; audited. Input: name, value. @throws secret/*, bot/not-found */
    set(
      viewer: Viewer,
      botId: string,
      input: unknown,
      origin: Origin,
    ): Promise<readonly BotSecretView[]>;
    /** Audited. @throws secret/not-found, bot/not-found */
    remove(
      viewer: Viewer,
      botId: string,
      name: string,
      origin: Origin,
    ): Promise<readonly BotSecretView[]>;
  };
  readonly simulations: {
    /** A new conversation in the simulator; it begins with /start. Input: language?. */
    start(viewer: Viewer, botId: string, input: unknown): Promise<SimulationView>;
    get(viewer: Viewer, simulationId: string): Promise<SimulationView>;
    /** The viewer's newest simulation of this bot's shown version, if there is one. */
    latest(viewer: Viewer, botId: string): Promise<SimulationView | null>;
    /** Input: revision?, event: SimulationInput. @throws simulation/stale */
    send(viewer: Viewer, simulationId: string, input: unknown): Promise<SimulationView>;
  };
  readonly ai: {
    status(): AiStatusView;
  };
  readonly health: {
    /** Resolves when the database answers and is migrated. @throws internal/not-ready */
    ready(): Promise<void>;
  };
}
