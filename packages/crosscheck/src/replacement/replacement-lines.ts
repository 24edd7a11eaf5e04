import { parseFinancialYear, pointerTo, sumFigures, type Decimal, type IsoDate, type JsonPointer } from '@imt/core'
import { replaceableDevices, type AssetClass, type Estate } from '@imt/estate'
import type { Finance } from '@imt/finance'

/** An amount of a capital programme that replaces devices of classes that the estate counts. */
export interface ReplacementLine {
  readonly at: JsonPointer
  readonly project: string
  readonly year: string
  /** First day of the financial year, where the heading is one. */
  readonly yearStart: IsoDate | null
  readonly amount: { readonly text: string; readonly value: Decimal }
  /** Positions of the classes that the line names. */
  readonly classes: readonly number[]
  readonly devices: ReturnType<typeof sumFigures>
  /** True where the line names its devices only as examples: its scope is open. */
  readonly byExample: boolean
}

const replaces = /\b(?:replac\w*|refresh\w*|renewals?)\b/i
const example = /\b(?:for example|e\.?g\.?|such as|including|etc)\b/i

type Words = readonly string[]
const wordsOf = (text: string): Words => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The parts of a class as a project may name them, in the singular: `PCs and laptops` has two. */
const partsOf = ({ assetType }: AssetClass): readonly Words[] =>
  assetType
    .replace(/\([^)]*(?:\)|$)/g, '')
    .split(/,|&|\/|\band\b/i)
    .map((part) => part.trim().replace(/s$/i, ''))
    .filter((part) => part.length >= 2)
    .map(wordsOf)
    .filter((words) => words.length > 0)

/** True if the words of a part stand in a row, the last of them in the singular or the plural. */
const holds = (project: Words, part: Words): boolean =>
  project.some((_, at) =>
    part.every((word, index) => {
      const said = project[at + index]
      return said === word || (index === part.length - 1 && said === `${word}s`)
    }),
  )

/** Makes the test whether a project names a class: `PCs` and `pc`; both parts of `PCs and laptops`. */
const namesIn = (classes: readonly AssetClass[]): ((project: Words, position: number) => boolean) => {
  const parts = classes.map(partsOf)
  return (project, position) => {
    const all = parts[position] ?? []
    return all.length > 0 && all.every((part) => holds(project, part))
  }
}

/**
 * Returns the amounts of a capital programme that replace devices, each with the classes that it names and how many
 * devices they have. Only devices count, and only stock: no ports, no totals, nothing that a managed service replaces.
 *
 * @param finance - the finance section
 * @param estate - the estate section
 */
export const replacementLines = ({ capital = [] }: Finance, { classes = [] }: Estate): readonly ReplacementLine[] => {
  const replaceable = replaceableDevices(classes)
  const names = namesIn(classes)
  return capital.flatMap(({ category, project, amounts }, index) => {
    if (!replaces.test(project) && !replaces.test(category)) return []
    const words = wordsOf(project)
    const named = replaceable.filter(({ position }) => names(words, position))
    // A class that another includes is not added to it, but only where that other is itself counted.
    const positions = named
      .filter(({ within }) => !named.some(({ position }) => position === within))
      .map(({ position }) => position)
    if (positions.length === 0) return []
    const devices = sumFigures(positions.flatMap((position) => classes[position]?.quantity ?? []))
    return amounts.flatMap(({ year, amount: { text, value } }, column): readonly ReplacementLine[] => {
      if (value === null || !value.gt(0)) return []
      const read = parseFinancialYear(year.replace(/[^\d/\-–]/g, ' ').trim())
      return [
        {
          at: pointerTo('sections', 'finance', 'capital', index, 'amounts', column, 'amount'),
          project,
          year: year.trim(),
          yearStart: read.ok ? read.value.start : null,
          amount: { text, value },
          classes: positions,
          devices,
          byExample: example.test(project),
        },
      ]
    })
  })
}
