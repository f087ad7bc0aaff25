// The grammar as VS Code runs it: with the engine it uses, injected into its own grammar of Markdown.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { grammars } from 'tm-grammars';
import { beforeAll, describe, expect, test } from 'vitest';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';
import manifest from '../package.json';
import { buildGrammar, GRAMMAR_FILE } from '../scripts/grammar';
import { contextOf } from '../server/src/check/testing';
import { builtInKnowledge } from '../server/src/knowledge/builtIn';

const ROOT = join(import.meta.dirname, '..');
const resolve = createRequire(import.meta.url).resolve;
const OURS = manifest.contributes.grammars[0]!;
const MARKDOWN = 'text.html.markdown';

interface Span {
  readonly type: 'term' | 'amount' | 'date';
  readonly start: number;
  readonly end: number;
}

let grammar: IGrammar;
/** Markdown's own, without ours. */
let plain: IGrammar;

beforeAll(async () => {
  const wasm = readFileSync(resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  grammar = await load([OURS.scopeName]);
  plain = await load([]);
});

async function load(injections: string[]): Promise<IGrammar> {
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => createOnigScanner(patterns),
      createOnigString: (text) => createOnigString(text),
    }),
    loadGrammar: (scopeName) => {
      if (scopeName === OURS.scopeName) return Promise.resolve(read(GRAMMAR_FILE));
      const found = grammars.find((one) => one.scopeName === scopeName);
      return Promise.resolve(found ? read(resolve(`tm-grammars/grammars/${found.name}.json`)) : null);
    },
    getInjections: (scopeName) => (OURS.injectTo.includes(scopeName) ? injections : undefined),
  });
  return (await registry.loadGrammar(MARKDOWN))!;
}

const read = (file: string) => textmate.parseRawGrammar(readFileSync(file, 'utf8'), file);

/** What the grammar colours, in order, with its offsets in the draft. */
function spansOf(markdown: string): Span[] {
  const spans: Span[] = [];
  let stack = textmate.INITIAL;
  let base = 0;
  for (const line of markdown.split('\n')) {
    const { tokens, ruleStack, stoppedEarly } = grammar.tokenizeLine(line, stack, 20_000);
    if (stoppedEarly) throw new Error(`Out of time at ${line.slice(0, 40)}`);
    for (const { startIndex, endIndex, scopes } of tokens) {
      const own = scopes.find((scope) => scope.endsWith('.peildatum'));
      if (own) spans.push({ type: typeOf(own), start: base + startIndex, end: base + endIndex });
    }
    stack = ruleStack;
    base += line.length + 1;
  }
  return spans;
}

function typeOf(scope: string): Span['type'] {
  const found = Object.entries(manifest.contributes.semanticTokenScopes[0]!.scopes).find(([, scopes]) =>
    scopes.some((one) => `${one}.peildatum` === scope),
  );
  if (!found) throw new Error(`${scope} is no scope of a semantic token`);
  return found[0] as Span['type'];
}

function drawn(markdown: string): string[] {
  return spansOf(markdown).map(({ type, start, end }) => `${type}: ${markdown.slice(start, end)}`);
}

test('the committed file is the one the script writes', async () => {
  expect(readFileSync(GRAMMAR_FILE, 'utf8')).toBe(await buildGrammar(builtInKnowledge()));
});

test('the file is contributed, and loaded as an injection into Markdown', () => {
  expect(join(ROOT, OURS.path)).toBe(GRAMMAR_FILE);
  expect(JSON.parse(readFileSync(GRAMMAR_FILE, 'utf8'))).toMatchObject({ scopeName: OURS.scopeName });
});

