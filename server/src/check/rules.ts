// The one table of rules. A new rule is a file under rules/ and a line here.
import type { Rule } from './rule';
import { abbreviations } from './rules/abbreviations';
import { asOfDate } from './rules/asOfDate';
import { brokenSourceLinks } from './rules/brokenSourceLinks';
import { datedFacts } from './rules/datedFacts';
import { impossibleDates } from './rules/impossibleDates';
import { missingSource } from './rules/missingSource';
import { names } from './rules/names';
import { pastExpectations } from './rules/pastExpectations';
import { relativeDates } from './rules/relativeDates';
import { unknownCodes } from './rules/unknownCodes';
import { weekdays } from './rules/weekdays';

/** Every rule, in no particular order: precedence is decided in check.ts. */
export const RULES: readonly Rule[] = [
  asOfDate,
  names,
  abbreviations,
  brokenSourceLinks,
  impossibleDates,
  weekdays,
  datedFacts,
  missingSource,
  pastExpectations,
  unknownCodes,
  relativeDates,
];
