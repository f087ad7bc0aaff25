// Clauses of formal Dutch sentences: where they part, what they depend on, and how they are told.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitClauses, type Clause } from './clauses';
import { splitSentences } from './sentences';
import { tokenize } from './tokens';

/** A clause as its own words with `…` where another clause lies between, before it its kind and opener. */
function show(text: string): string[] {
  const tokens = tokenize(text);
  return splitSentences(text, tokens).flatMap((sentence) =>
    splitClauses(tokens, sentence).map((clause) => {
      const words = clause.runs
        .map(({ first, next }) => text.slice(tokens[first]!.start, tokens[next - 1]!.end))
        .join(' … ');
      return `${clause.kind}${clause.opener === undefined ? '' : ` ${clause.opener}`}: ${words}`;
    }),
  );
}

function clausesOf(text: string): Clause[] {
  const tokens = tokenize(text);
  return splitClauses(tokens, splitSentences(text, tokens)[0]!);
}

const check = (text: string, ...clauses: readonly string[]): void => expect(show(text), text).toEqual(clauses);

test('behind the colon of a question within a sentence stands its answer', () => {
  check(
    'Nu is duidelijk wat zij opleveren: 371 miljoen euro per jaar.',
    'main: Nu is duidelijk',
    'sub wat: wat zij opleveren',
    'main: 371 miljoen euro per jaar.',
  );
});

test('a clause with "om" ends at its infinitive where a participle of the main clause is still to come', () => {
  check(
    'De leden hebben de resolutie om de gesprekken te staken met grote meerderheid aangenomen.',
    'main: De leden hebben de resolutie … met grote meerderheid aangenomen.',
    'sub om: om de gesprekken te staken',
  );
  check(
    'De VNG heeft besloten om weer aan tafel te gaan.',
    'main: De VNG heeft besloten',
    'sub om: om weer aan tafel te gaan.',
  );
});

test('a verb with its subject behind it makes a clause behind a colon', () => {
  check(
    'De VNG heeft getekend, maar met een voorbehoud: op 2 december spreken de leden zich uit.',
    'main: De VNG heeft getekend, maar met een voorbehoud',
    'main: op 2 december spreken de leden zich uit.',
  );
});

test('"dat" before a time, or behind "zal" with its infinitive, points at something', () => {
  const legde = 'Op Prinsjesdag dat jaar legde het kabinet er een miljard bij.';
  const zal = 'In 2029 zal dat 300 miljoen zijn.';
  check(legde, `main: ${legde}`);
  check(zal, `main: ${zal}`);
});

