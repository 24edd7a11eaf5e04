// What is missing of a rule's folder, each fault in one line, before anything is generated from it.
import { existsSync, readFileSync } from 'node:fs'
import { filesUnder } from '../files.mjs'
import { packageOf } from '../packages.mjs'
import { allFolders } from './rule-folders.mjs'
import { handWritten, sectionsOf, toFillIn } from './sections.mjs'

const casesOf = ({ path }) => filesUnder(`${path}/cases`, /\.json$/)

const faultsOfPage = ({ path }) => {
  const file = `${path}/page.md`
  if (!existsSync(file)) return [[file, 'is missing: "npm run generate" writes its skeleton']]
  const sections = sectionsOf(readFileSync(file, 'utf8'))
  return [
    ...Object.keys(handWritten).flatMap((name) => {
      if ((sections[name] ?? '') === '') return [[file, `has no section "${name}", or nothing stands in it`]]
      return sections[name].startsWith(`${toFillIn}:`) ? [[file, `its section "${name}" is to be filled in`]] : []
    }),
    ...Object.keys(sections).flatMap((name) =>
      name in handWritten ? [] : [[file, `has a section "${name}", which no page has or which is generated`]],
    ),
  ]
}

const parsed = (file) => {
  try {
    return { about: JSON.parse(readFileSync(file, 'utf8')) }
  } catch (error) {
    return { fault: `is no JSON: ${error.message}` }
  }
}

const faultsOfCases = (folder) => {
  const files = casesOf(folder)
  if (files.length === 0)
    return [[`${folder.path}/cases`, 'has no case: a code has at least one that fails and one that passes']]
  const read = files.map((file) => ({ file, ...parsed(file) }))
  const broken = read.flatMap(({ file, fault }) => (fault === undefined ? [] : [[file, fault]]))
  if (broken.length > 0) return broken
  return [
    ...['failed', 'passed'].flatMap((outcome) =>
      read.some(({ about }) => about.outcome === outcome)
        ? []
        : [[`${folder.path}/cases`, `has no case with the outcome "${outcome}"`]],
    ),
    ...['failing', 'passing'].flatMap((name) =>
      files.includes(`${folder.path}/cases/${name}.json`)
        ? []
        : [[`${folder.path}/cases/${name}.json`, 'is missing: the page is made from it']],
    ),
    ...read.flatMap(({ file, about: { source } }) => {
      if (typeof source !== 'string' || !/\S{3}/.test(source)) return [[file, 'says no source of what it expects']]
      return source.startsWith(`${toFillIn}:`)
        ? [[file, 'its source, publication and findings are to be filled in']]
        : []
    }),
  ]
}

const faultsOfRule = ({ path, name, code, constant }) => {
  const file = `${path}/rule.ts`
  const text = readFileSync(file, 'utf8')
  const [, stated] = /\bcode: '([^']*)'/.exec(text) ?? []
  return [
    ...(new RegExp(`^export const ${constant}\\b`, 'm').test(text)
      ? []
      : [[file, `does not export "${constant}", as a rule in the folder ${name} is to be called`]]),
    ...(stated === code ? [] : [[file, `has the code "${stated ?? 'none'}", and its folder calls for "${code}"`]]),
    ...(text.includes(`${toFillIn}: `)
      ? [[file, `says "${toFillIn}" where its words, citation or check are to be written`]]
      : []),
  ]
}

/** An exclusion that a page names has a case. How many there are cannot be told from its words, so one is asked for. */
const faultsOfExclusions = (folder) => {
  const page = `${folder.path}/page.md`
  if (!existsSync(page)) return []
  const { Exclusions: says = '' } = sectionsOf(readFileSync(page, 'utf8'))
  if (says === '' || /^None\b/.test(says) || says.startsWith(`${toFillIn}:`) || casesOf(folder).length > 2) return []
  return [
    [
      `${folder.path}/cases`,
      'has no case for an exclusion, and page.md names some: add one for each, or write "None." there',
    ],
  ]
}

/** Words that a scaffold left to be written, in files that are not a rule's. */
const unfinished = () =>
  [
    'ARCHITECTURE.md',
    'README.md',
    ...filesUnder('.changeset', /\.md$/),
    ...filesUnder('packages', /^packages\/[^/]+\/(?:package\.json|README\.md|src\/.*\.ts)$/),
  ]
    .filter((file) => !/\/rules\/[^/]+\/rule\.ts$/.test(file))
    .filter((file) => readFileSync(file, 'utf8').includes(`${toFillIn}: `))
    .map((file) => [file, `says "${toFillIn}" where something is to be written`])

/** Faults of the folders alone, as pairs of path and message: what can be seen before any source is run. */
export const folderFaults = () => [
  ...allFolders().flatMap((folder) => [
    ...(folder.hasRule ? [...faultsOfRule(folder), ...faultsOfExclusions(folder)] : []),
    ...faultsOfPage(folder),
    ...faultsOfCases(folder),
  ]),
  ...filesUnder('packages', /\/src\/rules\/[^/]+\.ts$/)
    .filter((file) => !file.endsWith('.test.ts') && /\bdefineRule\(/.test(readFileSync(file, 'utf8')))
    .map((file) => [file, 'defines a rule outside a folder of its own: make it <name>/rule.ts']),
  ...filesUnder('packages', /\/src\/rules\/.*\.ts$/)
    .filter((file) => readFileSync(file, 'utf8').trim() === '')
    .map((file) => [file, 'is empty: a rule is a folder, <name>/rule.ts, as "npm run new:rule" writes it']),
  ...unfinished(),
]

/** Faults of the folders against the catalogue of all codes, likewise. */
export const catalogueFaults = (catalogue) => {
  const codes = new Set(catalogue.map(({ code }) => code))
  const folders = allFolders()
  return [
    ...folders
      .filter(({ code }) => !codes.has(code))
      .map(({ path, code, hasRule }) => [
        path,
        hasRule ? `the plugin of the toolkit does not have the rule ${code}` : `no catalogue knows the code ${code}`,
      ]),
    ...[...codes]
      .filter((code) => !folders.some((folder) => folder.code === code))
      .map((code) => {
        const [name, rule] = code.split('/')
        return [`packages/${packageOf(name)}/src/rules/${rule}`, `is missing: ${code} has no page.md and no cases`]
      }),
  ]
}
