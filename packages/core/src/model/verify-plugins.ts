import { isRecord, shown } from '../parameter/shown.js'
import type { AnyPlugin } from '../plugin/plugin.js'
import { ModelError } from '../plugin/model-error.js'
import type { RuleMeta } from '../plugin/rule.js'
import type { RuleCode } from '../report/level.js'
import { coreRules } from './catalogue.js'
import { pluginFault } from '../plugin/verify-plugin.js'
import { entryFault } from '../plugin/verify-rule.js'

const bad = (fault: string): ModelError => new ModelError('core/bad-plugin', `createModel: ${fault}`)

const known: ReadonlySet<string> = new Set(['plugins', 'readerRules'])

const verifyEach = (plugins: readonly unknown[]): readonly AnyPlugin[] => {
  for (const [index, plugin] of plugins.entries()) {
    if (plugin instanceof Promise || typeof plugin === 'function')
      throw bad(`plugins[${index}] must be a plugin, got ${shown(plugin)}: call it, as in plugins: [finance()]`)
    const fault = pluginFault(plugin)
    if (fault !== undefined) throw bad(`plugins[${index}]: ${fault}`)
    if ((plugin as { readonly contract?: unknown }).contract !== 1)
      throw bad(
        `plugins[${index}]: every plugin comes from definePlugin and has contract 1 (plugin ${(plugin as AnyPlugin).id})`,
      )
  }
  return plugins as readonly AnyPlugin[]
}

/** What can only be seen of the whole list. */
const verifyTogether = (plugins: readonly AnyPlugin[]): void => {
  const ids = new Set<string>()
  const owners = new Map<string, string>()
  let leftovers: string | undefined
  for (const plugin of plugins) {
    const { id, section } = plugin
    if (ids.has(id)) throw new ModelError('core/duplicate-plugin', `createModel: plugins: ${id} is listed twice`)
    ids.add(id)
    const owner = section === null ? undefined : owners.get(section.id)
    if (section !== null && owner !== undefined)
      throw bad(`plugins: ${owner} and ${id} both own the section "${section.id}"; a section has one owner`)
    if (section !== null) owners.set(section.id, id)
    if (plugin.leftovers !== true) continue
    if (leftovers !== undefined)
      throw bad(`plugins: ${leftovers} and ${id} both have leftovers: true; the tables that none claimed go to one`)
    leftovers = id
  }
  for (const { id, requires } of plugins) {
    const missing = requires.find((required) => !ids.has(required))
    if (missing !== undefined)
      throw new ModelError(
        'core/missing-plugin',
        `createModel: plugins: ${id} requires ${missing}, which is not listed`,
      )
  }
}

/** One code has one definition. The same entry may come twice, with two lists that both have it. */
const verifyOwners = (plugins: readonly AnyPlugin[], entries: readonly RuleMeta<RuleCode>[]): void => {
  const owners = new Map(plugins.flatMap(({ id, rules }) => rules.map(({ code }) => [code, id] as const)))
  const defined = new Map<RuleCode, RuleMeta<RuleCode>>()
  for (const entry of entries) {
    const owner = owners.get(entry.code)
    if (owner !== undefined) throw bad(`readerRules: ${entry.code} is the code of a rule of the plugin ${owner}`)
    const before = defined.get(entry.code)
    if (before !== undefined && before.explain !== entry.explain)
      throw bad(`readerRules: ${entry.code} is defined twice, and not alike`)
    defined.set(entry.code, entry)
  }
}

/**
 * Returns the plugins and the rules of readers that `createModel` was given.
 *
 * @throws {ModelError} naming the parameter and the plugin, when the list is not sound
 */
export const readPlugins = (
  options: unknown,
): { readonly plugins: readonly AnyPlugin[]; readonly readerRules: readonly RuleMeta<RuleCode>[] } => {
  if (!isRecord(options)) throw bad(`options must be an object, as in { plugins: [finance()] }, got ${shown(options)}`)
  const { plugins, readerRules = [] } = options
  const unknown = Object.keys(options).find((key) => !known.has(key))
  if (unknown !== undefined) throw bad(`options: "${unknown}" is none; they are ${[...known].join(', ')}`)
  if (!Array.isArray(plugins)) throw bad(`plugins must be an array of plugins, got ${shown(plugins)}`)
  if (!Array.isArray(readerRules))
    throw bad(`readerRules must be an array of catalogue entries, each with its code, got ${shown(readerRules)}`)
  for (const [index, entry] of readerRules.entries()) {
    const fault = entryFault(entry)
    if (fault !== undefined) throw bad(`readerRules[${index}]: ${fault}`)
  }
  const own = readerRules.find(({ code }: { readonly code: string }) => coreRules.some((rule) => rule.code === code))
  if (own !== undefined)
    throw bad(`readerRules: ${(own as { readonly code: string }).code} is a code of the model itself`)
  const list = verifyEach(plugins)
  verifyTogether(list)
  const entries = readerRules as readonly RuleMeta<RuleCode>[]
  verifyOwners(list, entries)
  return { plugins: list, readerRules: entries }
}
