import type { HTTP_METHODS } from '#server/bot-spec/http-block.ts';
import type { VariableType } from '#server/bot-spec/variables.ts';
import type { Language } from '#server/shared/language.ts';
import type { Value } from './session.ts';

/** A button under a message: tapping it sends `action` back as a button event, or opens `url`. */
export type Button =
  | { readonly label: string; readonly action: string }
  | { readonly label: string; readonly url: string };

/** What the shell asks the customer's device for, beside plain text. */
export type DeviceRequest = 'contact' | 'location';

/**
 * What a step wants done. Texts are final: in the customer's language, variables filled in, plain
 * text (the shell escapes for its channel).
 */
export type Effect =
  | {
      readonly type: 'send';
      readonly text: string;
      readonly buttons?: readonly (readonly Button[])[];
      /** At most one of the three is set. */
      readonly photoUrl?: string;
      readonly documentUrl?: string;
      readonly location?: { readonly latitude: number; readonly longitude: number };
      /** Shown as a keyboard; the labels of `buttons` also work when they are typed. */
      readonly request?: DeviceRequest;
      /** The block that speaks; absent for the always-on commands. */
      readonly blockId?: string;
    }
  /** Replaces the text and buttons of the message whose button was tapped. */
  | {
      readonly type: 'edit';
      readonly text: string;
      readonly buttons?: readonly (readonly Button[])[];
      readonly blockId?: string;
    }
  | { readonly type: 'answer_button'; readonly text?: string }
  | {
      readonly type: 'store_record';
      readonly kind: string;
      readonly title: string;
      readonly fields: readonly RecordField[];
      readonly blockId: string;
    }
  /** Tells the bot's owner; the text is in the bot's default language. */
  | { readonly type: 'notify_owner'; readonly text: string; readonly blockId: string }
  | { readonly type: 'hand_off'; readonly blockId: string }
  | { readonly type: 'schedule'; readonly timerId: string; readonly at: string }
  /** Ask a web service and come back with `http_result`, also when nobody answers. */
  | ({ readonly type: 'call_http'; readonly callId: string; readonly blockId: string } & HttpCall)
  /** Answer from the bot's knowledge and come back with `ai_result`. */
  | {
      readonly type: 'ask_ai';
      readonly callId: string;
      readonly blockId: string;
      readonly question: string;
      readonly language: Language;
    }
  /** Ask for Stars and come back with `payment`. The buttons stand under the one that pays. */
  | {
      readonly type: 'invoice';
      readonly invoiceId: string;
      readonly blockId: string;
      readonly title: string;
      readonly description: string;
      readonly stars: number;
      readonly buttons: readonly (readonly Button[])[];
    }
  | { readonly type: 'delete_customer_data' }
  | { readonly type: 'end'; readonly flowId: string }
  /** A limit of the interpreter stopped the walk; the conversation restarts at the next message. */
  | {
      readonly type: 'error';
      readonly code: 'too_many_blocks' | 'too_many_jumps' | 'block_missing';
      readonly blockId: string;
    };

/** A request to a web service; secrets are names that the shell looks up. */
export interface HttpCall {
  readonly method: (typeof HTTP_METHODS)[number];
  readonly url: string;
  readonly headers: readonly (
    | { readonly name: string; readonly value: string }
    | { readonly name: string; readonly secret: string }
  )[];
  /** JSON text, or null for a request without a body. */
  readonly body: string | null;
  readonly reads: readonly HttpRead[];
  readonly timeoutMs: number;
  readonly retries: number;
}

/** A value that is read from the answer of a web service. */
export interface HttpRead {
  readonly path: string;
  readonly variable: string;
  readonly type: VariableType;
}

export interface RecordField {
  readonly variable: string;
  /** What a person reads before the value, in the bot's default language. */
  readonly label: string;
  /** What a person reads, in the bot's default language. */
  readonly text: string;
  /** Null when the customer gave nothing. */
  readonly value: Value | null;
}