describe('"en" between phrases and between clauses', () => {
  const whole: readonly string[] = [
    'VWS en de VNG en ZN tekenden het akkoord.',
    'De VNG tekent het IZA en het GALA.',
    'De gemeenten willen stoppen en doorgaan met het GALA.',
    'De minister zette zijn handtekening onder het akkoord.',
    'De raad heeft de nota besproken en vastgesteld.',
    'Tijdens de ALV heeft 93,4% van de leden voor de resolutie gestemd.',
    'De looptijd is 2023, 2024, 2025 en 2026.',
  ];
  test.each(whole)('%s stays whole', (text) => check(text, `main: ${text}`));

  test('a subject of several and its verb make a clause, though an auxiliary stands before', () => {
    check(
      'De VNG heeft het IZA getekend en de leden stemmen op 2 december.',
      'main: De VNG heeft het IZA getekend',
      'main: en de leden stemmen op 2 december.',
    );
    check(
      'De VNG heeft de leden geraadpleegd en nieuwe plannen gemaakt voor 2026.',
      'main: De VNG heeft de leden geraadpleegd en nieuwe plannen gemaakt voor 2026.',
    );
    check(
      'De gemeenten zullen het IZA tekenen en de leden raadplegen over 2026.',
      'main: De gemeenten zullen het IZA tekenen en de leden raadplegen over 2026.',
    );
  });

  test('a finite verb on both sides makes two clauses', () => {
    check('De VNG stapt uit en keert niet terug.', 'main: De VNG stapt uit', 'main: en keert niet terug.');
    check(
      'De VNG steunt het IZA en de gemeenten en ZN tekenden.',
      'main: De VNG steunt het IZA',
      'main: en de gemeenten en ZN tekenden.',
    );
    check(
      'Gemeenten tekenen het akkoord en partijen voeren het uit.',
      'main: Gemeenten tekenen het akkoord',
      'main: en partijen voeren het uit.',
    );
    check(
      'De nota ligt ter inzage, maar de raad besluit later.',
      'main: De nota ligt ter inzage',
      'main: maar de raad besluit later.',
    );
    check(
      'De plannen worden herijkt, dus daarop sluiten wij aan.',
      'main: De plannen worden herijkt',
      'main: dus daarop sluiten wij aan.',
    );
    check(
      'Het wetsvoorstel is controversieel, dus heel stevig staan we niet.',
      'main: Het wetsvoorstel is controversieel',
      'main: dus heel stevig staan we niet.',
    );
  });

  test('"en dat" behind a comma says more of what was said, where no clause with "dat" came before', () => {
    check(
      'Afspraken over die positie ontbreken, en dat merken wij in de regio.',
      'main: Afspraken over die positie ontbreken',
      'main: en dat merken wij in de regio.',
    );
  });

  test('a phrase, a verb and "wij" begin a clause, and a word between capitals joins a name', () => {
    check(
      'Het ravijn is niet opgelost en van het Rijk hoeven we niets te verwachten.',
      'main: Het ravijn is niet opgelost',
      'main: en van het Rijk hoeven we niets te verwachten.',
    );
    const whole = 'Er moet een Gezond en Actief Leven Akkoord nog gesloten worden.';
    check(whole, `main: ${whole}`);
  });

  test('behind what it is asked about, and an aim that has its verb, the clause that still waits for its verb goes on', () => {
    check(
      'De beoordeling of het geld volstaat om mee te kunnen doen zal op 2 december plaatsvinden.',
      'main: De beoordeling … zal op 2 december plaatsvinden.',
      'sub of: of het geld volstaat',
      'sub om: om mee te kunnen doen',
    );
  });

  test('"zoals verwoord in" says where something stands, up to the comma', () => {
    check(
      'De handtekening geldt onder voorbehoud, zoals verwoord in de brief aan de leden, en dat weten de partijen.',
      'main: De handtekening geldt onder voorbehoud',
      'sub zoals: zoals verwoord in de brief aan de leden',
      'main: en dat weten de partijen.',
    );
  });

  test('"wat" behind a comma and before an article says what follows from it', () => {
    check(
      'Een oplossing is er niet, wat onze raming belast.',
      'main: Een oplossing is er niet',
      'sub wat: wat onze raming belast.',
    );
  });

  test('a name before a colon is the subject of the verb behind it', () => {
    check('VNG: heeft de gesprekken opgeschort.', 'main: VNG: heeft de gesprekken opgeschort.');
    check('De stand is: de VNG tekent.', 'main: De stand is', 'main: de VNG tekent.');
  });

  test('a participle behind an infinitive with "te" belongs to the clause that waits for it', () => {
    check(
      'De leden hebben het voorstel om te stoppen aangenomen.',
      'main: De leden hebben het voorstel … aangenomen.',
      'sub om: om te stoppen',
    );
    check('Zij hebben besloten om te gaan stoppen.', 'main: Zij hebben besloten', 'sub om: om te gaan stoppen.');
  });

  test('what is granted behind "al" with its verb is a clause of its own', () => {
    check(
      'HLO: getekend op 10 juli, al doen nog niet alle partijen mee.',
      'main: HLO: getekend op 10 juli',
      'main: al doen nog niet alle partijen mee.',
    );
    check(
      'Gemeenten zijn eruit gestapt, al merk je daar niets van.',
      'main: Gemeenten zijn eruit gestapt',
      'main: al merk je daar niets van.',
    );
    check('De regeling loopt, al jaren, gewoon door.', 'main: De regeling loopt, al jaren, gewoon door.');
  });

  test('the reason for a remark without verb is a clause of its own', () => {
    check('Een lastig punt, want er is geen geld.', 'main: Een lastig punt', 'main: want er is geen geld.');
  });

  test('a tail without a verb that denies stands by itself', () => {
    check('Het geld is er in 2026, en daarna niet meer.', 'main: Het geld is er in 2026', 'main: en daarna niet meer.');
  });
  test('what is asked in front of the main clause is asked, not said', () => {
    check('Of de regeling doorgaat, is onbekend.', 'main: is onbekend.', 'sub of: Of de regeling doorgaat');
    expect(clausesOf('Of de regeling doorgaat, is onbekend.')[1]).toMatchObject({ question: true });
    check('Wie er tekent, is nog niet bekend.', 'main: is nog niet bekend.', 'sub wie: Wie er tekent');
    check('Wie tekent het akkoord?', 'main: Wie tekent het akkoord?');
  });

  test('"zijn" behind a plural is a verb, and the pronoun before its noun is none', () => {
    check(
      'Gemeenten zijn uit het akkoord gestapt, maar de projecten zijn gewoon doorgegaan.',
      'main: Gemeenten zijn uit het akkoord gestapt',
      'main: maar de projecten zijn gewoon doorgegaan.',
    );
    check(
      "Het akkoord is getekend en de regio's zijn begonnen.",
      'main: Het akkoord is getekend',
      "main: en de regio's zijn begonnen.",
    );
    check(
      'Het geld is op, want alle plannen zijn toegekend.',
      'main: Het geld is op',
      'main: want alle plannen zijn toegekend.',
    );
    check(
      'De minister en de wethouders zetten zijn handtekening erbij.',
      'main: De minister en de wethouders zetten zijn handtekening erbij.',
    );
    check(
      'Uiterlijk in mei moeten de plannen zijn ingediend en beoordeeld.',
      'main: Uiterlijk in mei moeten de plannen zijn ingediend en beoordeeld.',
    );
  });

  test('the second of two joined clauses says which it is joined to', () => {
    expect(clausesOf('De VNG stapt uit en keert niet terug.')[1]).toMatchObject({ kind: 'main', joins: 0 });
  });
});

