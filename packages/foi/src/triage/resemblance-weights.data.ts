import type { ResemblanceWeights } from './compare-texts.js'

/** What each resemblance counts for. Written by tooling/triage/fit.mjs, which fits them to the vectors of pairs. */
export const resemblanceWeights: ResemblanceWeights = {
  base: -2.85,
  byName: {
    words: 1.28,
    'words-of-shorter': 0.31,
    subjects: 2.89,
    'subjects-of-fewer': 2.21,
    'subjects-apart': -2.12,
    'subjects-missing': -0.09,
    topics: 0,
    forms: 0.52,
    'forms-apart': -0.34,
    sensitivity: -0.37,
    exclusion: -2,
    scope: -3.1,
  },
}
