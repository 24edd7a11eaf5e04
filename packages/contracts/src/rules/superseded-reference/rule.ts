import { defineRule, longDate, pointerTo, type Rule } from '@imt/core'
import { supersededReferences } from './references.data.js'
import { contractsSection } from '../../section.js'

/** Finds references to procurement law or practice that have been overtaken by the day of the check. */
export const supersededReference: Rule<'contracts/superseded-reference'> = defineRule({
  code: 'contracts/superseded-reference',
  level: 'warning',
  band: 'accuracy',
  summary: 'The wording cites where or how contracts are advertised in terms that were since superseded.',
  explain:
    'The wording sends a supplier to a place, or cites a rule, that was current when it was written and is not on the day of the check. Other duties may continue under another name, international obligations among them. Ask the procurement team for current wording, and date it.',
  citation: supersededReferences.map(({ citation }) => citation),
  reads: [contractsSection],
  rowByRow: ['contracts/register'],
  check: ({ contracts: { notice = [] } }, run) => {
    notice.forEach(({ text }, index) => {
      for (const { name, words, validTo, now } of supersededReferences) {
        const found = words.exec(text)
        if (!found) continue
        const at = pointerTo('sections', 'contracts', 'notice', index)
        run.checked(at)
        if (run.asOfAt(at) <= validTo) continue
        run.report({
          at,
          message: `This cites ${name}, which was current until ${longDate(validTo)}. ${now}. Ask the procurement team for current wording`,
          key: ['notice', name],
          stated: found[0],
        })
      }
    })
    run.notApplicable('the publication cites no place or rule of advertising that is known here')
  },
})
