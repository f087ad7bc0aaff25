// Hover of an amount: the number in full, and what the knowledge knows under that number, nearest term first.
import type { AmountAnnotation } from '../annotate/annotation';
import type { Amount } from '../dutch/amount';
import { formatEuro } from '../dutch/amounts';
import { versionsWithNumber } from '../knowledge/lookup';
import type { FactVersion } from '../knowledge/model';
import { localise } from '../text/localise';
import { edtfText } from '../text/edtfText';
import { citations } from './factSheet';
import { escapeMarkdown } from './markdown';
import type { DraftView, PlacedAnnotation } from './view';

const MOST_VERSIONS = 3;

/** The text of the hover; `told` is a version that the hover tells elsewhere. */
export function amountHover(
  view: DraftView,
  { block }: PlacedAnnotation,
  { amount, passage }: AmountAnnotation,
  told?: FactVersion,
): string {
  const t = (template: string, args?: Record<string, string>) => localise(view.language, template, args);
  const { knowledge } = view.context;
  const out = [`**${escapeMarkdown(amountText(amount))}**`];
  const near = new Set(
    block.reading.annotations
      .filter((other) => other.type === 'term' && other.passage === passage)
      .map((other) => (other.type === 'term' ? other.id : '')),
  );
  const known = [...new Set([amount.min, amount.max])].flatMap((number) =>
    versionsWithNumber(knowledge, number, amount.unit),
  );
  const untold = [...new Set(known)].filter(({ version }) => version !== told);
  const sorted = untold.sort((a, b) => Number(near.has(b.fact.term)) - Number(near.has(a.fact.term)));
  // Without a term nearby a round number says nothing; only what the passage is about is worth telling.
  const telling = near.size > 0 ? sorted.filter(({ fact }) => near.has(fact.term)) : sorted;
  const lines = (telling.length > 0 ? telling : sorted).slice(0, MOST_VERSIONS).map(({ version }) => {
    const when = t('known since {date}', { date: edtfText(version.since, view.language) });
    return `- ${escapeMarkdown(version.statement)} (${when}) ${t('Source')}: ${citations(version.sources.slice(0, 1), { knowledge, addresses: view.addresses })}.`;
  });
  if (lines.length > 0) out.push(`${t('Known under this number:')}\n\n${lines.join('\n')}`);
  return out.join('\n\n');
}

/** An amount in full: "circa € 2.300.000 per jaar", "€ 10.000.000 tot € 15.000.000", "93,4%". */
export function amountText(amount: Pick<Amount, 'min' | 'max' | 'unit' | 'approximate' | 'direction' | 'per'>): string {
  const number = (value: number) => (amount.unit === 'EUR' ? formatEuro(value) : `${String(value).replace('.', ',')}%`);
  const words: string[] = [];
  if (amount.direction === 'atLeast') words.push('minstens');
  else if (amount.direction === 'atMost') words.push('hoogstens');
  else if (amount.approximate) words.push('ongeveer');
  words.push(amount.min === amount.max ? number(amount.min) : `${number(amount.min)} tot ${number(amount.max)}`);
  if (amount.per) words.push(PER[amount.per]);
  return words.join(' ');
}

const PER: Readonly<Record<NonNullable<Amount['per']>, string>> = {
  year: 'per jaar',
  month: 'per maand',
  week: 'per week',
  day: 'per dag',
  hour: 'per uur',
  structural: 'structureel',
  once: 'eenmalig',
  inhabitant: 'per inwoner',
  person: 'per persoon',
  household: 'per huishouden',
  municipality: 'per gemeente',
};
