import { openFiles, type FilesRead } from '@imt/cli/check'
import { counted, type IsoDate, type Report } from '@imt/core'
import { render, type RenderOptions } from '@imt/report'
import { sentence } from '@imt/report/words'
import { blockPage, tableRows } from './block-view.js'
import { comparisonView } from './comparison-view.js'
import { filtered, findingPage, type Found } from './finding-view.js'
import { givenFile } from './given-file.js'
import type { AcceptanceGiven, Calls, Overview, PageFile, ProgressTold } from './messages.js'
import { answerDesk } from './desks/answer-desk.js'
import { overviewOf } from './overview.js'
import { placesOf } from './places.js'
import type { Form } from './types.js'

/** What was checked last. */
interface Checked extends Found {
  readonly files: FilesRead
  readonly report: Report
  readonly about: RenderOptions
  readonly readOn: IsoDate
  /** The files themselves, as the page gave them. */
  readonly given: readonly PageFile[]
}

const types: { readonly [F in Form]?: string } = {
  html: 'text/html',
  csv: 'text/csv',
  json: 'application/json',
  sarif: 'application/sarif+json',
}

/** The one file of a check with its findings at its cells. */
const copyOf = async ({ given, files, report, about }: Checked): ReturnType<Calls['copy']> => {
  const [file, ...others] = given
  const [source] = files.sources
  if (file === undefined || others.length > 0) return { why: 'A copy is made of one file: check it alone.' }
  if (source === undefined) return { why: 'There is no file with tables to make a copy of.' }
  // What writes workbooks is loaded by those who want one.
  const { annotatedCopy } = await import('@imt/report/copies')
  const { rules, title, readOn } = about
  const made = await annotatedCopy(report, {
    files: about.files,
    rules,
    file: { name: file.name, kind: source.kind, bytes: new Uint8Array(await file.file.arrayBuffer()) },
    ...(title === undefined ? {} : { title }),
    ...(readOn === undefined ? {} : { readOn }),
  })
  if ('why' in made) return { why: sentence(made.why) }
  const { bytes, atCells, inListAlone, remarks } = made
  const alone = inListAlone === 0 ? '' : `, ${counted(inListAlone, 'finding')} in the sheet of findings alone`
  return {
    copy: new Blob([bytes.slice()], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
    said: [`${counted(atCells, 'finding')} at the cells${alone}.`, ...remarks].join(' '),
  }
}

/**
 * Returns what the page may ask. What is read stays in this session, which ends with its worker: nothing of it is kept
 * anywhere else.
 *
 * @param tell - told how far reading is
 */
export const session = (tell: (progress: ProgressTold) => void): Calls => {
  let last: Checked | undefined
  const known = (): Checked => {
    if (last === undefined) throw new Error('Nothing was checked yet')
    return last
  }
  const progress = new Map<string, { bytes: number; rows: number }>()
  const more = (file: string, bytes: number, rows: number): void => {
    const before = progress.get(file) ?? { bytes: 0, rows: 0 }
    const now = { bytes: before.bytes + bytes, rows: before.rows + rows }
    progress.set(file, now)
    tell({ file, ...now })
  }
  const open = (files: Parameters<Calls['check']>[0]['files']): Promise<FilesRead> => {
    progress.clear()
    return openFiles(files.map(givenFile), {
      onBytes: (name, bytes) => {
        more(name, bytes, 0)
      },
      onRows: (name, rows) => {
        more(name, 0, rows)
      },
    })
  }
  const judge = async (
    given: readonly PageFile[],
    files: FilesRead,
    asOf: IsoDate,
    readOn: IsoDate,
    accepted: readonly AcceptanceGiven[],
  ): Promise<Overview> => {
    const { report, about } = await files.check({ asOf, readOn, accepted })
    const { findings } = report
    last = {
      given,
      files,
      report,
      about,
      readOn,
      findings,
      rules: about.rules,
      places: placesOf(files.sources, findings),
    }
    return overviewOf(files, report, about)
  }
  return {
    check: async ({ files, asOf, readOn, accepted }) => judge(files, await open(files), asOf, readOn, accepted),
    judge: ({ asOf, accepted }) => judge(known().given, known().files, asOf, known().readOn, accepted),
    findings: (given) => Promise.resolve(findingPage(known(), given)),
    positionOf: ({ filter, index }) => Promise.resolve(filtered(known().findings, filter).indexOf(index)),
    blocks: (at) => Promise.resolve(blockPage(known().files.sources[at.source], at, known().places)),
    rows: (at) => Promise.resolve(tableRows(known().files.sources[at.source], at, known().places)),
    save: ({ form }) => {
      const { report, about } = known()
      return Promise.resolve(new Blob([render(report, form, about)], { type: types[form] ?? 'text/plain' }))
    },
    copy: async () => copyOf(known()),
    desk: ({ id, values }) => Promise.resolve(answerDesk(id, values)),
    compare: async ({ before }) => comparisonView(known().files.since(await open(before))),
  }
}
