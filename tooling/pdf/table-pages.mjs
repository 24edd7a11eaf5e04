import { widthOf } from './helvetica.mjs'

/** The words of a text on lines that are no wider than `most`. */
const wrapped = (text, most, size) => {
  const lines = []
  for (const word of text.split(' ')) {
    const open = lines.at(-1)
    if (open !== undefined && widthOf(`${open} ${word}`, size) <= most) lines[lines.length - 1] = `${open} ${word}`
    else lines.push(word)
  }
  return lines
}

/**
 * Lays a table out over pages as programs print it.
 *
 * @param columns - for each its `heading`, its `width` in points, and `right` if it is set flush right
 * @param rows - their texts; what is wider than its column goes on on a second line
 * @param options - `title`, `size` of the letters, `align` of cells that have fewer lines than their row (`top`,
 *   `middle` or `bottom`), `repeat` of the headings on each page, `numbered` pages, `padding` of cells
 */
export const tablePages = (columns, rows, options = {}) => {
  const {
    title,
    size = 8,
    align = 'top',
    repeat = true,
    numbered = true,
    padding = 3,
    height = 595,
    left = 36,
  } = options
  const leading = size * 1.2
  const pages = []
  let texts = []
  let y = 40
  const width = left * 2 + columns.reduce((all, column) => all + column.width, 0)
  const put = (cells) => {
    const lines = cells.map((text, at) => (text === '' ? [] : wrapped(text, columns[at].width - 2 * padding, size)))
    const most = Math.max(...lines.map(({ length }) => length))
    let x = left
    lines.forEach((cell, at) => {
      const free = (most - cell.length) * leading
      const top = align === 'top' ? 0 : align === 'middle' ? free / 2 : free
      cell.forEach((text, line) => {
        const start = columns[at].right ? x + columns[at].width - padding - widthOf(text, size) : x + padding
        texts.push({ x: start, y: y + size + top + line * leading, text, size })
      })
      x += columns[at].width
    })
    y += most * leading + padding
  }
  const headings = columns.map(({ heading }) => heading)
  const end = () => {
    const number = pages.length + 1
    if (numbered) texts.push({ x: width / 2, y: height - 20, text: `Page ${number}`, size })
    pages.push({ texts, width, height })
    texts = []
    y = 40
  }
  if (title) {
    texts.push({ x: left, y, text: title, size: size * 1.5 })
    y += size * 3
  }
  put(headings)
  for (const row of rows) {
    if (y > height - 60) {
      end()
      if (repeat) put(headings)
    }
    put(row)
  }
  end()
  return pages
}
