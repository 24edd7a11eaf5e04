import { defineRule, pointerTo, type Rule } from '@imt/core'
import { estateCitations } from '../citations.js'
import { ratioAgrees } from '../../ratios/ratio-agrees.js'
import { estateSection } from '../../section.js'

const at = (index: number, key: string): ReturnType<typeof pointerTo> =>
  pointerTo('sections', 'estate', 'ratios', index, key)

/** Finds a published ratio that the counts beside it cannot give. */
export const ratioDisagrees: Rule<'estate/ratio-disagrees'> = defineRule({
  code: 'estate/ratio-disagrees',
  level: 'warning',
  band: 'accuracy',
  summary: 'A published ratio does not follow from the counts published with it.',
  explain:
    'A ratio or share is the quotient of two counts. The counts published beside it leave a range of quotients, wider where they are rounded or approximate, and the ratio as printed, rounded or cut off, lies outside it. One of the three is of another day or scope, or wrong. Say what each counts, or put it right.',
  citation: [estateCitations.codeForStatistics],
  reads: [estateSection],
  check: ({ estate: { ratios } }, run) => {
    if (ratios === undefined || ratios.length === 0)
      return run.notApplicable('the publication has no ratio with its counts')
    ratios.forEach(({ label, stated, part, whole }, index) => {
      run.checked(at(index, 'stated'))
      const { agreement, low, high } = ratioAgrees(stated, part, whole)
      if (agreement === 'agrees' || agreement === 'disagrees')
        run.compared([at(index, 'stated'), at(index, 'part'), at(index, 'whole')], agreement === 'agrees')
      if (agreement !== 'disagrees' || low === null) return
      const isPercent = stated.includes('%')
      const show = (value: typeof low): string =>
        isPercent ? `${value.times(100).toFixed(2)}%` : `${value.toFixed(2)} to 1`
      const computed =
        high === null ? `at least ${show(low)}` : show(low) === show(high) ? show(low) : `${show(low)} to ${show(high)}`
      run.report({
        at: at(index, 'stated'),
        message: `${label} is given as ${stated}, but ${part.text} over ${whole.text} is ${computed}. Check the day and scope of each, and correct what is wrong`,
        key: ['ratios', label, 'stated'],
        stated,
        computed,
        evidence: [
          { at: at(index, 'part'), role: 'conflicts', text: part.text },
          { at: at(index, 'whole'), role: 'conflicts', text: whole.text },
        ],
      })
    })
  },
})
