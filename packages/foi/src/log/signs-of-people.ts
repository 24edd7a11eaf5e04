const signs: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![\w.+-])[\w.+-]+@(?!(?:[\w-]+\.)*nhs\.(?:net|uk)\b|(?:[\w-]+\.)*gov\.uk\b)[\w-]+(?:\.[\w-]+)+/i,
    'an e-mail address outside the public service',
  ],
  [/\b07\d{3}[ -]?\d{3}[ -]?\d{3}\b/, 'a mobile telephone number'],
  [/\bDear (?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z]/, 'a salutation with a name'],
]

/** Returns what in a text tells of a person, as far as signs of it are known: of what kind, never the words. */
export const signsOfPeople = (text: string): readonly string[] =>
  signs.filter(([pattern]) => pattern.test(text)).map(([, what]) => what)
