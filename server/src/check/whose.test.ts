// Whose association it is: "hun vereniging" is that of those who were named last.
import { expect, it } from 'vitest';
import { recognizerFromDisk } from '../../../scripts/knowledgeFromDisk.mjs';
import { annotateDraft } from '../annotate/annotatedDraft';
import { judgeDraft } from './judgeDraft';
import { Draft } from '../draft/draft';

const recognizer = await recognizerFromDisk();
const told = (text: string) =>
  judgeDraft(annotateDraft(Draft.of(text), recognizer), '2025-06-05')
    .filter(({ judgement }) => judgement?.status === 'verouderd')
    .map(({ claim }) => claim.fact);

it('is that of the general practitioners behind their name', () => {
  expect(told('De huisartsen werken lokaal mee. Hun vereniging doet nog niet mee aan het IZA.')).toEqual([
    'lhv-ondertekent-iza',
  ]);
});

it('is not theirs where somebody else was named since', () => {
  const fact = 'lhv-ondertekent-iza';
  expect(told('De huisartsen en apothekers aarzelen. Hun vereniging doet niet mee aan het IZA.')).not.toContain(fact);
  expect(told('De huisartsen en gemeenten overleggen. Hun koepel doet niet meer mee aan het IZA.')).not.toContain(fact);
});

it('is that of municipalities behind municipalities', () => {
  expect(told('Gemeenten overleggen nog. Hun koepel doet niet meer mee aan het IZA.')).toContain('gemeenten-in-iza');
});
