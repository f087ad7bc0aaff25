// The model of the knowledge: terms (SKOS), sources (Dublin Core), facts with dated versions (fluents) and paragraphs, as schemas.
// The types are read off these schemas, and the JSON Schemas under schemas/ are generated from them, so the three cannot differ.
import * as v from 'valibot';
import { CuesSchema } from './cues';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'Een id bestaat uit kleine letters, cijfers en koppeltekens.'),
);
const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'Deze tekst is leeg.'));
/** Of the web only: editors run other schemes, such as `command:`, when a link is clicked. */
const url = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/]/, 'Dit is geen webadres.'));
/** A date of which the certainty is part of the value: EDTF (ISO 8601-2) level 0/1 and `2025-Q1` for a quarter. */
const edtf = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

/** A day, `2024-11-29`. */
const day = v.pipe(v.string(), v.isoDate('Dit is geen dag (jjjj-mm-dd).'));

/** A place in a source: `Financiën`, `regel 12-14`, `blz. 3` (`page` opens a PDF there). */
const citation = v.strictObject({
  source: id,
  at: v.optional(text),
  page: v.optional(v.number()),
});

/** A concept of the field (`skos:Concept`). Plural, genitive, hyphens and compounds come from Dutch, not from labels. */
export const TermSchema = v.strictObject({
  id,
  /** The official name written out; the name that is put in place of a hidden label. */
  prefLabel: text,
  /** The usual abbreviation. A label like any other; `afkorting-zonder-uitleg` looks at it. */
  abbreviation: v.optional(text),
  /** Other names that are right. */
  altLabel: v.optional(v.array(text), []),
  /** Names that are found but not right: misspellings and unofficial forms. `afwijkende-naam` offers the official one. */
  hiddenLabel: v.optional(v.array(text), []),
  /** Names of this term that are also found but say nothing about it being right or wrong (a common noun for it). */
  looseLabel: v.optional(v.array(text), []),
  /** Words that name this term only where they head a text by themselves: a heading, a label in front of a passage. */
  headLabel: v.optional(v.array(text), []),
  /** Words side by side (`a|b` for either) that name this term where one of some others was named last, or a word that begins as told stands near. */
  described: v.optional(
    v.array(
      v.strictObject({
        by: v.array(text),
        among: v.optional(v.array(id), []),
        near: v.optional(v.array(text), []),
        /** Beginnings of words that take it away where they stand nearer before it: "hun vereniging" is that of whom was named last. */
        ratherThan: v.optional(v.array(text), []),
      }),
    ),
    [],
  ),
  /** One or two sentences of plain Dutch (B1 where possible). */
  definition: text,
  broader: v.optional(v.array(id), []),
  related: v.optional(v.array(id), []),
  sources: v.optional(v.array(citation), []),
  /** The name itself is of the past from this day on: another term took its place. */
  deprecated: v.optional(v.strictObject({ since: edtf, replacedBy: id, why: v.optional(text) })),
  /** Labels that match only in exactly this case, because they are also words or codes (ZN, MTR, D5). */
  exactCase: v.optional(v.array(text), []),
  /** Words of which one must stand in the same passage before an exact-case label is believed. */
  nearby: v.optional(v.array(text), []),
  /** For a meeting or a document that comes each year: the days it was held or appeared on. "De ALV van juni 2024" is then the one of these days that lies in June 2024. */
  held: v.optional(v.array(day), []),
  /** An organisation, body or person: it does things to what facts are about, and takes no sentence away from them. */
  actor: v.optional(v.boolean(), false),
  /** The abbreviation is everyday language and needs no explanation (btw, cao). */
  commonLanguage: v.optional(v.boolean(), false),
  /** Law: identifier on wetten.overheid.nl, used for a link at the peildatum. */
  bwbr: v.optional(v.pipe(v.string(), v.regex(/^BWBR\d{7}$/))),
  url: v.optional(url),
  /** Ids of the inventory this term carries. */
  inventory: v.optional(v.array(text), []),
  note: v.optional(text),
});

/** A document one can point at (Dublin Core). Titles are names and stay exact. */
export const SourceSchema = v.strictObject({
  id,
  title: text,
  /** Other ways the title is written. All are found in drafts; those in `wrongTitle` are corrected. */
  titleVariant: v.optional(v.array(text), []),
  /** Variants of the title that are not right; `afwijkende-naam` offers `title`. */
  wrongTitle: v.optional(v.array(text), []),
  kind: v.picklist([
    'resolutie',
    'motie',
    'besluit',
    'bijlage',
    'brief',
    'ledenbrief',
    'kamerbrief',
    'raadsinformatiebrief',
    'akkoord',
    'propositie',
    'inbreng',
    'regeling',
    'wet',
    'wetsvoorstel',
    'nieuwsbericht',
    'webpagina',
    'rapport',
    'raadsvoorstel',
    'nota',
    'begroting',
    'plan',
    'vergadering',
    'ledenraadpleging',
    'kamermotie',
    'kamerstuk',
  ]),
  publisher: text,
  /** The body that decided, for resolutions and motions. */
  body: v.optional(text),
  /** Day the document is from (EDTF), or null where it is unknown; `dateNote` says how sure and why. */
  date: v.nullable(edtf),
  dateNote: v.optional(text),
  /** For something decided: how it ended, in one short sentence. */
  result: v.optional(text),
  url: v.nullable(url),
  /** File name of a local copy looked for in `peildatum.sources.folder`. */
  file: v.optional(text),
  /** Found in drafts by its title (resolutions, motions, letters, agreements). News items are only cited. */
  recognise: v.optional(v.boolean(), false),
  /** The title is an everyday word or name: found only with its kind before it or within quotes. */
  needsKind: v.optional(v.boolean(), false),
  confidence: v.optional(v.picklist(['hoog', 'middel', 'laag'])),
  inventory: v.optional(v.array(text), []),
  note: v.optional(text),
});

