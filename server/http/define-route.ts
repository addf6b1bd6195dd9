import type { Request } from 'express';
import { z } from 'zod';
import { requireApproved } from '#server/auth/approval.ts';
import type { Origin, Services, Viewer } from '#server/services.ts';
import { parseInput } from '#server/shared/parse-input.ts';
import { originOf, requireViewer } from './request-state.ts';

/**
 * Who may call a route. `viewer`: anybody who is logged in, also before approval. `approved`: an
 * approved account. The services check once more; the route's word is also the documentation's.
 */
export type Access = 'public' | 'viewer' | 'approved';

/** The parts of a request that a route reads: of `params`, `query` and `body`, the others are empty. */
type InputSchemas = Readonly<Record<string, z.ZodType>>;

/** What the OpenAPI document says about a route. */
export interface RouteFacts {
  readonly method: 'get' | 'post' | 'patch' | 'put' | 'delete';
  /** Below `/api`, in OpenAPI's form: `/runs/{id}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly status: 200 | 201 | 204;
  /** Headers that a caller may send, by name, with what they are for. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * The body holds a document whose own reader checks what is in it: only the fields around it are
   * looked at here. At most so many bytes, where other bodies may have fewer.
   */
  readonly document?: { readonly maxBytes: number };
  /** Failures whose details have a shape of their own, by status: the whole body. */
  readonly failures?: Readonly<Record<number, z.ZodType>>;
}

interface RouteDefinition<Input extends InputSchemas, Answer extends z.ZodType> extends RouteFacts {
  readonly input: Input;
  /** `z.void()` where the answer has no body. */
  readonly response: Answer;
  /** The answer is for keeping: browsers save it under this name. */
  fileNameOf?(answer: z.input<Answer>): string;
}

/** What goes back to the caller. */
export interface RouteAnswer {
  readonly body: unknown;
  /** Null unless it is for keeping. */
  readonly fileName: string | null;
}

interface PublicCall<Input extends InputSchemas> {
  readonly services: Services;
  readonly origin: Origin;
  readonly input: z.output<z.ZodObject<Input>>;
  readonly request: Request;
}

interface ViewerCall<Input extends InputSchemas> extends PublicCall<Input> {
  readonly viewer: Viewer;
}

/** One route of the API: what the router runs and what the OpenAPI document says. */
export interface Route extends RouteFacts {
  readonly access: Access;
  readonly input: InputSchemas;
  readonly response: z.ZodType;
  /** Checks access, parses, answers. @throws auth/*, account/*, request/invalid, the service's own */
  run(services: Services, request: Request): Promise<RouteAnswer>;
}

const nothing = z.strictObject({});

function readCall<Input extends InputSchemas>(
  { input, document }: RouteFacts & { readonly input: Input },
  services: Services,
  request: Request,
): PublicCall<Input> {
  const parts = { params: request.params, query: request.query, body: request.body ?? {} };
  for (const [name, part] of Object.entries(parts)) if (!input[name]) parseInput(nothing, part);
  const parsed = parseInput(z.object(input), parts, {
    pathStart: 1,
    unchecked: document ? ['body'] : [],
  });
  return { services, origin: originOf(request), input: parsed, request };
}

function answerWith<Answer extends z.ZodType>(
  { fileNameOf }: Pick<RouteDefinition<InputSchemas, Answer>, 'fileNameOf'>,
  body: z.input<Answer>,
): RouteAnswer {
  return { body, fileName: fileNameOf?.(body) ?? null };
}

/** A route for everybody. */
export function definePublicRoute<Input extends InputSchemas, Answer extends z.ZodType>(
  definition: RouteDefinition<Input, Answer> & {
    handle(call: PublicCall<Input>): Promise<z.input<Answer>>;
  },
): Route {
  const { handle, fileNameOf: _, ...facts } = definition;
  return {
    ...facts,
    access: 'public',
    run: async (services, request) =>
      answerWith(definition, await handle(readCall(facts, services, request))),
  };
}

/** A route for people who are logged in. */
export function defineRoute<Input extends InputSchemas, Answer extends z.ZodType>(
  definition: RouteDefinition<Input, Answer> & {
    readonly access: 'viewer' | 'approved';
    handle(call: ViewerCall<Input>): Promise<z.input<Answer>>;
  },
): Route {
  const { handle, fileNameOf: _, ...facts } = definition;
  return {
    ...facts,
    async run(services, request) {
      const viewer = requireViewer(request);
      if (facts.access === 'approved') requireApproved(viewer);
      const answer = await handle({ ...readCall(facts, services, request), viewer });
      return answerWith(definition, answer);
    },
  };
}
