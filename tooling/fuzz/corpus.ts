import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** What inputs are made from, in the order of the names of files, so that a seed means the same everywhere. */
export interface Corpus {
  readonly pages: readonly string[]
  readonly csv: readonly string[]
  readonly texts: readonly string[]
  readonly json: readonly string[]
  readonly publications: readonly string[]
  readonly ocds: readonly string[]
  /** Single cells and wordings. */
  readonly cells: readonly string[]
  /** Keys of objects. */
  readonly keys: readonly string[]
  /** What it was put together from, in words. */
  readonly from: string
}

/** Most of one file that is taken: inputs are to be many rather than long. */
const most = 24_000
/** Folders that are never looked into. */
const passedOver = new Set(['node_modules', 'dist', '.git', '.turbo', '.cache'])

const filesBelow = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .sort((one, other) => (one.name < other.name ? -1 : 1))
        .flatMap((entry) => {
          const path = join(folder, entry.name)
          if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : filesBelow(path)
          return [path]
        })
    : []

const bytes = (path: string): string => {
  const read = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(read) : read).toString('latin1')
}
/** The files whose names end so, each cut to its beginning; each character is a byte. */
const cut = (paths: readonly string[], ...ends: readonly string[]): readonly string[] =>
  paths.filter((path) => ends.some((end) => path.endsWith(end))).map((path) => bytes(path).slice(0, most))
const text = (path: string): string => Buffer.from(bytes(path), 'latin1').toString('utf8')

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** The texts and keys that stand in a value. */
const collect = (value: unknown, texts: Set<string>, keys: Set<string>): void => {
  const waiting: unknown[] = [value]
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string' && next.length <= 2_000) texts.add(next)
    else if (typeof next === 'object' && next !== null) {
      if (!Array.isArray(next)) for (const key of Object.keys(next)) keys.add(key)
      for (const inner of Object.values(next)) waiting.push(inner)
    }
  }
}

const isPublication = (value: unknown): boolean => typeof value === 'object' && value !== null && 'sections' in value
/** The inputs of the cases of rules that are publications. */
const publicationOf = (value: unknown): readonly string[] => {
  const held = typeof value === 'object' && value !== null && 'publication' in value ? value.publication : value
  return isPublication(held) ? [JSON.stringify(held)] : []
}

/**
 * Reads what inputs are made from: the cases, vectors and data of this repository and, where they are beside it, the
 * files of others.
 */
export const readCorpus = (root: string, withShared = true): Corpus => {
  const own = ['datasets', 'packages'].flatMap((folder) => filesBelow(join(root, folder)))
  const data = own.filter((path) => /(?:datasets|cases|vectors|golden)[/\\]/.test(path))
  const shared = join(root, '..', 'shared')
  const others = withShared ? ['corpora', 'cases/hostile'].flatMap((folder) => filesBelow(join(shared, folder))) : []
  const values = data.filter((path) => path.endsWith('.json')).map((path) => parsed(text(path)))
  const naughty = others.filter((path) => path.endsWith('naughty-strings.json')).map((path) => parsed(text(path)))
  const releases = others
    .filter((path) => path.endsWith('releases.jsonl.gz'))
    .flatMap((path) => text(path).split('\n'))
    .filter((line) => line.startsWith('{') && line.length < 2 * most)
  const lines = data.filter((path) => path.endsWith('.jsonl')).flatMap((path) => text(path).split('\n').map(parsed))
  const cells = new Set<string>()
  const keys = new Set<string>()
  for (const value of [...values, ...lines, ...naughty]) collect(value, cells, keys)
  for (const line of releases.slice(0, 20)) collect(parsed(line), cells, keys)
  return {
    pages: cut([...data, ...others], '.html', '.html.gz'),
    csv: cut([...data, ...others], '.csv'),
    texts: cut([...data, ...others], '.txt', '.md'),
    json: cut([...data, ...others], '.json'),
    publications: values.flatMap(publicationOf),
    ocds: releases,
    cells: [...cells],
    keys: [...keys],
    from: `${data.length} files of this repository, ${others.length === 0 ? 'and no others: ../shared is not here' : `${others.length} of others`}`,
  }
}
