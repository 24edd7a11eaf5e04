import { defineRule, type Rule } from '@imt/core'
import { mobileNumberCells, mobileNumbersIn } from '../../details/mobile-numbers.js'
import { disclosureSection } from '../../section.js'
import { discloseSafely, publishSafely } from '../citations.js'
import { checkDetails, type Detail } from '../check-details.js'

const detail: Detail = {
  one: 'mobile telephone number',
  many: 'mobile telephone numbers',
  advice: 'Take out those of persons, or give the number of an office',
  cells: mobileNumberCells,
  text: mobileNumbersIn,
}

/** Finds mobile telephone numbers. What is found is not repeated. */
export const mobileNumber: Rule<'disclosure/mobile-number'> = defineRule({
  code: 'disclosure/mobile-number',
  level: 'warning',
  band: 'disclosure',
  personalData: true,
  summary: 'Mobile telephone numbers.',
  explain:
    'A mobile number reaches one person, at home and after they have left. The number of a switchboard or an office says nothing of anybody and is not reported. A finding counts the numbers and does not repeat them.',
  citation: [discloseSafely, publishSafely],
  reads: [disclosureSection],
  check: ({ disclosure }, run) => {
    checkDetails(disclosure, detail, run)
  },
})
