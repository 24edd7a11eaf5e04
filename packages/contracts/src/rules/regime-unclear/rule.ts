import { defineRule, listed as inList, type IsoDate, type Rule } from '@imt/core'
import { commencementProvision, savingProvision } from '../../procedure/provision.js'
import { regimeOfReading } from '../../procedure/regime-of-entry.js'
import type { ContractField } from '../../register/schema.js'
import { contractsSection } from '../../section.js'
import type { Authority } from '../../threshold/authority.js'
import { valueAboveThreshold } from '../above-threshold.js'
import { listedIn, nothing, type Listed } from '../each-contract.js'

const actBegins: IsoDate = '2025-02-24'

/** The day by which a contract may be under the Act, and the cell that states it. */
const dayOf = ({
  entry,
  reading: { commenced, signed, start },
}: Listed): { readonly day: IsoDate; readonly field: ContractField } | undefined => {
  if (commenced !== null) return { day: commenced, field: 'commenced' }
  if (signed !== null) return { day: signed.latest, field: 'signed' }
  return start === null ? undefined : { day: start.earliest, field: entry.start === undefined ? 'period' : 'start' }
}

/** Returns the rule with the thresholds of another kind of authority. */
export const regimeUnclearFor = (authority: Authority): Rule<'contracts/regime-unclear'> =>
  defineRule({
    code: 'contracts/regime-unclear',
    level: 'note',
    band: 'usefulness',
    summary: 'The register does not show which procurement rules govern a contract.',
    explain:
      'A contract above the threshold is under the Procurement Act 2023 or under the regulations of 2015: they ask for different notices and treat changes differently. The day the procurement commenced decides and, for a call-off, the rules of its framework; the day it starts does not. Record the day, or the number of the framework.',
    citation: [savingProvision('regulation/5', 'reg. 5(3) and (4)'), commencementProvision('regulation/2', 'reg. 2')],
    reads: [contractsSection],
    rowByRow: ['contracts/register'],
    check: ({ contracts }, run) => {
      for (const listed of listedIn(contracts)) {
        const stated = dayOf(listed)
        if (
          stated === undefined ||
          stated.day < actBegins ||
          valueAboveThreshold(listed, stated.day, authority) === undefined
        )
          continue
        const at = listed.at(stated.field)
        run.checked(at)
        const { regime, candidates, because, wouldDecide } = regimeOfReading(listed.entry, listed.reading)
        if (regime !== 'unclear' || !candidates.includes('PA2023')) continue
        run.report({
          at,
          about: listed.about,
          key: [...listed.key, 'regime'],
          stated: listed.entry[stated.field] ?? '',
          message: `Check which procurement rules govern the contract. ${because}. What would decide: ${inList(wouldDecide)}`,
        })
      }
      nothing(run, contracts, 'of 24 February 2025 or later states a value that reaches the threshold')
    },
  })

/** Finds contracts of which the register does not show under which procurement rules they are. */
export const regimeUnclear: Rule<'contracts/regime-unclear'> = regimeUnclearFor('nhs-trust')
