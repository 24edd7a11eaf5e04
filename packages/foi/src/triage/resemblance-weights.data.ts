import type { ResemblanceWeights } from './compare-texts.js'

/** What each resemblance counts for. Written by tooling/triage/fit.mjs, which fits them to the vectors of pairs. */
export const resemblanceWeights: ResemblanceWeights = {
  base: -2.06,
  byName: {
    words: 1.76,
    'words-of-shorter': 0.6,
    subjects: 3.44,
    'subjects-of-fewer': 1.68,
    'subjects-apart': -2.12,
    'subjects-missing': -0.61,
    turn: -1.68,
    forms: 0.58,
    'forms-apart': -4.3,
    sensitivity: -1.03,
    exclusion: -4,
    scope: -5.02,
    opposite: -7,
    contrast: -7,
    'other-period': -7,
    'other-body': -6,
  },
}
