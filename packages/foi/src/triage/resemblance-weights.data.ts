import type { ResemblanceWeights } from './compare-texts.js'

/** What each resemblance counts for. Written by tooling/triage/fit.mjs, which fits them to the vectors of pairs. */
export const resemblanceWeights: ResemblanceWeights = {
  base: -2.26,
  byName: {
    words: 1.76,
    'words-of-shorter': 0.73,
    subjects: 3.13,
    'subjects-of-fewer': 1.35,
    'subjects-apart': -2.09,
    'subjects-missing': -0.46,
    turn: -1.6,
    forms: 0.73,
    'forms-apart': -0.44,
    sensitivity: -1.13,
    exclusion: -4,
    scope: -5.02,
  },
}
