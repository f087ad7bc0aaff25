// What an old paper says, or what is quoted to be put right: "volgens een oude folder loopt het tot 2026", "… staat nog dat …; dat passen we aan".
import type { SentenceReach } from './clauseReading';
import type { Unit } from './unit';

const OLD = 'oude|verouderde|achterhaalde|vroegere|vorige|eerdere|oorspronkelijke';
const DETERMINER = '(?:(?:een|de|het|onze|ons|mijn|die|deze|dat|dit|haar|hun|uw) )?';
const PAPER =
  '(?:[a-z]{0,16}(?:brief|briefje|folder|nota|notitie|convenant|planning|presentatie|versie|tekst|website|verslag|memo|mail|bericht|stuk|stukken|plan|begroting|voorstel|krant|artikel|pagina|sheets?|dia|tijdlijn|document|factsheet|rapport|circulaire|overzicht|tabel|lijst|flyer|poster))';

/** "Volgens een oude folder", "In de vorige nota", "Wie het oude convenant leest". */
const FRONT = new RegExp(`^(?:Volgens|Blijkens|In|Op|Uit|Wie|Bij) ${DETERMINER}(?:${OLD}) ${PAPER}\\b`, 'u');
/** "De oude tekst luidde: …", "De notitie van vorig jaar noemt …". */
const SUBJECT = new RegExp(
  `^(?:De|Het|Onze|Ons|Een) (?:(?:${OLD}) ${PAPER}|${PAPER} van (?:vorig jaar|(?:twee|drie|vier) jaar geleden|destijds|toen)) (?:[a-z]+ ){0,3}(?:luidt|luidde|zegt|zei|noemt|noemde|meldt|meldde|vermeldt|vermeldde|spreekt|sprak|gaat|ging)\\b`,
  'u',
);
/** "Oude einddatum: …". */
const LABEL = /^(?:Oude|Vorige|Vroegere|Eerdere|Voormalige) [^:.;]{3,60}:/u;
/** "…, zo stond in een oude brief", "…, las ik in de nota van vorig jaar". */
const TAIL = new RegExp(
  `[,;:–] (?:zo|aldus|las|lazen|stond|staat|dat staat|dat stond|dat las ik) (?:[a-z]+ ){0,4}${DETERMINER}(?:(?:${OLD}) ${PAPER}|${PAPER} van (?:vorig|verleden))\\b`,
  'u',
);

const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
/** "In december schreven wij: …", "In onze brief van vorig jaar stond: …": what stands behind the colon was said then. */
const SAID_THEN = new RegExp(
  `^(?![^:;]*\\bdan (?:wij|we|ik|men)\\b)(?=[^:;]*\\b(?:${MONTHS}|20\\d\\d|vorige?|verleden|eerder|eerst|destijds|toen|nog|ooit|vroeger|lang|jarenlang|altijd)\\b)[^:;]{0,90}\\b(?:schreef|schreven|meldden?|berichtten?|zei|zeiden|stond|stonden|stelden?|dachten?|noteerden?|las|lazen|hoorden?|luidde|heette|was het (?:bericht|nieuws|idee|beeld|antwoord|plan)|was de (?:kop|tekst|boodschap|stand|verwachting|gedachte|conclusie|inzet))\\b[^:;]{0,50}:`,
  'iu',
);
/** "…, zo schreven wij in december". */
const SAID_BEHIND = new RegExp(
  `, (?:zo|aldus) (?:[a-z]+ ){0,3}(?:schreef|schreven|meldden?|berichtten?|zei|zeiden|stond|heette|luidde|dachten?)\\b[^.;]{0,40}\\b(?:${MONTHS}|20\\d\\d|vorige?|verleden|destijds|toen)\\b`,
  'iu',
);
/** "In de notulen van 12 december staat dat …": a record of what was said that day. */
const RECORD = new RegExp(
  `^(?:In|Volgens|Blijkens|Uit) (?:de notulen|het verslag|de besluitenlijst|het gespreksverslag) van (?:[^,.;:]{0,24} )?(?:${MONTHS})\\b`,
  'u',
);

/** "… stond dit, en dat is het gebleven", "uit de oude nota heb ik laten staan": the writer says it too. */
const STILL =
  /\b(?:gebleven|nog steeds|nog altijd|onveranderd|ongewijzigd|laten staan|staan gelaten|overgenomen)(?![a-z])/u;

