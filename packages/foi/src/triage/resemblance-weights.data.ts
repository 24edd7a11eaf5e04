import type { ResemblanceWeights } from './compare-texts.js'

/** What each resemblance counts for. Written by tooling/triage/fit.mjs, which fits them to the vectors of pairs. */
export const resemblanceWeights: ResemblanceWeights = {
  base: -2.24,
  byName: {
    words: 1.77,
    'words-of-shorter': 0.67,
    subjects: 3.15,
    'subjects-of-fewer': 1.36,
    'subjects-apart': -2.1,
    'subjects-missing': -0.46,
    turn: -1.61,
    forms: 0.66,
    'forms-apart': -1.28,
    sensitivity: -1.08,
    exclusion: -4,
    scope: -5.01,
    opposite: -6,
    contrast: -6,
    'other-period': -6,
    'other-body': -5,
  },
}
