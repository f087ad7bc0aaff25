// The knowledge itself holds together: references, dates, order, labels and texts of everything under knowledge/.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { parseEdtf } from './edtf';
import { FactSchema, KnowledgeFileSchema, SourceSchema, TermSchema, type Fact, type Source, type Term } from './model';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SHARED = join(ROOT, '..', 'shared');
const LISTS = ['terms', 'sources', 'facts', 'paragraphs'] as const;

const files = LISTS.flatMap((list) =>
  readdirSync(join(ROOT, 'knowledge', list))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name: `${list}/${name}`, text: readFileSync(join(ROOT, 'knowledge', list, name), 'utf8') })),
);
const contents = files.map(({ text }) => parseDocument(text).toJS() as Readonly<Record<string, unknown>> | null);
// Item by item, so that one bad item shows in its own test and not in all others.
const itemsOf = <T>(list: string, schema: v.GenericSchema<unknown, T>): readonly T[] =>
  contents
    .flatMap((content) => (Array.isArray(content?.[list]) ? (content[list] as unknown[]) : []))
    .map((item) => v.safeParse(schema, item))
    .filter((result) => result.success)
    .map((result) => result.output as T);
const terms = itemsOf<Term>('terms', TermSchema);
const sources = itemsOf<Source>('sources', SourceSchema);
const facts = itemsOf<Fact>('facts', FactSchema);
const versions = facts.flatMap((fact) =>
  fact.versions.map((version, at) => ({ where: `${fact.id}[${String(at)}]`, version })),
);

/** Names every item that breaks a rule; a rule holds when none does. */
function check<T>(items: Iterable<T>, complaint: (item: T) => string | undefined): void {
  const complaints = [...items].map(complaint).filter((text) => text !== undefined);
  expect(complaints).toEqual([]);
}