/** Whether a sentence only tells what an old paper said. */
export function isToldByOld({ from, to }: SentenceReach, { text }: Unit): boolean {
  const words = text.slice(from, to);
  if (STILL.test(words)) return false;
  if ((words.includes(':') && SAID_THEN.test(words)) || SAID_BEHIND.test(words) || RECORD.test(words)) return true;
  return FRONT.test(words) || SUBJECT.test(words) || LABEL.test(words) || TAIL.test(words);
}

/** "Achterhaald: de koepel moet nog instemmen". */
const WRONG_LABEL =
  /^(?:Achterhaald|Verouderd|Onjuist|Vervallen|Misverstand|Fabel|Niet (?:meer )?(?:juist|waar))(?: \w+)?:/u;
/** "… staat nog dat het tot 2026 loopt; dat passen we aan", "…, maar dat klopt niet meer", "…: dat schreven wij in 2024". */
const PUT_RIGHT =
  /[;:,–] (?:maar |en |doch )?(?:dat|dit) (?:(?:passen|past|halen|haalt|herstellen|herstelt|corrigeren|corrigeert|verbeteren|verbetert|schrappen|schrapt|wijzigen|wijzigt|schreven|schreef|meldden|dachten|dacht)\b|(?:klopt|is|geldt) (?:inmiddels |echter |dus )?(?:niet (?:meer|langer)|achterhaald|verouderd|onjuist|niet juist|onwaar|voorbij|hersteld|gecorrigeerd|aangepast|geschrapt)(?![a-z]))/u;
/** "Het loopt daardoor door tot 2028, zo is de bedoeling", "…, meende een lid van de dorpsraad". */
const INTENDED =
  /, (?:(?:zo|dat) is (?:tenminste |althans )?(?:de bedoeling|het plan|het idee|de inzet|de hoop|de wens|het streven)|(?:meende|dacht|beweerde|veronderstelde) (?:een|men|iemand))\b/u;
/** "De zin dat het in 2026 eindigt, is geschrapt". */
const SAYING =
  /\b(?:zin|zinnetje|passage|opmerking|bewering|stelling|mededeling|gerucht|misverstand|idee|gedachte|regel|alinea|tekst|vermelding)(?: [a-z]+){0,4} dat\b/u;
const DROPPED =
  /, (?:[a-z]+ ){0,5}(?:geschrapt|vervalt|vervallen|klopt|achterhaald|verouderd|onjuist|verwijderd|doorgehaald|aangepast|weg|hersteld|gecorrigeerd|doorgestreept|schrappen|schrapt|verwijderen|vervangen|corrigeren|herstellen|wijzigen)(?![a-z])/u;

/** "Dat er na 2025 niets meer zou zijn, geldt dus niet meer": what a sentence begins with is denied by how it goes on. */
const TAKEN_BACK =
  /^(?:Dat|Wat) [^.;]{10,200}?, (?:geldt|klopt|gaat op|is)(?: \p{Ll}+){0,2} (?:niet (?:meer|langer)|achterhaald|verleden tijd|van de baan)(?!\p{L})/u;

/** "Het klopt niet dat …", "Niet langer geldt dat …", "Het is een misverstand dat …": what comes behind it is taken back. */
const DENIED_FIRST =
  /^(?:[\p{L}0-9]+ ){0,6}?(?:klopt (?:dus |inmiddels |echter |ook )?niet(?: meer| langer)?|niet (?:langer|meer) (?:geldt|waar|zo|juist)(?: is)?|geldt (?:dus |inmiddels )?niet (?:meer|langer)|is (?:dus |inmiddels |ook )?(?:niet (?:meer )?(?:zo|waar|juist)|een (?:misverstand|fabel|fabeltje|vergissing)|onjuist|onwaar|achterhaald|verleden tijd|niet langer zo)) ?,? ?dat /iu;

const TO_SAY = /\b(?:zeggen|schrijven|stellen|beweren|denken|concluderen|melden|suggereren|beloven|verwachten) dat\b/iu;
const EARLY =
  /\b(?:voorbarig|prematuur|te (?:vroeg|ver|kort|stellig|mooi|optimistisch)|onjuist|misleidend|overdreven|onterecht|onzin)\b/iu;
/** How far into a sentence what one might say may begin where the verdict on it comes behind. */
const FRONT_REACH = 30;

/** "Nu al schrijven dat het tot 2028 loopt, zou voorbarig zijn", "Het is te vroeg om te zeggen dat …". */
function isTooEarly(words: string): boolean {
  const said = words.search(TO_SAY);
  if (said < 0) return false;
  return EARLY.test(words.slice(0, said)) || (said < FRONT_REACH && EARLY.test(words.slice(words.lastIndexOf(','))));
}

