// `npm run recall`: which names of terms and documents in the source documents are found, against our own mark-up of them.
import { lineOf, type Span } from '../corpus/places';
import { documentsAreHere, DOCUMENTS, readMarkup, recallOf, type Recall } from '../corpus/sourceDocuments';
import { recognizerFromDisk, ROOT } from './knowledgeFromDisk.mjs';

if (documentsAreHere(ROOT)) {
  const recognizer = await recognizerFromDisk();
  const all = readMarkup(ROOT).map((document) => recallOf(document, recognizer));
  console.log('document                       marked  found  missed  wrong id  extra  in addresses  recall');
  for (const recall of all) printLine(recall.document.name, [recall]);
  printLine('all', all);
  for (const { document, misses, wrongIds, extra, inAddresses } of all) {
    const at = (span: Span) =>
      `${document.name.slice(0, 3)}:${lineOf(document.text, span.start)} "${document.text.slice(span.start, span.end).replace(/\s+/g, ' ')}"`;
    for (const mention of misses) console.log(`MISS     ${at(mention)} ${mention.type} ${mention.ids.join('|')}`);
    for (const { mention, found } of wrongIds)
      console.log(`WRONG ID ${at(mention)} is ${mention.ids.join('|')}, found as ${found.id}`);
    for (const found of extra) console.log(`EXTRA    ${at(found)} ${found.type} ${found.id}`);
    for (const found of inAddresses) console.log(`ADDRESS  ${at(found)}`);
  }
} else console.log(`The source documents are not here (${DOCUMENTS}).`);

function printLine(name: string, recalls: readonly Recall[]): void {
  const count = (of: (recall: Recall) => readonly unknown[]) =>
    recalls.reduce((total, recall) => total + of(recall).length, 0);
  const marked = count(({ document }) => document.mentions);
  const found = count(({ hits }) => hits);
  const numbers = [
    [marked, 8],
    [found, 7],
    [count(({ misses }) => misses), 8],
    [count(({ wrongIds }) => wrongIds), 10],
    [count(({ extra }) => extra), 7],
    [count(({ inAddresses }) => inAddresses), 14],
  ] as const;
  const columns = numbers.map(([value, width]) => String(value).padStart(width)).join('');
  console.log(`${name.padEnd(29)}${columns}${(found / marked).toFixed(3).padStart(8)}`);
}
