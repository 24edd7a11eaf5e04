import { daysBetween, defineRule, type Rule } from '@imt/core'
import { contractCitations } from '../../citations.js'
import { over } from '../../register/standing-words.data.js'
import { contractsSection } from '../../section.js'
import { endField, inWords, listedIn, nothing } from '../each-contract.js'

const saysEnded = /\b(?:ended|expired|closed|terminated|complete[d]?|archived|historic|holding over|cancelled)\b/i

/** An ocid: the row is what was published of a procurement, and no list of live contracts holds it. */
const isOcid = /^ocds-[a-z0-9]{6}-/

const messageOf = (end: string, isExtended: boolean, isPublished: boolean): string => {
  if (isExtended)
    return `Check the end of this contract: ${end} has passed, and the contract was extended, or may have been. Write its new end here`
  return isPublished
    ? `The contract ended ${end}, as it was published. Check whether it goes on: if it does, publish its new end`
    : `The contract ended ${end} and is still listed. Update its end, say that it ended, or take it off the list`
}

/** Finds contracts that are listed as they were before they ended. */
export const expiredAndListed: Rule<'contracts/expired-and-listed'> = defineRule({
  code: 'contracts/expired-and-listed',
  level: 'warning',
  band: 'accuracy',
  summary: 'A contract is listed whose end has passed.',
  explain:
    'On the day of the check the last day of the contract has passed, and nothing beside it says that it ended or that delivery goes on. It was renewed and the register not updated, or it ended and was not taken off, or goods and services are still received without a current term. Update the end, say that it ended, or take it off.',
  citation: [contractCitations.transparencyCode],
  reads: [contractsSection],
  rowByRow: ['contracts/register'],
  check: ({ contracts }, run) => {
    for (const listed of listedIn(contracts)) {
      const { end, rolling } = listed.reading
      const { status = '', notes = '', source = '' } = listed.entry
      if (end === null || rolling !== null) continue
      const field = endField(listed)
      const asOf = run.asOfAt(listed.at())
      run.checked(listed.at(field))
      const said = [status, notes, listed.entry[field]].join(' ')
      if (end.latest >= asOf || saysEnded.test(said) || over.test(status.slice(0, 200))) continue
      const isExtended = listed.reading.terms.mayGoOn === true
      const isPublished = isOcid.test(source.trim())
      run.report({
        at: listed.at(field),
        about: listed.about,
        key: [...listed.key, 'expired'],
        stated: listed.entry[field] ?? '',
        ...((isExtended || isPublished) && { level: 'note' as const }),
        message: messageOf(inWords(end), isExtended, isPublished),
        difference: { amount: String(daysBetween(end.latest, asOf)), unit: 'days' },
      })
    }
    nothing(run, contracts, 'states an end without renewing itself')
  },
})
