// onbekende-code: a suppression comment names a rule that does not exist.
import { closest } from '../closest';
import { directivesOf, NO_DIRECTIVES, type Directive } from '../directives';
import { message, type Finding } from '../finding';
import type { DraftRule } from '../rule';

/** Looks at the suppression comments only. */
export const unknownCodes: DraftRule = {
  scope: 'draft',
  codes: ['onbekende-code'],
  find({ annotated }) {
    const findings: Finding[] = [];
    directivesOf(annotated).forEach((directives, block) => {
      if (directives === NO_DIRECTIVES) return;
      for (const { unknown } of directives)
        for (const one of unknown) findings.push(unknownCode(one, annotated.draft.starts[block]!));
    });
    return findings;
  },
  fix({ start, end, data }) {
    const text = data?.['likely'];
    if (typeof text !== 'string') return [];
    return [{ title: message('Replace by "{name}"', { name: text }), edits: [{ start, end, text }], preferred: true }];
  },
};

function unknownCode({ text, start, end }: Directive['unknown'][number], base: number): Finding {
  const likely = closest(text.toLowerCase());
  return {
    code: 'onbekende-code',
    start: base + start,
    end: base + end,
    message:
      likely === undefined
        ? message('Peildatum has no rule "{code}"; this comment does nothing for it.', { code: text })
        : message('Peildatum has no rule "{code}"; did you mean {likely}?', { code: text, likely }),
    ...(likely === undefined ? {} : { data: { likely } }),
  };
}
