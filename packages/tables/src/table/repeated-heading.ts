import { counted, type Location } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import type { Budget } from '../limits/budget.js'

/** A heading that says only in what the column counts: it stands beside each heading that it belongs to. */
const unit = /^(?:per ?cent(?:age)?|share|proportion)$/i

/** True for a heading that may well stand several times: "2024/25", "%", "2025/26", "%". */
export const isUnitAlone = (text: string): boolean => text.trim() === '%' || unit.test(text.trim())

/** A heading that stands to the left of its column already, and what the column is called instead. */
export interface RepeatedHeading {
  readonly location: Location
  readonly text: string
  readonly readAs: string
}

/** So many columns of one heading are told of one by one; of more the first says it for all. */
const mostTold = 3

/** Tells of headings that head more than one column. `key` tells their table from the others of the file. */
export const tellRepeatedHeadings = (
  budget: Budget,
  repeated: readonly RepeatedHeading[],
  key: readonly string[] = [],
): void => {
  const byText = new Map<string, RepeatedHeading[]>()
  for (const each of repeated) {
    if (isUnitAlone(each.text)) continue
    const plain = each.text.toLowerCase()
    const known = byText.get(plain)
    if (known) known.push(each)
    else byText.set(plain, [each])
  }
  const tell = ({ location, text }: RepeatedHeading, words: string): void => {
    budget.tell('duplicateHeading', () =>
      problem('duplicateHeading', location, `The heading "${text}" ${words}. Give each column a heading of its own.`, {
        key: [...key, text],
        stated: text,
      }),
    )
  }
  for (const columns of byText.values()) {
    const [first, last] = [columns[0], columns.at(-1)]
    if (first === undefined || last === undefined) continue
    if (columns.length > mostTold)
      tell(
        first,
        `heads ${counted(columns.length, 'more column')} besides the first, from here on: they were read as "${first.readAs}" to "${last.readAs}"`,
      )
    else for (const each of columns) tell(each, `heads more than one column: this one was read as "${each.readAs}"`)
  }
}
