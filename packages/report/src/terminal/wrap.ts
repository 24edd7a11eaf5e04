import { visibleText } from '@imt/core'

/**
 * Returns the text in lines of at most `width` characters, broken at spaces; a longer word stands alone. Line breaks
 * and tabs of the text are spaces here; what else cannot be seen becomes a mark first, so that the marks are counted.
 */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  const words = visibleText(text.replaceAll(/[\t\r\n]/g, ' ')).split(/\s+/)
  for (const word of words.filter((part) => part !== '')) {
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
