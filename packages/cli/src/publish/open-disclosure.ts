import { isRecord, type Finding, type IsoDate, type Report, type Source } from '@imt/core'
import { readCsv, readHtml } from '@imt/tables'
import type { SiteFile } from '@imt/site'
import { catalogue } from '../catalogue.js'
import type { Config } from '../config/config.js'
import { disclosureModel } from '../toolkit.js'
import { withOfficeAddresses } from './office-addresses.js'

const personal = new Set<string>(
  catalogue.flatMap((rule) => ('personalData' in rule && rule.personalData === true ? [rule.code] : [])),
)

/**
 * Whether a finding stands in the way of publishing: one about what should not go out, unless it was accepted. What is
 * about personal data or about hidden content stands in the way all the same.
 */
const isOpen = ({ rule, band, level, accepted }: Finding): boolean => {
  if (personal.has(rule)) return true
  // A note on what programs leave in a page is no reason: pages are made anew.
  if (rule.startsWith('tables/') && level === 'note') return false
  if (band !== 'disclosure' || !(rule.startsWith('disclosure/') || rule.startsWith('tables/'))) return false
  return accepted === undefined || rule.startsWith('tables/')
}

const checked = (sources: readonly Source[], asOf: IsoDate, { accepted }: Config): readonly Finding[] => {
  const model = disclosureModel()
  const report = model.check(model.recognise(sources), {
    asOf,
    // Who made a file goes nowhere: pages are made anew.
    levels: { 'tables/author-named': 'off' },
    ...(accepted === undefined ? {} : { accepted }),
  })
  return report.findings.filter(isOpen)
}

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.flatMap(textsIn) : isRecord(value) ? Object.values(value).flatMap(textsIn) : []
}

/** A file of the site as a source; of JSON each text as a passage. A table of a page may be cut: its file is not. */
const sourcesOf = ({ path, content }: SiteFile): readonly Source[] => {
  if (typeof content !== 'string') return []
  if (path.endsWith('.html')) return [readHtml(content, { name: path })]
  if (path.endsWith('.csv')) return [readCsv(content, { name: path })]
  if (!path.endsWith('.json')) return []
  const texts = [...new Set(textsIn(JSON.parse(content)))]
  const location = { kind: 'other', source: path, format: 'json' } as const
  return [{ name: path, kind: 'json', blocks: texts.map((text) => ({ kind: 'paragraph', text, location })) }]
}

/** What keeps a publication from going out. */
export interface Open {
  readonly inFiles: readonly Finding[]
  /** What the pages themselves show, of kinds that were not found in the files: settings and JSON go out, too. */
  readonly inPages: readonly Finding[]
}

/**
 * Returns what the disclosure check says of files and of the pages that are made from them: both are looked through, as
 * a file may hold what no page shows, and a page what stood in no file.
 *
 * @param offices - addresses that are those of offices, whatever they look like
 */
export const openDisclosure = (
  given: { readonly sources: readonly Source[]; readonly report: Report; readonly site: readonly SiteFile[] },
  asOf: IsoDate,
  config: Config,
  offices: readonly string[],
): Open => {
  const inFiles = [
    ...checked(
      given.sources.map((source) => withOfficeAddresses(source, offices)),
      asOf,
      config,
    ),
    ...given.report.findings.filter(({ rule }) => personal.has(rule)),
  ]
  const known = new Set(inFiles.map(({ rule }) => rule))
  const goesOut = given.site.flatMap(sourcesOf).map((source) => withOfficeAddresses(source, offices))
  const inPages = checked(goesOut, asOf, config).filter(
    ({ rule }) => rule.startsWith('disclosure/') && !known.has(rule),
  )
  return { inFiles, inPages }
}
