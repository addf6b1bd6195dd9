import { z } from 'zod';
import { HTTP_METHODS } from '#server/bot-spec/http-block.ts';
import type { SimulationLine } from '#server/services.ts';
import { CALL_FAILURES } from '#server/web-service/call-failed.ts';

const momentSchema = z.iso.datetime();

const buttonSchema = z.union([
  z.strictObject({ label: z.string(), action: z.string() }),
  z.strictObject({ label: z.string(), url: z.string() }),
]);

const noteSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('record'),
    title: z.string(),
    fields: z.array(z.strictObject({ variable: z.string(), text: z.string() })).readonly(),
  }),
  z.strictObject({ type: z.literal('notify_owner'), text: z.string() }),
  z.strictObject({ type: z.literal('handoff') }),
  z.strictObject({ type: z.literal('scheduled'), at: momentSchema }),
  z.strictObject({
    type: z.literal('called'),
    method: z.enum(HTTP_METHODS),
    host: z.string(),
    status: z.int(),
    outcome: z.enum(['ok', 'wrong_status', 'value_missing', 'too_many_calls', ...CALL_FAILURES]),
  }),
  z.strictObject({ type: z.literal('paid'), title: z.string(), stars: z.int() }),
  z.strictObject({ type: z.literal('data_deleted') }),
  z.strictObject({ type: z.literal('ended') }),
  z.strictObject({ type: z.literal('error'), code: z.string() }),
]);

/** A line as it is stored and shown. */
export const simulationLineSchema = z.discriminatedUnion('who', [
  z.strictObject({ who: z.literal('customer'), text: z.string(), at: momentSchema }),
  z.strictObject({
    who: z.literal('bot'),
    text: z.string(),
    buttons: z.array(z.array(buttonSchema).readonly()).readonly(),
    photoUrl: z.string().exactOptional(),
    documentUrl: z.string().exactOptional(),
    location: z.strictObject({ latitude: z.number(), longitude: z.number() }).exactOptional(),
    invoice: z
      .strictObject({ id: z.string(), title: z.string(), stars: z.int(), isPaid: z.boolean() })
      .exactOptional(),
    at: momentSchema,
  }),
  z.strictObject({ who: z.literal('note'), note: noteSchema, at: momentSchema }),
]) satisfies z.ZodType<SimulationLine>;
