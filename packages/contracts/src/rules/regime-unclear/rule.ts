import { counted, defineRule, longDate, type IsoDate, type Rule } from '@imt/core'
import { commencementProvision, savingProvision, sourceOf } from '../../procedure/provision.js'
import type { RegimeAnswer } from '../../procedure/regime-answer.js'
import { regimeOfReading } from '../../procedure/regime-of-entry.js'
import type { ContractField } from '../../register/schema.js'
import { filled } from '../../register/cell-text.js'
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
  return start === null ? undefined : { day: start.earliest, field: filled(entry.start) ? 'start' : 'period' }
}

/** A contract whose rules are open, with the cell that states its day. */
interface Open {
  readonly listed: Listed
  readonly field: ContractField
  readonly answer: RegimeAnswer
}

/** Why the rules of several contracts are open: of each alike, or by days of their own that do not decide. */
const whyOf = (group: readonly Open[]): string => {
  const [why = '', ...others] = new Set(group.map(({ answer }) => answer.because))
  return others.length === 0
    ? `Of each: ${why.charAt(0).toLowerCase()}${why.slice(1)}`
    : `They were signed or start on or after ${longDate(actBegins)}, and that day does not decide it`
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
    citation: [
      savingProvision('regulation/5', 'reg. 5(3) and (4)'),
      commencementProvision('regulation/2', 'reg. 2'),
    ].map(sourceOf),
    reads: [contractsSection],
    check: ({ contracts }, run) => {
      // What leaves many contracts open is said once, of all of them that the same answer would settle.
      const groups = new Map<string, Open[]>()
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
        if (answer.regime !== 'unclear' || !answer.candidates.includes('PA2023')) {
          run.checked(listed.at(field))
          continue
        }
        const decides = answer.wouldDecide.join('; ')
        const group = groups.get(decides)
        if (group === undefined) groups.set(decides, [{ listed, field, answer }])
        else group.push({ listed, field, answer })
      }
      for (const [decides, group] of groups) {
        const [first] = group
        if (first === undefined) continue
        const { listed, field, answer } = first
        const isOne = group.length === 1
        run.checked(listed.at(field))
        run.report({
          at: listed.at(field),
          ...(isOne && { about: listed.about }),
          key: [...(isOne ? listed.key : ['register', decides]), 'regime'],
          stated: listed.entry[field] ?? '',
          message: isOne
            ? `Check which procurement rules govern the contract. ${answer.because}. What would decide: ${decides}`
            : `Check which procurement rules govern ${counted(group.length, 'contract')} above the threshold. ${whyOf(group)}. What would decide for each: ${decides}`,
          ...(!isOne && {
            evidence: group.map((each) => ({
              at: each.listed.at(each.field),
              role: 'conflicts' as const,
              text: each.listed.entry[each.field] ?? '',
            })),
          }),
        })
      }
      nothing(run, contracts, 'of 24 February 2025 or later states a value that reaches the threshold')
    },
  })

/** Finds contracts of which the register does not show under which procurement rules they are. */
export const regimeUnclear: Rule<'contracts/regime-unclear'> = regimeUnclearFor('nhs-trust')
