// Functions that run in the page of VS Code. Each is sent there as text, so each stands on its own and gets the editor as an element.

/* eslint-disable @typescript-eslint/no-explicit-any -- the types of the DOM are not those of this program */

/** The box of the n-th occurrence of words on one line of the editor, in CSS pixels, and whether the caret stands on that line; null when they are not in sight. */
export function boxOf(
  editor: any,
  { words, occurrence }: { words: string; occurrence: number },
): { x: number; y: number; width: number; height: number; hasCaret: boolean } | null {
  const lines = [...editor.querySelectorAll('.view-line')].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  let left = occurrence;
  for (const line of lines) {
    const nodes: any[] = [];
    const walk = (node: any): void => {
      if (node.nodeType === 3) nodes.push(node);
      else for (const child of node.childNodes) walk(child);
    };
    walk(line);
    const text = nodes
      .map((node) => node.data)
      .join('')
      .replaceAll('\u00A0', ' ');
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (left-- > 0) continue;
      const range = editor.ownerDocument.createRange();
      let offset = 0;
      for (const node of nodes) {
        const next = offset + node.data.length;
        if (at >= offset && at < next) range.setStart(node, at - offset);
        if (at + words.length > offset && at + words.length <= next) range.setEnd(node, at + words.length - offset);
        offset = next;
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      const caret = editor.querySelector('.cursors-layer .cursor')?.getBoundingClientRect();
      const middle = caret ? caret.y + caret.height / 2 : -1;
      return { x, y, width, height, hasCaret: middle > y && middle < y + height };
    }
  }
  return null;
}

/** The squiggles in sight and the words above them; one that runs over several lines is given line by line. */
export function readSquiggles(editor: any): { severity: 'error' | 'warning' | 'info' | 'hint'; text: string }[] {
  const characters: { x: number; y: number; char: string }[] = [];
  const range = editor.ownerDocument.createRange();
  const walk = (node: any): void => {
    if (node.nodeType !== 3) {
      for (const child of node.childNodes) walk(child);
      return;
    }
    for (let at = 0; at < node.data.length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      characters.push({ x: box.x + box.width / 2, y: box.y + box.height / 2, char: node.data[at] });
    }
  };
  for (const line of editor.querySelectorAll('.view-line')) walk(line);
  const found = [];
  for (const severity of ['error', 'warning', 'info', 'hint'] as const) {
    for (const mark of editor.querySelectorAll(`.squiggly-${severity}`)) {
      const box = mark.getBoundingClientRect();
      const above = characters.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
      const text = above
        .map(({ char }) => char)
        .join('')
        .replaceAll('\u00A0', ' ');
      found.push({ severity, text, top: box.top, left: box.left });
    }
  }
  found.sort((a, b) => a.top - b.top || a.left - b.left);
  return found.map(({ severity, text }) => ({ severity, text }));
}
