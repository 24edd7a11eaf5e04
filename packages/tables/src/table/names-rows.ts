/** A figure by its looks: digits with their signs, `-`, `n/a`. Days and codes are none. */
const figure = /^[(+\-–−£$€ ]{0,4}\d[\d,. ]{0,30}[)%km+\-–−]{0,2}$|^[-–—]$|^n\/?a$|^nil$/i

/**
 * Says of a row whether its first cell names what the figures beside it are of, so that its column needs no heading;
 * `undefined` where nothing stands beside it.
 *
 * @param texts - the cells of the row, from the left
 */
export const namesRow = ([first = '', ...others]: readonly string[]): boolean | undefined => {
  const beside = others.map((text) => text.trim()).filter((text) => text !== '')
  if (beside.length === 0) return undefined
  return /\p{L}/u.test(first) && beside.every((text) => figure.test(text))
}

/**
 * Says whether the first column of a table names its rows: its first row that has a name and something beside it does.
 *
 * @param rows - the rows below the headings, as texts
 */
export const namesRows = (rows: readonly (readonly string[])[]): boolean => {
  for (const row of rows) {
    const names = (row[0] ?? '').trim() === '' ? undefined : namesRow(row)
    if (names !== undefined) return names
  }
  return false
}
