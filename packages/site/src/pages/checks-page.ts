import { counted, forCount, grouped, longDate, type TableCoverage } from '@imt/core'
import { acceptedOn, type Remark } from '../checks/public-remarks.js'
import { publicFields } from '../content/public-fields.data.js'
import { element, link, list, oneLine, paragraph, section, summaryList, type Content } from '../page/nodes.js'
import type { PageContent } from '../page/page.js'
import { anchorOf } from '../page/table-element.js'
import type { Shown } from './shown.js'

const levelWords = { error: 'Error', warning: 'Warning', note: 'Note' } as const

const pageOfSection: Readonly<Record<string, string>> = {
  estate: 'estate.html',
  finance: 'money.html',
  contracts: 'contracts.html',
  foi: 'freedom-of-information.html',
}

/** Where a value is shown: its page, and the cell where it has one. */
const placeOf = (at: string): string | undefined => {
  const [, , name = ''] = at.split('/')
  const path = pageOfSection[name]
  return path === undefined ? undefined : `${path}#${anchorOf(at)}`
}

const partWords: Readonly<Record<string, string>> = {
  'estate/classes': 'hardware by class',
  'estate/counts': 'devices counted',
  'estate/filters': 'how devices were counted',
  'estate/ratios': 'ratios',
  'estate/software': 'software',
  'finance/revenue': 'revenue by cost centre',
  'finance/classSummary': 'revenue by class',
  'finance/capital': 'capital programme',
  'finance/statements': 'budget statement',
  'finance/spend': 'payments',
  'contracts/register': 'contracts',
  'contracts/notice': 'words about contracts',
  'foi/standing': 'statement on requests',
  'foi/log': 'disclosure log',
  'foi/statistics': 'requests counted',
  'foi/statisticsTables': 'statistics of requests',
}

const isPublicPart = (readAs: string | null): readAs is string => {
  const [section = '', part = ''] = (readAs ?? '').split('/')
  const parts = Object.hasOwn(publicFields, section) ? publicFields[section] : undefined
  return parts !== undefined && Object.hasOwn(parts, part)
}

const coverageWords = (read: TableCoverage): string => {
  const { figures, relations, rows, totals, title, readAs } = read
  const { checked, inNoRelation, notRead } = figures
  const name = partWords[readAs ?? ''] ?? 'a table'
  const head = `${title === undefined ? '' : `“${oneLine(title)}”, `}${name}`
  const all = checked + inNoRelation + notRead
  const size = rows.read === 0 ? '' : `: ${counted(rows.read, 'row')}`
  if (all === 0) return `${head}${size}; no figures to compare.`
  const parts = [
    checked === 0
      ? `${counted(all, 'figure')}, in no sum or comparison`
      : `${counted(checked, 'figure')} checked by ${grouped(relations)} ${forCount(relations, 'sum or comparison', 'sums or comparisons')}${inNoRelation === 0 ? '' : `, ${grouped(inNoRelation)} in none`}`,
    ...(notRead === 0 ? [] : [`${grouped(notRead)} could not be read`]),
    ...(totals.notChecked === 0 ? [] : [`${counted(totals.notChecked, 'total')} compared with nothing`]),
  ]
  return `${head}${size}; ${parts.join('; ')}.`
}

const remarkArticle = ({ id, finding, message }: Remark): Content => {
  const { level, stated, computed, repair, citation = [], candidates = [], at } = finding
  const place = placeOf(at)
  const rows: (readonly [string, Content])[] = [
    ...(stated === undefined || computed === undefined
      ? []
      : ([
          ['Stated', oneLine(stated)],
          ['Computed', oneLine(computed)],
        ] as const)),
    ...(repair === undefined
      ? []
      : ([
          ['Proved correction', `${oneLine(repair.from)} to ${oneLine(repair.to)}`],
          ['Proof', oneLine(repair.proof)],
        ] as const)),
    ...(repair === undefined && candidates.length > 0
      ? ([
          [
            'Possible corrections',
            `${counted(candidates.length, 'change')} would make the sums agree; the figures cannot tell which, so none is made.`,
          ],
        ] as const)
      : []),
  ]
  const accepted = acceptedOn(finding)
  return element('article', { id }, [
    element('h3', { className: ['nhsuk-heading-m'] }, [`${levelWords[level]}: ${id.replace('-', ' ')}`]),
    paragraph(message),
    place === undefined ? undefined : paragraph([element('a', { href: place }, ['Go to what this is about'])]),
    summaryList(rows),
    accepted === undefined ? undefined : paragraph(accepted),
    citation.length === 0
      ? undefined
      : paragraph([
          'Source: ',
          ...citation.flatMap(({ title, provision, url, verified }, index): Content[] => [
            index === 0 ? undefined : '; ',
            link(
              url,
              `${title}${provision === undefined ? '' : `, ${provision}`}${verified ? '' : ' (source not verified)'}`,
            ),
          ]),
        ]),
  ])
}

/** How the figures were checked: what was read, what of it was compared, and what was found. */
export const checksPage = ({ options, remarks }: Shown): PageContent => {
  const { report } = options
  const read = report.read.filter(({ readAs }) => isPublicPart(readAs))
  const found = remarks.remarks
  return {
    path: 'checks.html',
    title: 'How the figures were checked',
    children: [
      paragraph(
        `The publication was compared with itself as of ${longDate(report.asOf)}: sums with their parts, tables with one another. Nothing was changed.`,
      ),
      section('read', 'What was read and compared', [
        read.length === 0
          ? paragraph('Nothing that these pages show was compared. That is no sign that it is right.')
          : list(read.map(coverageWords)),
      ]),
      section('found', 'What was found', [
        ...(found.length === 0
          ? [
              paragraph(
                read.some(({ figures }) => figures.checked > 0)
                  ? 'What was compared agrees. What was in no comparison is not known to be right.'
                  : 'Nothing was found, and no figure could be compared.',
              ),
            ]
          : found.map(remarkArticle)),
        remarks.hasOthers
          ? paragraph(
              'The check also gives the publisher advice that is not about what the figures say. It is not listed here.',
            )
          : undefined,
      ]),
      section('about-checks', 'What these checks are', [
        paragraph(
          'These checks compare what was published with itself and with the rules cited. They are not legal, accounting or audit advice, do not say why a difference arose, and found only what stood in what was read.',
        ),
      ]),
    ],
  }
}
