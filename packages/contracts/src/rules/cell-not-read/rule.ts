import { defineRule, type Rule } from '@imt/core'
import { contractCitations } from '../../citations.js'
import { contractsSection } from '../../section.js'
import { listedIn, nothing } from '../each-contract.js'

/** Finds cells of a register that could not be read, or have more than one reading. */
export const cellNotRead: Rule<'contracts/cell-not-read'> = defineRule({
  code: 'contracts/cell-not-read',
  level: 'note',
  band: 'validity',
  summary: 'A date, value or term of a contract cannot be read in one way.',
  explain:
    'The cell holds no date, figure or term that can be read with one meaning, so the checks that need it did not run on this contract. Write dates as in 31/03/2027, sums as in £12,500, and terms in months.',
  citation: [contractCitations.ocdsPeriod],
  reads: [contractsSection],
  rowByRow: ['contracts/register'],
  check: ({ contracts }, run) => {
    for (const listed of listedIn(contracts)) {
      run.checked(listed.at())
      for (const { at: field, code, message } of listed.reading.notes) {
        run.report({
          at: listed.at(field),
          about: listed.about,
          key: [...listed.key, field ?? '', code],
          stated: field === undefined ? '' : (listed.entry[field] ?? ''),
          message: `Check this cell, which was left out of the checks that need it. ${message}`,
        })
      }
    }
    nothing(run, contracts, 'is there to look at')
  },
})
