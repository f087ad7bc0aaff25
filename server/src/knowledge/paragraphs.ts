// Standard paragraphs: their templates read into parts, what they rest on looked up at a day, and what is wrong with one.
import { isWithin, parseEdtf } from './edtf';
import type { Knowledge } from './load';
import { isMoney } from './lookup';
import type { Fact, FactVersion, Paragraph, ParagraphVariant, Support } from './model';
import { timelineAt, type DatedVersion } from './timeline';

/** What of a version is put in a text: its value as prose has it, or another of its parts. */
export const VALUE_FORMS = ['value', 'date', 'since', 'label', 'statement'] as const;
export type ValueForm = (typeof VALUE_FORMS)[number];

/** A piece of a template. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly fact: string; readonly form: ValueForm }
  /** A footnote with the sources of the fact's version. */
  | { readonly kind: 'note'; readonly fact: string }
  /** A place to fill in, with the name it has in the template. */
  | { readonly kind: 'blank'; readonly name: string };

/** `{fact}` or `{fact:form}`, `[^fact]`, and `[name]` where that is no link. */
const PLACE = /\{([^{}]{0,100})\}|\[\^([^\][\s]{1,100})\]|\[([^\][^]{1,100})\](?![([:])/g;

const templates = new WeakMap<ParagraphVariant, readonly TemplatePart[]>();

/** The parts of a variant's text, read once. */
export function templateOf(variant: ParagraphVariant): readonly TemplatePart[] {
  let parts = templates.get(variant);
  if (!parts) {
    parts = readTemplate(variant.text);
    templates.set(variant, parts);
  }
  return parts;
}

function readTemplate(text: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let at = 0;
  for (const match of text.matchAll(PLACE)) {
    if (match.index > at) parts.push({ kind: 'text', text: text.slice(at, match.index) });
    const [whole, value, note, blank] = match;
    if (value !== undefined) {
      const [fact = '', form = 'value'] = value.split(':');
      parts.push({ kind: 'value', fact, form: form as ValueForm });
    } else if (note !== undefined) parts.push({ kind: 'note', fact: note });
    else parts.push({ kind: 'blank', name: blank ?? '' });
    at = match.index + whole.length;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

/** A variant with the versions it rests on, by fact. */
export interface StandingVariant {
  readonly variant: ParagraphVariant;
  readonly versions: ReadonlyMap<string, DatedVersion>;
}

/** The first variant of a paragraph of which all that it rests on is certainly in force at a day. */
export function variantAt(
  paragraph: Paragraph,
  knowledge: Pick<Knowledge, 'facts'>,
  day: string,
): StandingVariant | undefined {
  for (const variant of paragraph.variants) {
    if (!isDuring(variant, day)) continue;
    const versions = new Map<string, DatedVersion>();
    for (const support of variant.restsOn) {
      const fact = knowledge.facts.get(support.fact);
      const version = fact && certainVersion(fact, support, day);
      if (version) versions.set(support.fact, version);
    }
    if (variant.restsOn.every(({ fact }) => versions.has(fact))) return { variant, versions };
  }
  return undefined;
}

function isDuring({ during }: ParagraphVariant, day: string): boolean {
  const period = during === undefined ? undefined : parseEdtf(during);
  return !period || isWithin(day, period);
}

/** The version that is meant, where it is in force at a day whatever the uncertain dates of its successors turn out to be. */
export function certainVersion(fact: Fact, support: Support, day: string): DatedVersion | undefined {
  const { inForce, possible } = timelineAt(fact, day);
  const found = inForce.filter((dated) => isMeant(dated, support)).at(-1);
  if (!found || possible.some((dated) => dated.index > found.index && !isMeant(dated, support))) return undefined;
  const mayHaveEnded = found.until !== undefined && found.until.from !== null && found.until.from < day;
  return mayHaveEnded ? undefined : found;
}

function isMeant({ version }: Pick<DatedVersion, 'version'>, { value, since }: Support): boolean {
  return hasValue(version.value, value) && (since === undefined || version.since === since);
}

function hasValue(own: FactVersion['value'], value: Support['value']): boolean {
  if (!isMoney(own)) return typeof value !== 'object' && String(own) === String(value);
  const { min, max = min } = own;
  return typeof value === 'object' ? min === value.min && max === value.max : min === value && max === value;
}

/** What is wrong with a paragraph: a fact, a version or a form that is not there, a place that its `restsOn` does not carry. */
export function paragraphProblems(
  paragraph: Paragraph,
  factOf: (id: string) => Fact | undefined,
): { readonly path: readonly (string | number)[]; readonly message: string }[] {
  const problems: { path: (string | number)[]; message: string }[] = [];
  paragraph.variants.forEach((variant, at) => {
    const complain = (path: readonly (string | number)[], message: string) =>
      problems.push({ path: ['variants', at, ...path], message });
    variant.restsOn.forEach((support, nr) => {
      const fact = factOf(support.fact);
      if (!fact) complain(['restsOn', nr], `Onbekend feit "${support.fact}".`);
      else if (!fact.versions.some((version) => isMeant({ version }, support)))
        complain(['restsOn', nr], `Het feit "${support.fact}" heeft geen versie met dit antwoord.`);
    });
    if (variant.during !== undefined && !parseEdtf(variant.during))
      complain(['during'], `"${variant.during}" is geen datum of periode.`);
    const carried = new Set(variant.restsOn.map(({ fact }) => fact));
    for (const part of templateOf(variant)) {
      if (part.kind !== 'value' && part.kind !== 'note') continue;
      if (!carried.has(part.fact))
        complain(['text'], `De tekst noemt het feit "${part.fact}", maar dat staat niet bij restsOn.`);
      else if (part.kind === 'value' && !VALUE_FORMS.includes(part.form))
        complain(['text'], `"${part.form}" kan niet worden ingevuld (mogelijk: ${VALUE_FORMS.join(', ')}).`);
      else if (part.kind === 'value' && !hasForm(variant, part.fact, part.form, factOf))
        complain(['text'], `De versie van "${part.fact}" heeft geen ${part.form}.`);
    }
  });
  return problems;
}

/** Whether each version that may be meant has what the text asks for. */
function hasForm(
  { restsOn }: ParagraphVariant,
  id: string,
  form: ValueForm,
  factOf: (id: string) => Fact | undefined,
): boolean {
  if (form !== 'date' && form !== 'label') return true;
  const support = restsOn.find(({ fact }) => fact === id);
  const versions = factOf(id)?.versions.filter((version) => support && isMeant({ version }, support)) ?? [];
  return versions.every((version) => version[form] !== undefined);
}
