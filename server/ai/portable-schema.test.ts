import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { portableSchema } from './portable-schema.ts';

describe('the portable form of a schema', () => {
  it('writes literals as enums, unions as anyOf, and limits as words', () => {
    const schema = z.strictObject({
      kind: z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('a'), name: z.string().max(5) }),
        z.strictObject({ type: z.literal('b'), list: z.array(z.number()).min(2) }),
      ]),
    });
    expect(portableSchema(schema)).toEqual({
      type: 'object',
      required: ['kind'],
      additionalProperties: false,
      properties: {
        kind: {
          anyOf: [
            {
              type: 'object',
              required: ['type', 'name'],
              additionalProperties: false,
              properties: {
                type: { type: 'string', enum: ['a'] },
                name: { type: 'string', description: 'At most 5 characters.' },
              },
            },
            {
              type: 'object',
              required: ['type', 'list'],
              additionalProperties: false,
              properties: {
                type: { type: 'string', enum: ['b'] },
                list: {
                  type: 'array',
                  items: { type: 'number' },
                  description: 'At least 2 entries.',
                },
              },
            },
          ],
        },
      },
    });
  });

  it.each([
    ['an optional field', z.strictObject({ name: z.string().optional() })],
    ['a record', z.strictObject({ map: z.record(z.string(), z.string()) })],
    ['a value of any kind', z.strictObject({ any: z.unknown() })],
    ['a root that is no object', z.array(z.string())],
  ])('refuses %s', (_what, schema) => {
    expect(() => portableSchema(schema)).toThrow(/portable/);
  });
});
