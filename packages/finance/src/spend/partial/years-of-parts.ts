import { counted, listed, type Note, type ResultPart } from '@imt/core'
import { namedMonths } from '../named-months.js'

/** The financial year that a file is named for, by its last month; `undefined` where it names none. */
const yearOf = (name: string): string | undefined => {
  const last = namedMonths(name)?.split('/').at(-1) ?? ''
  const [, year = '', month = ''] = /^(\d{4})-(\d{2})$/.exec(last) ?? []
  if (year === '') return undefined
  const first = Number(month) >= 4 ? Number(year) : Number(year) - 1
  return `${String(first)}/${String(first + 1).slice(-2)}`
}

/** Says where parts are named for months of several financial years, whose sums may not have been meant to be one. */
export const yearsOfParts = (parts: readonly Pick<ResultPart, 'name'>[]): readonly Note[] => {
  const years = new Map<string, number>()
  for (const { name } of parts) {
    const year = yearOf(name)
    if (year !== undefined) years.set(year, (years.get(year) ?? 0) + 1)
  }
  if (years.size < 2) return []
  const all = [...years].sort(([a], [b]) => (a < b ? -1 : 1))
  const told = all.length > 6 ? [...all.slice(0, 3), ...all.slice(-2)] : all
  return [
    {
      code: 'partsOfYears',
      message: `The parts are named for months of ${counted(all.length, 'financial year')} (${listed(
        told.map(([year, parts]) => `${year}: ${counted(parts, 'part')}`),
        'and',
      )}${told.length < all.length ? ', and years between' : ''}), and the result is of all of them. Check that they belong together`,
      params: { years: all.length },
    },
  ]
}
