import type { ResemblanceWeights } from './compare-texts.js'

/** What each resemblance counts for. Written by tooling/triage/fit.mjs, which fits them to the vectors of pairs. */
export const resemblanceWeights: ResemblanceWeights = {
  base: -2.11,
  byName: {
    words: 1.75,
    'words-of-shorter': 0.6,
    subjects: 3.34,
    'subjects-of-fewer': 1.6,
    'subjects-apart': -2.12,
    'subjects-missing': -0.59,
    turn: -1.66,
    forms: 0.63,
    'forms-apart': -4.16,
    sensitivity: -1.02,
    exclusion: -4,
    scope: -5.02,
    opposite: -6,
    contrast: -6,
    'other-period': -6,
    'other-body': -6,
  },
}
