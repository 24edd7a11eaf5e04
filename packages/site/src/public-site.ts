import { requireObject } from '@imt/core'
import { writeCsv } from '@imt/tables'
import { checkOptions } from './check-options.js'
import { publicRemarks, type Remarks } from './checks/public-remarks.js'
import { publicContent, type PublishedSections } from './content/public-content.js'
import { atomFeed } from './feed/atom.js'
import { datasetJson } from './feed/dataset.js'
import { sitemap } from './feed/sitemap.js'
import type { Download, SiteOptions } from './options.js'
import { oneLine } from './page/nodes.js'
import { page, type Frame, type PageName } from './page/page.js'
import { withSoundLinks } from './page/sound-links.js'
import { checksPage } from './pages/checks-page.js'
import { contractsPage } from './pages/contracts-page.js'
import { downloadsPage } from './pages/downloads-page.js'
import { estatePage } from './pages/estate-page.js'
import { homePage } from './pages/home-page.js'
import { moneyPage } from './pages/money-page.js'
import { requestsPage } from './pages/requests-page.js'
import { servicesPage } from './pages/services-page.js'
import { fileOf, type Shown } from './pages/shown.js'
import { slotPages } from './pages/slot-pages.js'
import type { SiteFile } from './site-file.js'
import { factPicture, namedFacts } from './pictures/fact-picture.js'
import { drawnPicture } from './pictures/picture-element.js'
import { picturesOf } from './pictures/pictures-of.js'
import { icon } from './style/icon.js'
import { siteStyle } from './style/site-style.js'
import { contractTables } from './tables/contract-tables.js'
import { estateTables } from './tables/estate-tables.js'
import { financeTables } from './tables/finance-tables.js'
import { requestTables } from './tables/request-tables.js'
import type { ShownTable } from './tables/shown-table.js'

const navigation: readonly PageName[] = [
  { path: 'index.html', words: 'Home' },
  { path: 'estate.html', words: 'Hardware' },
  { path: 'money.html', words: 'Budgets' },
  { path: 'contracts.html', words: 'Contracts' },
  { path: 'services.html', words: 'Strategy' },
  { path: 'freedom-of-information.html', words: 'Freedom of Information' },
  { path: 'checks.html', words: 'Checks' },
  { path: 'downloads.html', words: 'Downloads' },
]

/** A table as a file: what is not stated is an empty cell there. */
const csvOf = (table: ShownTable): Download => ({
  file: {
    path: fileOf(table),
    content: writeCsv({
      headers: table.columns.map(({ heading }) => oneLine(heading)),
      rows: table.rows.map(({ cells }) =>
        cells.map(({ text, isAbsent }) => (isAbsent === true && text === 'not stated' ? '' : oneLine(text))),
      ),
    }),
  },
  title: table.caption,
  mediaType: 'text/csv',
})

const checksCsv = ({ remarks }: Remarks): Download => ({
  file: {
    path: 'data/checks.csv',
    content: writeCsv({
      headers: ['Check', 'Level', 'Rule', 'Stated', 'Computed', 'Corrected where proved', 'Proof', 'What was found'],
      rows: remarks.map(({ id, finding, message }) => [
        id.replace('check-', ''),
        finding.level,
        finding.rule,
        finding.stated ?? '',
        finding.computed ?? '',
        finding.repair?.to ?? '',
        finding.repair?.proof ?? '',
        message,
      ]),
    }),
  },
  title: 'How the figures were checked',
  mediaType: 'text/csv',
})

/**
 * Returns the public site of a publication: pages for people, files to take away, and what search engines and feeds
 * read. It holds what the publication states and nothing that was worked out from registers: of a publication the
 * fields that are listed as public, of a report what compares the published with itself. No page runs anything, fetches
 * anything from elsewhere or names a file. The same publication gives the same bytes.
 *
 * @param publication - what a model read: `reading.publication`
 * @param options - who publishes, the day, the report of a check, and what else is to be shown
 * @returns the files, each with its path within the site
 * @throws {TypeError} when `publication` is none or an option is not of its kind or not known
 * @throws {RangeError} when an address does not begin with `https://`, a path leads out of the site, two files have one
 *   path, or a disclosed field is none of `internalFields`
 * @example
 * ```ts
 * import { createModel } from '@imt/core'
 * import { finance } from '@imt/finance'
 * import { readCsv } from '@imt/tables'
 *
 * const model = createModel({ plugins: [finance()] })
 * const file = readCsv('Cost Centre,Class,Budget (£)\nIT,PAY,£501\nIT,NON-PAY,£15\nIT,TOTAL,£516\n', { name: 'b.csv' })
 * const reading = model.recognise(file)
 * const report = model.check(reading, { asOf: '2026-11-28' })
 * const files = publicSite(reading.publication, { body: { name: 'Invented Trust' }, asOf: '2026-11-28', report })
 * files.some(({ path }) => path === 'money.html') // => true
 * ```
 */
