// A standard paragraph made ready for a draft: values filled in, abbreviations written out, footnotes labelled.
import { noteText } from '../check/footnotes';
import type { CheckContext } from '../check/rule';
import type { Paragraph } from '../knowledge/model';
import { templateOf, variantAt, type StandingVariant } from '../knowledge/paragraphs';
import { NoteLabels } from './notes';
import { valueInProse } from './valueInProse';
import { knownAt, writeOut } from './writeOut';

/** Markdown for a draft. */
export interface ComposedText {
  /** One paragraph or more, without a line end behind them; places to fill in as `[name]`. */
  readonly text: string;
  /** Footnote definitions that the draft needs with it, a line each. */
  readonly definitions: readonly string[];
}

/**
 * The paragraph as it holds at the peildatum of a draft, for a place in that draft; undefined where none of its variants holds.
 * @param known abbreviations that need no explanation at that place
 */
export function composeParagraph(
  paragraph: Paragraph,
  context: CheckContext,
  offset: number,
  known: readonly string[] = knownAt(context, offset),
): ComposedText | undefined {
  const standing = variantAt(paragraph, context.knowledge, context.asOf.day);
  if (!standing) return undefined;
  const { draft } = context.annotated;
  const { markdown, noted } = filled(standing, context);
  const written = writeOut(markdown, known, context);
  const labels = new NoteLabels(draft, context.knowledge);
  const labelOf = new Map<string, string>();
  const definitions: string[] = [];
  for (const fact of noted) {
    const { version } = standing.versions.get(fact)!;
    const { label, isNew } = labels.labelFor(version.sources);
    labelOf.set(fact, label);
    if (isNew) definitions.push(`[^${label}]: ${noteText(version, context.knowledge)}`);
  }
  return {
    text: written
      .slice(0, written.indexOf(NOTES))
      .replace(CALL, (call, fact: string) => (labelOf.has(fact) ? `[^${labelOf.get(fact)}]` : call)),
    definitions,
  };
}

/** Where definitions begin that make of the calls in a text what they will be; the notes themselves come later. */
const NOTES = '\n\n[^';
const CALL = /\[\^([^\][\s]{1,100})\]/g;

interface Filled {
  readonly markdown: string;
  /** Facts that have a note, in order. */
  readonly noted: readonly string[];
}

const filledIn = new WeakMap<StandingVariant['variant'], Map<string, Filled>>();

/** The template with its values, and a definition under the name of its fact for each note. */
function filled({ variant, versions }: StandingVariant, { knowledge }: CheckContext): Filled {
  const key = [...versions.values()].map(({ index }) => index).join();
  const kept = filledIn.get(variant) ?? new Map<string, Filled>();
  filledIn.set(variant, kept);
  const before = kept.get(key);
  if (before) return before;
  const noted = new Set<string>();
  let text = '';
  for (const part of templateOf(variant)) {
    if (part.kind === 'text') text += part.text;
    else if (part.kind === 'blank') text += `[${part.name}]`;
    else {
      const fact = knowledge.facts.get(part.fact);
      const version = versions.get(part.fact)?.version;
      if (!fact || !version) continue;
      if (part.kind === 'value') text += valueInProse(fact, version, part.form);
      else {
        text += `[^${part.fact}]`;
        noted.add(part.fact);
      }
    }
  }
  const markdown = text + [...noted].map((fact) => `${NOTES}${fact}]: Bron.`).join('');
  const result = { markdown: noted.size > 0 ? markdown : `${markdown}${NOTES}geen]: Bron.`, noted: [...noted] };
  kept.set(key, result);
  return result;
}
