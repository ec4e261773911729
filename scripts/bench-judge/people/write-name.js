/** Short forms that friends use, as written by hand for this bench; a name may have several. */
const NICKNAMES = {
  James: ['Jim', 'Jimmy'],
  Robert: ['Bob', 'Rob'],
  William: ['Bill', 'Will'],
  Michael: ['Mike'],
  Thomas: ['Tom'],
  Patricia: ['Pat', 'Trish'],
  Elizabeth: ['Liz', 'Beth'],
  Jennifer: ['Jen', 'Jenny'],
  Barbara: ['Barb'],
  Susan: ['Sue'],
  Joseph: ['Joe'],
  Charles: ['Charlie', 'Chuck'],
  Richard: ['Rick', 'Dick'],
  Margaret: ['Maggie', 'Peggy'],
  Daniel: ['Dan', 'Danny'],
  Matthew: ['Matt'],
  Anthony: ['Tony'],
  Steven: ['Steve'],
  Edward: ['Ed', 'Ted'],
  Kenneth: ['Ken'],
  Donald: ['Don'],
  Alexander: ['Alex'],
  Benjamin: ['Ben'],
  Samuel: ['Sam'],
  Francisco: ['Paco'],
  José: ['Pepe'],
  Aleksandr: ['Sasha'],
  Mariya: ['Masha'],
  Maximilian: ['Max'],
  Katherine: ['Kate', 'Kathy'],
  Deborah: ['Debbie'],
  Ronald: ['Ron'],
  Timothy: ['Tim'],
};

/** Other people's given names that look alike: woman and man, and close relatives of a name. */
const LOOKALIKES = {
  Daniel: 'Daniela',
  Martin: 'Martina',
  Julia: 'Julian',
  Emil: 'Emilia',
  Andrea: 'Andreas',
  Michael: 'Michelle',
  Paul: 'Paula',
  Louis: 'Louise',
  Maria: 'Mario',
  Marie: 'Mario',
  Anna: 'Antonia',
  Emma: 'Gemma',
  Lea: 'Leo',
  Olivia: 'Oliver',
  Sofia: 'Stefan',
  Lucas: 'Lucia',
  Ella: 'Stella',
  Mia: 'Mila',
  Mary: 'Marcy',
  James: 'Jane',
  John: 'Joan',
  Amelia: 'Camelia',
  Gabriel: 'Gabriela',
  Ana: 'Ava',
  Antonio: 'Antonia',
  Francisco: 'Francisca',
};

const MIDDLE = ['Anne', 'Lee', 'Marie', 'Joseph', 'Ray', 'Luis', 'Jean', 'Erik', 'Jo', 'Quentin'];
const ORNAMENTS = [
  (n) => `${n}, PhD`,
  (n) => `${n}, MBA, PMP`,
  (n) => `Dr. ${n}`,
  (n) => `${n} 🚀`,
  (n) => `${n} (she/her)`,
  (n) => n.toUpperCase(),
  (n) => `${n}, CPA`,
];

/** The ways in which people write their names on a profile that a record has otherwise. `suits` says whose name has such a form. */
export const NAME_FORMS = {
  plain: { write: ({ given, family }) => `${given} ${family}` },
  nickname: {
    suits: ({ given }) => given in NICKNAMES,
    write: ({ given, family }, random) => `${random.pick(NICKNAMES[given])} ${family}`,
  },
  'middle name': { write: ({ given, family }, random) => `${given} ${random.pick(MIDDLE)} ${family}` },
  'middle initial': { write: ({ given, family }, random) => `${given} ${random.pick(MIDDLE)[0]}. ${family}` },
  'degrees, emoji, case': { write: (name, random) => random.pick(ORNAMENTS)(NAME_FORMS.plain.write(name)) },
  married: {
    write: ({ given, family, other }, random) =>
      random.pick([
        `${given} ${family}-${other}`,
        `${given} ${other} (née ${family})`,
        `${given} ${family} ${other}`,
        `${given} ${other}-${family}`,
      ]),
  },
  'reversed order': {
    write: ({ given, family }, random) =>
      random.pick([`${family}, ${given}`, `${family} ${given}`, `${family.toUpperCase()} ${given}`]),
  },
  'no accents': {
    suits: ({ given, family }) => withoutAccents(given + family) !== given + family,
    write: ({ given, family }) => withoutAccents(`${given} ${family}`),
  },
  'own script': {
    suits: ({ native }) => native !== undefined,
    write: ({ native }) => native,
  },
  initial: { write: ({ given, family }) => `${given[0]}. ${family}` },
  'slip of the pen': {
    write: ({ given, family }, random) =>
      family.length > given.length ? `${given} ${slip(family, random)}` : `${slip(given, random)} ${family}`,
  },
};

/** A given name that looks like another and is somebody else's; undefined where none is known. */
export function lookalikeOf(given) {
  return LOOKALIKES[given];
}

function withoutAccents(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** One letter left out, doubled, or swapped with its neighbour; never the first. */
function slip(word, random) {
  const at = random.between(1, word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word[at], word.slice(at + 1)];
  return random.pick([before + after, before + letter + letter + after, before + after[0] + letter + after.slice(1)]);
}
