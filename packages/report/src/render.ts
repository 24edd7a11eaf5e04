import { namesOf, requireChoice, requireList, requireObject, type Report } from '@imt/core'
import { formatCsv } from './format-csv.js'
import { formatGithub } from './format-github.js'
import { formatJson } from './format-json.js'
import { formatJunit } from './format-junit.js'
import { formatMarkdown } from './format-markdown.js'
import { formatSarif } from './format-sarif.js'
import { formatText } from './format-text.js'
import { formatHtml } from './html/format-html.js'
import { forms, type Form } from './forms.js'
import type { RenderOptions } from './options.js'
import { plain } from './terminal/style.js'

const writers = {
  text: (report, { files, rules, all = false, title }) =>
    formatText(report, { files, rules, all, style: plain, ...(title === undefined ? {} : { title }) }),
  json: (report) => formatJson(report),
  html: formatHtml,
  md: formatMarkdown,
  csv: formatCsv,
  sarif: formatSarif,
  junit: formatJunit,
  github: formatGithub,
} as const satisfies Readonly<Record<Form, (report: Report, options: RenderOptions) => string>>

const optionNames = namesOf<RenderOptions>({
  files: true,
  rules: true,
  title: true,
  readOn: true,
  sources: true,
  all: true,
  failOn: true,
})

/**
 * Returns a report in a form: text, HTML, Markdown or CSV for people, JSON, SARIF 2.1.0 or JUnit XML for programs,
 * annotations for GitHub Actions. The same report gives the same bytes. Every form says what was read, what was checked
 * and what was not, and gives totals, days and places alike; what a form leaves out its own page says.
 *
 * @param report - what `check` of a model gave
 * @param form - one of `forms`
 * @param options - the files, the rules that may be reported, and what else a form shows
 * @throws {RangeError} when `form` is none of `forms`
 * @throws {TypeError} when `report` or `options` is no object, or has no list of files or rules
 * @example
 * ```ts
 * import { createModel } from '@imt/core'
 * import { arithmetic } from '@imt/reconcile'
 * import { readCsv } from '@imt/tables'
 *
 * const model = createModel({ plugins: [arithmetic()] })
 * const file = readCsv('Item,Held\nPens,2\nInk,3\nTotal,6\n', { name: 'stores.csv' })
 * const report = model.check(model.recognise(file), { asOf: '2026-11-28' })
 * const page = render(report, 'html', { files: ['stores.csv'], rules: model.rules, sources: [file] })
 * page.includes('stores.csv') // => true
 * ```
 */
export const render = (report: Report, form: Form, options: RenderOptions): string => {
  requireObject(report, 'render: report')
  requireObject(report.summary, 'render: report.summary')
  requireList(report.findings, 'render: report.findings')
  requireChoice(form, forms, 'render: form')
  requireObject(options, 'render: options', optionNames)
  requireList(options.files, 'render: options.files')
  requireList(options.rules, 'render: options.rules')
  return writers[form](report, options)
}
