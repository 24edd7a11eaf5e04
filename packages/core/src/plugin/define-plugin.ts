import type * as z from 'zod'
import type { AnyPlugin, Plugin } from './plugin.js'
import type { Comparer } from './part-comparison.js'
import type { Recogniser } from './recogniser.js'
import type { Section } from './rule.js'
import { ModelError } from './model-error.js'
import { frozenCopy } from './frozen-copy.js'
import { knownPartsOf } from './known-keys.js'
import { comparerKeys, pluginFault, pluginKeys, recogniserKeys } from './verify-plugin.js'

/** An id that no plugin has: its codes belong to the model, the readers and the command. */
type Unreserved<Id extends string> = Id extends 'core' | 'tables' | 'cli' ? 'an id other than core, tables and cli' : Id

/**
 * Returns the plugin, frozen. The first form owns a section; the second only has rules. To add to a plugin that is
 * there, spread it: `definePlugin({ ...finance(), recognise: [...finance().recognise, own] })`.
 *
 * @param plugin - id, section (or none), required plugins, rules and recognisers
 * @throws {ModelError} "core/bad-plugin", naming plugin and parameter, when something is missing or no such thing: a
 *   rule's code outside the plugin's namespace, a rule that reads a section neither owned nor required, a recogniser of
 *   a part that the schema lacks, another version of the contract
 */
export function definePlugin<
  const Id extends string,
  S extends z.ZodType,
  const Code extends `${Id}/${string}`,
  const Requires extends string = never,
>(
  plugin: Omit<Plugin<Id, S, Code, Requires>, 'contract' | 'section' | 'recognise' | 'compare'> & {
    readonly id: Unreserved<NoInfer<Id>>
    readonly section: Section<NoInfer<Id>, S>
    readonly recognise: readonly Recogniser<z.input<NoInfer<S>>>[]
    readonly compare?: readonly Comparer<z.output<NoInfer<S>>>[]
  },
): Plugin<Id, S, Code, Requires>
export function definePlugin<
  const Id extends string,
  const Code extends `${Id}/${string}`,
  const Requires extends string = never,
>(
  plugin: Omit<Plugin<Id, null, Code, Requires>, 'contract'> & { readonly id: Unreserved<NoInfer<Id>> },
): Plugin<Id, null, Code, Requires>
export function definePlugin(plugin: Omit<AnyPlugin, 'contract'>): AnyPlugin {
  const fault = pluginFault(plugin)
  if (fault !== undefined) throw new ModelError('core/bad-plugin', `definePlugin: ${fault}`)
  const { section, requires, rules, recognise, headings, compare } = plugin
  // A recogniser or a comparison may be of a class: its functions have to stand where they can be listed.
  const listed = (each: object, keys: readonly string[]): object => frozenCopy(knownPartsOf(each, keys))
  return Object.freeze({
    ...knownPartsOf(plugin, pluginKeys),
    section: frozenCopy(section),
    requires: Object.freeze([...requires]),
    rules: Object.freeze([...rules]),
    recognise: Object.freeze(recognise.map((recogniser) => listed(recogniser, recogniserKeys))),
    ...(headings === undefined ? {} : { headings: frozenCopy(headings) }),
    ...(compare === undefined
      ? {}
      : { compare: Object.freeze(compare.map((comparison) => listed(comparison, comparerKeys))) }),
    contract: 1,
  })
}
