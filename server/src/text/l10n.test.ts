// Tests that every text for the user is there in Dutch: none missing, none that nobody uses, with the same places to fill in.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import dutch from '../../../l10n/bundle.l10n.nl.json';
import { localise, uiLanguage } from './localise';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Functions that take a text for the user, and which argument it is. */
const SPEAKERS: Readonly<Record<string, number>> = { message: 0, t: 0, text: 0, localise: 1, quoted: 0 };
/** Modules whose functions those are; another `text` or `t` is something else. */
const HOMES = /\/(?:finding|localise|language)$/;

interface Use {
  readonly text: string;
  readonly file: string;
}

const sources = ['server/src', 'client/src'].flatMap((folder) =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/(?:\.test|\.d|testing)\.ts$/.test(file))
    .map((file) => {
      const path = `${folder}/${file}`;
      return {
        path,
        tree: ts.createSourceFile(path, readFileSync(`${ROOT}${path}`, 'utf8'), ts.ScriptTarget.ES2022, true),
      };
    }),
);

/** What a file passes to its speakers: literals, over `a ? b : c`, tables (`STATUS[x]`) and lists (`[…].map(t)`). */
function textsForUsers({ path, tree }: (typeof sources)[number]): Use[] {
  const speakers = new Set<string>();
  const values = new Map<string, ts.Expression>();
  const uses: Use[] = [];

  const learn = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const isHome = HOMES.test(node.moduleSpecifier.text);
      node.importClause?.namedBindings?.forEachChild((name) => {
        if (isHome && ts.isImportSpecifier(name)) speakers.add(name.name.text);
      });
    }
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      values.set(node.name.text, node.initializer);
      // const t = (template) => localise(…)
      const isSpeaker = ts.isArrowFunction(node.initializer) && /^localise\(/.test(node.initializer.body.getText());
      if (isSpeaker) speakers.add(node.name.text);
    }
    node.forEachChild(learn);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const { expression: callee, arguments: given } = node;
      const at = ts.isIdentifier(callee) && speakers.has(callee.text) ? SPEAKERS[callee.text] : undefined;
      if (at !== undefined && given[at]) collect(given[at]);
      const isMap = ts.isPropertyAccessExpression(callee) && callee.name.text === 'map';
      if (isMap && given[0] && ts.isIdentifier(given[0]) && speakers.has(given[0].text)) collect(callee.expression);
    }
    node.forEachChild(visit);
  };
  const collect = (node: ts.Expression): void => {
    if (ts.isStringLiteralLike(node)) uses.push({ text: node.text, file: path });
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(collect);
    else if (ts.isParenthesizedExpression(node)) collect(node.expression);
    else if (ts.isElementAccessExpression(node)) collect(node.expression);
    else if (ts.isArrayLiteralExpression(node)) node.elements.forEach(collect);
    else if (ts.isObjectLiteralExpression(node)) {
      for (const property of node.properties) if (ts.isPropertyAssignment(property)) collect(property.initializer);
    } else if (ts.isIdentifier(node)) {
      const list = mappedBy(node);
      const value = list ?? values.get(node.text);
      if (value) collect(value);
    }
  };
  learn(tree);
  visit(tree);
  return uses;
}

/** The list that `x` goes over in `list.map((x) => t(x))`. */
function mappedBy(name: ts.Identifier): ts.Expression | undefined {
  for (let node: ts.Node = name; node.parent; node = node.parent) {
    if (!ts.isArrowFunction(node) || !node.parameters.some(({ name: one }) => one.getText() === name.text)) continue;
    const call = node.parent;
    return ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression)
      ? call.expression.expression
      : undefined;
  }
  return undefined;
}

function stringLiterals(tree: ts.Node): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

const uses = sources.flatMap(textsForUsers);
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('every text for the user', () => {
  test('is collected from the source', () => {
    expect(uses.length).toBeGreaterThan(60);
  });

  test('has its Dutch', () => {
    const missing = uses.filter(({ text }) => !Object.hasOwn(dutch, text)).map(({ file, text }) => `${file}: ${text}`);
    expect(missing).toEqual([]);
  });

  test('is used somewhere', () => {
    const literals = new Set(sources.flatMap(({ tree }) => stringLiterals(tree)));
    expect(Object.keys(dutch).filter((text) => !literals.has(text))).toEqual([]);
  });

  test.each(Object.entries(dutch))('has the same places in both languages: %s', (english, translated) => {
    expect(places(translated)).toEqual(places(english));
    expect(translated.trim()).not.toBe('');
  });

  test('stands in order, so that two writers do not meet on one line', () => {
    const keys = Object.keys(dutch);
    expect(keys).toEqual([...keys].sort());
  });
});

describe('localise', () => {
  test('fills in places, and leaves those without a value', () => {
    expect(localise('en', '{a} and {b}', { a: 1 })).toBe('1 and {b}');
    expect(localise('nl', 'Source')).toBe('Bron');
    expect(localise('nl', 'no translation')).toBe('no translation');
  });

  test('does not fill in twice', () => {
    expect(localise('en', '{a}', { a: '{b}', b: 'x' })).toBe('{b}');
  });

  test('is Dutch unless the user wants otherwise', () => {
    expect(uiLanguage(undefined, 'en')).toBe('nl');
    expect(uiLanguage('auto', 'en-GB')).toBe('en');
    expect(uiLanguage('auto', 'nl-BE')).toBe('nl');
    expect(uiLanguage('en', 'nl')).toBe('en');
  });
});
