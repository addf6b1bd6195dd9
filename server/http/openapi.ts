import { z } from 'zod';
import type { Route } from './define-route.ts';
import { type JsonSchema, schemaWriter } from './openapi-schemas.ts';
import { errorSchema } from './schemas/errors.ts';

const json = (schema: JsonSchema) => ({ content: { 'application/json': { schema } } });

function propertiesOf(
  schema: JsonSchema,
): readonly { name: string; required: boolean; schema: unknown }[] {
  const shape = z
    .object({
      properties: z.record(z.string(), z.unknown()).default({}),
      required: z.array(z.string()).default([]),
    })
    .parse(schema);
  return Object.entries(shape.properties).map(([name, property]) => ({
    name,
    required: shape.required.includes(name),
    schema: property,
  }));
}

function operationId(route: Route): string {
  return `${route.method}${route.path.replace(/[{}]/g, '').replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}

/** The OpenAPI 3.1 document of a table of routes. */
export function createOpenApiDocument(routes: readonly Route[]): JsonSchema {
  const { components, write } = schemaWriter();
  const failure = {
    description: 'Not done; `code` says why.',
    ...json(write(errorSchema, 'output')),
  };

  const operation = (route: Route) => {
    const { params, query, body } = route.input;
    const parameters = [
      ...(params
        ? propertiesOf(write(params, 'input')).map((entry) => ({ in: 'path', ...entry }))
        : []),
      ...(query
        ? propertiesOf(write(query, 'input')).map((entry) => ({ in: 'query', ...entry }))
        : []),
      ...Object.entries(route.headers ?? {}).map(([name, description]) => ({
        in: 'header',
        name,
        required: false,
        description,
        schema: { type: 'string' },
      })),
    ];
    const success = {
      description: route.summary,
      ...(route.status === 204 ? {} : json(write(route.response, 'output'))),
    };
    const failures = Object.entries(route.failures ?? {}).map(([status, body]) => [
      status,
      { ...failure, ...json(write(body, 'output')) },
    ]);
    return {
      operationId: operationId(route),
      tags: [route.tag],
      summary: route.summary,
      ...(route.access === 'public' ? { security: [] } : {}),
      ...(route.access === 'approved' ? { description: 'Needs an approved account.' } : {}),
      ...(parameters.length > 0 ? { parameters } : {}),
      ...(body ? { requestBody: { required: true, ...json(write(body, 'input')) } } : {}),
      responses: { [route.status]: success, ...Object.fromEntries(failures), default: failure },
    };
  };

  const paths: Record<string, JsonSchema> = {};
  for (const route of routes) (paths[route.path] ??= {})[route.method] = operation(route);
  return {
    openapi: '3.1.0',
    info: {
      title: 'AI Agent Factory',
      version: '1',
      description:
        'Turns a description in Arabic or English into a Telegram bot that is proven to work.',
    },
    servers: [{ url: '/api' }],
    security: [{ bearer: [] }],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
      },
    },
  };
}
