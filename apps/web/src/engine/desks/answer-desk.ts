import { contractDesk } from './contract.js'
import { depreciationDesk } from './depreciation.js'
import type { DeskAnswer, DeskId, DeskValues } from './desk-answer.js'
import { foiDesk } from './foi.js'
import { phasingDesk } from './phasing.js'
import { thresholdDesk } from './threshold.js'
import { workingDaysDesk } from './working-days.js'

const desks: Readonly<Record<DeskId, (values: DeskValues) => DeskAnswer>> = {
  foi: foiDesk,
  contract: contractDesk,
  threshold: thresholdDesk,
  days: workingDaysDesk,
  depreciation: depreciationDesk,
  phasing: phasingDesk,
}

/**
 * Returns what a desk says about what was typed.
 *
 * @throws {RangeError} in a sentence, when something is missing or is none of its kind
 */
export const answerDesk = (id: DeskId, values: DeskValues): DeskAnswer => desks[id](values)
