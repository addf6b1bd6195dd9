import type { Locale } from '@prisma/client';
import type { AccountStatus, RunState } from '#server/services.ts';

interface CreditChange {
  readonly before: { readonly availableCredits: number };
  readonly after: { readonly availableCredits: number; readonly transactionId: string };
}

type NewBotFacts = {
  readonly name: string;
  readonly specHash: string;
  readonly engineVersion: string;
};

/** What each type of event is about and what it remembers. Never secrets. */
interface AuditPayloads {
  'account.registered': {
    readonly target: 'user';
    readonly before: null;
    readonly after: { readonly email: string; readonly locale: Locale };
  };
  'account.approved': {
    readonly target: 'user';
    readonly before: { readonly status: AccountStatus };
    readonly after: { readonly status: 'APPROVED'; readonly welcomeCredits: number };
  };
  'account.rejected': {
    readonly target: 'user';
    readonly before: { readonly status: AccountStatus };
    readonly after: { readonly status: 'REJECTED' };
  };
  'credits.granted': { readonly target: 'user' } & CreditChange;
  'credits.deducted': { readonly target: 'user' } & CreditChange;
  'owner.created': {
    readonly target: 'user';
    readonly before: null;
    readonly after: { readonly email: string };
  };
  /** A run ended; charged only when it gave a bot. */
  'run.finished': {
    readonly target: 'run';
    readonly before: { readonly state: 'QUEUED' | 'RUNNING' };
    readonly after: {
      readonly state: RunState;
      readonly outcomeCode: string | null;
      readonly botId: string | null;
      readonly heldCredits: number;
      readonly chargedCredits: number;
    };
  };
  /** A bot came from a file; nothing was charged. */
  'bot.imported': { readonly target: 'bot'; readonly before: null; readonly after: NewBotFacts };
  /** A bot came from a template of the gallery; nothing was charged. */
  'bot.created_from_blueprint': {
    readonly target: 'bot';
    readonly before: null;
    readonly after: NewBotFacts & { readonly blueprintId: string };
  };
  /** A newer engine found a live version broken: its customers are no longer served by it. */
  'bot.paused': {
    readonly target: 'bot';
    readonly before: { readonly state: 'LIVE' };
    readonly after: {
      readonly state: 'PAUSED';
      readonly versionId: string;
      readonly engineVersion: string;
    };
  };
  /** The value of a secret was set or replaced; it stands nowhere. */
  'bot_secret.set': {
    readonly target: 'bot';
    readonly before: { readonly name: string; readonly isSet: boolean };
    readonly after: { readonly name: string; readonly isSet: true };
  };
  'bot_secret.removed': {
    readonly target: 'bot';
    readonly before: { readonly name: string; readonly isSet: true };
    readonly after: { readonly name: string; readonly isSet: false };
  };
  /** A refresh token came back after it was used: somebody has a copy, so the login was ended. */
  'login.refresh_reused': {
    readonly target: 'login';
    readonly before: null;
    readonly after: { readonly userId: string };
  };
}

export type AuditEventType = keyof AuditPayloads;

/** One thing that happened. A payload that does not fit its type does not compile. */
export type AuditEvent = {
  [Type in AuditEventType]: {
    readonly type: Type;
    readonly targetType: AuditPayloads[Type]['target'];
    readonly targetId: string;
    readonly before: AuditPayloads[Type]['before'];
    readonly after: AuditPayloads[Type]['after'];
    readonly reason?: string | null;
  };
}[AuditEventType];
