// Fixes of the dated-fact rules: the value or sentence in force, a footnote that dates the sentence, "destijds".
import { formatAmountWords, formatEuro } from '../dutch/amounts';
import { toSource, type TextEdit } from '../draft/draft';
import { isMoney } from '../knowledge/lookup';
import type { FactVersion } from '../knowledge/model';
import { edtfText } from '../text/edtfText';
import { message, type Finding, type Fix } from './finding';
import { footnoteEdits, noteText } from './footnotes';
import { judgeDraft, type JudgedClaim } from './judgeDraft';
import type { CheckContext } from './rule';

/** Fixes for a finding about a claim. Each is offered only where the checker agrees with the draft it leaves behind. */
export function datedFactFixes(finding: Finding, context: CheckContext): readonly Fix[] {
  const judged = judgeDraft(context.annotated, context.asOf.day).find(
    (one) => one.start === finding.start && one.end === finding.end && one.fact.id === finding.evidence?.fact,
  );
  if (!judged) return [];
  return [
    ...valueFix(judged, context),
    ...sentenceFix(judged, context),
    ...destijdsFix(judged, context),
    ...datedNoteFix(judged, context),
  ];
}

/** Only the number or date, written as the draft writes it. */
function valueFix({ judgement: { inForce }, claim, start, end }: JudgedClaim, { annotated }: CheckContext): Fix[] {
  if (!inForce || (claim.value.type !== 'amount' && claim.value.type !== 'count' && claim.value.type !== 'date'))
    return [];
  const text = valueInStyle(inForce.version, annotated.draft.characters.slice(start, end), claim.value.type);
  if (text === undefined) return [];
  return [
    {
      title: message('Replace by "{name}"', { name: text }),
      edits: [{ start, end, text }],
      preferred: true,
      verify: true,
    },
  ];
}

function valueInStyle({ value }: FactVersion, written: string, type: 'amount' | 'count' | 'date'): string | undefined {
  if (type === 'date') return typeof value === 'string' ? edtfText(value, 'nl') : undefined;
  if (typeof value === 'number')
    return type === 'count'
      ? String(value)
      : `${String(value).replace('.', ',')}${/procent/i.test(written) ? ' procent' : '%'}`;
  if (!isMoney(value)) return undefined;
  const inWords = /miljoen|miljard|mln|mld|duizend|ton/i.test(written);
  const format = (euros: number) => (inWords ? formatAmountWords(euros) : formatEuro(euros));
  const number =
    value.max === undefined || value.max === value.min
      ? format(value.min)
      : `${format(value.min)} tot ${format(value.max)}`;
  const sign = inWords && written.includes('€');
  return sign ? `€ ${number.replace(/ euro$/, '')}` : number;
}

/** The whole sentence as the knowledge words it. */
function sentenceFix(judged: JudgedClaim, context: CheckContext): Fix[] {
  const version = judged.judgement.inForce?.version;
  const edit = version && sentenceEdit(judged, context, version.statement);
  if (!edit) return [];
  return [
    {
      title: message('Replace the sentence by: {statement}', { statement: version.statement }),
      edits: [edit],
      verify: true,
    },
  ];
}

function sentenceEdit(judged: JudgedClaim, { annotated }: CheckContext, statement: string): TextEdit | undefined {
  const block = annotated.blocks[judged.block];
  const passage = block?.reading.content.passages[judged.claim.passage];
  if (!block || !passage || passage.kind === 'tableCell') return undefined;
  const { sentenceFrom, sentenceTo } = judged.claim;
  const { start, end } = toSource(passage.map, sentenceFrom, sentenceTo);
  return {
    start: block.start + start,
    end: block.start + end,
    text: /[.!?:;]["')]?$/.test(passage.text.slice(sentenceFrom, sentenceTo))
      ? statement
      : statement.replace(/\.$/, ''),
  };
}

/** "zijn uit het IZA gestapt" → "zijn destijds uit het IZA gestapt": safe only in a perfect, whose auxiliary shows the place. */
function destijdsFix(judged: JudgedClaim, { annotated }: CheckContext): Fix[] {
  const { claim, start, end, judgement } = judged;
  if (claim.telling.tense !== 'perfect' || judgement.status !== 'verouderd') return [];
  const block = annotated.blocks[judged.block];
  const passage = block?.reading.content.passages[claim.passage];
  if (!block || !passage) return [];
  const { text } = annotated.draft;
  const auxiliary = /\b(?:is|zijn|heeft|hebben)\b/.exec(text.slice(start, end));
  if (!auxiliary) return [];
  const at = start + auxiliary.index + auxiliary[0].length;
  return [
    {
      title: message('Make it history: "{text}"', { text: `${auxiliary[0]} destijds` }),
      edits: [{ start: at, end: at, text: ' destijds' }],
      verify: true,
    },
  ];
}

/** A footnote that says of which date the sentence speaks, and what holds now. */
function datedNoteFix(judged: JudgedClaim, context: CheckContext): Fix[] {
  const { given, inForce } = judged.judgement;
  if (judged.judgement.status !== 'verouderd' || !given || !inForce) return [];
  const note = `Stand van zaken op ${edtfText(given.version.since, 'nl')}. ${inForce.version.statement} ${noteText(inForce.version, context.knowledge)}`;
  const edits = footnoteEdits(judged, context, note);
  return edits
    ? [{ title: message('Keep it, with a footnote that says of which date this is'), edits, verify: true }]
    : [];
}
