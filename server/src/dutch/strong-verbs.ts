// Verbs that no rule conjugates: infinitive, past singular, past plural, participle; and the wholly irregular ones in full.

/** Strong and irregular verbs without prefix or particle, one a line: infinitive, past singular, past plural, participle. */
const TABLE = `
bedriegen bedroog bedrogen bedrogen
beginnen begon begonnen begonnen
bevelen beval bevalen bevolen
bewegen bewoog bewogen bewogen
bezwijken bezweek bezweken bezweken
bieden bood boden geboden
bijten beet beten gebeten
binden bond bonden gebonden
blijken bleek bleken gebleken
blijven bleef bleven gebleven
breken brak braken gebroken
brengen bracht brachten gebracht
buigen boog bogen gebogen
denken dacht dachten gedacht
dragen droeg droegen gedragen
drijven dreef dreven gedreven
dringen drong drongen gedrongen
drinken dronk dronken gedronken
duiken dook doken gedoken
dwingen dwong dwongen gedwongen
eten at aten gegeten
gelden gold golden gegolden
genezen genas genazen genezen
geven gaf gaven gegeven
gieten goot goten gegoten
glijden gleed gleden gegleden
graven groef groeven gegraven
grijpen greep grepen gegrepen
hangen hing hingen gehangen
heffen hief hieven geheven
helpen hielp hielpen geholpen
houden hield hielden gehouden
kiezen koos kozen gekozen
kijken keek keken gekeken
klimmen klom klommen geklommen
klinken klonk klonken geklonken
komen kwam kwamen gekomen
kopen kocht kochten gekocht
krijgen kreeg kregen gekregen
krimpen kromp krompen gekrompen
kruipen kroop kropen gekropen
laten liet lieten gelaten
lezen las lazen gelezen
liegen loog logen gelogen
liggen lag lagen gelegen
lijden leed leden geleden
lijken leek leken geleken
lopen liep liepen gelopen
meten mat maten gemeten
nemen nam namen genomen
prijzen prees prezen geprezen
raden raadde raadden geraden
rijden reed reden gereden
roepen riep riepen geroepen
scheiden scheidde scheidden gescheiden
schenken schonk schonken geschonken
schieten schoot schoten geschoten
schijnen scheen schenen geschenen
schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken
schuiven schoof schoven geschoven
slapen sliep sliepen geslapen
sluiten sloot sloten gesloten
snijden sneed sneden gesneden
spreken sprak spraken gesproken
springen sprong sprongen gesprongen
steken stak staken gestoken
stelen stal stalen gestolen
sterven stierf stierven gestorven
stijgen steeg stegen gestegen
strijden streed streden gestreden
treden trad traden getreden
treffen trof troffen getroffen
trekken trok trokken getrokken
vallen viel vielen gevallen
vangen ving vingen gevangen
varen voer voeren gevaren
vechten vocht vochten gevochten
verbieden verbood verboden verboden
verdwijnen verdween verdwenen verdwenen
vergeten vergat vergaten vergeten
verliezen verloor verloren verloren
vermijden vermeed vermeden vermeden
vinden vond vonden gevonden
vliegen vloog vlogen gevlogen
vragen vroeg vroegen gevraagd
wegen woog wogen gewogen
werpen wierp wierpen geworpen
werven wierf wierven geworven
weten wist wisten geweten
wijken week weken geweken
wijten weet weten geweten
wijzen wees wezen gewezen
winnen won wonnen gewonnen
zeggen zei zeiden gezegd
zenden zond zonden gezonden
zinken zonk zonken gezonken
zitten zat zaten gezeten
zoeken zocht zochten gezocht
zwijgen zweeg zwegen gezwegen
zwerven zwierf zwierven gezworven
`;

/** Parts of a verb that rules do not give. Present forms are left out where the stem gives them. */
export interface PrincipalParts {
  readonly past: string;
  readonly pastPlural: string;
  readonly participle: string;
  /** All singular forms of the present, first the one of the third person. */
  readonly present?: readonly string[];
}

const IRREGULAR: Readonly<Record<string, PrincipalParts>> = {
  zijn: { present: ['is', 'ben', 'bent'], past: 'was', pastPlural: 'waren', participle: 'geweest' },
  hebben: { present: ['heeft', 'heb', 'hebt'], past: 'had', pastPlural: 'hadden', participle: 'gehad' },
  worden: { present: ['wordt', 'word'], past: 'werd', pastPlural: 'werden', participle: 'geworden' },
  zullen: { present: ['zal', 'zult', 'zul'], past: 'zou', pastPlural: 'zouden', participle: '' },
  kunnen: { present: ['kan', 'kunt', 'kun'], past: 'kon', pastPlural: 'konden', participle: 'gekund' },
  mogen: { present: ['mag'], past: 'mocht', pastPlural: 'mochten', participle: 'gemogen' },
  moeten: { present: ['moet'], past: 'moest', pastPlural: 'moesten', participle: 'gemoeten' },
  willen: { present: ['wil', 'wilt'], past: 'wilde', pastPlural: 'wilden', participle: 'gewild' },
  gaan: { present: ['gaat', 'ga'], past: 'ging', pastPlural: 'gingen', participle: 'gegaan' },
  staan: { present: ['staat', 'sta'], past: 'stond', pastPlural: 'stonden', participle: 'gestaan' },
  slaan: { present: ['slaat', 'sla'], past: 'sloeg', pastPlural: 'sloegen', participle: 'geslagen' },
  doen: { present: ['doet', 'doe'], past: 'deed', pastPlural: 'deden', participle: 'gedaan' },
  zien: { present: ['ziet', 'zie'], past: 'zag', pastPlural: 'zagen', participle: 'gezien' },
  komen: { present: ['komt', 'kom'], past: 'kwam', pastPlural: 'kwamen', participle: 'gekomen' },
};

function read(): ReadonlyMap<string, PrincipalParts> {
  const parts = new Map<string, PrincipalParts>();
  for (const line of TABLE.trim().split('\n')) {
    const [infinitive = '', past = '', pastPlural = '', participle = ''] = line.split(' ');
    parts.set(infinitive, { past, pastPlural, participle });
  }
  for (const [infinitive, irregular] of Object.entries(IRREGULAR)) parts.set(infinitive, irregular);
  return parts;
}

/** Principal parts by infinitive. */
export const STRONG_VERBS: ReadonlyMap<string, PrincipalParts> = read();
