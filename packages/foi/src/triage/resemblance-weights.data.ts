import type { ResemblanceWeights } from './compare-texts.js'

/** What each resemblance counts for. Written by tooling/triage/fit.mjs, which fits them to the vectors of pairs. */
export const resemblanceWeights: ResemblanceWeights = {
  base: -2.46,
  byName: {
    words: 1.73,
    'words-of-shorter': 0.73,
    subjects: 2.6,
    'subjects-of-fewer': 1.8,
    'subjects-apart': -2.05,
    'subjects-missing': -0.43,
    forms: 0.73,
    'forms-apart': -0.37,
    sensitivity: -1.08,
    exclusion: -2,
    scope: -3.05,
  },
}
