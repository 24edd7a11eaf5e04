import { counted, defineRule, longDate, type IsoDate, type Rule } from '@imt/core'
import { commencementProvision, savingProvision } from '../../procedure/provision.js'
import type { RegimeAnswer } from '../../procedure/regime-answer.js'
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
    check: ({ contracts }, run) => {
      // What the register states of no contract is said once, of all of them.
      const silent: { readonly listed: Listed; readonly field: ContractField; readonly answer: RegimeAnswer }[] = []
      for (const listed of listedIn(contracts)) {
        const stated = dayOf(listed)
        if (
          stated === undefined ||
          stated.day < actBegins ||
          valueAboveThreshold(listed, stated.day, authority) === undefined
        )
          continue
        const { field } = stated
        const answer = regimeOfReading(listed.entry, listed.reading)
        const isUnclear = answer.regime === 'unclear' && answer.candidates.includes('PA2023')
        if (isUnclear && field !== 'commenced' && answer.wouldDecide.length > 1) {
          silent.push({ listed, field, answer })
          continue
        }
        run.checked(listed.at(field))
        if (isUnclear)
          run.report({
            at: listed.at(field),
            about: listed.about,
            key: [...listed.key, 'regime'],
            stated: listed.entry[field] ?? '',
            message: `Check which procurement rules govern the contract. ${answer.because}. What would decide: ${answer.wouldDecide.join('; ')}`,
          })
      }
      const [first] = silent
      if (first !== undefined) {
        run.checked(first.listed.at(first.field))
        run.report({
          at: first.listed.at(first.field),
          ...(silent.length === 1 && { about: first.listed.about }),
          key: [...(silent.length === 1 ? first.listed.key : ['register']), 'regime'],
          stated: first.listed.entry[first.field] ?? '',
          message:
            silent.length === 1
              ? `Check which procurement rules govern the contract. ${first.answer.because}. What would decide: ${first.answer.wouldDecide.join('; ')}`
              : `Check which procurement rules govern ${counted(silent.length, 'contract')} above the threshold that were signed or start on or after ${longDate(actBegins)}: that day does not decide it. What would decide for each: ${first.answer.wouldDecide.join('; ')}`,
          ...(silent.length > 1 && {
            evidence: silent.map(({ listed, field }) => ({
              at: listed.at(field),
              role: 'conflicts' as const,
              text: listed.entry[field] ?? '',
            })),
          }),
        })
      }
      nothing(run, contracts, 'of 24 February 2025 or later states a value that reaches the threshold')
    },
  })

/** Finds contracts of which the register does not show under which procurement rules they are. */
export const regimeUnclear: Rule<'contracts/regime-unclear'> = regimeUnclearFor('nhs-trust')
