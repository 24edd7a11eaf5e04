import type { Citation, JsonPointer, Level } from '@imt/core'
import { refusalRisks, type RiskCode } from './risks.js'

/** What is amiss with a notice. `at` points into the notice: `/answers/0/provisions`. */
export interface RefusalFinding {
  readonly code: RiskCode
  readonly level: Level
  readonly at: JsonPointer
  readonly message: string
  readonly citation: Citation
}

/** A finding with the level and citation of its code. */
export const finding = (code: RiskCode, at: JsonPointer, message: string): RefusalFinding => ({
  code,
  level: refusalRisks[code].level,
  at,
  message,
  citation: refusalRisks[code].citation,
})
