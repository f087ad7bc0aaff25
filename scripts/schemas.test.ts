// The JSON Schemas: of today, described in full, and of one mind with the loader about the knowledge there is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadKnowledge } from '../server/src/knowledge/load';
import { readKnowledge } from './knowledgePlugin.mjs';
import { buildSchemas, describedSchema, SCHEMA_FOLDER } from './schemas';

/** Lists of the built-in knowledge that a pack has no use for. */
const OURS_ALONE: ReadonlySet<string> = new Set(['leftOut']);

test('the committed files are those the script writes', async () => {
  for (const [name, text] of await buildSchemas()) expect(readFileSync(join(SCHEMA_FOLDER, name), 'utf8')).toBe(text);
});

test('each property has a description, and each description a property', () => {
  const { missing, unused } = describedSchema();
  expect({ missing, unused }).toEqual({ missing: [], unused: [] });
});

describe('a knowledge file', () => {
  const validate = new Ajv({ strict: false, formats: { uri: /^\w+:/ } }).compile(describedSchema().schema);

  test('of our own follows the schema, but for lists that only we keep', async () => {
    const { entries } = await readKnowledge();
    for (const { file, data } of entries) {
      const lists = Object.fromEntries(Object.entries(data as object).filter(([list]) => !OURS_ALONE.has(list)));
      validate(lists);
      expect([file, validate.errors ?? []]).toEqual([file, []]);
    }
  });

  test.each([
    ['a term without a name', 'terms: [{ id: x, definition: Iets. }]'],
    ['a property nobody knows', 'terms: [{ id: x, prefLabel: X, definition: Iets., kleur: rood }]'],
    [
      'a version without a source',
      'facts: [{ id: x, term: y, question: Is dat zo?, kind: state, versions: [{ value: ja, since: 2025, statement: Ja., sources: [] }] }]',
    ],
    ['an id with capitals', 'sources: [{ id: X, title: X, kind: wet, publisher: X, date: null, url: null }]'],
    ['a list nobody knows', 'begrippen: []'],
  ])('with %s is refused by the schema and by the loader', (_, text) => {
    expect(validate(parse(text))).toBe(false);
    expect(loadKnowledge([{ file: 'test.yaml', text }]).problems).not.toEqual([]);
  });
});
