/** Returns rows of cells between upright bars, headings first, as a table of a page. */
export const htmlTable = (...rows: readonly string[]): string =>
  `<table>${rows
    .map((row, at) => {
      const tag = at === 0 ? 'th' : 'td'
      const cells = row.split('|').map((cell) => `<${tag}>${cell}</${tag}>`)
      return `<tr>${cells.join('')}</tr>`
    })
    .join('')}</table>`
