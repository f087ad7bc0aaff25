// Facts in force as sentences that may stand in a letter: of the terms in the sentence at the caret, or of the words typed there.
import type { Recognizer } from '../../annotate/recognizer';
import { message } from '../../check/finding';
import { writeOut } from '../../compose/writeOut';
import { isHelper } from '../../dutch/helper-verbs';
import type { Fact } from '../../knowledge/model';
import { timelineAt } from '../../knowledge/timeline';
import { edtfText } from '../../text/edtfText';
import type { DraftView } from '../view';
import { inForceOf, isAboutYear, isOver, termsBefore, yearsIn, type InForce } from './about';
import type { ProsePlace } from './caret';
import type { Suggestion } from './suggestion';

const MOST_FACTS = 12;
/** A sentence with more words than this is being written, not looked for. */
const MOST_WORDS = 8;
/** Shorter words are in every sentence. */
const FEWEST_LETTERS = 4;
/** A word that stands in no more facts than this says which are meant. */
const RARE = 12;

const wordsOf = new WeakMap<Recognizer, ReadonlyMap<Fact, string>>();

/** Question, id, statements and labels of each fact in small letters, a blank before every word. */
function searchTexts(recognizer: Recognizer): ReadonlyMap<Fact, string> {
  let texts = wordsOf.get(recognizer);
  if (!texts) {
    texts = new Map(
      [...recognizer.knowledge.facts.values()].map((fact) => {
        const said = fact.versions.flatMap(({ statement, label }) => [statement, label ?? '']);
        return [
          fact,
          ` ${[fact.question, fact.id, ...said]
            .join(' ')
            .toLowerCase()
            .split(/[^\p{L}\d,]+/u)
            .join(' ')}`,
        ];
      }),
    );
    wordsOf.set(recognizer, texts);
  }
  return texts;
}

/** Suggestions that take the place of the sentence as far as it was typed. */
export function factItems(view: DraftView, place: ProsePlace, known: readonly string[]): Suggestion[] {
  const { line, passage, sentenceFrom, at, sentenceStart } = place;
  if (sentenceStart === undefined || passage.kind === 'heading' || !/^\s*(?:$|[|[])/.test(line.after)) return [];
  const typed = passage.text.slice(sentenceFrom, at);
  const words = typed
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  if (words.length > MOST_WORDS) return [];
  const telling = words.filter((word) => word.length >= FEWEST_LETTERS && !isHelper(word));
  const texts = searchTexts(view.annotated.recognizer);
  const hits = (fact: Fact) => telling.filter((word) => texts.get(fact)?.includes(` ${word}`)).length;
  const terms = termsBefore(place);
  const own = inForceOf(view, terms);
  const looked = own.length > 0 ? own : byWords(view, telling, texts);
  const years = yearsIn(typed);
  const order = (one: InForce) =>
    hits(one.fact) * 2 + (years.length > 0 && isAboutYear(one, years) && one.dated.holds ? 3 : 0);
  const scored = looked.filter((one) => !isOver(view, one, years)).map((one) => ({ one, score: order(one) }));
  return scored
    .sort((a, b) => b.score - a.score || (a.one.dated.certain < b.one.dated.certain ? 1 : -1))
    .slice(0, MOST_FACTS)
    .map(({ one: { fact, dated } }) => ({
      kind: 'fact',
      label: dated.version.statement,
      remark: message('since {date}', { date: edtfText(dated.version.since, view.language) }),
      // The blank in front makes it a lesser match than a name that goes on from what was typed.
      filter: ` ${line.before.slice(sentenceStart - line.start)} ${dated.version.statement}`,
      start: sentenceStart,
      end: line.offset,
      text: writeOut(dated.version.statement, known, view.context),
      subject: { type: 'version', fact: fact.id, index: dated.index },
    }));
}

/** Without a term: facts that have all the words that were typed, at least two, of which one is rare. */
function byWords(view: DraftView, telling: readonly string[], texts: ReadonlyMap<Fact, string>): InForce[] {
  if (telling.length < 2) return [];
  const counts = telling.map(() => 0);
  const found: Fact[] = [];
  for (const [fact, text] of texts) {
    const has = telling.map((word) => text.includes(` ${word}`));
    has.forEach((isThere, at) => (counts[at]! += Number(isThere)));
    if (has.every(Boolean)) found.push(fact);
  }
  if (Math.min(...counts) > RARE) return [];
  const { day } = view.context.asOf;
  return found.flatMap((fact) => timelineAt(fact, day).inForce.map((dated) => ({ fact, dated })));
}