const money = v.strictObject({
  /** Euros. */
  min: v.number(),
  max: v.optional(v.number()),
  per: v.optional(v.picklist(['year', 'month', 'structural', 'once', 'total'])),
  approximate: v.optional(v.boolean()),
});

const versionBase = {
  /** The day it became the public state of affairs (EDTF: `2024-12~`, `2025-Q1` …). */
  since: edtf,
  /** The day it stopped to hold with nothing in its place, where no later version says so. */
  until: v.optional(edtf),
  /** The period it speaks of (valid time), where that is not simply from `since` on (EDTF interval or year). */
  holds: v.optional(edtf),
  /** One sentence in our own plain Dutch that may stand in a letter. */
  statement: text,
  /** A short form of the value for messages and tables: "vervalt per 1 januari 2025". */
  label: v.optional(text),
  sources: v.pipe(v.array(citation), v.minLength(1, 'Elke versie heeft een bron nodig.')),
  /** Sources that say something else about the same moment; the hover says so. */
  contradictedBy: v.optional(v.array(v.strictObject({ source: id, at: v.optional(text), says: text })), []),
  confidence: v.optional(v.picklist(['hoog', 'middel', 'laag'])),
  caution: v.optional(text),
  /** Ids of the inventory this version carries. */
  inventory: v.optional(v.array(text), []),
};

/** What a version answers. */
const value = v.union([
  /** state and event: a word for the state ("vervalt", "blijft", "gepland", "ondertekend"). date: an EDTF date. share: percent. */
  text,
  v.number(),
  money,
]);

export const VersionSchema = v.strictObject({
  value,
  /** For an event: when it happened or is planned (EDTF). */
  date: v.optional(edtf),
  ...versionBase,
});

/** One question about a term whose answer changes with time. Versions stand in order of `since`. */
export const FactSchema = v.strictObject({
  id,
  term: id,
  question: text,
  kind: v.picklist(['state', 'amount', 'share', 'date', 'event']),
  versions: v.pipe(v.array(VersionSchema), v.minLength(1)),
  /** How a sentence gives an answer away. */
  cues: v.optional(CuesSchema),
  /** Why this fact is not checked in drafts, where it is not. */
  unchecked: v.optional(text),
  note: v.optional(text),
});

/** A version of a fact that a text rests on, by its value; `since` where several versions have that value. */
const support = v.strictObject({
  fact: id,
  /** The value of the version; of an amount the euros, of a range `min` and `max`. */
  value: v.union([text, v.number(), v.strictObject({ min: v.number(), max: v.number() })]),
  since: v.optional(edtf),
});

/**
 * One wording of a paragraph, offered at every day at which all it rests on is certainly in force.
 *
 * The text is Markdown as it will stand in the draft, but for:
 * - `{spuk-iza-budget-2026}`: the value of that fact's version as prose has it; `{…:date}`, `{…:since}`, `{…:label}` and
 *   `{…:statement}` for its other parts;
 * - `[^spuk-iza-budget-2026]`: a footnote with the sources of that version, under a label that is free in the draft;
 * - `[naam van de gemeente]`: a place for the writer to fill in.
 *
 * Abbreviations are written as such: where the draft has not introduced them yet they are written out on the way.
 */
const variant = v.strictObject({
  restsOn: v.pipe(v.array(support), v.minLength(1, 'Een alinea rust op minstens één feit.')),
  /** Offered in this period only (EDTF), where the words hold shorter than the facts. */
  during: v.optional(edtf),
  text,
});

/** A standard paragraph: the same subject, worded for each stretch of time. The first variant that holds is offered. */
export const ParagraphSchema = v.strictObject({
  id,
  /** What the writer chooses it by: "Stand van zaken van het IZA". */
  title: text,
  /** Terms it is about; the first is the most telling. */
  terms: v.pipe(v.array(id), v.minLength(1)),
  variants: v.pipe(v.array(variant), v.minLength(1)),
  note: v.optional(text),
});

export type Term = v.InferOutput<typeof TermSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Fact = v.InferOutput<typeof FactSchema>;
export type FactVersion = v.InferOutput<typeof VersionSchema>;
export type FactValue = v.InferOutput<typeof value>;
export type Money = v.InferOutput<typeof money>;
export type Citation = v.InferOutput<typeof citation>;
export type Support = v.InferOutput<typeof support>;
export type ParagraphVariant = v.InferOutput<typeof variant>;
export type Paragraph = v.InferOutput<typeof ParagraphSchema>;

/** A file of knowledge: any of the four lists. */
export const KnowledgeFileSchema = v.strictObject({
  terms: v.optional(v.array(TermSchema), []),
  sources: v.optional(v.array(SourceSchema), []),
  facts: v.optional(v.array(FactSchema), []),
  paragraphs: v.optional(v.array(ParagraphSchema), []),
});
