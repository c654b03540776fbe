/**
 * What a value of a configuration file must look like. Shapes are data: they read a file with the place of every
 * mistake, and the JSON schema that editors complete by is made from the same shapes.
 */
export type Shape =
  | { readonly kind: 'boolean'; readonly description?: string }
  | { readonly kind: 'number'; readonly least?: number; readonly description?: string }
  | {
      readonly kind: 'string';
      /** The only values. */
      readonly values?: readonly string[];
      /** What is wrong with a value, and where in it, in UTF-16 units; null where nothing is. */
      readonly check?: (value: string) => { readonly message: string; readonly at: number } | null;
      readonly description?: string;
    }
  | { readonly kind: 'null'; readonly description?: string }
  | { readonly kind: 'list'; readonly of: Shape; readonly description?: string }
  | {
      readonly kind: 'map';
      /** What one calls a key: "rule", "option". */
      readonly what: string;
      readonly keys: Readonly<Record<string, Shape>>;
      readonly required?: readonly string[];
      readonly description?: string;
    }
  | {
      /** The first shape that takes the kind of value at hand. */
      readonly kind: 'either';
      readonly of: readonly Shape[];
      readonly description?: string;
    };

/** The same shape with a sentence for whoever fills it in. */
export function described<S extends Shape>(shape: S, description: string): S {
  return { ...shape, description };
}

/** One value, or a list of such values. */
export function oneOrMore(of: Shape): Shape {
  return { kind: 'either', of: [of, { kind: 'list', of }] };
}

/** What people call a value of a shape. */
export function nameOf(shape: Shape): string {
  switch (shape.kind) {
    case 'boolean':
      return 'true or false';
    case 'number':
      return 'a number';
    case 'string':
      return shape.values ? `one of ${shape.values.join(', ')}` : 'text';
    case 'null':
      return 'null';
    case 'list':
      return 'a list';
    case 'map':
      return 'a map';
    case 'either':
      return [...new Set(shape.of.map(nameOf))].join(' or ');
  }
}