describe('knowledge files', () => {
  it.each(files)('$name is YAML without errors, warnings or double keys', ({ text }) => {
    const document = parseDocument(text);
    expect([...document.errors, ...document.warnings].map((problem) => problem.message)).toEqual([]);
  });

  it.each(files)('$name follows the schema', ({ text }) => {
    const result = v.safeParse(KnowledgeFileSchema, parseDocument(text).toJS());
    expect(result.issues?.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`) ?? []).toEqual([]);
  });

  it.each([
    ['terms', terms],
    ['sources', sources],
    ['facts', facts],
  ] as const)('gives every id of %s to one item only', (_list, items: readonly { readonly id: string }[]) => {
    const seen = new Set<string>();
    check(items, ({ id }) => (seen.has(id) ? id : void seen.add(id)));
  });
});

describe('references', () => {
  const termIds = new Set(terms.map((term) => term.id));
  const sourceIds = new Set(sources.map((source) => source.id));

  it('from term to term resolve, and no term points at itself', () => {
    check(terms, (term) => {
      const others = [...term.broader, ...term.related, ...(term.deprecated ? [term.deprecated.replacedBy] : [])];
      const wrong = others.filter((id) => !termIds.has(id) || id === term.id);
      return wrong.length > 0 ? `${term.id}: ${wrong.join(', ')}` : undefined;
    });
  });

  it('from fact to term resolve', () => {
    check(facts, (fact) => (termIds.has(fact.term) ? undefined : `${fact.id}: ${fact.term}`));
  });

  it('to sources resolve', () => {
    const cited = [
      ...terms.map((term) => ({ where: term.id, ids: term.sources.map((citation) => citation.source) })),
      ...versions.map(({ where, version }) => ({
        where,
        ids: [...version.sources, ...version.contradictedBy].map((citation) => citation.source),
      })),
    ];
    check(cited, ({ where, ids }) => {
      const wrong = ids.filter((id) => !sourceIds.has(id));
      return wrong.length > 0 ? `${where}: ${wrong.join(', ')}` : undefined;
    });
  });

  it('of a broader term never come back to the term itself', () => {
    const broader = new Map(terms.map((term) => [term.id, term.broader]));
    check(terms, (term) => {
      const seen = new Set<string>();
      const queue = [...term.broader];
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (id === term.id) return term.id;
        if (seen.has(id)) continue;
        seen.add(id);
        queue.push(...(broader.get(id) ?? []));
      }
      return undefined;
    });
  });
});

describe('dates', () => {
  it('of sources are EDTF, or unknown with a note that says so', () => {
    check(sources, (source) => {
      if (source.date === null) return source.dateNote ? undefined : `${source.id}: no date and no note`;
      return parseEdtf(source.date) ? undefined : `${source.id}: ${source.date}`;
    });
  });

  it('of versions are EDTF with a first day', () => {
    check(versions, ({ where, version }) => {
      if (!parseEdtf(version.since)?.from) return `${where}: since ${version.since}`;
      const wrong = (['until', 'holds', 'date'] as const).filter(
        (key) => version[key] !== undefined && !parseEdtf(version[key]),
      );
      return wrong.length > 0 ? `${where}: ${wrong.join(', ')}` : undefined;
    });
  });

  it('put the versions of a fact in order', () => {
    check(facts, (fact) => {
      const since = fact.versions.map((version) => parseEdtf(version.since)?.from ?? '');
      return since.every((day, at) => at === 0 || (since[at - 1] ?? '') <= day) ? undefined : fact.id;
    });
  });

  it('on which a name became one of the past are EDTF', () => {
    check(terms, ({ id, deprecated }) => (!deprecated || parseEdtf(deprecated.since)?.from ? undefined : id));
  });
});

/** What matching makes alike: case, quotation marks, hyphens and spaces, `&` and "en". */
function folded(label: string): string {
  return spelled(label).replace(/-/g, ' ').replace(/ +/g, ' ').trim();
}

/** The same with hyphens and spaces as they stand: a wrong name may differ from the right one in just these. */
function spelled(label: string): string {
  return label
    .toLowerCase()
    .replace(/&/g, 'en')
    .replace(/['"‘’“”]/g, '')
    .replace(/\s+/g, ' ');
}

const rightNames = (term: Term) => [
  term.prefLabel,
  ...(term.abbreviation ? [term.abbreviation] : []),
  ...term.altLabel,
];
const liveNames = (term: Term) => [...rightNames(term), ...term.looseLabel];
const titles = (source: Source) => [source.title, ...source.titleVariant];

describe('labels', () => {
  it('of two terms, or of a term and a source of another id, never read alike', () => {
    const owner = new Map<string, string>();
    const named = [
      ...terms.map((term) => ({ id: term.id, names: [...liveNames(term), ...term.hiddenLabel] })),
      ...sources
        .filter((source) => source.recognise)
        .map((source) => ({ id: source.id, names: [...titles(source), ...source.wrongTitle] })),
    ];
    check(
      named.flatMap(({ id, names }) => names.map((name) => ({ id, name }))),
      ({ id, name }) => {
        const key = folded(name);
        const other = owner.get(key);
        owner.set(key, id);
        return other !== undefined && other !== id ? `"${name}": ${other} and ${id}` : undefined;
      },
    );
  });

  it('stand once in their term', () => {
    check(terms, (term) => {
      const names = [...liveNames(term), ...term.hiddenLabel].map((name) =>
        term.exactCase.includes(name) ? name : spelled(name),
      );
      const twice = names.filter((name, at) => names.indexOf(name) !== at);
      return twice.length > 0 ? `${term.id}: ${twice.join(', ')}` : undefined;
    });
  });

  it('that are dead or wrong never equal a live one', () => {
    const live = new Set(
      [
        ...terms.filter((term) => !term.deprecated).flatMap(liveNames),
        ...sources.filter((source) => source.recognise).flatMap(titles),
      ].map(spelled),
    );
    const dead = [
      ...terms.flatMap((term) => [...term.hiddenLabel, ...(term.deprecated ? rightNames(term) : [])]),
      ...sources.flatMap((source) => source.wrongTitle),
    ];
    check(dead, (name) => (live.has(spelled(name)) ? name : undefined));
  });

  it('that differ from the right name in case only are not called wrong', () => {
    const right = new Set(terms.flatMap(rightNames).map((name) => name.toLowerCase()));
    check(
      terms.flatMap((term) => term.hiddenLabel),
      (name) => (right.has(name.toLowerCase()) ? name : undefined),
    );
  });

  it('of exact case are labels of their term, and nearby words serve such a label', () => {
    check(terms, (term) => {
      const stray = term.exactCase.filter((label) => !liveNames(term).includes(label));
      if (stray.length > 0) return `${term.id}: ${stray.join(', ')}`;
      return term.nearby.length > 0 && term.exactCase.length === 0 ? `${term.id}: nearby without exactCase` : undefined;
    });
  });
});

describe('sources', () => {
  it('name the file at the end of their address, where that is a PDF', () => {
    check(sources, ({ id, url, file }) => {
      const last = url === null ? '' : decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '');
      return (last.toLowerCase().endsWith('.pdf') ? last : undefined) === file ? undefined : id;
    });
  });

  it('that were decided name the body that decided', () => {
    check(sources, ({ id, kind, body }) =>
      ['resolutie', 'motie', 'besluit', 'kamermotie'].includes(kind) && !body ? id : undefined,
    );
  });

  it('of a law have the address of its number', () => {
    check(terms, ({ id, bwbr, url }) => (bwbr && url !== `https://wetten.overheid.nl/${bwbr}` ? id : undefined));
  });
});

describe('texts', () => {
  const texts = [
    ...terms.map((term) => ({ where: term.id, text: term.definition })),
    ...versions.map(({ where, version }) => ({ where, text: version.statement })),
  ];

  it('are whole sentences', () => {
    check(texts, ({ where, text }) =>
      /^[\p{Lu}\d'"‘“]/u.test(text) && /[.!?]['"’”]?$/u.test(text) ? undefined : where,
    );
  });

  it('of definitions are one or two sentences', () => {
    check(terms, ({ id, definition }) => (definition.split(/[.!?] (?=\p{Lu})/u).length <= 2 ? undefined : id));
  });

  it.skipIf(!existsSync(SHARED))(
    'share no run of twelve words with the inventory or the source documents, titles apart',
    () => {
      const RUN = 12;
      const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d]+|\|/gu) ?? [];
      const runs = (text: string) => {
        const words = wordsOf(text);
        return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) =>
          words.slice(at, at + RUN).join(' '),
        );
      };
      const knowledge = ['facts-from-documents.yaml', 'facts-later.yaml'].flatMap((name) => {
        const content = parse(readFileSync(join(SHARED, 'knowledge', name), 'utf8')) as {
          facts: { statement: string; caution?: string }[];
          amounts: { what: string; note?: string }[];
        };
        return [
          ...content.facts.flatMap((fact) => [fact.statement, fact.caution ?? '']),
          ...content.amounts.flatMap((amount) => [amount.what, amount.note ?? '']),
        ];
      });
      const documents = readdirSync(join(SHARED, 'source-documents'))
        .filter((name) => name.endsWith('.txt'))
        .map((name) => readFileSync(join(SHARED, 'source-documents', name), 'utf8'));
      const foreign = new Set([...knowledge, ...documents].flatMap(runs));
      const names = [...terms.flatMap(liveNames), ...sources.flatMap(titles)].filter(
        (name) => wordsOf(name).length >= 4,
      );
      const withoutTitles = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, ' | '), text);
      check(texts, ({ where, text }) => {
        const shared = runs(withoutTitles(text)).filter((run) => foreign.has(run));
        return shared.length > 0 ? `${where}: ${shared[0] ?? ''}` : undefined;
      });
    },
  );
});
