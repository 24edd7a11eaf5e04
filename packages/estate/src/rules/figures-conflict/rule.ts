import { defineRule, roundingInterval, type Rule } from '@imt/core'
import type { AssetClass } from '../../classes/schema.js'
import { isTotalRow } from '../../classes/total-row.js'
import { estateCitations } from '../citations.js'
import { estateSection } from '../../section.js'
import { classAt, noClasses } from '../../finding-places.js'

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()
/** Rows that speak about the same thing: the same class of one group, counted with one filter as of one day. */
const subject = ({ assetType, filter, asOf, group = '' }: AssetClass): string =>
  JSON.stringify([plain(assetType), filter?.activeWithinMonths ?? null, asOf ?? null, plain(group)])

/** True if both figures can be true of one number. An absent figure excludes nothing. */
const compatible = (a: AssetClass, b: AssetClass): boolean => {
  const one = roundingInterval(a.quantity)
  const two = roundingInterval(b.quantity)
  return (
    (one.low === null || two.high === null || one.low.lte(two.high)) &&
    (two.low === null || one.high === null || two.low.lte(one.high))
  )
}

/** Finds two published figures for the same class that cannot both be true. */
export const figuresConflict: Rule<'estate/figures-conflict'> = defineRule({
  code: 'estate/figures-conflict',
  level: 'warning',
  band: 'accuracy',
  summary: 'Two figures for the same class of asset cannot both be true.',
  explain:
    'The same class is published more than once, counted in the same way for the same day, and no number fits both figures, even allowing for rounding. Neither is averaged or preferred here. Say which stands, or what the other one counts: a different day, filter or scope.',
  citation: [estateCitations.codeForStatistics],
  reads: [estateSection],
  check: ({ estate: { classes } }, run) => {
    if (classes === undefined || classes.length === 0) return run.notApplicable(noClasses)
    /** The first of each subject, and of each year or month that the files say they are of. */
    const firstsOf = new Map<string, number[]>()
    classes.forEach((entry, index) => {
      if (isTotalRow(entry)) return
      run.checked(classAt(index, 'quantity'))
      const key = subject(entry)
      const firsts = firstsOf.get(key) ?? []
      const earlier = firsts.find(
        (each) => !run.ofDifferentPeriods(classAt(each, 'quantity'), classAt(index, 'quantity')),
      )
      if (earlier === undefined) {
        firstsOf.set(key, [...firsts, index])
        return
      }
      const first = classes[earlier]
      if (first === undefined) return
      const agrees = compatible(first, entry)
      run.compared([classAt(index, 'quantity'), classAt(earlier, 'quantity')], agrees)
      if (agrees) return
      run.report({
        at: classAt(index, 'quantity'),
        message: `The number of ${entry.assetType} is given as ${first.quantity.text}${first.source === undefined ? '' : ` (${first.source})`} and as ${entry.quantity.text}${entry.source === undefined ? '' : ` (${entry.source})`}. Both cannot be true: say which stands, or what the other counts`,
        key: ['classes', plain(entry.assetType), 'quantity'],
        stated: entry.quantity.text,
        computed: first.quantity.text,
        evidence: [
          { at: classAt(earlier, 'quantity'), role: 'conflicts', text: `${first.assetType}: ${first.quantity.text}` },
        ],
      })
    })
  },
})
