import { counted, forCount, grouped, listed } from '@imt/core'
import type { Source } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import { createBudget } from '../limits/budget.js'
import type { Budget } from '../limits/budget.js'
import type { Limits } from '../limits/limits.js'
import { loadLibrary } from '../reader/load-library.js'
import { refused } from '../workbook/refused.js'
import { barePages } from './bare-pages.js'
import { openOptions } from './library.js'
import type { StoredDocument, StoredText } from './library.js'
import { pageLines } from './page-lines.js'
import type { PageLines, PageLocation } from './page-lines.js'
import { pageBlocks } from './page-blocks.js'
import { surveyPdf, type Survey } from './survey.js'

const kind = 'pdf'

/** A document of more pages is not read, and neither are pages by which one part would be read over and over. */
const [mostPages, mostWork] = [2000, 512 * 1024 * 1024] as const
/** Parts that draw each other over and over are made to take long. */
const mostDrawn = 1_000_000
/** A document that packs its parts to less than a fiftieth is made to do harm, once they are large. */
const [ratio, small] = [50, 8 * 1024 * 1024] as const
/** What is encrypted shows its size only once it is laid out. */
const mostEncrypted = 1024 * 1024
/** So many pages that cannot be read, one after the other, end the reading. */
const mostFailures = 3

const place = (source: string, page: number): PageLocation => ({ kind: 'page', source, page, line: 1 })

/** The texts of a page; no more of them than are left to be read. */
const textsOf = async (document: StoredDocument, at: number, most: number) => {
  const page = await document.getPage(at)
  const reader = page.streamTextContent({ includeMarkedContent: false }).getReader()
  const texts: StoredText[] = []
  let cut = false
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    for (const item of value?.items ?? []) if (isText(item) && item.str !== '') texts.push(item)
    if (texts.length <= most) continue
    cut = true
    await reader.cancel(new Error('enough was read')).catch(() => undefined)
    break
  }
  const { transform } = page.getViewport({ scale: 1 })
  page.cleanup()
  return { texts, view: transform, cut }
}

const isText = (item: object): item is StoredText =>
  'str' in item && typeof item.str === 'string' && 'transform' in item && 'width' in item

interface PagesRead {
  readonly pages: readonly PageLines[]
  /** Pages, from 1, on which no text stands, and those that could not be read. */
  readonly empty: readonly number[]
  readonly failed: readonly number[]
}

const readPages = async (
  document: StoredDocument,
  name: string,
  largest: number,
  budget: Budget,
): Promise<PagesRead> => {
  const most = Math.max(1, Math.floor(mostWork / Math.max(1, largest)))
  const pages: PageLines[] = []
  const empty: number[] = []
  const failed: number[] = []
  let left = budget.limits.nodes
  for (let at = 1; at <= document.numPages; at += 1) {
    if (at > most) {
      budget.add(
        problem(
          'limitReached',
          place(name, at),
          `The document has ${counted(document.numPages, 'page')}, more than are read of one. It was read up to here, and nothing after this place was checked. Publish it in parts, or a large table as a CSV file.`,
          { key: ['pages'] },
        ),
      )
      break
    }
    try {
      const { texts, view, cut } = await textsOf(document, at, left)
      left -= texts.length
      const lines = pageLines(texts, view, name, at)
      if (lines.lines.length === 0) empty.push(at)
      pages.push(lines)
      if (cut || left <= 0) {
        budget.reach('nodes', place(name, at))
        break
      }
    } catch {
      failed.push(at)
      pages.push({ lines: [], aside: [] })
      if (failed.slice(-mostFailures)[0] === at - mostFailures + 1 && failed.length >= mostFailures) break
    }
  }
  return { pages, empty, failed }
}

const pagesIn = (pages: readonly number[]): string =>
  pages.length > 5
    ? `${counted(pages.length, 'page')}, the first of them page ${pages[0] ?? 1}`
    : `${forCount(pages.length, 'page', 'pages')} ${listed(pages.map(String), 'and')}`

/** Letters of a font that does not say which they are come out as signs of no meaning. */
const isUnreadable = (pages: readonly PageLines[]): boolean => {
  let [all, lost] = [0, 0]
  for (const { lines } of pages)
    for (const { runs } of lines)
      for (const { text } of runs) {
        all += text.length
        lost += text.replace(/[^\u0000-\u0008\u000e-\u001f\ufffd\ue000-\uf8ff]+/g, '').length
      }
  return lost * 5 > all
}

/** Why no page of a document shows any text, and what to do; `undefined` where one does. */
const whyNoText = (
  count: number,
  pages: readonly PageLines[],
  { length: failed }: readonly number[],
): string | undefined => {
  if (pages.some(({ lines }) => lines.length > 0)) return undefined
  const again = 'Nothing was checked. Check that the download was complete, or export the document again.'
  if (count === 0) return `The PDF has no pages: what should list them is empty or damaged. ${again}`
  if (failed === count || failed >= mostFailures)
    return `The PDF is damaged: ${count === 1 ? 'its page' : `${counted(failed, 'page')} of its ${grouped(count)}`} could not be read, or the list of pages leads in a circle or to nothing. ${again}`
  if (failed > 0)
    return `The PDF is damaged: ${forCount(failed, '1 of its pages', `${grouped(failed)} of its pages`)} could not be read, and no text stands on the others that were looked at. ${again}`
  return `The PDF holds no text: its ${forCount(count, 'page is a picture', `${grouped(count)} pages are pictures`)}, as a scanner makes them, or empty, so nothing was checked. Publish the document that was scanned, or its tables as CSV, and check that file.`
}

