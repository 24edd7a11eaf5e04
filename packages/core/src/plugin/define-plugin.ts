import type * as z from 'zod'
import { frozen } from '../parameter/frozen.js'
import type { AnyPlugin, Plugin } from './plugin.js'
import type { Comparer } from './part-comparison.js'
import type { Recogniser } from './recogniser.js'
import type { Section } from './rule.js'
import { ModelError } from './model-error.js'
import { knownPartsOf } from './known-keys.js'
import { pluginFault, pluginKeys, recogniserKeys } from './verify-plugin.js'

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
    readonly section: Section<NoInfer<Id>, S>
    readonly recognise: readonly Recogniser<z.input<NoInfer<S>>>[]
    readonly compare?: readonly Comparer<z.output<NoInfer<S>>>[]
  },
): Plugin<Id, S, Code, Requires>
export function definePlugin<
  const Id extends string,
  const Code extends `${Id}/${string}`,
  const Requires extends string = never,
>(plugin: Omit<Plugin<Id, null, Code, Requires>, 'contract'>): Plugin<Id, null, Code, Requires>
export function definePlugin(plugin: Omit<AnyPlugin, 'contract'>): AnyPlugin {
  const fault = pluginFault(plugin)
  if (fault !== undefined) throw new ModelError('core/bad-plugin', `definePlugin: ${fault}`)
  const { requires, rules, recognise } = plugin
  return Object.freeze({
    ...knownPartsOf(plugin, pluginKeys),
    requires: Object.freeze([...requires]),
    rules: Object.freeze([...rules]),
    // A recogniser may be of a class: the model needs its functions where they can be listed.
    recognise: Object.freeze(
      recognise.map((recogniser) => {
        if ('knows' in recogniser) frozen(recogniser.knows)
        return Object.freeze(knownPartsOf(recogniser, recogniserKeys))
      }),
    ),
    contract: 1,
  })
}
