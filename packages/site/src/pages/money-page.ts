import { element, list, oneLine, paragraph, section, type Content } from '../page/nodes.js'
import type { PageContent } from '../page/page.js'
import { anchorOf } from '../page/table-element.js'
import { factTables, nothingOf, shownTables, type Shown } from './shown.js'

/** Totals that do not add up, each with what is stated, what is computed, and the correction where it is proved. */
const corrections = ({ remarks }: Shown): Content => {
  const sums = remarks.remarks.filter(
    ({ finding }) =>
      finding.rule.startsWith('finance/') && finding.stated !== undefined && finding.computed !== undefined,
  )
  if (sums.length === 0) return undefined
  return section('sums', 'Totals that do not add up', [
    paragraph('Every table shows what was published. A correction stands beside it only where the figures prove it.'),
    list(
      sums.map(({ id, finding }) => {
        const { stated = '', computed = '', repair, at, about } = finding
        return element('span', {}, [
          about === undefined ? undefined : `${oneLine(about)}: `,
          'stated ',
          element('a', { href: `#${anchorOf(at)}` }, [oneLine(stated)]),
          `, computed ${oneLine(computed)}. `,
          repair === undefined
            ? 'No correction is proved, so the table shows the stated figure alone. '
            : `Proved correction: ${oneLine(repair.from)} to ${oneLine(repair.to)}. `,
          element('a', { href: `checks.html#${id}` }, [`How this was found (${id.replace('-', ' ')})`]),
        ])
      }),
    ),
  ])
}

/** What is published of money: revenue, capital, statements, payments. */
export const moneyPage = (shown: Shown): PageContent => {
  const finance = shown.sections['finance'] ?? {}
  const all = shown.tables.finance
  const of = (start: string): readonly Content[] =>
    shownTables(
      all.filter(({ id }) => id.startsWith(start)),
      shown,
    )
  const hasAny = (start: string): boolean => all.some(({ id }) => id.startsWith(start))
  return {
    path: 'money.html',
    title: 'Revenue and capital',
    children: [
      corrections(shown),
      section('revenue-heading', 'Revenue', [
        ...(hasAny('revenue') ? of('revenue') : [nothingOf(finance['revenue'], 'revenue budgets')]),
      ]),
      section('capital-heading', 'Capital', [
        ...(hasAny('capital') ? of('capital') : [nothingOf(finance['capital'], 'a capital programme')]),
      ]),
      hasAny('statement') ? section('statements-heading', 'Budget statements', of('statement')) : undefined,
      hasAny('spend') ? section('spend-heading', 'Payments to suppliers', of('spend')) : undefined,
      ...factTables('finance', shown),
    ],
  }
}
