import { textOf } from '../positions/line.js'
import type { PageLines } from './page-lines.js'

/** A page with more lines than this says something itself. */
const mostLines = 4

const pageNumber = /^\W{0,3}(?:page|p\.?)?\s{0,2}\d{1,4}(?:\s{0,2}(?:of|\/)\s{0,2}\d{1,4})?\W{0,3}$/i
const ofScanner = /^(?:scanned|created|digitised) (?:by|with|using|on)\b|\bcamscanner\b/i

/** The number of a page beside other words. */
const beside = /(?:^|\s)\W?(?:page|p\.)\s{0,2}\d{1,4}(?:\s{0,2}(?:of|\/)\s{0,2}\d{1,4})?\W?(?:$|\s)/i

/** A line as all pages have it, without the number of each. */
const unnumbered = (text: string): string => text.replace(beside, '')

/**
 * Returns the pages, from 1, on which nothing stands but their number, and lines that most pages have: of a scan to
 * which a program added a footer, that is all that can be read.
 */
export const barePages = (pages: readonly PageLines[]): readonly number[] => {
  // Of a full page the lines at its head and foot are enough.
  const texts = pages.map(({ lines }) =>
    (lines.length > mostLines ? [...lines.slice(0, 2), ...lines.slice(-2)] : lines).map(({ runs }) =>
      textOf(runs).trim(),
    ),
  )
  const times = new Map<string, number>()
  for (const page of texts)
    for (const line of new Set(page.map(unnumbered))) times.set(line, (times.get(line) ?? 0) + 1)
  const isEverywhere = (text: string): boolean => {
    const found = times.get(unnumbered(text)) ?? 0
    return found >= 2 && found * 2 > pages.length
  }
  const isOfPage = (text: string): boolean => pageNumber.test(text) || ofScanner.test(text)
  const isFull = pages.map(({ lines }) => lines.length > mostLines)
  const someFull = isFull.includes(true)
  return texts.flatMap((page, index) =>
    page.length > 0 &&
    isFull[index] === false &&
    (someFull || page.some((text) => isOfPage(text) || beside.test(text))) &&
    page.every((text) => isOfPage(text) || isEverywhere(text))
      ? [index + 1]
      : [],
  )
}
