import type { IsoDate } from '../date/iso-date.js'
import { dateOfDayNumber, dayNumberOf } from '../date/day-number.js'
import { monthEnd } from '../date/utc-date.js'
import { financialYearFrom } from '../published-date/financial-year.js'

/** The days that a source speaks of, both included. */
export interface Period {
  readonly start: IsoDate
  readonly end: IsoDate
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const monthWord =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/
/** Words after which a year is part of a name: Windows Server 2019, an Act of 2000. */
const beforeNameYear =
  /^(?:windows|server|office|exchange|sql|sharepoint|project|visio|word|excel|outlook|access|studio|act|regulations?|order|no|ref)$/

const isNumber = (word: string | undefined): boolean => word !== undefined && /^\d+$/.test(word)
const isYear = (word: string): boolean => word.length === 4 && Number(word) >= 1995 && Number(word) <= 2099
const isMonth = (word: string | undefined): boolean =>
  word !== undefined && word.length === 2 && Number(word) >= 1 && Number(word) <= 12
const isDay = (word: string | undefined): boolean =>
  word !== undefined && word.length <= 2 && Number(word) >= 1 && Number(word) <= 31

const calendarYear = (year: number): Period => ({
  start: dateOfDayNumber(dayNumberOf(year, 1, 1)),
  end: dateOfDayNumber(dayNumberOf(year, 12, 31)),
})
const monthOf = (year: number, month: number): Period => ({
  start: dateOfDayNumber(dayNumberOf(year, month, 1)),
  end: dateOfDayNumber(monthEnd(year, month)),
})
const financial = (first: number): Period => {
  const { start, end } = financialYearFrom(first)
  return { start, end }
}

const follows = (year: number, next: string): boolean =>
  next.length === 4 ? Number(next) === year + 1 : next.length === 2 && Number(next) === (year + 1) % 100

/** Days and years written without a break: 20241128, 202411, 202425. */
const unbroken = (word: string): readonly string[] => {
  if ((word.length !== 6 && word.length !== 8) || !isYear(word.slice(0, 4))) return [word]
  const parts = [word.slice(0, 4), word.slice(4, 6), word.slice(6)].filter((part) => part !== '')
  const [year = '', second = ''] = parts
  return isMonth(second) || (word.length === 6 && follows(Number(year), second)) ? parts : [word]
}

/** What one year among the words says: a period, nothing (part of another name), or that it cannot be told. */
const periodAt = (words: readonly string[], at: number): Period | 'nothing' | 'unclear' => {
  const year = Number(words[at])
  const [before, next, third] = [words[at - 1], words[at + 1], words[at + 2]]
  if (before !== undefined && beforeNameYear.test(before)) return 'nothing'
  if (isNumber(before))
    return isMonth(before) && isDay(words[at - 2]) && !isNumber(words[at - 3]) && !isNumber(next)
      ? monthOf(year, Number(before))
      : 'unclear'
  if (next !== undefined && isNumber(next)) {
    if (isNumber(third))
      return isMonth(next) && isDay(third) && !isNumber(words[at + 3]) ? monthOf(year, Number(next)) : 'unclear'
    if (follows(year, next)) return financial(year)
    return isMonth(next) ? monthOf(year, Number(next)) : 'unclear'
  }
  if (before !== undefined && monthWord.test(before))
    return monthOf(year, months.findIndex((month) => before.startsWith(month)) + 1)
  return calendarYear(year)
}

const overlap = (one: Period, two: Period): Period | undefined => {
  const start = one.start > two.start ? one.start : two.start
  const end = one.end < two.end ? one.end : two.end
  return start <= end ? { start, end } : undefined
}

/** What one part of a path says. */
const periodOfPart = (part: string): Period | 'nothing' | 'unclear' => {
  const words = (part.toLowerCase().match(/\d+|\p{L}+/gu) ?? []).flatMap(unbroken)
  let said: Period | undefined
  for (const [at, word] of words.entries()) {
    const [next, last] = [words[at + 1], words[at + 2]]
    let found: Period | 'nothing' | 'unclear' = 'nothing'
    if (word === 'fy' && next?.length === 2 && isNumber(next) && last?.length === 2 && isNumber(last))
      found =
        follows(2000 + Number(next), last) && !isNumber(words[at + 3]) ? financial(2000 + Number(next)) : 'unclear'
    else if (isYear(word)) {
      // The last of two years was read with the first.
      const previous = words[at - 1]
      if (previous !== undefined && isYear(previous) && follows(Number(previous), word)) continue
      found = periodAt(words, at)
    }
    if (found === 'nothing') continue
    if (found === 'unclear') return 'unclear'
    const both = said === undefined ? found : overlap(said, found)
    if (both === undefined) return 'unclear'
    said = both
  }
  return said ?? 'nothing'
}

/**
 * The year or month that the name of a source says it is of: by the name of the file and the nearest folder that says
 * one. Nothing where they differ, or where a number may be something else.
 */
export const periodOfName = (name: string): Period | undefined => {
  // A name is a path of a person's own disk; what is longer is none.
  if (name.length > 4096) return undefined
  const parts = name.split(/[\\/]/)
  const file = (parts.pop() ?? '').replace(/\.[a-z]\w*$/i, '')
  const ofFile = periodOfPart(file)
  if (ofFile === 'unclear') return undefined
  for (const folder of parts.reverse()) {
    const ofFolder = periodOfPart(folder)
    if (ofFolder === 'nothing') continue
    if (ofFolder === 'unclear') return undefined
    return ofFile === 'nothing' ? ofFolder : overlap(ofFile, ofFolder)
  }
  return ofFile === 'nothing' ? undefined : ofFile
}

/** The year or month that a line says it is of; nothing where a number in it may be something else. */
export const periodOfWords = (words: string): Period | undefined => {
  if (words.length > 200) return undefined
  const period = periodOfPart(words)
  return period === 'nothing' || period === 'unclear' ? undefined : period
}

/** True where two periods have no day in common. */
export const areApart = (one: Period, two: Period): boolean => overlap(one, two) === undefined
