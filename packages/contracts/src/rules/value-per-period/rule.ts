import { defineRule, formatFigure, type Rule } from '@imt/core'
import { contractCitations } from '../../citations.js'
import type { PublishedValue } from '../../register/read-value.js'
import { contractsSection } from '../../section.js'
import { listedIn, nothing } from '../each-contract.js'

const perWords: Readonly<Partial<Record<PublishedValue['per'], string>>> = {
  quarter: 'a quarter',
  month: 'a month',
  week: 'a week',
  day: 'a day',
  hour: 'an hour',
  unit: 'one of something',
}

/** Finds values of contracts that are prices for a shorter period than a year, or for one of something. */
export const valuePerPeriod: Rule<'contracts/value-per-period'> = defineRule({
  code: 'contracts/value-per-period',
  level: 'note',
  band: 'usefulness',
  summary: 'The value of a contract is a price for a month, a quarter, a day or one of something.',
  explain:
    'Under a heading about the value of a contract stands a price for a period of less than a year, or for one user, device or licence. It is read as such and never as the value of the contract: no threshold is held against it, and it is in no sum of the register. Write the value over the whole term, or for a year, and the price beside it.',
  citation: [contractCitations.transparencyCode],
  reads: [contractsSection],
  rowByRow: ['contracts/register'],
  check: ({ contracts }, run) => {
    for (const listed of listedIn(contracts)) {
      const { value, annualValue } = listed.reading
      if (value === null || value.figure.kind === 'absent') continue
      run.checked(listed.at('value'))
      const words = perWords[value.per]
      if (words === undefined || annualValue !== null) continue
      run.report({
        at: listed.at('value'),
        about: listed.about,
        key: [...listed.key, 'period'],
        stated: listed.entry.value ?? '',
        message: `Check the value of this contract: ${formatFigure(value.figure)} is for ${words}, and what the whole contract or a year of it comes to is not stated. State that beside the price`,
      })
    }
    nothing(run, contracts, 'states a value that can be read')
  },
})
