import {
  defineRule,
  financialYear,
  longDate,
  parseFinancialYear,
  pointerTo,
  type JsonPointer,
  type Rule,
} from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection, type Finance } from '../../section.js'

interface YearHeading {
  readonly at: JsonPointer
  readonly text: string
}

const headings = (finance: Finance): readonly YearHeading[] => {
  const capital = (finance.capital ?? []).flatMap(({ amounts }, index) =>
    amounts.map(({ year }, position) => ({
      at: pointerTo('sections', 'finance', 'capital', index, 'amounts', position, 'year'),
      text: year,
    })),
  )
  const statements = (finance.statements ?? []).flatMap(({ columns }, index) =>
    columns.flatMap(({ of }, column) =>
      of !== undefined && /\d/.test(of)
        ? [{ at: pointerTo('sections', 'finance', 'statements', index, 'columns', column), text: of }]
        : [],
    ),
  )
  const seen = new Set<string>()
  return [...capital, ...statements].filter(({ text }) => !seen.has(text) && seen.add(text))
}

/** Finds tables whose newest year is long past. */
export const yearOutdated: Rule<'finance/year-outdated'> = defineRule({
  code: 'finance/year-outdated',
  level: 'note',
  band: 'usefulness',
  summary: 'The newest year that a table is headed with lies more than one financial year back.',
  explain:
    'A budget is published for the year that runs and kept for the years before. Where the newest year of every heading is older than last year, the page has probably not been brought up to date; a reader then takes old figures for current ones. A heading whose two years do not follow each other is named as well.',
  citation: [financeCitations.definitionDocument],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  check: ({ finance }, run) => {
    let newest: (YearHeading & { readonly start: string; readonly label: string }) | undefined
    for (const heading of headings(finance)) {
      const read = parseFinancialYear(heading.text)
      if (!read.ok && read.refusal.code !== 'notConsecutive') continue
      run.checked(heading.at)
      if (!read.ok)
        run.report({
          at: heading.at,
          message: `Check the heading "${heading.text}": ${read.refusal.message}`,
          key: ['year', heading.text],
          stated: heading.text,
        })
      else if (newest === undefined || read.value.start > newest.start)
        newest = { ...heading, start: read.value.start, label: read.value.label }
    }
    if (newest === undefined)
      return run.notApplicable(
        'no capital programme, and no table that sets figures side by side, is headed with a financial year such as 2017/18',
      )
    const asOf = run.asOfAt(newest.at)
    const now = financialYear(asOf)
    const years = Number(now.start.slice(0, 4)) - Number(newest.start.slice(0, 4))
    if (years <= 1) return
    run.report({
      at: newest.at,
      message: `Check whether newer figures have been published: the newest year here is ${newest.label}, and on ${longDate(asOf)} the year is ${now.label}`,
      key: ['newest year', newest.label],
      stated: newest.text,
      computed: now.label,
    })
  },
})