describe('subordinate clauses', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    ['Omdat de VNG uitstapt, vervalt de SPUK.', 'main: vervalt de SPUK.', 'sub omdat: Omdat de VNG uitstapt'],
    ['Zodra de VNG tekent vervalt het voorbehoud.', 'main: vervalt het voorbehoud.', 'sub zodra: Zodra de VNG tekent'],
    ['De SPUK, die tot 2026 liep, vervalt.', 'main: De SPUK … vervalt.', 'sub die: die tot 2026 liep'],
    ['De SPUK, die is verlengd, loopt door.', 'main: De SPUK … loopt door.', 'sub die: die is verlengd'],
    ['De gemeenten die tekenden krijgen geld.', 'main: De gemeenten … krijgen geld.', 'sub die: die tekenden'],
    ['De minister stelt dat de SPUK blijft.', 'main: De minister stelt', 'sub dat: dat de SPUK blijft.'],
    ['Over dat akkoord is niets gezegd.', 'main: Over dat akkoord is niets gezegd.'],
    ['Dat is duidelijk.', 'main: Dat is duidelijk.'],
    [
      'Het is onduidelijk of de regeling wordt verlengd.',
      'main: Het is onduidelijk',
      'sub of: of de regeling wordt verlengd.',
    ],
    ['De VNG kiest voor stoppen of doorgaan.', 'main: De VNG kiest voor stoppen of doorgaan.'],
    ['De VNG stapt als grootste partij uit het akkoord.', 'main: De VNG stapt als grootste partij uit het akkoord.'],
    ['Toen het kabinet viel, stopte het overleg.', 'main: stopte het overleg.', 'sub toen: Toen het kabinet viel'],
    ['Toen viel het kabinet.', 'main: Toen viel het kabinet.'],
    [
      'De leden besloten om niet langer deel te nemen.',
      'main: De leden besloten',
      'sub om: om niet langer deel te nemen.',
    ],
    ['De brief gaat om geld.', 'main: De brief gaat om geld.'],
    [
      'Wij verwachten dat de SPUK, ondanks alles, in 2025 blijft.',
      'main: Wij verwachten',
      'sub dat: dat de SPUK, ondanks alles, in 2025 blijft.',
    ],
  ];
  test.each(rows)('%s', (text, ...clauses) => check(text, ...clauses));

  test('know their parent', () => {
    const clauses = clausesOf('De minister stelt dat de SPUK blijft omdat gemeenten tekenen.');
    expect(clauses.map(({ kind, parent }) => [kind, parent])).toEqual([
      ['main', undefined],
      ['sub', 0],
      ['sub', 1],
    ]);
  });
});

