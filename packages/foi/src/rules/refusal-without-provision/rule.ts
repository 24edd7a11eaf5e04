import { defineRule, pointerTo, type Rule } from '@imt/core'
import { foiCitations } from '../citations.js'
import { aboutEntry } from '../../log/about-entry.js'
import { outcomeOf } from '../../log/outcome.js'
import { provisionsIn } from '../../log/provisions.js'
import { foiSection } from '../../section.js'
import { citedProvisions } from '../../standing/provisions.js'

const refusals: readonly string[] = ['withheld', 'partly', 'neitherConfirmNorDeny', 'costLimit', 'vexatiousOrRepeated']
const names = /\b(?:section|sec\.|s\.?|reg(?:ulation|\.)?|r\.?)\s?\d/i

/** Finds refusals in a log that name no provision. */
export const refusalWithoutProvision: Rule<'foi/refusal-without-provision'> = defineRule({
  code: 'foi/refusal-without-provision',
  level: 'warning',
  band: 'usefulness',
  summary: 'Something was withheld, and the log names no provision for it.',
  explain:
    'A refusal notice names the exemption relied on. A log that shows the refusal without it leaves the next requester to guess, and the authority to explain again. Add the section with its limb to the entry.',
  citation: [foiCitations.refusalNotice],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { log } }, run) => {
    if (log === undefined) return run.notApplicable('the publication has no disclosure log')
    log.entries.forEach((entry, index) => {
      const outcome = outcomeOf(entry.outcome)
      if (!refusals.includes(outcome)) return
      // Where the table has no such column, nothing is known of what the notice names.
      if (entry.provisions === undefined && log.notShown?.includes('provisions') === true) return
      const at = pointerTo('sections', 'foi', 'log', 'entries', index, 'outcome')
      run.checked(at)
      if (provisionsIn(entry.provisions ?? '').length > 0) return
      const texts = [
        entry.provisions,
        entry.outcome,
        entry.response,
        entry.publicInterest,
        ...(entry.answers ?? []).flatMap(({ provisions = [] }) => provisions),
      ]
      if (texts.some((text) => text !== undefined && (names.test(text) || citedProvisions(text).length > 0))) return
      run.report({
        at,
        message: `The outcome is "${entry.outcome ?? ''}" and no provision is named. Add the section with its limb, as the notice has it`,
        about: aboutEntry(entry),
        key: ['log', entry.reference ?? '', 'provision'],
        stated: entry.outcome ?? '',
      })
    })
    run.notApplicable('no entry of the log has an outcome that withholds something')
  },
})
