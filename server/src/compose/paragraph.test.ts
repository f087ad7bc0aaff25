// Tests of standard paragraphs: each, at every day at which it is offered, is a draft the checker has nothing to say about.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../check/check';
import type { CheckContext } from '../check/rule';
import { contextOf, drawMarks } from '../check/testing';
import { localise } from '../text/localise';
import { builtInKnowledge } from '../knowledge/builtIn';
import type { Paragraph } from '../knowledge/model';
import { variantAt } from '../knowledge/paragraphs';
import { timelineOf } from '../knowledge/timeline';
import { composeParagraph } from './paragraph';
import { definitionPlace } from './notes';

const knowledge = builtInKnowledge();
const paragraphs = [...knowledge.paragraphs.values()];
const FIRST = '2022-10-01';
const LAST = '2026-12-31';

function shifted(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}

/** Days on which something of a paragraph may change, the days around them, and some in between. */
function daysFor(paragraph: Paragraph): string[] {
  const days = new Set<string>();
  for (let year = 2022; year <= 2026; year++)
    for (let month = 1; month <= 12; month++) days.add(`${year}-${String(month).padStart(2, '0')}-17`);
  days.add(LAST);
  for (const { restsOn } of paragraph.variants) {
    for (const { fact } of restsOn) {
      for (const { possible, certain, until } of timelineOf(knowledge.facts.get(fact)!))
        for (const day of [possible, certain, until?.to])
          if (day) for (const by of [-1, 0, 1]) days.add(shifted(day, by));
    }
  }
  return [...days].filter((day) => FIRST <= day && day <= LAST).sort();
}

/** A draft with a paragraph put in at its end. */
function withParagraph(text: string, paragraph: Paragraph, asOf: string): string | undefined {
  const context = contextAt(text, asOf);
  const composed = composeParagraph(paragraph, context, text.length);
  if (!composed) return undefined;
  const { at, before } = definitionPlace(context.annotated.draft, '\n');
  const noted =
    composed.definitions.length === 0 || at === text.length
      ? text
      : text.slice(0, at) + before + composed.definitions.join('\n') + text.slice(at);
  const behind =
    composed.definitions.length > 0 && at === text.length ? `\n\n${composed.definitions.join('\n')}\n` : '\n';
  return `${noted.trimEnd()}\n\n${composed.text}${behind}`;
}

const read = new Map<string, CheckContext>();

/** A draft read once, looked at on any day: what is read does not depend on the peildatum. */
function contextAt(text: string, day: string): CheckContext {
  const context = read.get(text) ?? contextOf(text, { severities: { 'bron-ontbreekt': 'warning' } });
  read.set(text, context);
  return { ...context, asOf: { day, origin: 'frontMatter', key: 'peildatum' }, today: day };
}

/** What the checker says of a draft, with every rule switched on. */
function saidOf(text: string, day: string): string[] {
  return checkDraft(contextAt(text, day)).map(
    (finding) =>
      `${finding.code}: ${localise('nl', finding.message.template, finding.message.args)}\n${drawMarks(text, [finding])}`,
  );
}

/** The peildatum that stands in it is not the one that counts here. */
const EMPTY = '---\npeildatum: 2022-10-01\n---\n';

describe.each(paragraphs.map((paragraph) => [paragraph.id, paragraph] as const))('%s', (_, paragraph) => {
  test('is right at every day at which it is offered', () => {
    const said = new Map<string, string>();
    for (const day of daysFor(paragraph)) {
      const draft = withParagraph(EMPTY, paragraph, day);
      // The first day of each complaint is enough to see what is wrong.
      for (const one of draft === undefined ? [] : saidOf(draft, day)) {
        const complaint = `${one.slice(0, one.indexOf(':'))}${one.slice(one.indexOf('\n'))}`;
        if (!said.has(complaint)) said.set(complaint, `${day} ${one}`);
      }
    }
    expect([...said.values()].join('\n\n')).toBe('');
  });

  test('has no variant that is never offered, and leaves no place empty', () => {
    const offered = new Set(daysFor(paragraph).map((day) => variantAt(paragraph, knowledge, day)?.variant));
    for (const variant of paragraph.variants) expect(offered.has(variant) ? '' : variant.text).toBe('');
  });

  test('names a source in each variant', () => {
    for (const { text } of paragraph.variants) expect(text).toMatch(/\[\^[\w.-]+\]/);
  });
});