describe('what else a word may open', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    [
      'De VNG moet dat akkoord nog bekrachtigen en heeft het HLO niet getekend.',
      'main: De VNG moet dat akkoord nog bekrachtigen',
      'main: en heeft het HLO niet getekend.',
    ],
    [
      'Eerst wanneer die positie is geborgd, zal de koepel het overleg hervatten.',
      'main: Eerst … zal de koepel het overleg hervatten.',
      'sub wanneer: wanneer die positie is geborgd',
    ],
    ['Hulp gaat als het aan hen ligt uit de wet.', 'main: Hulp gaat … uit de wet.', 'sub als: als het aan hen ligt'],
    [
      'Zij hebben het voornemen het akkoord door te trekken.',
      'main: Zij hebben het voornemen het akkoord door te trekken.',
    ],
    ['Als het goed is, tekenen zij in juni.', 'main: tekenen zij in juni.', 'sub als: Als het goed is'],
    [
      'Er is een voorbehoud: op 2 december spreken de leden zich uit.',
      'main: Er is een voorbehoud',
      'main: op 2 december spreken de leden zich uit.',
    ],
    [
      'De nota, die vorige week, op 3 februari, is vastgesteld, ligt er.',
      'main: De nota … ligt er.',
      'sub die: die vorige week, op 3 februari, is vastgesteld',
    ],
  ];
  test.each(rows)('%s', (text, ...clauses) => check(text, ...clauses));

  test('a set phrase is no condition', () => {
    expect(clausesOf('Hulp gaat als het aan hen ligt uit de wet.').some(({ conditional }) => conditional)).toBe(false);
  });
});

describe('a remark at the end', () => {
  test('asks and denies for itself alone', () => {
    const [plan, remark] = clausesOf('Nieuwe plannen kun je nog indienen, dus misschien een kans?');
    expect([plan!.question, remark!.question]).toEqual([false, true]);
    check(
      'De colleges stellen de agenda vast, wijzigingen dus niet meer per mail.',
      'main: De colleges stellen de agenda vast',
      'main: wijzigingen dus niet meer per mail.',
    );
  });

  test('is none where it goes on about the same, or all of it is asked', () => {
    check('Zij geldt voor alle hulp, dus ook voor vervoer.', 'main: Zij geldt voor alle hulp, dus ook voor vervoer.');
    expect(clausesOf('Vervalt de regeling, dus misschien?').every(({ question }) => question)).toBe(true);
  });
});

describe('brackets and dashes', () => {
  test('hold clauses of their own', () => {
    check(
      'De VNG (de koepel) stapt – helaas – uit.',
      'main: De VNG … stapt … uit.',
      'parenthesis (: de koepel',
      'parenthesis –: helaas',
    );
  });
  test('a bracket that is never closed takes nothing along', () => {
    check('De VNG (de koepel stapt uit.', 'main: De VNG (de koepel stapt uit.');
  });
  test('a hyphen in a word is no dash', () => check('De IZA-partners tekenden.', 'main: De IZA-partners tekenden.'));
});

describe('how a clause is told', () => {
  const told = (text: string, at: number): Pick<Clause, 'conditional' | 'reported' | 'question'> => {
    const { conditional, reported, question } = clausesOf(text)[at]!;
    return { conditional, reported, question };
  };
  const plain = { conditional: false, reported: false, question: false };

  test('a condition by its conjunction, by "op voorwaarde dat", or by the verb in front', () => {
    expect(told('Als de ALV instemt, dan tekent de VNG.', 1)).toEqual({ ...plain, conditional: true });
    expect(told('De VNG tekent, mits er geld komt.', 1)).toEqual({ ...plain, conditional: true });
    expect(told('De VNG tekent op voorwaarde dat er geld komt.', 1)).toEqual({ ...plain, conditional: true });
    expect(told('Stemt de ALV in, dan vervalt het voorbehoud.', 1)).toEqual({ ...plain, conditional: true });
    expect(told('Mocht de VNG uitstappen, dan vervalt de SPUK.', 1)).toEqual({ ...plain, conditional: true });
    expect(told('Als de ALV instemt, dan tekent de VNG.', 0)).toEqual(plain);
  });
  test("somebody else's words", () => {
    expect(told('Volgens het kabinet blijft de regeling bestaan.', 0)).toEqual({ ...plain, reported: true });
    expect(told('Volgens planning start de regeling in mei.', 0)).toEqual(plain);
    expect(told('De minister stelt dat de SPUK blijft.', 1)).toEqual({ ...plain, reported: true });
    expect(told('Wij stellen vast dat de SPUK blijft.', 1)).toEqual(plain);
    expect(told('De SPUK vervalt, zegt de VNG.', 0)).toEqual({ ...plain, reported: true });
    expect(told('Doorgaan is niet realistisch, aldus de brief.', 0)).toEqual({ ...plain, reported: true });
    expect(told('De minister ontkent dat de SPUK stopt omdat er geld ontbreekt.', 2)).toEqual({
      ...plain,
      reported: true,
    });
  });
  test('questions, also indirect ones', () => {
    expect(told('Vervalt de SPUK in 2025?', 0)).toEqual({ ...plain, question: true });
    expect(told('De raad vraagt of de SPUK vervalt.', 1)).toMatchObject({ question: true });
    expect(told('De raad vraagt of de SPUK vervalt.', 0)).toEqual(plain);
  });
});

