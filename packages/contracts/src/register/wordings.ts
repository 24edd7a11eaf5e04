import { frozen, type Parsed } from '@imt/core'
import { extensionReadings, type ExtensionReadings } from '../extension/parse-extension.js'
import { parseNoticePeriod, type NoticePeriod } from '../term/notice-period.js'
import { readDates, type PublishedTerm } from './read-dates.js'

/** Reads the wordings of an entry: afresh, or remembering what it read. */
export interface Wordings {
  extension(text: string, column: 'extension' | 'term'): Parsed<ExtensionReadings>
  notice(text: string): Parsed<NoticePeriod>
  dates(text: string, as: 'start' | 'end' | 'period'): PublishedTerm
}

/** Reads every wording afresh. */
export const freshWordings: Wordings = {
  extension: extensionReadings,
  notice: parseNoticePeriod,
  dates: readDates,
}

const remember = <T>(most: number, read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const value = frozen(read(text))
    known.set(text, value)
    return value
  }
}

/** Returns what remembers the wordings that come back in many entries. */
export const rememberedWordings = (): Wordings => {
  const asExtension = remember(5000, (text) => extensionReadings(text, 'extension'))
  const asTerm = remember(5000, (text) => extensionReadings(text, 'term'))
  const datesAs = (as: 'start' | 'end' | 'period'): ((text: string) => PublishedTerm) =>
    remember(5000, (text) => readDates(text, as))
  const worded = { start: datesAs('start'), end: datesAs('end'), period: datesAs('period') }
  return {
    extension: (text, column) => (column === 'term' ? asTerm(text) : asExtension(text)),
    notice: remember(5000, parseNoticePeriod),
    // Plain days are as quick to read as to look up.
    dates: (text, as) => (text.length === 10 ? readDates(text, as) : worded[as](text)),
  }
}
