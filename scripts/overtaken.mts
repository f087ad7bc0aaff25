// `npm run overtaken`: what the checker reports in the source documents at their own and at later dates, against our list by hand.
import { findingsAt, judgeAt, ofFacts, readOvertaken, type AgedDocument } from '../corpus/overtaken';
import { lineOf, type Span } from '../corpus/places';
import { documentsAreHere, DOCUMENTS } from '../corpus/sourceDocuments';
import type { Finding } from '../server/src/check/finding';
import { recognizerFromDisk, ROOT } from './knowledgeFromDisk.mjs';

if (documentsAreHere(ROOT)) {
  const recognizer = await recognizerFromDisk();
  const { dates, documents } = readOvertaken(ROOT);
  console.log('At their own date');
  for (const document of documents) {
    const findings = ofFacts(findingsAt(document, document.date, recognizer));
    console.log(`  ${document.name} ${document.date}: ${findings.length} findings of dated facts`);
    for (const finding of findings) console.log(`    EXTRA ${describe(document, finding)}`);
  }
  for (const date of dates) {
    const outcomes = documents.map((document) => judgeAt(document, date, recognizer));
    const total = [0, 0, 0];
    console.log(`\n${date}`);
    for (const { document, hits, misses, extra } of outcomes) {
      console.log(`  ${document.name}: ${hits.length} hits, ${misses.length} misses, ${extra.length} extra`);
      for (const { overtaken, finding } of hits)
        console.log(`    hit   ${at(document, overtaken)} ${finding.code} ${finding.evidence?.fact ?? ''}`);
      for (const overtaken of misses)
        console.log(`    MISS  ${at(document, overtaken)} ${overtaken.codes[0]} ${overtaken.facts[0]}`);
      for (const { finding, trap } of extra)
        console.log(`    EXTRA ${describe(document, finding)}${trap ? ` (trap: ${trap.why})` : ''}`);
      [hits, misses, extra].forEach((list, index) => (total[index]! += list.length));
    }
    console.log(`  all: ${total[0]} hits, ${total[1]} misses, ${total[2]} extra`);
  }
} else console.log(`The source documents are not here (${DOCUMENTS}).`);

function describe(document: AgedDocument, finding: Finding): string {
  return `${finding.code} ${finding.evidence?.fact ?? ''} ${at(document, finding)}`;
}

function at({ text }: AgedDocument, { start, end }: Span): string {
  return `line ${lineOf(text, start)} "${text.slice(start, end).replace(/\s+/g, ' ')}"`;
}