describe('coloured', () => {
  test.each<[string, string, string[]]>([
    ['an abbreviation', 'Het IZA loopt.', ['term: IZA']],
    ['the longest of two', 'De SPUK IZA en de Brede SPUK.', ['term: SPUK IZA', 'term: Brede SPUK']],
    ['with a hyphen', 'De SPUK-IZA vervalt.', ['term: SPUK-IZA']],
    ['the first half of a compound', 'De IZA-partners.', ['term: IZA']],
    ['a genitive', "De VNG's inzet.", ["term: VNG's"]],
    ['a name written out', 'Het Integraal Zorgakkoord.', ['term: Integraal Zorgakkoord']],
    ['a name that opens a sentence', 'Transformatieplannen komen later.', ['term: Transformatieplannen']],
    ['a plural', 'twee regioplannen', ['term: regioplannen']],
    ['in bold and in italics', '**IZA** en *het GALA*', ['term: IZA', 'term: GALA']],
    ['in a heading', '## Wat het IZA kost', ['term: IZA']],
    ['in a list', '- de VNG\n  1. het GALA', ['term: VNG', 'term: GALA']],
    ['in a quotation', '> De VNG stapt op.', ['term: VNG']],
    ['in a table', '| Wat | Hoeveel |\n| --- | --- |\n| IZA | € 3 mln |', ['term: IZA', 'amount: € 3 mln']],
    ['in the text of a link', 'Zie [het IZA](https://vng.nl/iza).', ['term: IZA']],
    ['in a footnote', '[^1]: Bron: de VNG.', ['term: VNG']],
    ['an amount', 'Dat kost € 1.400.000 per jaar.', ['amount: € 1.400.000']],
    ['an amount with a dash', 'Dat kost € 25.000,- nu.', ['amount: € 25.000,-']],
    ['an amount in words', 'ruim 150 miljoen euro', ['amount: 150 miljoen euro']],
    ['an amount without euro', 'circa 2,8 miljard', ['amount: 2,8 miljard']],
    ['a range', 'een tekort van 2,5 à 3 miljard euro', ['amount: 2,5 à 3 miljard euro']],
    ['a share', 'Met 93,4% van de stemmen, ofwel 93 procent.', ['amount: 93,4%', 'amount: 93 procent']],
    ['a day', 'Op vrijdag 29 november 2024 stemde men.', ['date: vrijdag 29 november 2024']],
    ['a day in digits', 'Op 29-11-2024 of 2024-11-29.', ['date: 29-11-2024', 'date: 2024-11-29']],
    ['a month', 'Eind april 2025.', ['date: Eind april 2025']],
    [
      'a quarter',
      'In het eerste kwartaal van 2025, of Q2 2025.',
      ['date: het eerste kwartaal van 2025', 'date: Q2 2025'],
    ],
    ['a year', 'Vanaf 2026 en in 2023-2026.', ['date: Vanaf 2026', 'date: 2023-2026']],
  ])('%s', (_name, markdown, expected) => expect(drawn(markdown)).toEqual(expected));
});

describe('not coloured', () => {
  test.each([
    ['front matter', '---\npeildatum: 2024-12-10\nonderwerp: IZA\n---\n'],
    ['a code span', 'Typ `IZA` of ``2025``.'],
    ['a fenced block', '```\nIZA 2025 € 3\n```'],
    ['a fenced block with a language', '```yaml\nterm: IZA\nsince: 2024-12-10\n```'],
    ['an indented block', 'Tekst.\n\n    IZA 2025\n'],
    ['the target of a link', '[besluit](https://vng.nl/2024-11/IZA "IZA 2024")'],
    ['an address between angles', '<https://vng.nl/IZA/2024-11-29>'],
    ['a bare address', 'Zie https://vng.nl/sites/2024-11/IZA-GALA.pdf en www.vng.nl/IZA/2024 of iza-2024@vng.nl.'],
    ['the target of a picture', '![schema](bijlagen/IZA-2024.png)'],
    ['a definition', '[besluit]: https://vng.nl/IZA/2024 "IZA"'],
    ['the label of a reference', '[besluit][IZA]'],
    ['the call of a footnote', 'Tekst.[^IZA] En meer.[^2024-11-29]'],
    ['a comment', '<!-- IZA 2024 -->\n\nTekst <!-- GALA € 3 --> meer.'],
    ['a comment over lines', '<!--\nIZA\n2024\n-->'],
    ['a tag', 'Tekst <span title="IZA 2024">hier</span>.'],
    ['a piece of a word', 'De GIZAK en de SPUKEN, IZAK en BIZA.'],
    ['a number that is no amount', 'Artikel 12, 3 punten en telefoon 030-1234567.'],
    ['a number that is no year', 'Zaak 20241234, postcode 2025AB, € nummer X2024.'],
    ['a word for which context decides', 'De ZIN van D5 is MIND.'],
  ])('%s', (_name, markdown) => expect(drawn(markdown).filter((span) => !/MIND/.test(span))).toEqual([]));
});

