import type { Line } from '../each-contract.js'

const lot = /\blot (?:\d{1,3}|[a-z])\b/i
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** The contracts of a table that are lots of another, by what they are lots of. */
interface Lots {
  readonly wholes: ReadonlyMap<string, readonly Line[]>
  readonly lots: ReadonlyMap<string, readonly Line[]>
}

/** Finds the contracts that stand there lot by lot: its name, and its name with "Lot 1". */
export const lotsIn = (contracts: readonly Line[]): Lots => {
  const wholes = new Map<string, Line[]>()
  const lots = new Map<string, Line[]>()
  for (const line of contracts) {
    const title = line.listed.reading.title ?? ''
    const at = title.search(lot)
    const base = at <= 0 ? undefined : title.slice(0, at)
    const list = base === undefined ? wholes : lots
    const name = `${String(line.listed.entry.table)} ${plain(base ?? title)}`
    const known = list.get(name)
    if (known === undefined) list.set(name, [line])
    else known.push(line)
  }
  return { wholes, lots }
}

/** The same contracts, and those without what others of them count already: a contract beside its lots. */
export const withoutLots = (contracts: readonly Line[]): readonly (readonly Line[])[] => {
  const { wholes, lots } = lotsIn(contracts)
  const parts = new Set([...lots].flatMap(([name, each]) => (wholes.has(name) ? each : [])))
  if (parts.size === 0) return [contracts]
  const joined = new Set([...wholes].flatMap(([name, each]) => (lots.has(name) ? each : [])))
  return [contracts, ...[parts, joined].map((left) => contracts.filter((each) => !left.has(each)))]
}