/** "Denk niet dat de pot leeg is", "Reken er niet op dat …". */
const NOT_TO_SAY =
  /(?:^|[,;:–] (?:en |dus |maar )?)(?:denkt?|verwacht|rekent?|beloof) [a-z ]{0,40}\b(?:niet|nergens|nooit) [a-z ]{0,30}\bdat\b/iu;
/** "Het misverstand dat het is opgelost, leeft nog". */
const MYTH = /\b(?:misverstand|misvatting|fabel|fabeltje|mythe|gerucht|praatje|illusie) dat\b/iu;

/** "Laag: het ravijn blijft. Hoog: het Rijk legt 3 miljard bij": what might be. */
const SCENARIO =
  /^(?:Laag|Midden|Hoog|Optimistisch|Pessimistisch|Realistisch|Somber|Gunstig|Ongunstig|(?:Best|Worst|Base)[ -]case|(?:Scenario|Variant|Optie) [\p{L}\d]+)(?: \p{L}+)? ?:/u;

/** "Wie het akkoord van 2022 openslaat, leest dat het in 2026 eindigt". */
const READS = /^Wie [^,;:]{4,60}, (?:leest|vindt) [^;:]{0,30}\bdat\b/u;

/** What makes all of a sentence something that the writer does not say himself; and what does so only of what comes behind "dat". */
const NOT_SO: readonly RegExp[] = [WRONG_LABEL, TAKEN_BACK, SCENARIO];
const NOT_THAT: readonly RegExp[] = [READS, DENIED_FIRST, NOT_TO_SAY, MYTH];

/** Up to where what a sentence tells is put right by the sentence itself; undefined where it is not. */
export function putRightUpTo({ from, to }: SentenceReach, { text }: Unit): number | undefined {
  const words = text.slice(from, to);
  if (NOT_SO.some((one) => one.test(words))) return to;
  if (words.includes(' dat') && (isTooEarly(words) || NOT_THAT.some((one) => one.test(words)))) return to;
  const right = [PUT_RIGHT, INTENDED].map((one) => words.search(one)).find((at) => at >= 0) ?? -1;
  if (right >= 0) return from + right;
  const said = words.search(SAYING);
  if (said < 0) return undefined;
  const dropped = words.slice(said).search(DROPPED);
  return dropped < 0 ? undefined : from + said + dropped;
}

/** "Het bedrag van 350 miljoen is ingehaald door …", "de datum van 30 september is opgeschoven". */
const REPLACED =
  / (?:is|zijn|was|waren|werd|werden) (?:\p{Ll}+ ){0,3}(?:ingehaald|achterhaald|bijgesteld|opgehoogd|opgeschoven)(?!\p{L})/u;

/** Up to where a sentence tells what it goes on to say was replaced; before all of it where nothing was. */
export function replacedUpTo({ from, to }: SentenceReach, { text }: Unit): number {
  return from + text.slice(from, to).search(REPLACED);
}

/** "Schrijf daar niet meer in dat …", "haal die oude datum van 2025 eruit": what the reader has to leave out. */
const LEAVE_OUT =
  /\b(?:(?:schrijf|zet|noem|noteer|meld|vermeld|zeg|beweer)\b[^.;:]{0,40}\b(?:niet|nooit|nergens)\b[^.;:]{0,30}\bdat|(?:haal|schrap|verwijder|streep|wis|gooi) (?:\p{Ll}+ ){0,6}(?:oude|verouderde|vorige|datum|jaartal|bedrag|zin|zinnetje|passage|alinea|regel))\b/iu;

/** From where what a sentence tells is to be left out; undefined where it is not. */
export function leftOutFrom({ from, to }: SentenceReach, { text }: Unit): number | undefined {
  const at = text.slice(from, to).search(LEAVE_OUT);
  return at < 0 ? undefined : from + at;
}

/** "De agenda moet medio september af zijn, en dat is gelukt", "… Dat hebben we gehaald": what was to come has come. */
const MET =
  /(?:^|[;:,–] (?:en |maar )?|\ben )(?:dat|die|dit) (?:is|zijn|hebben|heeft|lukte|werd|was) (?:[a-z]+ ){0,3}(?:gelukt|gehaald|gebeurd|gedaan|geregeld|geweest|achterhaald|ook|rond|klaar|zo)\b|\bdat lukte\b/iu;

/** Whether a sentence, or the one behind it, says that what it tells as to come has come. */
export function isMet({ from, to }: SentenceReach, next: SentenceReach | undefined, { text }: Unit): boolean {
  return (
    MET.test(text.slice(from, to)) || (next !== undefined && MET.test(text.slice(next.from, next.from + LONGEST_MET)))
  );
}

const LONGEST_MET = 60;
