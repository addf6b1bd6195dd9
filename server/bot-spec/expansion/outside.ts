import type { BlockOf } from '#server/bot-spec/blocks.ts';
import type { ModelBlock } from '#server/bot-spec/model-form.ts';
import type { BlockContext } from './block-context.ts';
import type { Names } from './names.ts';
import { wholeWithin } from './numbers.ts';
import { namePlaceholders } from './texts.ts';

type ModelBlockOf<Type extends ModelBlock['type']> = Extract<ModelBlock, { type: Type }>;

const TIMEOUT_SECONDS = 5;
const RETRIES = 1;
const MAX_STARS = 100_000;
const MAX_QUESTIONS = 50;
const MAX_TEMPLATE_LENGTH = 2000;

/** A call to a web service, with the patience that customers have. */
export function expandHttp(
  block: ModelBlockOf<'http'>,
  { blocks, variables }: BlockContext,
): BlockOf<'http'> {
  const template = (written: string) => templateOf(written, variables);
  return {
    id: blocks.of(block.id),
    type: 'http',
    method: block.method,
    url: template(block.url.trim()),
    headers: block.headers
      .slice(0, 10)
      .map(({ name, value, secret }) =>
        secret === ''
          ? { name: name.trim(), value: template(value) }
          : { name: name.trim(), secret: secretName(secret) },
      ),
    ...(block.method === 'POST' && {
      body: block.body.slice(0, 30).map(({ name, value }) => ({ name, value: template(value) })),
    }),
    reads: block.reads
      .slice(0, 20)
      .map(({ path, variable }) => ({ path: bare(path), variable: variables.of(variable) })),
    timeoutSeconds: TIMEOUT_SECONDS,
    retries: RETRIES,
    next: blocks.of(block.next),
    failed: blocks.of(block.failed),
  };
}

/** The form has one way out for all questions that get no answer. */
export function expandAi(
  block: ModelBlockOf<'ai'>,
  { blocks, texts, variables }: BlockContext,
): BlockOf<'ai'> {
  return {
    id: blocks.of(block.id),
    type: 'ai',
    text: texts.text(block.text),
    ...(block.question !== '' && { question: variables.of(block.question) }),
    maxQuestions: wholeWithin(block.maxQuestions, 1, MAX_QUESTIONS),
    next: blocks.of(block.next),
    handoff: blocks.of(block.handoff),
    limit: blocks.of(block.failed),
    failed: blocks.of(block.failed),
  };
}

export function expandPayment(
  block: ModelBlockOf<'payment'>,
  { blocks, texts, variables }: BlockContext,
): BlockOf<'payment'> {
  return {
    id: blocks.of(block.id),
    type: 'payment',
    title: texts.text(block.title),
    description: texts.text(block.description),
    stars:
      block.starsVariable === ''
        ? wholeWithin(block.stars, 1, MAX_STARS)
        : variables.of(block.starsVariable),
    next: blocks.of(block.next),
    cancelled: blocks.of(block.cancelled),
  };
}

function templateOf(written: string, variables: Names): string {
  return namePlaceholders(written, variables).slice(0, MAX_TEMPLATE_LENGTH);
}

/** `$.data.id` of other path languages is `data.id` here. */
function bare(path: string): string {
  return path.trim().replace(/^\$\.?/, '');
}

function secretName(written: string): string {
  return written
    .trim()
    .toUpperCase()
    .replace(/[^A-Z0-9_]+/g, '_')
    .slice(0, 40);
}
