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
      readonly photoUrl?: string;
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
  | { readonly type: 'delete_customer_data' }
  | { readonly type: 'end'; readonly flowId: string }
  /** A limit of the interpreter stopped the walk; the conversation restarts at the next message. */
  | {
      readonly type: 'error';
      readonly code: 'too_many_blocks' | 'block_missing';
      readonly blockId: string;
    };

export interface RecordField {
  readonly variable: string;
  /** What a person reads before the value, in the bot's default language. */
  readonly label: string;
  /** What a person reads, in the bot's default language. */
  readonly text: string;
  /** Null when the customer gave nothing. */
  readonly value: Value | null;
}
