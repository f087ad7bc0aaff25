// All terms with their fact sheets, to choose from.
import type { Knowledge } from '../knowledge/load';
import type { TermSheet } from '../protocol';
import { sheetUri } from './factSheet';

/** The terms by name, each with the address of its fact sheet at an as-of day. Old names are left to the terms that took their place. */
export function termSheets(knowledge: Knowledge, asOfDay: string | undefined): TermSheet[] {
  return [...knowledge.terms.values()]
    .filter(({ deprecated }) => !deprecated)
    .map(({ id, abbreviation, prefLabel }) => ({
      name: abbreviation ?? prefLabel,
      fullName: prefLabel,
      sheet: sheetUri(id, asOfDay),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}
