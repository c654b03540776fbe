import type { Shape } from './shape.ts';

/** A JSON schema (draft 07, which is what editors understand) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON schema of a shape. */
export function schemaOf(shape: Shape): JsonSchema {
  const described = shape.description === undefined ? {} : { description: shape.description };
  switch (shape.kind) {
    case 'number':
      return { type: 'number', ...(shape.least === undefined ? {} : { minimum: shape.least }), ...described };
    case 'string':
      return shape.values ? { enum: [...shape.values], ...described } : { type: 'string', ...described };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of), ...described };
    case 'map':
      return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(shape.keys).map(([key, of]) => [key, schemaOf(of)])),
        additionalProperties: false,
        ...(shape.required ? { required: [...shape.required] } : {}),
        ...described,
      };
    case 'either':
      return { anyOf: shape.of.map(schemaOf), ...described };
    default:
      return { type: shape.kind, ...described };
  }
}
