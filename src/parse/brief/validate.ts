/** The part of JSON Schema that the brief's schema uses. */
export interface Schema {
  readonly type?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** What is wrong with a value, as the rest of a sentence that begins with its key; `undefined` when nothing is. */
export function wrongIn(value: unknown, schema: Schema): string | undefined {
  if (schema.anyOf)
    return schema.anyOf.some((one) => !wrongIn(value, one))
      ? undefined
      : ' must be true, false, or { min, max } in whole numbers';
  if (schema.type === 'array') return wrongInList(value, schema.items!);
  if (schema.type === 'object') return wrongInObject(value, schema.properties!);
  if (schema.type === 'string') {
    return typeof value === 'string' && value.trim().length >= (schema.minLength ?? 0)
      ? undefined
      : ' must be a text that is not empty';
  }
  if (schema.type === 'integer') {
    const least = schema.minimum ?? 0;
    return Number.isInteger(value) && (value as number) >= least
      ? undefined
      : ` must be a whole number of at least ${least}`;
  }
  return typeof value === 'boolean' ? undefined : ' must be true or false';
}

function wrongInList(value: unknown, items: Schema): string | undefined {
  if (!Array.isArray(value)) return ' must be a list of texts';
  const index = value.findIndex((item) => wrongIn(item, items));
  return index < 0 ? undefined : `[${index}]${wrongIn(value[index], items)}`;
}

function wrongInObject(value: unknown, properties: Readonly<Record<string, Schema>>): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ' must be an object';
  const entries = Object.entries(value);
  const strange = entries.find(([key]) => !(key in properties));
  if (strange) return `: unknown key "${strange[0]}"`;
  const wrong = entries.find(([key, one]) => wrongIn(one, properties[key]!));
  return wrong ? `.${wrong[0]}${wrongIn(wrong[1], properties[wrong[0]]!)}` : undefined;
}
