import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A JSON Schema, as far as this file makes them. */
export type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema 2020-12 of reports, from the types of src/report/report.ts: those types and their comments are the one
 * source. Numbers are whole unless their type is called Decimal.
 */
export function reportSchema(): Schema {
  const file = fileURLToPath(new URL('../src/report/report.ts', import.meta.url));
  const program = ts.createProgram([file], {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file)!;
  const report = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source)!)
    .find(({ name }) => name === 'Report')!;
  const definitions = new Map<string, Schema>();
  const { $ref } = schemaOf({ checker, definitions, source }, checker.getDeclaredTypeOfSymbol(report));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://unpkg.com/bon-a-tirer/dist/report.schema.json',
    title: 'Bon à tirer: report of one draft',
    $ref,
    $defs: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

interface Making {
  readonly checker: ts.TypeChecker;
  readonly definitions: Map<string, Schema>;
  readonly source: ts.SourceFile;
}

function schemaOf(making: Making, type: ts.Type, written = ''): Schema {
  if (type.isUnion()) return unionSchema(making, type, written);
  if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
  if (type.flags & ts.TypeFlags.BooleanLiteral)
    return { const: making.checker.typeToString(type) === 'true' };
  if (type.flags & ts.TypeFlags.TemplateLiteral) return templateSchema(type as ts.TemplateLiteralType);
  if (type.flags & ts.TypeFlags.String) return { type: 'string' };
  if (type.flags & ts.TypeFlags.Number) return { type: /\bDecimal\b/.test(written) ? 'number' : 'integer' };
  if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
  if (type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return {};
  const item =
    making.checker.isArrayType(type) && making.checker.getTypeArguments(type as ts.TypeReference)[0];
  if (item) return { type: 'array', items: schemaOf(making, item, written) };
  return objectSchema(making, type, written);
}

function unionSchema(making: Making, type: ts.UnionType, written: string): Schema {
  if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
  const members = type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
  if (members.every((member) => member.isStringLiteral())) {
    return { enum: members.map((member) => (member as ts.StringLiteralType).value) };
  }
  if (members.every(({ flags }) => flags & ts.TypeFlags.BooleanLiteral)) return { type: 'boolean' };
  const schemas = members.map((member) => schemaOf(making, member, written));
  return schemas.length === 1 ? schemas[0]! : { anyOf: schemas };
}

/** `sha256-${string}`: what stands for a text here is always a digest. */
function templateSchema({ texts }: ts.TemplateLiteralType): Schema {
  return { type: 'string', pattern: `^${texts.join('[0-9a-f]{64}')}$` };
}

function objectSchema(making: Making, type: ts.Type, written: string): Schema {
  const name = nameOf(type);
  if (!name) return inlineObject(making, type, written);
  if (!making.definitions.has(name)) {
    making.definitions.set(name, {});
    making.definitions.set(name, {
      ...described(making, type.aliasSymbol ?? type.symbol),
      ...inlineObject(making, type, written),
    });
  }
  return { $ref: `#/$defs/${name}` };
}

function nameOf(type: ts.Type): string | undefined {
  const symbol = type.aliasSymbol && !type.aliasTypeArguments ? type.aliasSymbol : type.symbol;
  return symbol && symbol.name !== '__type' && symbol.name !== '__object' ? symbol.name : undefined;
}

function inlineObject(making: Making, type: ts.Type, written: string): Schema {
  const { checker } = making;
  const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  if (index) return { type: 'object', additionalProperties: schemaOf(making, index, written) };
  const properties = checker.getPropertiesOfType(type);
  return {
    type: 'object',
    properties: Object.fromEntries(
      properties.map((property) => [property.name, propertySchema(making, property, written)]),
    ),
    required: properties.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map(({ name }) => name),
    additionalProperties: false,
  };
}

function propertySchema(making: Making, property: ts.Symbol, outer: string): Schema {
  const { checker, source } = making;
  const declaration = property.valueDeclaration;
  const written =
    declaration && ts.isPropertySignature(declaration) ? (declaration.type?.getText() ?? '') : outer;
  return {
    ...described(making, property),
    ...schemaOf(making, checker.getTypeOfSymbolAtLocation(property, source), written),
  };
}

function described({ checker }: Making, symbol: ts.Symbol): Schema {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ');
  return text ? { description: text } : {};
}
