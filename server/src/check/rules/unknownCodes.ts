// onbekende-code: a suppression comment names a rule that does not exist.
import { message } from '../finding';
import type { DraftRule } from '../rule';
import { suppressionsOf } from '../suppression';

/** Looks at the suppression comments only. */
export const unknownCodes: DraftRule = {
  scope: 'draft',
  codes: ['onbekende-code'],
  find: ({ annotated }) => suppressionsOf(annotated).unknownCodes,
  fix({ start, end, data }) {
    const text = data?.['likely'];
    if (typeof text !== 'string') return [];
    return [{ title: message('Replace by "{name}"', { name: text }), edits: [{ start, end, text }], preferred: true }];
  },
};
