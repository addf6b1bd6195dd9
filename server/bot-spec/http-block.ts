import { z } from 'zod';
import { blockShape } from './block-shape.ts';
import { idSchema, variableNameSchema } from './ids.ts';

/** The methods of requests to web services. */
export const HTTP_METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Members and positions of a JSON value: `data.items[0].price`. */
export const JSON_PATH = /^[A-Za-z_$][\w$-]{0,59}(?:\.[A-Za-z_$][\w$-]{0,59}|\[\d{1,4}\]){0,11}$/;

/** The name of a secret: the spec holds names, the bot's settings hold the secrets. */
export const secretNameSchema = z.string().regex(/^[A-Z][A-Z0-9_]{0,39}$/);

const headerNameSchema = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,59}$/);
/** A text with placeholders, in no language: an address, a header, a field of a body. */
const plainTemplateSchema = z.string().max(2000);

/**
 * Asks a web service. A 2xx answer that holds every value of `reads` goes to `next`; anything else
 * (another status, no answer in time, a value that is missing or of another type) goes to `failed`.
 * Secrets stand in the bot's settings; the spec holds their names.
 */
export const httpBlockSchema = blockShape('http', {
  /** `GET` reads and sends no body. */
  method: z.enum(HTTP_METHODS),
  /** A public `https://` address; placeholders may stand after the host and are encoded. */
  url: plainTemplateSchema.min(1),
  /** What is sent beside the address: a value, or a secret by its name. */
  headers: z
    .array(
      z.union([
        z.strictObject({
          /** The name of the header. */
          name: headerNameSchema,
          /** Its value; may hold placeholders. */
          value: plainTemplateSchema,
        }),
        z.strictObject({
          /** The name of the header. */
          name: headerNameSchema,
          /** Instead of a value: the name of a secret in the bot's settings. */
          secret: secretNameSchema,
        }),
      ]),
    )
    .max(10),
  /** The members of a JSON object. */
  body: z
    .array(
      z.strictObject({
        /** The name of the member. */
        name: z.string().min(1).max(60),
        /** Its value; may hold placeholders. One that is a single placeholder keeps the variable's type. */
        value: plainTemplateSchema,
      }),
    )
    .max(30)
    .optional(),
  /** What is taken out of the JSON answer. */
  reads: z
    .array(
      z.strictObject({
        /** Members and positions: `data.items[0].price`. */
        path: z.string().regex(JSON_PATH),
        /** Takes the value; what does not fit its type counts as no answer. */
        variable: variableNameSchema,
      }),
    )
    .max(20),
  /** How long an answer is waited for. */
  timeoutSeconds: z.int().min(1).max(5),
  /** How often it is tried again when there was no answer or a 5xx; only GET, PUT and DELETE are. */
  retries: z.int().min(0).max(2),
  /** Where an answer leads. */
  next: idSchema,
  /** Where everything else leads. */
  failed: idSchema,
});