describe('through the years', () => {
  const offeredAt = (day: string) => paragraphs.filter((paragraph) => variantAt(paragraph, knowledge, day));

  test('there are enough to choose from on every day', () => {
    const few: string[] = [];
    for (let day = FIRST; day <= LAST; day = shifted(day, 1)) {
      const count = offeredAt(day).length;
      if (count < 8) few.push(`${day}: ${count}`);
    }
    expect(few).toEqual([]);
  });

  test.each([
    // De SPUK IZA vervalt: known from the vote on, overtaken somewhere in the last week of December.
    ['spuk-iza', '2024-11-28', 'In 2023, 2024 en 2025'],
    ['spuk-iza', '2024-11-29', 'vervalt'],
    ['spuk-iza', '2024-12-22', 'vervalt'],
    ['spuk-iza', '2024-12-23', undefined],
    ['spuk-iza', '2024-12-30', undefined],
    ['spuk-iza', '2024-12-31', 'houdt'],
    ['spuk-iza', '2025-07-10', 'houdt'],
    ['spuk-iza', '2025-07-11', 'na een korting van 10'],
    // What the VNG did in autumn 2025 became known between 20 October and 15 December.
    ['ledenraadpleging', '2025-10-19', 'vraagt haar leden'],
    ['ledenraadpleging', '2025-10-20', undefined],
    ['ledenraadpleging', '2025-12-14', undefined],
    ['ledenraadpleging', '2025-12-15', 'daarvan was'],
    ['alv-29-november-2024', '2024-11-28', undefined],
    ['alv-29-november-2024', '2024-11-29', 'Met {resolutie-stop-percentage}'],
    ['spuk-transformatiemiddelen', '2025-09-25', undefined],
    // A period of its own, shorter than the facts.
    ['werkagenda', '2026-11-15', 'moeten de werkagenda'],
    ['werkagenda', '2026-11-16', 'was een werkagenda nodig'],
  ])('%s at %s: %s', (id, day, words) => {
    const text = variantAt(knowledge.paragraphs.get(id)!, knowledge, day)?.variant.text;
    expect(text?.includes(words ?? '')).toBe(words === undefined ? undefined : true);
  });

  test.each(['2022-10-01', '2023-09-01', '2024-12-10', '2025-08-01', '2026-06-01', '2026-11-26'])(
    'all that are offered on %s stand together in one draft, each note defined once',
    (day) => {
      let draft = EMPTY;
      for (const paragraph of offeredAt(day)) draft = withParagraph(draft, paragraph, day) ?? draft;
      expect(saidOf(draft, day)).toEqual([]);
      const defined = [...draft.matchAll(/^\[\^(\d+)\]:/gm)].map((match) => match[1]);
      const called = new Set([...draft.matchAll(/\[\^(\d+)\](?!:)/g)].map((match) => match[1]));
      expect(defined).toHaveLength(new Set(defined).size);
      expect(new Set(defined)).toEqual(called);
      // An abbreviation is written out once.
      const prose = draft.replace(/^\[\^.*/gm, '');
      expect(prose.split('Integraal Zorgakkoord (IZA)').length).toBe(2);
    },
  );
});

describe('the example of docs/kennis-schrijven.md', () => {
  const page = readFileSync(fileURLToPath(new URL('../../../docs/kennis-schrijven.md', import.meta.url)), 'utf8');
  const example = page
    .split(/^```/m)
    .filter((part) => part.startsWith('yaml kennis\n'))
    .map((part) => part.slice('yaml kennis\n'.length))
    .join('\n');
  const compose = (day: string, text = '') => {
    const context = contextOf(text, { knowledge: example, asOf: day, today: day });
    return composeParagraph(context.knowledge.paragraphs.get('stand-gfo')!, context, text.length);
  };

  test('fills in value, note and label, writes the abbreviation out, and leaves the writer a place', () => {
    expect(compose('2025-01-01')).toEqual({
      text: 'Het Gezondheidsfonds Oeverland (GFO) loopt door tot en met 2027.[^1] Er zit € 250.000 per jaar in.',
      definitions: [
        '[^1]: Bron: Verordening Gezondheidsfonds Oeverland (gemeente Oeverland, 20 juni 2024), artikel 2.',
      ],
    });
    expect(compose('2025-04-01')?.text).toContain('[naam van de vereniging]');
    expect(compose('2024-01-01')).toBeUndefined();
  });

  test('takes over what the draft has: the abbreviation, the labels, the very note', () => {
    const before = 'Het Gezondheidsfonds Oeverland (GFO) bestaat.[^1]\n\n[^1]: Eigen noot.\n';
    expect(compose('2025-01-01', before)?.text).toMatch(/^Het GFO loopt door tot en met 2027\.\[\^2\]/);
    const note =
      '[^bron]: Bron: Verordening Gezondheidsfonds Oeverland (gemeente Oeverland, 20 juni 2024), artikel 2.\n';
    expect(compose('2025-01-01', `Tekst.[^bron]\n\n${note}`)).toMatchObject({
      text: expect.stringContaining('2027.[^bron]') as string,
      definitions: [],
    });
  });
});
