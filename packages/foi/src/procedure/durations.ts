/** A time that a sentence names. */
export interface Duration {
  readonly words: string
  readonly amount: number
  /** `days` where nothing says whether they are working days. */
  readonly unit: 'workingDays' | 'calendarDays' | 'days' | 'weeks' | 'months'
  readonly from: number
  readonly to: number
}

const numbers: { readonly [word: string]: number } = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  sixty: 60,
}
// bound: 4,000 characters, by sentencesOf
const duration =
  /\b(?<amount>\d{1,3}|a|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|sixty)(?: \(\w{1,6}\))?[ -](?:(?:further|more|additional|extra|full) )?(?<kind>working|business|school|calendar|clear)?[ -]?(?<unit>days?|weeks?|months?)\b/gi

/** Returns the times that a sentence names, in order: "20 (twenty) working days", "one calendar month". */
export const durationsIn = (sentence: string): readonly Duration[] =>
  [...sentence.matchAll(duration)].flatMap((match): readonly Duration[] => {
    const { amount = '', kind = '', unit = '' } = match.groups ?? {}
    const [words] = match
    const count = numbers[amount.toLowerCase()] ?? Number(amount)
    // "A day" is no limit.
    if (!(count > 0) || /^an? (?:working )?days?$/i.test(words)) return []
    const place = { words, amount: count, from: match.index, to: match.index + words.length }
    if (/^w/i.test(unit)) return [{ ...place, unit: 'weeks' }]
    if (/^m/i.test(unit)) return [{ ...place, unit: 'months' }]
    return [
      {
        ...place,
        unit: /^(?:working|business)$/i.test(kind) ? 'workingDays' : kind === '' ? 'days' : 'calendarDays',
      },
    ]
  })

/** The most calendar days that a time in days, weeks or months may come to. */
export const mostCalendarDays = ({ amount, unit }: Duration): number =>
  unit === 'weeks' ? amount * 7 : unit === 'months' ? amount * 31 : amount
/** The fewest. */
export const fewestCalendarDays = ({ amount, unit }: Duration): number =>
  unit === 'weeks' ? amount * 7 : unit === 'months' ? amount * 28 : amount
