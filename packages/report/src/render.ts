import { namesOf, requireChoice, requireList, requireObject, type Report } from '@imt/core'
import { csvPieces } from './format-csv.js'
import { githubPieces } from './format-github.js'
import { jsonReportPieces } from './format-json.js'
import { junitPieces } from './format-junit.js'
import { markdownPieces } from './format-markdown.js'
import { sarifPieces } from './format-sarif.js'
import { textPieces } from './format-text.js'
import { htmlPieces } from './html/format-html.js'
import { forms, type Form } from './forms.js'
import { messagesWith } from './messages/messages.js'
import type { RenderOptions } from './options.js'
import { plain } from './terminal/style.js'

const writers = {
  text: (report, { files, rules, all = false, title, readOn, messages }) =>
    textPieces(report, {
      files,
      rules,
      all,
      style: plain,
      ...(title === undefined ? {} : { title }),
      ...(readOn === undefined ? {} : { readOn }),
      ...(messages === undefined ? {} : { messages }),
    }),
  json: jsonReportPieces,
  html: htmlPieces,
  md: markdownPieces,
  csv: csvPieces,
  sarif: sarifPieces,
  junit: junitPieces,
  github: githubPieces,
} as const satisfies Readonly<Record<Form, (report: Report, options: RenderOptions) => Iterable<string>>>

const optionNames = namesOf<RenderOptions>({
  files: true,
  rules: true,
  title: true,
  readOn: true,
  sources: true,
  paths: true,
  all: true,
  failOn: true,
  messages: true,
})

/** Looks at what a call was given before anything is written. */
const written = (report: Report, form: Form, options: RenderOptions, call: string): Iterable<string> => {
  requireObject(report, `${call}: report`)
  requireObject(report.summary, `${call}: report.summary`)
  requireList(report.findings, `${call}: report.findings`)
  requireChoice(form, forms, `${call}: form`)
  requireObject(options, `${call}: options`, optionNames)
  requireList(options.files, `${call}: options.files`)
  requireList(options.rules, `${call}: options.rules`)
  if (options.paths !== undefined) requireObject(options.paths, `${call}: options.paths`)
  messagesWith(options.messages, `${call}: options.messages`)
  return writers[form](report, options)
}

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
export const render = (report: Report, form: Form, options: RenderOptions): string =>
  [...written(report, form, options, 'render')].join('')

/**
 * Returns a report in a form, as `render` does, in pieces: none of them holds more than what is said of one finding, of
 * what was read, or of the tables of a page. So a report of very many findings is written without being one text.
 *
 * @param report - what `check` of a model gave
 * @param form - one of `forms`
 * @param options - as for `render`
 * @returns pieces that joined are what `render` gives; they can be walked through once
 * @throws {RangeError} when `form` is none of `forms`
 * @throws {TypeError} when `report` or `options` is no object, or has no list of files or rules
 */
export const renderPieces = (report: Report, form: Form, options: RenderOptions): Iterable<string> =>
  written(report, form, options, 'renderPieces')
