// The numbers of which periods and deadlines are made, in words, in the languages that a page may be in besides English.

const counts = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 20, 21, 24, 30, 36, 45, 48, 60, 72, 90, 180,
];

// One word for each count, in that order; other forms of it follow a stroke.
const words: Readonly<Record<string, string>> = {
  de: `ein/eine/einem/einer/eines/einen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf vierzehn fünfzehn zwanzig
    einundzwanzig vierundzwanzig dreißig/dreissig sechsunddreißig/sechsunddreissig fünfundvierzig achtundvierzig sechzig
    zweiundsiebzig neunzig hundertachtzig/einhundertachtzig`,
  fr: `un/une deux trois quatre cinq six sept huit neuf dix onze douze quatorze quinze vingt vingt-et-un vingt-quatre trente
    trente-six quarante-cinq quarante-huit soixante soixante-douze/septante-deux quatre-vingt-dix/nonante cent-quatre-vingts`,
  es: `un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce catorce quince veinte veintiún/veintiuna veinticuatro
    treinta treinta-y-seis cuarenta-y-cinco cuarenta-y-ocho sesenta setenta-y-dos noventa ciento-ochenta`,
  nl: `één/een twee drie vier vijf zes zeven acht negen tien elf twaalf veertien vijftien twintig eenentwintig vierentwintig dertig
    zesendertig vijfenveertig achtenveertig zestig tweeënzeventig negentig honderdtachtig`,
  it: `un/uno/una due tre quattro cinque sei sette otto nove dieci undici dodici quattordici quindici venti ventuno ventiquattro
    trenta trentasei quarantacinque quarantotto sessanta settantadue novanta centottanta`,
  pl: `jeden/jednego/jedną dwa/dwie/dwóch trzy/trzech cztery/czterech pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu
    dziewięć/dziewięciu dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu czternaście/czternastu piętnaście/piętnastu
    dwadzieścia/dwudziestu dwadzieścia-jeden dwadzieścia-cztery/dwudziestu-czterech trzydzieści/trzydziestu
    trzydzieści-sześć/trzydziestu-sześciu czterdzieści-pięć/czterdziestu-pięciu czterdzieści-osiem/czterdziestu-ośmiu
    sześćdziesiąt/sześćdziesięciu siedemdziesiąt-dwa/siedemdziesięciu-dwóch dziewięćdziesiąt/dziewięćdziesięciu
    sto-osiemdziesiąt/stu-osiemdziesięciu`,
};

/** Numbers by their words in a language, in lower case with spaces as hyphens; none for a language that is not here. */
export const numberWordsIn = (language: string): ReadonlyMap<string, number> =>
  byLanguage.get(language.slice(0, 2)) ?? none;

const none: ReadonlyMap<string, number> = new Map();

const byLanguage = new Map(
  Object.entries(words).map(([language, text]) => [
    language,
    new Map(
      text
        .split(/\s+/)
        .flatMap((each, index) =>
          each.split('/').map((form) => [form, counts[index] ?? 0] as const),
        ),
    ),
  ]),
);
