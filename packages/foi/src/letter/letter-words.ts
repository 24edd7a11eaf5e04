import type { RefusalName } from '../refusal/catalogue/catalogue.js'

/** What is said of the words of a letter, each for a person to judge. */
export const letterWords: readonly RefusalName[] = [
  'blanket',
  'motive',
  'overreach',
  'overshare',
  'neither-implausible',
  'personal-data',
  'decision-day-late',
]
