import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The folder of the package that a file is of. */
const folderOf = (path) => {
  let folder = dirname(path)
  // A package may have a further package.json, with nothing but the kind of its modules, beside the modules.
  while (!existsSync(join(folder, 'package.json')) || !manifestAt(folder).version) folder = dirname(folder)
  return folder
}

const manifestAt = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

const isOfOthers = (input) => /(?:^|\/)node_modules\//.test(input)

const termsAt = (folder) =>
  readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())

/** What a package says of its licence where it has no file of it: the last part of its page, from that heading on. */
const termsOfPage = (folder) => {
  const page = readdirSync(folder).find((name) => /^readme(?:\.md)?$/i.test(name))
  if (page === undefined) return []
  const [, text] = readFileSync(join(folder, page), 'utf8').split(/^#+\s*licen[cs]e\s*$/im)
  return text === undefined ? [] : [text.trim()]
}

/**
 * The packages of others whose code a bundle holds, with their licences.
 *
 * @param {readonly string[]} inputs - the files that esbuild put into it, from `root`
 * @param {string} root - the folder that the paths are from
 * @returns {{ name: string, version: string, licence: string, texts: string[] }[]} sorted by name and version
 * @throws {Error} when a package has no text of its licence
 */
export const packagesIn = (inputs, root) => {
  const folders = new Set(inputs.filter(isOfOthers).map((input) => folderOf(resolve(root, input))))
  return [...folders]
    .map((folder) => {
      const { name, version, license, author } = manifestAt(folder)
      const own = termsAt(folder)
      const texts = own.length > 0 ? own : termsOfPage(folder)
      if (texts.length === 0 || typeof license !== 'string')
        throw new Error(`${name}@${version} is in the bundle and has no text of its licence (${String(license)})`)
      return { name, version, licence: license, author, texts }
    })
    .sort((one, other) => (`${one.name}@${one.version}` < `${other.name}@${other.version}` ? -1 : 1))
}

/** The text that goes with a bundle: each package of others in it, and its licence. */
export const licencesText = (packages) =>
  [
    'The folder that this file is in holds code of these packages beside that of the toolkit.',
    ...packages.map(({ name, version, licence, texts }) =>
      [`${name} ${version}`, `Licence: ${licence}`, '', ...texts].join('\n'),
    ),
  ].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n'
