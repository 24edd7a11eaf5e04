import { defineRule, type Rule } from '@imt/core'
import { contractCitations } from '../../citations.js'
import { contractsSection } from '../../section.js'
import { listedIn, nothing, rollingField } from '../each-contract.js'

/** Finds contracts that renew themselves with nothing said about competing them again. */
export const rollingWithoutRecompetition: Rule<'contracts/rolling-without-recompetition'> = defineRule({
  code: 'contracts/rolling-without-recompetition',
  level: 'note',
  band: 'usefulness',
  summary: 'A contract renews itself, and no plan to compete it again is recorded.',
  explain:
    'A contract that renews itself goes on until somebody stops it, and its value adds up. The register gives neither a review date nor a plan to compete it again. Record one of them.',
  citation: [contractCitations.transparencyCode, contractCitations.antiAvoidance],
  reads: [contractsSection],
  rowByRow: ['contracts/register'],
  check: ({ contracts }, run) => {
    for (const listed of listedIn(contracts)) {
      const { reading, entry } = listed
      if (reading.rolling === null) continue
      const field = rollingField(listed)
      run.checked(listed.at(field))
      if (
        [entry.recompetition, entry.review].some(
          (text) => text !== undefined && text.trim() !== '' && !/^\s*(?:no|none|n\/?a)\b/i.test(text),
        )
      )
        continue
      run.report({
        at: listed.at(field),
        about: listed.about,
        key: [...listed.key, 'rolling'],
        stated: entry[field] ?? '',
        message:
          'Check when this contract will be reviewed or competed again: it renews itself, and neither is recorded',
      })
    }
    nothing(run, contracts, 'renews itself')
  },
})
