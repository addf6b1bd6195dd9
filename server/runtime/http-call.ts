import type { BlockOf } from '#server/bot-spec/blocks.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { parseTemplate } from '#server/bot-spec/template.ts';
import type { HttpCall, HttpRead } from './effects.ts';
import { type RenderContext, variableValue } from './render-text.ts';
import type { Session, Value } from './session.ts';
import { indexOf } from './spec-index.ts';

const SECOND_MS = 1000;

/**
 * The request of an `http` block with the values of a conversation: encoded in the address, without
 * line breaks in headers, typed in the body. A value that is not set is empty, and null in the body.
 */
export function httpCallOf(block: BlockOf<'http'>, context: RenderContext): HttpCall {
  const plain = (template: string, write: (value: Value | undefined) => string) =>
    parseTemplate(template)
      .map((part) =>
        part.type === 'variable' ? write(variableValue(part.name, context)) : part.text,
      )
      .join('');
  const repeats = block.method === 'GET' || block.method === 'PUT' || block.method === 'DELETE';
  return {
    method: block.method,
    url: plain(block.url, (value) => encodeURIComponent(wireText(value))),
    headers: block.headers.map((header) =>
      'secret' in header
        ? header
        : { name: header.name, value: plain(header.value, (value) => headerText(value)) },
    ),
    body: block.body
      ? JSON.stringify(
          Object.fromEntries(
            block.body.map(({ name, value }) => [name, bodyValue(value, context, plain)]),
          ),
        )
      : null,
    reads: readsOf(block, context.spec),
    timeoutMs: block.timeoutSeconds * SECOND_MS,
    retries: repeats ? block.retries : 0,
  };
}

/** The call that a conversation waits for, and what its block wants to know; null for none. */
export function awaitedHttp(
  spec: BotSpec,
  { waiting }: Session,
): { readonly callId: string; readonly reads: readonly HttpRead[] } | null {
  const block = waiting?.call ? indexOf(spec).blocks.get(waiting.blockId) : undefined;
  if (!waiting?.call || block?.type !== 'http') return null;
  return { callId: waiting.call.id, reads: readsOf(block, spec) };
}

function readsOf(block: BlockOf<'http'>, spec: BotSpec): HttpRead[] {
  const { variableTypes } = indexOf(spec);
  return block.reads.map(({ path, variable }) => ({
    path,
    variable,
    type: variableTypes.get(variable) ?? 'text',
  }));
}

function bodyValue(
  template: string,
  context: RenderContext,
  plain: (template: string, write: (value: Value | undefined) => string) => string,
): Value | null {
  const [part, ...others] = parseTemplate(template);
  if (part?.type === 'variable' && others.length === 0) {
    return variableValue(part.name, context) ?? null;
  }
  return plain(template, wireText);
}

/** A value as another program reads it: no words, no currency, no formats of a language. */
function wireText(value: Value | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Header values are visible ASCII; anything else would be another header or a broken one. */
function headerText(value: Value | undefined): string {
  return wireText(value).replace(/[^\x20-\x7E]/g, '');
}