describe('beside the server', () => {
  const FOLDERS = ['corpus/tuned', 'examples'];
  const drafts = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => file.endsWith('.md'))
      .sort()
      // Enough to tell shares by, and no more: the whole corpus takes a minute and grows.
      .filter((_file, index) => index % 6 === 0)
      .map((file) => readFileSync(join(ROOT, folder, file), 'utf8')),
  );

  test('nearly all that is coloured stays so when the server is up, and most of what the server colours was so already', () => {
    let [own, kept, theirs, foreseen] = [0, 0, 0, 0];
    for (const markdown of drafts) {
      const spans = spansOf(markdown);
      const annotations = contextOf(markdown).annotated.blocks.flatMap(({ start, reading }) =>
        reading.annotations.map((one) => ({ type: one.type, start: start + one.start, end: start + one.end })),
      );
      const touches = (a: { start: number; end: number }, b: { start: number; end: number }) =>
        a.start < b.end && b.start < a.end;
      own += spans.length;
      kept += spans.filter((span) => annotations.some((one) => touches(one, span))).length;
      const wanted = annotations.filter(({ type }) => type !== 'resolution');
      theirs += wanted.length;
      foreseen += wanted.filter((one) => spans.some((span) => span.type === one.type && touches(one, span))).length;
    }
    expect(own).toBeGreaterThan(1000);
    expect(kept / own).toBeGreaterThan(0.98);
    expect(foreseen / theirs).toBeGreaterThan(0.75);
  });
});

describe('fast', () => {
  test('every repetition has a bound', () => {
    const patterns: string[] = [];
    JSON.parse(readFileSync(GRAMMAR_FILE, 'utf8'), (key, value: unknown) => {
      if (key === 'match') patterns.push(String(value));
      return value;
    });
    expect(patterns.length).toBeGreaterThan(8);
    for (const pattern of patterns) {
      const outsideClasses = pattern.replace(/\\./g, '').replace(/\[[^[\]]*\]/g, '');
      expect(outsideClasses).not.toMatch(/[*+]|\{\d+,\}/);
    }
  });

  test.each([
    ['digits', '1'.repeat(20_000)],
    ['groups of digits', '1.000'.repeat(4_000)],
    ['numbers with spaces', '12 '.repeat(6_000)],
    ['years', '2024-'.repeat(4_000)],
    ['euros', '€ '.repeat(10_000)],
    ['beginnings of names', 'Integraal Zorg '.repeat(1_300)],
    ['abbreviations', 'IZA '.repeat(5_000)],
    ['addresses', 'https://'.repeat(2_500)],
    ['signs of an address', 'a@a.'.repeat(5_000)],
    ['brackets', '[^'.repeat(10_000)],
    ['words before a date', 'eind per na '.repeat(1_600)],
  ])('on a line of %s', (_name, line) => {
    const alone = time(plain, line);
    // Markdown's own rules are not linear on each of these; ours add little. Some room for a busy machine.
    expect(time(grammar, line)).toBeLessThan(alone * 3 + 250);
  });
});

/** Milliseconds that colouring a line takes. */
function time(by: IGrammar, line: string): number {
  const begun = performance.now();
  by.tokenizeLine(line, textmate.INITIAL);
  return performance.now() - begun;
}
