// Fitting a name into its sentence: nothing said twice, an article where it needs one, a capital where a sentence starts.
import type { AnnotatedDraft } from '../annotate/annotatedDraft';
import { blockAt } from '../annotate/blockAt';
import { toProse, type Passage } from '../draft/draft';
import { splitSentences } from '../dutch/sentences';
import { tokenize, type Token } from '../dutch/tokens';

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
 * A name as it must be written at an offset of a draft, in place of `written`. Where the words before it are already the
 * first words of the name they are not repeated; a name in small letters gets its capital where its sentence starts.
 */
export function fitName(name: string, annotated: AnnotatedDraft, start: number, written: string): string {
  const place = passageAround(annotated, start);
  if (!place) return name;
  const { passage, at } = place;
  const before = tokenize(passage.text.slice(Math.max(0, at - 120), at));
  const words = name.split(' ');
  const said = saidBefore(
    words,
    before.map(({ lower }) => lower),
  );
  const rest = words.slice(said).join(' ');
  const head = (words[0] ?? '').toLowerCase();
  const isRunning = passage.kind === 'paragraph' || passage.kind === 'listItem';
  const hadArticle = written.toLowerCase().startsWith(head) || hasDeterminer(before.at(-1));
  const article = said === 0 && isRunning && !hadArticle ? ARTICLE[head] : undefined;
  const fitted = article === undefined ? rest : `${article} ${rest}`;
  return startsSentence(passage.text, at) ? fitted.charAt(0).toUpperCase() + fitted.slice(1) : fitted;
}

function hasDeterminer(last: Token | undefined): boolean {
  return last !== undefined && (DETERMINERS.has(last.lower) || last.text === '(');
}

/** How many of the first words of a name are the last words before it; a minister stands for his ministry. */
function saidBefore(words: readonly string[], before: readonly string[]): number {
  const stems = words.map((word) => stem(word.toLowerCase()));
  for (let count = Math.min(words.length - 1, before.length); count > 0; count--) {
    const last = before.slice(before.length - count).map(stem);
    if (last.every((word, index) => word === stems[index])) return count;
  }
  const isField = stems[0] === 'ministeri' && stems[1] === 'van' && before.at(-1) === 'van';
  return isField && OF_A_FIELD.test(before.at(-2) ?? '') ? 2 : 0;
}

/** "Aanvullende" says what "Aanvullend" says. */
function stem(word: string): string {
  return word.replace(/e$/, '');
}

/** Whether a sentence of the text starts at an offset. */
export function startsSentence(text: string, at: number): boolean {
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
