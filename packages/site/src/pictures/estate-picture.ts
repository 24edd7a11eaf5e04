import { isRecord } from '@imt/core'
import { objectsOf, textOf, type JsonObject } from '../content/json.js'
import { oneLine } from '../page/nodes.js'
import { valueOfFigure } from '../tables/cells.js'
import { byTable, numbered, type Placed } from '../tables/grouped-rows.js'
import { countTick } from './amount-words.js'
import { largest } from './largest.js'
import type { Bar, Picture } from './picture.js'

const isTotal = (text: string): boolean => /\btotals?\b/i.test(text)

const bound = (figure: JsonObject, name: 'low' | 'high'): number | undefined => {
  const text = figure[name]
  const value = typeof text === 'string' ? Number(text) : NaN
  return Number.isFinite(value) ? value : undefined
}

/** What is known of a quantity as a stroke: a number, about a number, between two, or with an end that is open. */
const barOf = (row: string, figure: JsonObject): Bar => {
  const label = oneLine(textOf(figure['text']))
  const value = valueOfFigure(figure)
  const [low, high] = [bound(figure, 'low'), bound(figure, 'high')]
  if (figure['kind'] === 'exact' && value !== undefined) return { row, from: 0, to: value, kind: 'Stated', label }
  if (value !== undefined) return { row, from: 0, to: value, kind: 'About, or between two', label }
  if (low !== undefined && high !== undefined) return { row, from: 0, to: high, kind: 'About, or between two', label }
  return { row, from: low ?? 0, to: null, kind: 'Not known', label: label === '' ? 'not stated' : label }
}

const classes = (placed: readonly Placed[], table: string, id: string): readonly Picture[] => {
  const rows = placed.flatMap(({ row }) => {
    const name = [textOf(row['group']), textOf(row['assetType'])].filter((text) => text !== '').join(': ')
    const { quantity } = row
    return isRecord(quantity) && !isTotal(name) ? [{ name: oneLine(name), quantity: quantity as JsonObject }] : []
  })
  const bars = rows.map(({ name, quantity }) => barOf(name, quantity))
  if (!bars.some(({ to }) => to !== null)) return []
  const { names, words } = largest(
    bars.map(({ row, to }) => ({ row, value: to ?? 0 })),
    'row',
  )
  const unknown = bars.filter(({ to }) => to === null).length
  const shown = bars.filter(({ row }) => names.includes(row))
  const met = new Set(shown.map(({ kind }) => kind))
  return [
    {
      id,
      title: 'Hardware by class of asset',
      description: `A bar for each class, as long as its number. ${unknown === 0 ? 'Every class has a number.' : 'A class without a number has a bar with an open end: it is not known how long it would be.'}${words}`,
      table,
      rows: names,
      bars: shown,
      kinds: [
        { name: 'Stated', ink: 'dark' as const },
        { name: 'About, or between two', ink: 'hatched' as const },
        { name: 'Not known', ink: 'open' as const },
      ].filter(({ name }) => met.has(name)),
      axis: 'Quantity (number)',
      tick: countTick,
    },
  ]
}

/** A picture of each table of classes, with open ends for what is not known. */
export const estatePictures = (estate: JsonObject): readonly Picture[] => {
  const tables = byTable(objectsOf(estate['classes']))
  return tables.flatMap((placed, index) =>
    classes(placed, numbered('estate', index, tables.length), numbered('estate-by-class', index, tables.length)),
  )
}
