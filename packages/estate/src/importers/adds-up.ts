import { isTotalRow, totalOfKind } from '../classes/total-row.js'

const figure = /^[-(]?[£$€]?\s?[\d,]+(?:\.\d+)?\)?%?$/

/** True for a row that adds up those above it: it is headed as a total, and has nothing else but figures. */
export const addsUp = (texts: readonly string[]): boolean => {
  const [first = '', ...others] = texts.filter((words) => words !== '')
  return (
    (isTotalRow({ assetType: first.replace(/:$/, '') }) || totalOfKind(first) !== undefined) &&
    others.every((words) => figure.test(words))
  )
}
