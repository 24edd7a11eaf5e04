import type { Corpus } from './corpus.js'
import { elements, pieces } from './hostile.js'
import { mutate } from './mutate.js'
import type { Random } from './random.js'

/** A cell or a wording: one that was published, with or without changes, or pieces in a row. */
export const cell = (random: Random, { cells }: Corpus): string => {
  if (random.chance(0.35)) return random.pick(cells)
  if (random.chance(0.5)) return mutate(random.pick(cells), cells, random)
  return random.several(6, () => (random.chance(0.6) ? random.pick(pieces) : random.pick(cells).slice(0, 40))).join('')
}

const span = (random: Random): string => {
  if (random.chance(0.7)) return ''
  const many = random.pick(['0', '1', '2', '3', '7', '1000', '65534', '1e9', '-1', 'x', '', ' 2', '100000000'])
  return ` ${random.pick(['colspan', 'rowspan'])}="${many}"`
}

const attributes = (random: Random, corpus: Corpus): string =>
  random.chance(0.8)
    ? ''
    : random.pick([
        ' hidden',
        ' aria-hidden="true"',
        ' style="display:none"',
        ' role="presentation"',
        ' scope="row"',
        ` href="${random.pick(pieces)}"`,
        ` title="${cell(random, corpus)}"`,
        ` data-x='${random.pick(pieces)}`,
      ])

const table = (random: Random, corpus: Corpus, depth: number): string => {
  const columns = 1 + random.below(8)
  const row = (tag: string): string =>
    `<tr${attributes(random, corpus)}>${Array.from({ length: random.chance(0.8) ? columns : random.below(12) }, () => {
      const inner = random.chance(0.04) && depth > 0 ? page(random, corpus, depth - 1) : cell(random, corpus)
      return `<${tag}${span(random)}${attributes(random, corpus)}>${inner}${random.chance(0.6) ? `</${tag}>` : ''}`
    }).join('')}`
  const rows = random.several(random.chance(0.05) ? 150 : 8, () => row('td')).join('\n')
  const head = random.chance(0.8) ? `<thead>${random.several(3, () => row('th')).join('')}</thead>` : row('th')
  return `<table>${random.chance(0.3) ? `<caption>${cell(random, corpus)}</caption>` : ''}${head}${rows}${random.chance(0.9) ? '</table>' : ''}`
}

/** A page, or a part of one, as bad as chance makes it. */
export const page = (random: Random, corpus: Corpus, depth = 3): string =>
  Array.from({ length: 1 + random.below(6) }, () => {
    const tag = random.pick(elements)
    switch (random.below(7)) {
      case 0:
      case 1:
        return table(random, corpus, depth)
      case 2:
        return `<${tag}${attributes(random, corpus)}>`.repeat(1 + random.below(random.chance(0.05) ? 900 : 5))
      case 3:
        return `<${tag}>${depth > 0 ? page(random, corpus, depth - 1) : ''}${random.chance(0.7) ? `</${tag}>` : ''}`
      case 4:
        return `<h${1 + random.below(6)}>${cell(random, corpus)}</h2>`
      case 5:
        return `<ul>${random.several(5, () => `<li>${cell(random, corpus)}`).join('')}</ul>`
      default:
        return cell(random, corpus)
    }
  }).join('\n')

/** A CSV file, as bad as chance makes it. */
export const csv = (random: Random, corpus: Corpus, headings: readonly string[] = corpus.cells): string => {
  const delimiter = random.pick([',', ',', ';', '\t', '|'])
  const end = random.pick(['\n', '\r\n', '\r'])
  const quoted = (text: string): string =>
    random.chance(0.08)
      ? text
      : /["\r\n]/.test(text) || text.includes(delimiter)
        ? `"${text.replaceAll('"', '""')}"`
        : text
  const columns = 1 + random.below(10)
  const record = (make: () => string): string =>
    Array.from({ length: random.chance(0.9) ? columns : random.below(14) }, () => quoted(make())).join(delimiter)
  const titles = random.chance(0.2) ? [cell(random, corpus)] : []
  const body = random.several(random.chance(0.05) ? 300 : 10, () => record(() => cell(random, corpus)))
  const file = [...titles, record(() => random.pick(headings)), ...body].join(end)
  return random.chance(0.1) ? `\ufeff${file}` : file
}

const name = (random: Random, { keys }: Corpus): string =>
  random.chance(0.15) ? random.pick(pieces) : random.pick(keys)

/** Any value of JSON. */
export const value = (random: Random, corpus: Corpus, depth = 3): unknown => {
  switch (random.below(depth > 0 ? 9 : 6)) {
    case 0:
      return random.pick([0, -0, 1, -1, 0.1, 1e308, 5e-324, 2 ** 53, 1e21, 12, 365, 36_500, 1e9])
    case 1:
      return random.pick([true, false, null])
    case 2:
    case 3:
    case 4:
    case 5:
      return cell(random, corpus)
    case 6:
      return random.several(4, () => value(random, corpus, depth - 1))
    default: {
      const made: Record<string, unknown> = {}
      for (const [key, inner] of random.several(
        5,
        () => [name(random, corpus), value(random, corpus, depth - 1)] as const,
      ))
        Object.defineProperty(made, key, { value: inner, enumerable: true, configurable: true, writable: true })
      return made
    }
  }
}

/** A value with one member left out, put in, said twice, named otherwise or replaced. */
export const changed = (json: unknown, random: Random, corpus: Corpus): unknown => {
  if (typeof json !== 'object' || json === null || random.chance(0.12)) return value(random, corpus, 2)
  if (Array.isArray(json)) {
    const list: unknown[] = [...(json as unknown[])]
    const at = random.below(list.length + 1)
    const way = random.below(5)
    if (way === 0) list.splice(at, 1)
    else if (way === 1) list.splice(at, 0, value(random, corpus, 2))
    else if (way === 2 && list.length > 0)
      list.push(...Array.from({ length: random.below(30) }, () => random.pick(list)))
    else if (list.length > 0) list[at % list.length] = changed(list[at % list.length], random, corpus)
    return list
  }
  const entries = Object.entries(json)
  const at = random.below(entries.length + 1) % Math.max(1, entries.length)
  const [key = 'key', inner] = entries[at] ?? []
  const way = random.below(6)
  if (way === 0) entries.splice(at, 1)
  else if (way === 1) entries.push([name(random, corpus), value(random, corpus, 2)])
  else if (way === 2) entries[at] = [name(random, corpus), inner]
  else entries[at] = [key, changed(inner, random, corpus)]
  const made: Record<string, unknown> = {}
  for (const [each, held] of entries)
    Object.defineProperty(made, each, { value: held, enumerable: true, configurable: true, writable: true })
  return made
}
