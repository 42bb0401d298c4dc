/** The JSON Schema fragment of one option. Every option has a default, so that a rule runs unconfigured. */
export type OptionSchema =
  | NumberOption
  | { readonly type: 'boolean'; readonly default: boolean; readonly description?: string }
  | {
      readonly type: 'string';
      readonly enum?: readonly string[];
      readonly default: string;
      readonly description?: string;
    }
  | {
      readonly type: 'array';
      readonly items: { readonly type: 'string' };
      readonly default: readonly string[];
      readonly description?: string;
    };

interface NumberOption {
  readonly type: 'integer' | 'number';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default: number;
  readonly description?: string;
}

/** The options of a rule, by name. */
export type OptionSchemas = Readonly<Record<string, OptionSchema>>;

/** The values that a rule's `check` receives. */
export type OptionsOf<Schemas> = {
  readonly [Name in keyof Schemas]: ValueOf<Schemas[Name]>;
};

type ValueOf<Schema> = Schema extends { readonly type: 'integer' | 'number' }
  ? number
  : Schema extends { readonly type: 'boolean' }
    ? boolean
    : Schema extends { readonly type: 'array' }
      ? readonly string[]
      : Schema extends { readonly enum: readonly (infer Value)[] }
        ? Value
        : string;

/** The default of every option. */
export function defaultsOf(schemas: OptionSchemas): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, schema.default]));
}

/** What is wrong with a value for an option, in English, or undefined when it is right. */
export function optionProblem(schema: OptionSchema, value: unknown): string | undefined {
  switch (schema.type) {
    case 'integer':
    case 'number':
      return numberProblem(schema, value);
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    case 'array':
      return isStringList(value) ? undefined : 'must be a list of strings';
    case 'string':
      return stringProblem(schema.enum, value);
  }
}

function numberProblem(schema: NumberOption, value: unknown): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'must be a number';
  if (schema.type === 'integer' && !Number.isInteger(value)) return 'must be a whole number';
  if (schema.minimum !== undefined && value < schema.minimum) return `must be at least ${schema.minimum}`;
  if (schema.maximum !== undefined && value > schema.maximum) return `must be at most ${schema.maximum}`;
  return undefined;
}

function isStringList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function stringProblem(allowed: readonly string[] | undefined, value: unknown): string | undefined {
  if (typeof value !== 'string') return 'must be a string';
  if (allowed && !allowed.includes(value)) return `must be one of ${allowed.join(', ')}`;
  return undefined;
}
