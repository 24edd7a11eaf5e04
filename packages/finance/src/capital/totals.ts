import { beginsAsTotal, groupName, isSubTotalWord, isTotalWord } from '../table/row-role.js'
import type { CapitalLine } from './schema.js'

/** A total of a capital table and the rows it is made of, as positions in the list that was given. */
export interface CapitalTotal {
  readonly total: number
  readonly parts: readonly number[]
  readonly noun: 'project' | 'row'
}

/** The words by which a row calls itself a total. */
const totalWords = ({ category, project }: CapitalLine): string | undefined => {
  if (beginsAsTotal(project) || isSubTotalWord(project)) return project
  return project.trim() === '' || groupName(project) === groupName(category) || /^[-–—]$/.test(project.trim())
    ? beginsAsTotal(category) || isSubTotalWord(category)
      ? category
      : undefined
    : undefined
}

/** The category that words such as `Total New Systems` or `New Systems sub-total` name. */
const named = (words: string): string =>
  groupName(
    words
      .replace(/^(?:sub[\s-]?)?totals?\b/i, '')
      .replace(/^\s*(?:for|of)\b/i, '')
      .replace(/[\s:.;*–-]+/, ' '),
  )

/**
 * Returns what each total of one capital table is the total of. A sub-total covers its category where it names one,
 * else the lines since the last total; the last total covers the sub-totals and the lines without one. Where the words
 * do not tell which of these a total is, it is left out.
 *
 * @param lines - the rows of one table, in the order published
 */
export const capitalTotals = (lines: readonly CapitalLine[]): readonly CapitalTotal[] => {
  const words = lines.map(totalWords)
  const categories = new Set(
    lines.flatMap(({ category }, at) => (words[at] === undefined ? [groupName(category)] : [])),
  )
  // A project may be called "Total …": only a total word alone, a category's name, or the last place makes it a total.
  const isTotal = (at: number): boolean => {
    const own = words[at]
    return (
      own !== undefined &&
      (isTotalWord(own) || isSubTotalWord(own) || categories.has(named(own)) || at === lines.length - 1)
    )
  }
  const totals = lines.flatMap((_, at) => (isTotal(at) ? [at] : []))
  const last = totals.at(-1)
  const found: CapitalTotal[] = []
  const covered = new Set<number>()
  const subTotals: number[] = []
  let since: number[] = []
  for (const at of lines.keys()) {
    const own = words[at] ?? ''
    if (!isTotal(at)) {
      since.push(at)
      continue
    }
    const category = named(own)
    const isSub = isSubTotalWord(own) || (category !== '' && categories.has(category))
    if (at === last && !isSub) {
      const left = lines.flatMap((__, each) => (isTotal(each) || covered.has(each) ? [] : [each]))
      // Lines since a total of the very same words: this may be one more of them.
      const unsure =
        since.length > 0 && totals.some((each) => each !== at && groupName(words[each] ?? '') === groupName(own))
      const parts = [...subTotals, ...left]
      if (!unsure && parts.length > 0) found.push({ total: at, parts, noun: subTotals.length > 0 ? 'row' : 'project' })
      continue
    }
    const ofCategory =
      isSub && category !== '' && categories.has(category)
        ? lines.flatMap((line, each) => (!isTotal(each) && groupName(line.category) === category ? [each] : []))
        : since
    const parts = ofCategory.filter((each) => !covered.has(each))
    since = []
    // A second total of the same rows, or one that comes before its rows, covers nothing that is known.
    if (parts.length === 0 || parts.some((each) => each > at)) continue
    for (const part of parts) covered.add(part)
    subTotals.push(at)
    found.push({ total: at, parts, noun: 'project' })
  }
  return found
}

/** Returns whether a row of a capital programme calls itself a total or a sub-total, wherever it stands. */
export const isCapitalTotal = (line: CapitalLine): boolean => {
  const own = totalWords(line)
  return own !== undefined && (isTotalWord(own) || isSubTotalWord(own))
}
