// Every form in which the inventory has met a term is found by the matcher and gets that term's id.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { tokenize } from '../dutch/tokens';
import { loadKnowledge } from './load';
import { termLabels } from './labels';
import { buildMatcher } from './matcher';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const INVENTORY = join(ROOT, '..', 'shared', 'knowledge');

/** Forms that are the name of two terms, or of another one: `zorgakkoord` is the IZA as often as the AZWA. */
const ELSEWHERE = new Map([
  ['zorgakkoord', []],
  ['BO IZA', ['bo-iza']],
  ['‘IZA 2.0’', ['izwa']],
  ['Wmo abonnementstarief', ['wmo', 'abonnementstarief']],
]);

interface InventoryTerm {
  readonly id: string;
  readonly abbreviation?: string;
  readonly variants?: readonly (string | { readonly form: string })[];
}

const folder = join(ROOT, 'knowledge', 'terms');
const { knowledge } = loadKnowledge(
  readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') })),
);
const matcher = buildMatcher(termLabels(knowledge.terms.values()), { inflect: true });
const carriedBy = new Map(
  [...knowledge.terms.values()].flatMap((term) => term.inventory.map((id) => [id, term.id] as const)),
);

/** The ids found for a form in a sentence that makes every place plausible. */
function found(form: string): readonly string[] {
  const start = 'Bij de afspraken over het AZWA hoort ('.length;
  const text = `Bij de afspraken over het AZWA hoort (${form}) in de zorg.`.replace(/[‘’]/g, "'");
  return matcher
    .find(tokenize(text))
    .filter((match) => match.start >= start && match.end <= start + form.length)
    .map((match) => match.label.id);
}

function formsOf(file: string): { id: string; form: string }[] {
  const { terms } = parse(readFileSync(join(INVENTORY, file), 'utf8')) as { terms: readonly InventoryTerm[] };
  return terms.flatMap(({ id, abbreviation, variants }) =>
    [
      ...(abbreviation?.split(' / ') ?? []),
      ...(variants ?? []).map((variant) => (typeof variant === 'string' ? variant : variant.form)),
    ].map((form) => ({ id: carriedBy.get(id) ?? id, form })),
  );
}

describe.skipIf(!existsSync(INVENTORY))('forms of the inventory', () => {
  it.each(['facts-from-documents.yaml', 'facts-later.yaml'])('of %s are found with the id of their term', (file) => {
    const missed = formsOf(file)
      .map(({ id, form }) => ({ form, expected: ELSEWHERE.get(form) ?? [id], ids: found(form) }))
      .filter(({ expected, ids }) => expected.some((id) => !ids.includes(id)));
    expect(missed).toEqual([]);
  });
});
