import { Decimal, defineRule, pointerTo, type Rule } from '@imt/core'
import { foiCitations } from '../citations.js'
import type { PublishedStatistics } from '../../log/schema.js'
import { checkTable } from '../../statistics/table-findings.js'
import { foiSection } from '../../section.js'

type Count = Exclude<keyof PublishedStatistics, 'period' | 'onTimePercent' | 'own'>

const sums: readonly {
  readonly total: Count
  readonly parts: readonly Count[]
  readonly optional?: readonly Count[]
  readonly words: string
}[] = [
  { total: 'received', parts: ['answered', 'open'], words: 'answered and open' },
  { total: 'answered', parts: ['onTime', 'late'], words: 'on time and late' },
  {
    total: 'answered',
    parts: ['grantedInFull', 'partlyWithheld', 'withheldInFull'],
    optional: ['notHeld', 'other'],
    words: 'the outcomes',
  },
]

/** The share as published, with its decimals, or null where it is no percentage. */
const published = (text: string): { readonly value: Decimal; readonly decimals: number } | null => {
  const [, digits, decimals = ''] = /^(\d{1,3}(?:\.(\d+))?)(?:\s*%)?$/.exec(text.trim()) ?? []
  return digits === undefined ? null : { value: new Decimal(digits), decimals: decimals.length }
}

/** Finds published counts of requests that do not add up. */
export const statisticsDisagree: Rule<'foi/statistics-disagree'> = defineRule({
  code: 'foi/statistics-disagree',
  level: 'error',
  band: 'validity',
  summary: 'The published counts of requests do not add up.',
  explain:
    'Answered and open requests make up those received; on time and late make up those answered, and so do the outcomes; the share on time follows from them. Only what is published is compared, and the share on the decimals it is published with.',
  citation: [foiCitations.codeStatistics],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { statistics, statisticsTables = [] } }, run) => {
    statisticsTables.forEach((table, index) => checkTable(table, index, run))
    if (statistics === undefined)
      return run.notApplicable(
        statisticsTables.length === 0
          ? 'the publication has no statistics of requests'
          : 'the statistics of requests state no total with its parts',
      )
    const at = (key: keyof PublishedStatistics): `/${string}` =>
      pointerTo('sections', 'foi', 'statistics', key) as `/${string}`
    for (const { total, parts, optional = [], words } of sums) {
      const stated = statistics[total]
      if (stated === undefined || parts.some((part) => statistics[part] === undefined)) continue
      run.checked(at(total))
      const present = [...parts, ...optional.filter((part) => statistics[part] !== undefined)]
      const sum = present.reduce((all, part) => all + (statistics[part] ?? 0), 0)
      run.compared([total, ...present].map(at), sum === stated)
      if (sum === stated) continue
      run.report({
        at: at(total),
        message: `${stated} is stated, and ${words} come to ${sum}. Check the counts`,
        key: ['statistics', total, words],
        stated: String(stated),
        computed: String(sum),
        difference: { amount: String(Math.abs(stated - sum)), unit: 'count' },
        evidence: present.map((part) => ({ at: at(part), role: 'addend' as const, text: String(statistics[part]) })),
      })
    }
    const { onTime, answered, onTimePercent } = statistics
    const share = onTimePercent === undefined ? null : published(onTimePercent)
    if (share && onTime !== undefined && answered !== undefined && answered > 0) {
      run.checked(at('onTimePercent'))
      const exact = new Decimal(onTime).times(100).div(answered)
      const half = new Decimal(10).pow(-share.decimals).div(2)
      const holds = exact.minus(share.value).abs().lte(half)
      run.compared((['onTimePercent', 'onTime', 'answered'] as const).map(at), holds)
      if (!holds)
        run.report({
          at: at('onTimePercent'),
          message: `${onTimePercent ?? ''} is stated, and ${onTime} of ${answered} is ${exact.toFixed(share.decimals)}%. Check the share`,
          key: ['statistics', 'onTimePercent'],
          stated: onTimePercent ?? '',
          computed: `${exact.toFixed(share.decimals)}%`,
        })
    }
    run.notApplicable('the statistics state no total with its parts')
  },
})
