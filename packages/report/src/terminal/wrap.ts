import { grouped, visibleText } from '@imt/core'

/** No word that people read is longer: what is comes from a cell that was made so, or is damaged. */
const longestWord = 1000
const [shownBefore, shownAfter] = [200, 100] as const

/** A word as it is shown: of a very long one the beginning and the end, and how much lies between. */
const shownWord = (word: string): string => {
  if (word.length <= longestWord) return word
  const begin = word.slice(0, shownBefore).replace(/[\ud800-\udbff]$/, '')
  const end = word.slice(-shownAfter).replace(/^[\udc00-\udfff]/, '')
  return `${begin}… (${grouped(word.length - begin.length - end.length)} characters) …${end}`
}

/**
 * Returns the text in lines of at most `width` characters, broken at spaces; a longer word stands alone, and
 * of one of more than a thousand characters only the beginning and the end are shown. Line breaks
 * and tabs of the text are spaces here; what else cannot be seen becomes a mark first, so that the marks are counted.
 */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  const words = visibleText(text.replaceAll(/[\t\r\n]/g, ' ')).split(/\s+/)
  for (const word of words.filter((part) => part !== '').map(shownWord)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

/** Returns the text wrapped and indented, fitting into 80 columns. */
export const paragraph = (text: string, indent: number): readonly string[] =>
  wrap(text, 80 - indent).map((line) => ' '.repeat(indent) + line)
