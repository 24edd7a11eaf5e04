import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importSources } from '../generate/sources.mjs'
import { root } from '../packages.mjs'

/** The packages whose rules a check loads once something that they read is there. */
const domains = ['contracts', 'crosscheck', 'estate', 'finance', 'foi']

const pathOf = (...parts) => join(root, ...parts).replaceAll('\\', '/')
const folderOf = (domain) => `packages/${domain}/src`
const laterRules = fileURLToPath(new URL('later-rules.mjs', import.meta.url))
const catalogue = pathOf('packages/cli/src/whole-catalogue.ts')

/** Modules that make plugins for a model of the command: what these import of a domain comes without its rules. */
const ofModels = /packages\/cli\/src\/(?:toolkit|known-tables)\.ts$/
/** The module of the command that loads rules. */
const loaders = /packages\/cli\/src\/load\/domain-rules\.ts$/

const text = (value) => JSON.stringify(value)
const imported = (name, path) => `import { ${name} } from ${text(path)}`

/** What the plugin of a domain imports of its rules: the module of each name. */
const importsOf = (domain) => {
  const source = readFileSync(pathOf(folderOf(domain), 'plugin.ts'), 'utf8')
  return [...source.matchAll(/^import \{ ([^}]+) \} from '\.\/rules\/([\w-]+)\/rule\.js'$/gm)].flatMap(
    ([, names, folder]) => names.split(', ').map((name) => ({ name, folder })),
  )
}

const sectionsOf = domains.filter((domain) => existsSync(pathOf(folderOf(domain), 'section.ts')))

/** The rules of all domains, and the sections that they read, from the sources. */
const rulesOfDomains = async () => {
  const read = await importSources(
    [
      ...domains.map((domain) => `export { rules as ${domain} } from './${folderOf(domain)}/rules/index.ts'`),
      ...sectionsOf.map((domain) => `export { ${domain}Section } from './${folderOf(domain)}/section.ts'`),
      ...domains.flatMap((domain) =>
        importsOf(domain).map(
          ({ name, folder }) => `export { ${name} } from './${folderOf(domain)}/rules/${folder}/rule.ts'`,
        ),
      ),
    ].join('\n'),
  )
  return read
}

/** A module with the rules of a domain, less what they do. */
const headsOf = (domain, read) => {
  const sections = new Map(sectionsOf.map((name) => [read[`${name}Section`], `${name}Section`]))
  const heads = read[domain].map(({ code, reads, rowByRow, begin }) => {
    const names = reads.map((section) => sections.get(section))
    if (names.includes(undefined)) throw new Error(`${code} reads a section that the command does not know`)
    const begins = begin === undefined ? undefined : begin().end === undefined ? 'once' : 'ends'
    return `{ code: ${text(code)}, reads: [${names.join(', ')}], rowByRow: ${text(rowByRow)}, begins: ${text(begins)} }`
  })
  const names = importsOf(domain).map(({ name, folder }) => {
    const at = read[domain].indexOf(read[name])
    const made = at >= 0 ? `made.rules[${at}]` : `made.under(${text(`${domain}/${folder}`)}, ${text(name)})`
    return `export const ${name} = ${made}`
  })
  return [
    imported('laterRules', laterRules),
    imported('wholeCatalogue', catalogue),
    ...sectionsOf.map((name) => imported(`${name}Section`, pathOf(folderOf(name), 'section.ts'))),
    `const made = /* @__PURE__ */ laterRules(wholeCatalogue, [${heads.join(', ')}], () => import(${text(`rules:${domain}`)}))`,
    'export const { rules, load } = made',
    ...names,
  ].join('\n')
}

/** A module with the rules of a domain as they are, and with what makes some of them under settings. */
const wholeOf = (domain, read) =>
  [
    `export { rules } from ${text(pathOf(folderOf(domain), 'rules/index.ts'))}`,
    ...importsOf(domain)
      .filter(({ name }) => !read[domain].includes(read[name]))
      .map(
        ({ name, folder }) => `export { ${name} } from ${text(pathOf(folderOf(domain), 'rules', folder, 'rule.ts'))}`,
      ),
  ].join('\n')

/** A module with what loads the rules of each domain. */
const loadersModule = () =>
  [
    ...domains.map((domain) => `import { rules as ${domain}, load as ${domain}Rules } from ${text(`heads:${domain}`)}`),
    `export const domainRules = [${domains.map((domain) => `{ rules: ${domain}, load: ${domain}Rules }`).join(', ')}]`,
  ].join('\n')

/**
 * Parts the rules of the domains from what recognises and reads their tables, so that a check loads the rules of a
 * domain once something that they read was found. What is said of each rule stays.
 */
export const rulesApart = () => {
  let rules
  const read = () => (rules ??= rulesOfDomains())
  return {
    name: 'rules-apart',
    resolveId: (source, importer = '') => {
      if (/^(?:heads|rules):/.test(source)) return `\0${source}`
      const from = importer.replaceAll('\\', '/')
      const [, domain = ''] = /^@imt\/(\w+)$/.exec(source) ?? []
      if (ofModels.test(from) && domains.includes(domain))
        return `${pathOf(folderOf(domain), 'plugin.ts')}?without-rules`
      if (from.endsWith('?without-rules')) {
        if (source.startsWith('./rules/')) return `\0heads:${basename(dirname(dirname(from)))}`
        if (source.startsWith('./')) return pathOf(dirname(from.slice(pathOf().length)), source.replace(/\.js$/, '.ts'))
      }
      return null
    },
    load: async (id) => {
      const path = id.replaceAll('\\', '/')
      if (path.endsWith('?without-rules'))
        return { code: readFileSync(path.slice(0, -'?without-rules'.length), 'utf8'), moduleType: 'ts' }
      if (loaders.test(path)) return { code: loadersModule(), moduleType: 'js' }
      const [, kind, domain] = /^\0(heads|rules):(\w+)$/.exec(path) ?? []
      if (kind === undefined) return null
      return {
        code: kind === 'heads' ? headsOf(domain, await read()) : wholeOf(domain, await read()),
        moduleType: 'js',
      }
    },
  }
}
