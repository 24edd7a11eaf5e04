import { counted, forCount, listed, longDate, type IsoDate } from '@imt/core'
import { bodiesNamed } from './bodies-named.js'
import type { ComparedText } from './compare-texts.js'
import type { Days } from './periods-asked.js'
import type { PublishedCell } from './published-answer.js'
import type { PublishedRow } from './published-rows.js'

/** Says where what is asked about has another name in the publication. */
export const otherwiseNamed = (
  { stems, subjects }: ComparedText,
  stated: readonly { readonly row: PublishedRow }[],
): readonly string[] => {
  const rows = stated.filter(
    ({ row }) =>
      !row.isTotal &&
      (([...row.stems].every((stem) => !stems.has(stem)) &&
        [...row.subjects].some((subject) => subjects.has(subject))) ||
        // Of a kind of what is named: the wide area network, where a question is of the network.
        (subjects.size === 0 &&
          row.section === 'contracts' &&
          new Set([...row.stems].map((stem) => stems.has(stem))).size === 2)),
  )
  const names = [...new Set(rows.map(({ row }) => row.label))]
  return names.length === 0 ? [] : [`Check that it is the same: the publication calls it ${listed(names.slice(0, 5))}.`]
}

/** What is to be known of the cells themselves. */
export const doubts = (cells: readonly PublishedCell[], asked: readonly Days[], asOf: IsoDate): readonly string[] => {
  const other = cells.filter(({ otherPeriod }) => otherPeriod)
  const stale = cells.filter((cell) => cell.stale === true)
  const undated = cells.filter((cell) => cell.stale === null)
  const wrong = cells.filter(({ contradictedBy }) => contradictedBy.length > 0)
  const periods = [...new Set(cells.flatMap(({ period }) => period ?? []))]
  return [
    ...(other.length > 0 ? [`It is of ${listed(periods)}, and another period is asked about.`] : []),
    ...(stale.length > 0 && asked.length === 0
      ? [`It is of ${listed(periods)}, more than a year before ${longDate(asOf)}: check whether it still holds.`]
      : []),
    ...(undated.length > 0 && asked.length === 0
      ? ['It does not say of when it is: check that, before anybody is pointed to it.']
      : []),
    ...(wrong.length > 0
      ? [
          `${counted(wrong.length, 'cell')} of it ${forCount(wrong.length, 'is', 'are')} contradicted by what else is published (${listed([...new Set(wrong.flatMap(({ contradictedBy }) => contradictedBy.map(({ rule }) => rule)))])}): put that right first.`,
        ]
      : []),
  ]
}

/** A publication tells of the body that made it: a question that names one may be about another. */
export const ofNamedBody = (text: string): readonly string[] =>
  bodiesNamed(text).size === 0
    ? []
    : ['It names a body. If that is another than whoever published this, it says nothing of it: advise where to ask.']
