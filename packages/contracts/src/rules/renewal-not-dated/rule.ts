import { defineRule, type Rule } from '@imt/core'
import { contractCitations } from '../../citations.js'
import { contractsSection } from '../../section.js'
import { listedIn, nothing, rollingField } from '../each-contract.js'

/** Finds contracts that renew themselves on a day that nothing tells. */
export const renewalNotDated: Rule<'contracts/renewal-not-dated'> = defineRule({
  code: 'contracts/renewal-not-dated',
  level: 'note',
  band: 'usefulness',
  summary: 'A contract renews itself, and the register does not say when.',
  explain:
    'A contract that renews itself can be stopped only by notice before it does. The register says that it renews, and not how often, or not from which day, so neither the end of the running term nor the last day for notice follows. Write the end of the running term, and how often it renews.',
  citation: [contractCitations.ocdsPeriod],
  reads: [contractsSection],
  rowByRow: ['contracts/register'],
  check: ({ contracts }, run) => {
    for (const listed of listedIn(contracts)) {
      const { rolling } = listed.reading
      if (rolling === null) continue
      const field = rollingField(listed)
      run.checked(listed.at(field))
      const asOf = run.asOfAt(listed.at())
      const { currentEnd } = listed.termOn(asOf)
      // The end of a term that is running is known, however long the next one is.
      if (currentEnd !== null && currentEnd.latest >= asOf) continue
      const missing = [
        ...(rolling.months === null ? ['how often'] : []),
        ...(currentEnd === null ? ['until when the running term lasts'] : []),
      ]
      run.report({
        at: listed.at(field),
        about: listed.about,
        key: [...listed.key, 'renewal'],
        stated: listed.entry[field] ?? '',
        message: `Check when this contract renews: it renews itself, and ${missing.join(' and ')} is not stated. No last day to stop it can be counted without it`,
      })
    }
    nothing(run, contracts, 'renews itself')
  },
})
