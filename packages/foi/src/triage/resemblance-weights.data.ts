import type { ResemblanceWeights } from './compare-texts.js'

/** What each resemblance counts for. Written by tooling/triage/fit.mjs, which fits them to the vectors of pairs. */
export const resemblanceWeights: ResemblanceWeights = {
  base: -2.93,
  byName: {
    words: 1.26,
    'words-of-shorter': 0.28,
    subjects: 2.85,
    'subjects-of-fewer': 2.17,
    'subjects-apart': -2.13,
    'subjects-missing': -0.11,
    topics: 0.24,
    forms: 0.47,
    'forms-apart': -0.35,
    sensitivity: -0.36,
    exclusion: -2,
    scope: -3.1,
  },
}
