/** What every report ends with: what it is, and what it is not. */
export const statement =
  'This report holds what was published against itself and against the rules that it cites. It is no legal, accounting or audit advice, it does not say how a difference came about, and it knows nothing but the files named in it.'