/**
 * Tells of pages on which no text stands, or none but their numbers. Where the document holds pictures, a page without
 * text is likely one.
 */
const tellBlank = (
  blank: readonly number[],
  { numbered, pictures }: { readonly numbered: boolean; readonly pictures: boolean },
  name: string,
  budget: Budget,
): void => {
  const [first] = blank
  if (first === undefined) return
  const text = numbered ? 'No text but page numbers, and lines that most pages have, stands' : 'No text stands'
  const are = pictures
    ? forCount(
        blank.length,
        'it is a picture, as a scanner makes it, or empty',
        'they are pictures, as a scanner makes them, or empty',
      )
    : forCount(blank.length, 'it is empty or drawn', 'they are empty or drawn')
  budget.add(
    problem(
      'binaryFile',
      place(name, first),
      `${text} on ${pagesIn(blank)}: ${are}. What ${forCount(blank.length, 'it shows', 'they show')} was not checked.`,
      { key: ['pictures'], level: pictures ? 'warning' : 'note' },
    ),
  )
}

/** Reads a document whose parts were found to be of a size that can be read. */
const readDocument = async (
  document: StoredDocument,
  name: string,
  { largest, pictures }: Survey,
  known: readonly RegExp[],
  budget: Budget,
): Promise<Source> => {
  const { pages, empty, failed } = await readPages(document, name, largest, budget)
  const without = whyNoText(document.numPages, pages, failed)
  if (without !== undefined) return refused(name, kind, without)
  const bare = barePages(pages)
  if (bare.length > 0 && empty.length + bare.length === pages.length && failed.length === 0)
    return refused(
      name,
      kind,
      `The PDF holds no text but page numbers, and lines that are the same on its pages: its ${forCount(pages.length, 'page is empty or a picture', `${grouped(pages.length)} pages are empty or pictures`)}, as a scanner makes them, so nothing was checked. Publish the document that was scanned, or its tables as CSV, and check that file.`,
    )
  if (isUnreadable(pages))
    return refused(
      name,
      kind,
      'The letters of this PDF cannot be told: its fonts do not say which they are, so nothing was checked. Export the table as CSV or as a workbook from the program that made it, and check that file.',
    )
  const [first = 1] = failed
  if (failed.length > 0)
    budget.add(
      problem(
        'binaryFile',
        place(name, first),
        `The PDF is damaged: ${pagesIn(failed)} could not be read${pages.length < document.numPages ? ', and nothing after them was' : ''}. What was read was checked without ${forCount(failed.length, 'it', 'them')}. Export the document again.`,
        { key: ['pages', String(first)], level: pages.length < document.numPages ? 'error' : 'warning' },
      ),
    )
  const blank = [...empty, ...bare].sort((a, b) => a - b)
  tellBlank(blank, { numbered: bare.length > 0, pictures: pictures > 0 }, name, budget)
  const blocks = pageBlocks(pages, name, known, budget)
  return { name, kind, blocks, ...budget.problems() }
}

/** Reads a PDF document. Whatever is wrong with it is a problem of the source. */
export const readPdfFile = async (
  bytes: Uint8Array,
  name: string,
  limits: Limits,
  known: readonly RegExp[],
): Promise<Source> => {
  const tooLarge = (size: number): Source =>
    refused(
      name,
      kind,
      `The PDF of ${grouped(bytes.length)} bytes comes to more than ${grouped(size)} when it is unpacked, more than is read of one, so nothing in it was checked. Publish it in parts, or a large table as a CSV file: its records can be read however many they are.`,
      'limitReached',
    )
  if (bytes.length > limits.bytes) return tooLarge(limits.bytes)
  const loaded = await loadLibrary('unpdf', () => import('unpdf'))
  if ('missing' in loaded) return refused(name, kind, `The file is a PDF document. ${loaded.missing}`)
  const most = Math.min(limits.bytes, Math.max(small, ratio * bytes.length))
  const survey = await surveyPdf(bytes, most)
  if (survey.unpacked > most) return tooLarge(most)
  if (survey.drawn > mostDrawn)
    return refused(
      name,
      kind,
      'The parts of this PDF may draw each other more often than can be followed, so nothing in it was checked. Print it to a new PDF, or publish its tables as CSV, and check that file.',
      'limitReached',
    )
  const { getDocument } = await loaded.library.getResolvedPDFJS()
  // The library keeps the bytes for itself, and takes no Buffer, whose slice is the same memory.
  const task = getDocument({ data: new Uint8Array(bytes), ...openOptions })
  try {
    const document = await task.promise
    if (document.numPages > mostPages)
      return refused(
        name,
        kind,
        `The PDF has ${counted(document.numPages, 'page')}, more than are read of one, so nothing in it was checked. Publish it in parts, or a large table as a CSV file: its records can be read however many they are.`,
        'limitReached',
      )
    const permissions = await document.getPermissions()
    if (permissions !== null && survey.packed > mostEncrypted)
      return refused(
        name,
        kind,
        'The PDF is protected against changes, and too large to be read as it is, so nothing was checked. Save it without protection, or publish its tables as CSV, and check that file.',
      )
    return await readDocument(document, name, survey, known, createBudget(limits))
  } catch (cause) {
    const reason = typeof cause === 'object' && cause !== null && 'name' in cause ? cause.name : ''
    return refused(
      name,
      kind,
      reason === 'PasswordException'
        ? 'The PDF is protected by a password, so nothing was checked. Save it without one and check that file.'
        : 'The file begins as a PDF document and is damaged or cut short, so nothing was checked. Check that the download was complete, or export it again.',
    )
  } finally {
    await task.destroy().catch(() => undefined)
  }
}
