// The recogniser: the knowledge in the form that reading a block needs, built once per knowledge.
import { compileMeetings, type MeetingTable } from '../dutch/temporal';
import type { Knowledge } from '../knowledge/load';
import { buildClaimIndex, type ClaimIndex } from './claims/claimIndex';
import { descriptionsOf, type Descriptions } from './descriptions';
import { topicsOf, type Topics } from './topics';
import { sourceLabels, termLabels } from '../knowledge/labels';
import { buildMatcher, type Matcher } from '../knowledge/matcher';

/** Knowledge with its matchers. Annotations of a block depend on the block's text and this alone. */
export interface Recognizer {
  readonly knowledge: Knowledge;
  readonly terms: Matcher;
  readonly titles: Matcher;
  readonly meetings: MeetingTable;
  readonly claims: ClaimIndex;
  /** Words that name a term only where they head a text. */
  readonly topics: Topics;
  /** Words that name a term only behind what it hangs together with. */
  readonly descriptions: Descriptions;
}

/** Builds the matchers and the claim index of a knowledge. */
export function buildRecognizer(knowledge: Knowledge): Recognizer {
  return {
    knowledge,
    terms: buildMatcher(termLabels(knowledge.terms.values()), { inflect: true }),
    titles: buildMatcher(sourceLabels(knowledge.sources.values()), { inflect: false }),
    meetings: compileMeetings(
      [...knowledge.terms.values()]
        .filter(({ held }) => held.length > 0)
        .map((term) => ({ names: termLabels([term]).map(({ text }) => text), days: term.held })),
    ),
    claims: buildClaimIndex(knowledge),
    topics: topicsOf(knowledge),
    descriptions: descriptionsOf(knowledge),
  };
}
