// Fitting a name into its sentence: nothing said twice, an article where it needs one, a capital where a sentence starts.
import { blockAt, type AnnotatedDraft } from '../annotate/annotatedDraft';
import { toProse, type Passage } from '../draft/draft';
import { splitSentences } from '../dutch/sentences';
import { tokenize } from '../dutch/tokens';

/** Names that begin with a common noun need an article before them in a sentence. */
const ARTICLE: Readonly<Record<string, string>> = { ministerie: 'het' };

/** Words before a name after which it needs no article of its own. */
const DETERMINERS = new Set([
  'het',
  'de',
  'een',
  'ons',
  'onze',
  'dit',
  'dat',
  'deze',
  'die',
  'hun',
  'zijn',
  'haar',
  'elk',
  'ieder',
  'geen',
  'per',
]);

/** Who stands before "van" and the field of a ministry: "de minister van Volksgezondheid, Welzijn en Sport". */
const OF_A_FIELD =
  /^(?:ministers?|staatssecretaris(?:sen)?|bewinds(?:persoon|personen|lieden|man|vrouw)|ministerie|departement|secretaris)$/;

/**
 * A name as it must be written in place of the span [start, end) of a draft. Where the words before it are already the
 * first words of the name they are not repeated; a name in small letters gets its capital where its sentence starts.
 */
export function fitName(name: string, annotated: AnnotatedDraft, start: number): string {
  const place = passageAround(annotated, start);
  if (!place) return name;
  const { passage, at } = place;
  const before = tokenize(passage.text.slice(Math.max(0, at - 120), at));
  const words = name.split(' ');
  const said = saidBefore(
    words,
    before.map(({ lower }) => lower),
  );
  const head = words[0] ?? '';
  const article = said === 0 ? ARTICLE[head.toLowerCase()] : undefined;
  const last = before.at(-1);
  const isFree = passage.kind === 'paragraph' || passage.kind === 'listItem';
  const needsArticle =
    article !== undefined && isFree && !(last?.kind === 'word' && DETERMINERS.has(last.lower)) && last?.text !== '(';
  const rest = words.slice(said).join(' ');
  const fitted = needsArticle ? `${article} ${rest}` : rest;
  return startsSentence(passage.text, at) ? fitted.charAt(0).toUpperCase() + fitted.slice(1) : fitted;
}

/** How many of the first words of a name are the last words before it; a minister stands for his ministry. */
function saidBefore(words: readonly string[], before: readonly string[]): number {
  const lower = words.map((word) => word.toLowerCase());
  for (let count = Math.min(words.length - 1, before.length); count > 0; count--) {
    if (lower.slice(0, count).every((word, index) => before[before.length - count + index] === word)) return count;
  }
  const isField = lower[0] === 'ministerie' && lower[1] === 'van' && before.at(-1) === 'van';
  return isField && OF_A_FIELD.test(before.at(-2) ?? '') ? 2 : 0;
}

function startsSentence(text: string, at: number): boolean {
  return splitSentences(text, tokenize(text)).some((sentence) => sentence.start === at);
}

/** The passage that a draft offset lies in, with the offset in its prose. */
export function passageAround(annotated: AnnotatedDraft, offset: number): { passage: Passage; at: number } | undefined {
  const block = blockAt(annotated, offset);
  if (!block) return undefined;
  for (const passage of block.reading.content.passages) {
    const at = toProse(passage.map, offset - block.start);
    if (at !== undefined) return { passage, at };
  }
  return undefined;
}
