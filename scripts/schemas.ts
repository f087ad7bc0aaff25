// JSON Schemas of the knowledge files, made from the schemas that the loader itself validates with. Run: npm run schemas
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import * as v from 'valibot';
import { CuesSchema } from '../server/src/knowledge/cues';
import { PredicateSchema } from '../server/src/knowledge/lexicon';
import {
  FactSchema,
  KnowledgeFileSchema,
  ParagraphSchema,
  SourceSchema,
  TermSchema,
  VersionSchema,
} from '../server/src/knowledge/model';
import { SCHEMA_TEXTS } from './schemaTexts';

/** Folder of the schemas, in the repository. */
export const SCHEMA_FOLDER = fileURLToPath(new URL('../schemas', import.meta.url));

/** A knowledge file: the lists of the model, and the lexicon that is read beside them. */
const FileSchema = v.strictObject({
  ...KnowledgeFileSchema.entries,
  lexicon: v.optional(v.array(PredicateSchema), []),
});

/** A definition can only be referred to by those after it. */
const DEFINITIONS = {
  Cues: CuesSchema,
  Version: VersionSchema,
  Term: TermSchema,
  Source: SourceSchema,
  Fact: FactSchema,
  Paragraph: ParagraphSchema,
  Predicate: PredicateSchema,
};

interface SchemaNode {
  $ref?: string;
  description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

/** Text of every schema by file name, formatted as the repository formats JSON. */
export async function buildSchemas(): Promise<ReadonlyMap<string, string>> {
  const { schema } = describedSchema();
  return new Map([['kennis.schema.json', await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 })]]);
}

/** The schema with its descriptions; `missing` are places without one, `unused` are texts for places that are not there. */
export function describedSchema(): { schema: object; missing: readonly string[]; unused: readonly string[] } {
  const { $schema, $defs, ...rest } = toJsonSchema(FileSchema, {
    definitions: DEFINITIONS,
    typeMode: 'input',
    // White space around a text and a number for a year are taken as they are meant; a schema need not know.
    ignoreActions: ['trim', 'transform'],
  });
  const missing: string[] = [];
  const used = new Set<string>();
  const describe = (node: SchemaNode, place: string): SchemaNode => {
    const text = SCHEMA_TEXTS[place];
    if (text !== undefined) used.add(place);
    const { $ref, ...own } = node;
    const described: SchemaNode = {
      // What stands beside a reference is not read in draft-07.
      ...($ref === undefined ? own : { allOf: [{ $ref }] }),
      ...(text === undefined ? {} : { description: text }),
      ...(node.properties ? { properties: describeProperties(node.properties, place) } : {}),
      ...(node.items ? { items: node.items.$ref === undefined ? inside(node.items, place) : node.items } : {}),
      ...(node.anyOf ? { anyOf: node.anyOf.map((one) => inside(one, place)) } : {}),
    };
    return described;
  };
  /** A node that has no name of its own: the items of a list, one of several shapes. */
  const inside = (node: SchemaNode, place: string): SchemaNode => ({
    ...node,
    ...(node.properties ? { properties: describeProperties(node.properties, place) } : {}),
    ...(node.anyOf ? { anyOf: node.anyOf.map((one) => inside(one, place)) } : {}),
  });
  const describeProperties = (properties: NonNullable<SchemaNode['properties']>, place: string) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, property]) => {
        const path = place === '' ? name : `${place}.${name}`;
        if (SCHEMA_TEXTS[path] === undefined) missing.push(path);
        return [name, describe(property, path)];
      }),
    );
  const file = describe(rest as SchemaNode, '');
  const definitions = Object.fromEntries(
    Object.entries($defs ?? {}).map(([name, node]) => [name, describe(node as SchemaNode, name)]),
  );
  const schema = {
    $schema,
    title: 'Kennis voor Peildatum',
    description: "Begrippen, bronnen, gedateerde feiten en standaardalinea's. Uitleg: docs/kennis-schrijven.md.",
    ...file,
    $defs: definitions,
  };
  const unused = Object.keys(SCHEMA_TEXTS).filter((place) => !used.has(place));
  return { schema, missing, unused };
}

async function writeSchemas(): Promise<void> {
  mkdirSync(SCHEMA_FOLDER, { recursive: true });
  for (const [name, text] of await buildSchemas()) {
    writeFileSync(join(SCHEMA_FOLDER, name), text);
    console.log(`schemas/${name}`);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) void writeSchemas();
