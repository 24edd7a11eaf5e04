import { defineRule, type Rule } from '@imt/core'
import { contractCitations } from '../../citations.js'
import { contractsSection } from '../../section.js'
import { listedIn, nothing, type Listed } from '../each-contract.js'

const lacking = ({ reading, entry }: Listed): readonly string[] => {
  const states = (text: string | undefined): boolean =>
    text !== undefined && text.trim() !== '' && !/^\s*(?:tbc|tba|unknown|-+|n\/?k)\s*$/i.test(text)
  const known = reading.value ?? reading.annualValue
  // A value that is withheld is stated to be withheld; one that cannot be read is for contracts/cell-not-read.
  const hasValue = known
    ? known.figure.kind !== 'absent' || known.figure.absence === 'withheld'
    : states(entry.value) || states(entry.annualValue)
  const hasEnd =
    reading.end !== null ||
    reading.rolling !== null ||
    reading.terms.openEnded === true ||
    reading.terms.initialMonths !== undefined ||
    [entry.end, entry.revisedEnd, entry.period].some(states)
  return [
    ...(reading.title === null ? ['what it is for'] : []),
    ...(reading.suppliers.length === 0 ? ['supplier'] : []),
    ...(hasValue ? [] : ['value']),
    ...(hasEnd ? [] : ['expiry date']),
  ]
}

/** Finds contracts listed without supplier, value or expiry. */
export const detailMissing: Rule<'contracts/detail-missing'> = defineRule({
  code: 'contracts/detail-missing',
  level: 'warning',
  band: 'usefulness',
  summary: 'A contract is listed without its supplier, value or expiry date.',
  explain:
    'The list and value of contracts, and who supplies them, are among what a health body is expected to publish, and what requesters ask for. Fill in what is missing. Where a value is withheld, say so and say why.',
  citation: [contractCitations.definitionDocument, contractCitations.transparencyCode],
  reads: [contractsSection],
  rowByRow: ['contracts/register'],
  check: ({ contracts }, run) => {
    for (const listed of listedIn(contracts)) {
      run.checked(listed.at())
      const missing = lacking(listed)
      if (missing.length === 0) continue
      run.report({
        at: listed.at(),
        key: [...listed.key, 'missing'],
        message: `Not stated: ${missing.join(', ')}. Publish ${missing.length === 1 ? 'it' : 'them'}, or say why not`,
      })
    }
    nothing(run, contracts, 'is there to look at')
  },
})
