import { z } from 'zod';
import type { ScriptTurn } from '#server/runtime/converse.ts';
import type { Button, Effect } from '#server/runtime/effects.ts';

const contact = z.strictObject({ phone: z.string().max(40), firstName: z.string().max(200) });
const location = z.strictObject({ latitude: z.number(), longitude: z.number() });
/** A body is JSON, or the text as it comes. */
const http = z.strictObject({
  status: z.int().min(0).max(599),
  body: z
    .union([z.string(), z.record(z.string(), z.unknown()), z.array(z.unknown())])
    .default('')
    .transform((body) => (typeof body === 'string' ? body : JSON.stringify(body))),
});
const file = z.strictObject({ fileId: z.string().max(200), name: z.string().max(200) });

/** One line of a script: what the customer does, or that time passes. */
const scriptLineSchema = z.union([
  z.strictObject({ text: z.string().max(10_000) }),
  z.strictObject({ tap: z.string().max(400) }),
  z.strictObject({ command: z.string().regex(/^\/?[a-z0-9_]{1,32}$/) }),
  z.strictObject({ advanceMinutes: z.int().min(1).max(5_256_000) }),
  z.strictObject({ contact }),
  z.strictObject({ location }),
  z.strictObject({ file }),
  z.strictObject({ pay: z.boolean() }),
  z.strictObject({ http }),
  z.strictObject({ staff: z.string().max(4096), closes: z.boolean().default(false) }),
]);

/** Reads one line of a script; null when it is not one. */
export function parseScriptLine(line: string): ScriptTurn | null {
  try {
    const parsed = scriptLineSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** What came from outside, as a line of the transcript; null for the passing of time. */
export function customerLine(turn: ScriptTurn): object | null {
  if ('text' in turn) return { who: 'customer', text: turn.text };
  if ('tap' in turn) return { who: 'customer', text: turn.tap };
  if ('command' in turn) return { who: 'customer', text: `/${turn.command.replace(/^\//, '')}` };
  if ('contact' in turn) return { who: 'customer', text: turn.contact.phone };
  if ('file' in turn) return { who: 'customer', text: turn.file.name };
  if ('staff' in turn) return { who: 'staff', text: turn.staff };
  if ('pay' in turn) return { who: 'customer', pay: turn.pay };
  if ('http' in turn) return { who: 'web_service', status: turn.http.status };
  if ('location' in turn) {
    return { who: 'customer', text: `${turn.location.latitude},${turn.location.longitude}` };
  }
  return null;
}

/** An effect as a line of the transcript; null for one that a person does not notice. */
export function effectLine(effect: Effect): object | null {
  switch (effect.type) {
    case 'send':
    case 'edit': {
      const buttons = labelsOf(effect.buttons);
      return { who: 'bot', text: effect.text, ...(buttons.length > 0 && { buttons }) };
    }
    case 'answer_button':
      return effect.text === undefined ? null : { who: 'bot', text: effect.text };
    case 'store_record': {
      const { kind, title, fields, blockId } = effect;
      return { effect: 'record', kind, title, fields, blockId };
    }
    // The rest of a call holds names of secrets and what customers wrote.
    case 'call_http':
      return { effect: 'call_http', method: effect.method, url: effect.url };
    case 'invoice': {
      const { title, description, stars } = effect;
      return { effect: 'invoice', title, description, stars, buttons: labelsOf(effect.buttons) };
    }
    default: {
      const { type, ...facts } = effect;
      return { effect: type, ...facts };
    }
  }
}

/** The labels of all buttons of a message, row by row. */
export function labelsOf(rows: readonly (readonly Button[])[] = []): string[] {
  return rows.flat().map(({ label }) => label);
}
