import type * as z from 'zod'
import type { AnyPlugin, Plugin } from './plugin.js'
import type { Recogniser } from './recogniser.js'
import type { Section } from './rule.js'

/**
 * Returns the plugin, frozen. The first form owns a section; the second only has rules.
 *
 * @param plugin - id, section (or none), required plugins, rules and recognisers
 * @throws {TypeError} when a rule's code is outside the plugin's namespace
 */
export function definePlugin<
  const Id extends string,
  S extends z.ZodType,
  const Code extends `${Id}/${string}`,
  const Requires extends string = never,
>(
  plugin: Omit<Plugin<Id, S, Code, Requires>, 'contract' | 'section' | 'recognise'> & {
    readonly section: Section<Id, S>
    readonly recognise: readonly Recogniser<z.input<NoInfer<S>>>[]
  },
): Plugin<Id, S, Code, Requires>
export function definePlugin<
  const Id extends string,
  const Code extends `${Id}/${string}`,
  const Requires extends string = never,
>(plugin: Omit<Plugin<Id, null, Code, Requires>, 'contract'>): Plugin<Id, null, Code, Requires>
export function definePlugin(plugin: Omit<AnyPlugin, 'contract'>): AnyPlugin {
  for (const rule of plugin.rules) {
    if (!rule.code.startsWith(`${plugin.id}/`))
      throw new TypeError(`definePlugin: rules: code ${rule.code} is outside the namespace ${plugin.id}/`)
  }
  return Object.freeze({ contract: 1, ...plugin })
}
