// The files that are run over: those of this folder, and other people's where they are there.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** Other people's files: never part of the repository. */
export const corpora = process.env.CORPORA ?? here('../../shared/corpora')

/** A suite of texts for readers of JSON is no publication: tests of that reader run over it. */
const leftOut = /^(?:README\.md$|json-test-suite\/|csv-spectrum\/json\/)/

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))

const byName = (one, other) => (one.name < other.name ? -1 : 1)

/** The files of the repository, each with its name and its bytes. */
export const ownFiles = () =>
  filesIn(here('files'))
    .map((name) => ({ name: name.replaceAll('\\', '/'), bytes: () => readFileSync(here(`files/${name}`)) }))
    .sort(byName)

/** The files of others, or nothing where they are not there. */
export const othersFiles = () => {
  if (!existsSync(corpora)) return undefined
  return filesIn(corpora)
    .map((path) => ({
      name: path.replaceAll('\\', '/').replace(/\.gz$/, ''),
      bytes: () => {
        const bytes = readFileSync(join(corpora, path))
        return path.endsWith('.gz') ? gunzipSync(bytes) : bytes
      },
    }))
    .filter(({ name }) => !leftOut.test(name))
    .sort(byName)
}

const dataFile = (name) => here(`${name}.json`)

/**
 * What is recorded in a file of this folder; nothing where it is not there.
 *
 * @param {string} name
 * @returns {Record<string, import('./record.mjs').Said>}
 */
export const recordedIn = (name) => (existsSync(dataFile(name)) ? JSON.parse(readFileSync(dataFile(name), 'utf8')) : {})

/**
 * The files of the repository as data: on what each is modelled, and what is expected of it.
 *
 * @returns {readonly { file: string, layout: string, feature: string, expected: string, knownFault?: string }[]}
 */
export const index = () => JSON.parse(readFileSync(here('index.json'), 'utf8')).files

export const pathOf = dataFile
