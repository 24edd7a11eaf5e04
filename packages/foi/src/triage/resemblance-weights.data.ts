import type { ResemblanceWeights } from './compare-texts.js'

/** What each resemblance counts for. Written by tooling/triage/fit.mjs, which fits them to the vectors of pairs. */
export const resemblanceWeights: ResemblanceWeights = {
  base: -2.4,
  byName: {
    words: 1.74,
    'words-of-shorter': 0.72,
    subjects: 3.11,
    'subjects-of-fewer': 1.33,
    'subjects-apart': -2.05,
    'subjects-missing': -0.41,
    forms: 0.67,
    'forms-apart': -0.41,
    sensitivity: -1.12,
    exclusion: -4,
    scope: -5.01,
  },
}
