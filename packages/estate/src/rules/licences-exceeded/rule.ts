import { counted, defineRule, formatAmount, pointerTo, type Rule } from '@imt/core'
import { isTotalRow } from '../../classes/total-row.js'
import { estateSection } from '../../section.js'
import { estateCitations } from '../citations.js'

/** Finds software of which more licences are in use than held. */
export const licencesExceeded: Rule<'estate/licences-exceeded'> = defineRule({
  code: 'estate/licences-exceeded',
  level: 'warning',
  band: 'accuracy',
  summary: 'More licences of a product are in use than are held.',
  explain:
    'A list of software states for each product how many licences are held and how many are in use. More in use than held is a fault of one of the counts (installations that are not removed, licences of another agreement that are not listed), or licences that have to be bought. Check both counts before the list goes out.',
  citation: [estateCitations.cyberAssessmentFramework],
  reads: [estateSection],
  check: ({ estate: { software = [] } }, run) => {
    software.forEach(({ product, held, inUse }, index) => {
      if (isTotalRow({ assetType: product })) return
      const [has, uses] = [held?.high ?? null, inUse?.low ?? null]
      if (held === undefined || inUse === undefined || has === null || uses === null) return
      const at = (key: 'held' | 'inUse') => pointerTo('sections', 'estate', 'software', index, key)
      run.checked(at('inUse'))
      run.compared([at('held'), at('inUse')], uses.lte(has))
      if (uses.lte(has)) return
      const more = uses.minus(has)
      run.report({
        at: at('inUse'),
        message: `Of "${product}" ${inUse.text.trim()} licences are in use and ${held.text.trim()} are held, ${counted(more.toNumber(), 'licence')} fewer. Check both counts: remove what is not used, list what is held elsewhere, or buy what is missing`,
        key: ['software', product],
        stated: inUse.text.trim(),
        computed: `at most ${formatAmount(has, 'count')}`,
        difference: { amount: more.toFixed(), unit: 'count' },
        evidence: [{ at: at('held'), role: 'conflicts', text: `${product}, held: ${held.text.trim()}` }],
      })
    })
    run.notApplicable('no list of software states licences held and in use')
  },
})
