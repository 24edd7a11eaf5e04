import { daysBetween, defineRule, counted, forCount, type Rule } from '@imt/core'
import { contractCitations } from '../../citations.js'
import { parseExtension } from '../../extension/parse-extension.js'
import { filled } from '../../register/cell-text.js'
import { contractsSection } from '../../section.js'
import { currentTerm, maximumEndOf } from '../../term/contract-dates.js'
import { endField, inWords, listedIn, nothing, type Listed } from '../each-contract.js'

/** The months of extension taken up, where the register states a length. */
const monthsExercised = ({ entry }: Listed): number | null => {
  const text = entry.extensionExercised
  if (text === undefined || text.trim() === '') return null
  if (/^\s*\d{1,3}\s*$/.test(text)) return Number(text)
  const parsed = parseExtension(text)
  return parsed.ok ? parsed.value.maximumExtensionMonths : null
}

/** Finds extensions that go beyond what was provided for. */
export const extensionBeyondAdvertised: Rule<'contracts/extension-beyond-advertised'> = defineRule({
  code: 'contracts/extension-beyond-advertised',
  level: 'warning',
  band: 'accuracy',
  summary: 'An extension goes beyond what the contract provided for.',
  explain:
    'The register states the term and the extensions that were provided for, and the contract ends later than they allow, or more months were taken up. An extension beyond them is a change to the contract, with tests and notices of its own. The extension wording may also be incomplete: publish all of it.',
  citation: [contractCitations.modification, contractCitations.schedule8],
  reads: [contractsSection],
  rowByRow: ['contracts/register'],
  check: ({ contracts }, run) => {
    for (const listed of listedIn(contracts)) {
      const { reading, entry } = listed
      const most = reading.extension?.maximumExtensionMonths
      if (most === undefined || most === null || reading.extension?.ambiguous) continue
      const exercised = monthsExercised(listed)
      if (exercised !== null) {
        run.checked(listed.at('extensionExercised'))
        if (exercised > most) {
          run.report({
            at: listed.at('extensionExercised'),
            about: listed.about,
            key: [...listed.key, 'exercised'],
            stated: entry.extensionExercised ?? '',
            computed: counted(most, 'month'),
            message: `Extensions of ${counted(exercised, 'month')} were taken up, and ${counted(most, 'month')} ${forCount(most, 'was', 'were')} provided for. Correct the one that is wrong, or publish the change that allowed it`,
          })
        }
        continue
      }
      // A stated latest end is for contracts/end-past-maximum: here the end follows from the wording.
      if (reading.end === null || filled(entry.maximumEnd) || reading.extension?.latestEnd) continue
      const from = reading.initialEnd ?? (reading.terms.initialMonths !== undefined && reading.start ? null : undefined)
      if (from === undefined) continue
      const asOf = run.asOfAt(listed.at())
      const terms = {
        ...(from
          ? { end: from }
          : {
              ...(reading.start && { start: reading.start }),
              ...(reading.terms.initialMonths !== undefined && { initialMonths: reading.terms.initialMonths }),
            }),
        maximumExtensionMonths: most,
      }
      const maximum = maximumEndOf(terms, currentTerm(terms, asOf), asOf)
      if (maximum === null) continue
      const field = endField(listed)
      run.checked(listed.at(field))
      // Registers often give the anniversary for the last day: one day over is no extension.
      if (daysBetween(maximum.latest, reading.end.earliest) <= 1) continue
      run.report({
        at: listed.at(field),
        about: listed.about,
        key: [...listed.key, 'beyond'],
        stated: entry[field] ?? '',
        computed: maximum.latest,
        message: `The contract ends ${inWords(reading.end)}; its term and extensions allow ${inWords(maximum)} at the latest (${maximum.because}). Correct the one that is wrong, or publish the change that allowed it`,
        difference: { amount: String(daysBetween(maximum.latest, reading.end.earliest)), unit: 'days' },
        ...(filled(entry.extension) && {
          evidence: [{ at: listed.at('extension'), role: 'conflicts', text: entry.extension }],
        }),
      })
    }
    nothing(run, contracts, 'states its extensions together with a term or an earlier end')
  },
})
