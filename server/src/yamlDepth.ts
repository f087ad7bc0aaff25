// Whether YAML nests deeper than its reader can be trusted with. The reader calls itself for every level, and near the end of the stack
// V8 does not throw but ends the process if a regular expression must be compiled there, so running out of stack can't be caught.

const DEEPEST = { flow: 40, blockPrefix: 120 } as const;

/** True if brackets (quoted ones too), or indentation with the `- ` and `? ` in it, go deeper than any front matter people write. */
export function isTooDeep(yaml: string): boolean {
  let flow = 0;
  let prefix = 0;
  let isPrefix = true;
  for (let at = 0; at < yaml.length; at++) {
    const char = yaml[at];
    if (char === '\n' || char === '\r') {
      isPrefix = true;
      prefix = 0;
      continue;
    }
    if (char === '[' || char === '{') flow++;
    else if ((char === ']' || char === '}') && flow > 0) flow--;
    isPrefix &&= char === ' ' || char === '\t' || char === '-' || char === '?' || char === ':';
    if (isPrefix) prefix++;
    if (flow > DEEPEST.flow || prefix > DEEPEST.blockPrefix) return true;
  }
  return false;
}
