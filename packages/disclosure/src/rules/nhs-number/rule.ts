import { defineRule, type Rule } from '@imt/core'
import { nhsNumberCells, nhsNumbersIn } from '../../details/nhs-numbers.js'
import { disclosureSection } from '../../section.js'
import { checkDigit, discloseSafely } from '../citations.js'
import { checkDetails, type Detail } from '../check-details.js'

const detail: Detail = {
  one: 'number that may be an NHS number',
  many: 'numbers that may be NHS numbers',
  advice: 'Take them out before anybody else sees the file, and tell your data protection officer if it has been sent',
  cells: nhsNumberCells,
  text: nhsNumbersIn,
}

/** Finds nHS numbers of patients. What is found is not repeated. */
export const nhsNumber: Rule<'disclosure/nhs-number'> = defineRule({
  code: 'disclosure/nhs-number',
  level: 'error',
  band: 'disclosure',
  personalData: true,
  summary: 'NHS numbers of patients.',
  explain:
    'Ten digits whose last is the right check digit, in a column that says so, in groups as letters to patients write them, or in a column of which nearly all have that digit, are NHS numbers: each stands for one person. They are never published. A finding counts them and does not repeat them.',
  citation: [checkDigit, discloseSafely],
  reads: [disclosureSection],
  check: ({ disclosure }, run) => {
    checkDetails(disclosure, detail, run)
  },
})