export const publicSite = (publication: PublishedSections, options: SiteOptions): readonly SiteFile[] => {
  requireObject(publication, 'publicSite: publication')
  requireObject(publication.about, 'publicSite: publication.about')
  requireObject(publication.sections, 'publicSite: publication.sections')
  const { body, asOf, report, banner, changes = [], disclosed = [], facts = [] } = checkOptions(options)
  const reasons = new Map(disclosed.map(({ field, reason }) => [field, reason]))
  const { publication: content } = publicContent(publication, [...reasons.keys()])
  const { about, sections } = content
  const shownFacts = namedFacts(
    facts.flatMap((fact) => {
      const reason = reasons.get(fact.field)
      return reason === undefined ? [] : [{ ...fact, reason }]
    }),
  )
  const shown: Shown = {
    options,
    sections,
    tables: {
      estate: estateTables(sections['estate'] ?? {}),
      finance: financeTables(sections['finance'] ?? {}),
      contracts: contractTables(sections['contracts'] ?? {}),
      foi: requestTables(sections['foi'] ?? {}),
    },
    remarks: publicRemarks(report, banner !== undefined),
    pictures: [...picturesOf(sections), ...shownFacts.flatMap(factPicture).map(drawnPicture)],
    facts: shownFacts,
  }
  const title = oneLine(body.title ?? about.title ?? 'Information technology')
  const baseUrl = options.baseUrl?.replace(/\/?$/, '/')
  const tables = [...shown.tables.estate, ...shown.tables.finance, ...shown.tables.contracts, ...shown.tables.foi]
  const downloads: readonly Download[] = [
    {
      file: { path: 'data/publication.json', content: `${JSON.stringify(content, null, 2)}\n` },
      title: 'The tables and statements of these pages as data; what pages say in words alone is not in it',
      mediaType: 'application/json',
    },
    ...tables.map(csvOf),
    checksCsv(shown.remarks),
    ...(options.downloads ?? []),
  ]
  const data = datasetJson(about, title, downloads, { ...options, ...(baseUrl === undefined ? {} : { baseUrl }) })
  const slots = slotPages(body)
  const frame: Frame = {
    body,
    title,
    asOf,
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(banner === undefined ? {} : { banner }),
    navigation,
    footer: slots.map(({ path, title: words }) => ({ path, words })),
    data,
  }
  const pages = withSoundLinks([
    homePage(shown, about, title),
    estatePage(shown),
    moneyPage(shown),
    contractsPage(shown),
    servicesPage(shown),
    requestsPage(shown),
    checksPage(shown),
    downloadsPage(shown, downloads),
    ...slots,
  ])
  const files: readonly SiteFile[] = [
    ...pages.map((each) => page(each, frame)),
    { path: 'assets/site.css', content: siteStyle },
    { path: 'assets/icon.svg', content: icon },
    ...(body.logo === undefined ? [] : [{ path: body.logo.path, content: body.logo.content }]),
    ...(body.style === undefined ? [] : [body.style]),
    ...(body.assets ?? []),
    ...shown.pictures.flatMap(({ files: drawn }) => drawn),
    ...downloads.map(({ file }) => file),
    { path: 'data/dataset.jsonld', content: `${data}\n` },
    ...(banner === undefined ? [] : [{ path: 'robots.txt', content: 'User-agent: *\nDisallow: /\n' }]),
    ...(baseUrl === undefined
      ? []
      : [
          ...(banner === undefined
            ? [
                sitemap(
                  pages.map(({ path }) => path),
                  baseUrl,
                  asOf,
                ),
              ]
            : []),
          atomFeed({ title, author: body.name, asOf, changes }, baseUrl),
        ]),
  ]
  const paths = new Set<string>()
  for (const { path } of files) {
    if (paths.has(path)) throw new RangeError(`publicSite: options: two files of the site have the path ${path}`)
    paths.add(path)
  }
  return files
}