test('what points at something opens nothing, what says more of something does', () => {
  check('De leden moeten dat nog wegnemen.', 'main: De leden moeten dat nog wegnemen.');
  check('Ook die hebben hun deelname gestaakt.', 'main: Ook die hebben hun deelname gestaakt.');
  check(
    'Zij werden het eens, waarna het overleg die afspraken in maart vaststelde.',
    'main: Zij werden het eens',
    'sub waarna: waarna het overleg die afspraken in maart vaststelde.',
  );
  check(
    'Gemeenten staan buiten het akkoord, waar zij in november uit zijn gestapt.',
    'main: Gemeenten staan buiten het akkoord',
    'sub waar: waar zij in november uit zijn gestapt.',
  );
});

test('a contrast begins a clause whatever its verb looks like, a shared tail does not', () => {
  check(
    'Gemeenten zijn eruit gestapt, maar de projecten in onze regio zijn gewoon doorgegaan.',
    'main: Gemeenten zijn eruit gestapt',
    'main: maar de projecten in onze regio zijn gewoon doorgegaan.',
  );
  check(
    'Het nieuwe akkoord heet Aanvullend Zorg- en Welzijnsakkoord en zal breder zijn.',
    'main: Het nieuwe akkoord heet Aanvullend Zorg- en Welzijnsakkoord',
    'main: en zal breder zijn.',
  );
});

test('every word of any text is in exactly one clause, and clauses point back', () => {
  const word = fc.constantFrom(
    'de',
    'VNG',
    'stapt',
    'uit',
    'dat',
    'die',
    'als',
    'om',
    'te',
    'tekenen',
    'en',
    'of',
    ',',
    '(',
    ')',
    '–',
    ';',
    ':',
    '.',
    '?',
    'is',
    'zijn',
    'heeft',
    'omdat',
    'niet',
    'zegt',
    'aldus',
    '3',
    '"',
    'het',
  );
  const texts = fc.oneof(
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const tokens = tokenize(text);
      for (const sentence of splitSentences(text, tokens)) {
        const seen = new Set<number>();
        splitClauses(tokens, sentence).forEach((clause, at) => {
          expect(clause.runs.length).toBeGreaterThan(0);
          for (const { first, next } of clause.runs) {
            expect(next).toBeGreaterThan(first);
            for (let i = first; i < next; i++) {
              expect(seen.has(i)).toBe(false);
              seen.add(i);
            }
          }
          if (clause.parent !== undefined) expect(clause.parent).not.toBe(at);
          if (clause.joins !== undefined) expect(clause.joins).not.toBe(at);
        });
        for (let i = sentence.first; i < sentence.next; i++) {
          if (tokens[i]!.kind !== 'mark') expect(seen.has(i), tokens[i]!.text).toBe(true);
          expect(i).toBeLessThan(tokens.length);
        }
      }
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['Zoveel plannen stonden in de wachtrij.', ['main: Zoveel plannen stonden in de wachtrij.']],
  [
    'De VNG is terug en de afspraken over geld staan vast.',
    ['main: De VNG is terug', 'main: en de afspraken over geld staan vast.'],
  ],
  [
    'De korting neemt, anders dan wij schreven, niet meer toe.',
    ['main: De korting neemt … niet meer toe.', 'sub anders: anders dan wij schreven'],
  ],
  [
    'De korting, in tegenstelling tot wat wij schreven, neemt niet toe.',
    ['main: De korting … neemt niet toe.', 'sub in: in tegenstelling tot wat wij schreven'],
  ],
  [
    'Pas als het is getekend, kunnen wij beginnen.',
    ['main: Pas … kunnen wij beginnen.', 'sub als: als het is getekend'],
  ],
  [
    'Niets is meer te vinden: de teksten bij D5 zijn te downloaden.',
    ['main: Niets is meer te vinden', 'main: de teksten bij D5 zijn te downloaden.'],
  ],
])('"%s" parts where its verbs say', (text, clauses) => {
  check(text, ...clauses);
});
