import { defineRule, type Rule } from '@imt/core'
import { personalAddresses } from '../../details/email-addresses.js'
import { disclosureSection } from '../../section.js'
import { discloseSafely, publishSafely } from '../citations.js'
import { checkDetails, type Detail } from '../check-details.js'

const detail: Detail = {
  one: 'e-mail address of a person',
  many: 'e-mail addresses of persons',
  advice: 'Take them out, or give the address of an office',
  cells: (_, cells) => cells.flatMap((text, row) => (personalAddresses(text) > 0 ? [row] : [])),
  text: personalAddresses,
}

/** Finds e-mail addresses that name a person. What is found is not repeated. */
export const emailAddress: Rule<'disclosure/email-address'> = defineRule({
  code: 'disclosure/email-address',
  level: 'warning',
  band: 'disclosure',
  personalData: true,
  summary: 'E-mail addresses that name a person.',
  explain:
    'An address such as first name and surname before the sign says who somebody is and how to reach them. An address of an office says nothing of anybody. A finding counts the addresses and does not repeat them.',
  citation: [discloseSafely, publishSafely],
  reads: [disclosureSection],
  check: ({ disclosure }, run) => {
    checkDetails(disclosure, detail, run)
  },
})
