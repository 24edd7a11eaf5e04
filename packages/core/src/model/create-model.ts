import * as z from 'zod'
import { coreCatalogue } from './catalogue.js'
import type { Finding } from '../report/finding.js'
import type { CheckPlugins, DocumentOf, Model, Publication, Reading } from './model.js'
import type { AnyPlugin } from '../plugin/plugin.js'
import type { Location } from '../source/source.js'
import type { IsoDate } from '../date/iso-date.js'
import type { JsonPointer } from '../pointer.js'
import type { Level } from '../report/level.js'
import { isIsoDate } from '../date/iso-date.js'
import { pointerTo, resolvePointer } from '../pointer.js'
import { coreFinding } from './core-finding.js'
import { locateIn } from './locate.js'
import { ModelError } from '../plugin/model-error.js'
import { readSections } from './read-sections.js'
import { knownText, recogniseSources } from './recognise.js'
import { runRules } from './run-rules.js'

const aboutSchema = z.object({
  publisher: z.exactOptional(z.string()),
  title: z.exactOptional(z.string()),
  period: z.exactOptional(z.string()),
  url: z.exactOptional(z.string()),
})

const envelopeSchema = z.object({ about: aboutSchema.default({}), sections: z.record(z.string(), z.unknown()) })

const verifyPlugins = (plugins: readonly AnyPlugin[]): void => {
  const ids = new Set<string>()
  for (const plugin of plugins) {
    // A caller in plain JavaScript may hand in anything, whatever the type says.
    if ((plugin as { contract?: unknown } | null)?.contract !== 1)
      throw new ModelError(
        'core/bad-plugin',
        'createModel: plugins: every plugin comes from definePlugin and has contract 1',
      )
    if (ids.has(plugin.id))
      throw new ModelError('core/duplicate-plugin', `createModel: plugins: ${plugin.id} is listed twice`)
    ids.add(plugin.id)
  }
  for (const plugin of plugins) {
    for (const id of plugin.requires)
      if (!ids.has(id))
        throw new ModelError(
          'core/missing-plugin',
          `createModel: plugins: ${plugin.id} requires ${id}, which is not listed`,
        )
  }
}

/**
 * Returns a model of the given plugins: their schemas, recognisers and rules, joined. The types of the publication and
 * of the codes follow from the list.
 *
 * @param options.plugins - plugins made by `definePlugin`, in any order
 * @throws {ModelError} "core/duplicate-plugin", "core/missing-plugin" or "core/bad-plugin" when the list is not sound
 */
export const createModel = <const P extends readonly AnyPlugin[]>(
  options: { readonly plugins: P } & { readonly plugins: CheckPlugins<P> },
): Model<P> => {
  const plugins: readonly AnyPlugin[] = options.plugins
  verifyPlugins(plugins)
  const owned = plugins.flatMap(({ section }) => (section === null ? [] : [section]))
  const schema = z.object({
    about: aboutSchema,
    sections: z.object(Object.fromEntries(owned.map(({ id, schema: part }) => [id, z.exactOptional(part)]))),
  })
  const rules = plugins.flatMap((plugin) => plugin.rules)

  const reading = (
    about: Publication<P>['about'],
    inputs: Readonly<Record<string, unknown>>,
    locate: (at: JsonPointer) => Location | undefined,
    found: readonly Finding[],
  ): Reading<P> => {
    const { sections, findings, unread } = readSections(plugins, inputs, locate)
    return {
      publication: { about, sections: sections as DocumentOf<P> },
      findings: [...found, ...findings],
      unread,
      locate,
    }
  }

  return Object.freeze<Model<P>>({
    // The shape is built from the list at run time; `DocumentOf` builds the same from its types.
    schema: schema as unknown as Model<P>['schema'],
    rules: rules as unknown as Model<P>['rules'], // likewise: codes are checked by definePlugin
    ...knownText(plugins),
    parse: (json) => {
      const envelope = envelopeSchema.safeParse(json)
      const locate = (pointer: JsonPointer): Location | undefined =>
        resolvePointer(json, pointer) === undefined ? undefined : { kind: 'json', source: 'publication', pointer }
      if (!envelope.success) {
        const findings = envelope.error.issues.map((issue) => {
          const at = pointerTo(...issue.path.map((token) => (typeof token === 'number' ? token : String(token))))
          return coreFinding(coreCatalogue.schema, {
            at,
            message: `The publication cannot be read${issue.path.length > 0 ? `: "${issue.path.map(String).join('.')}"` : ''}: ${issue.message}`,
            key: [at],
            location: locate(at),
          })
        })
        return {
          publication: { about: {}, sections: {} as DocumentOf<P> },
          findings,
          unread: [{ at: '', reason: 'it is not a publication' }],
          locate,
        }
      }
      const { about, sections } = envelope.data
      const unknown = Object.keys(sections).filter((id) => !owned.some((section) => section.id === id))
      const findings = unknown.map((id) => {
        const at = pointerTo('sections', id)
        return coreFinding(coreCatalogue.unknownSection, {
          at,
          message: `No plugin of this model knows the section "${id}": nothing in it was checked`,
          key: [id],
          location: locate(at),
        })
      })
      return reading(about, sections, locate, findings)
    },
    recognise: (source) => {
      const sources = 'blocks' in source ? [source] : source
      const { inputs, places, findings, title } = recogniseSources(plugins, sources)
      return reading(title === undefined ? {} : { title }, inputs, locateIn(places), findings)
    },
    check: (read, { asOf, levels }) => {
      if (!isIsoDate(asOf))
        throw new RangeError(`check: asOf must be a calendar day written YYYY-MM-DD, got ${JSON.stringify(asOf)}`)
      const { publication, findings, unread, locate } = read
      return runRules({
        rules,
        sections: publication.sections,
        read: findings,
        unread,
        locate,
        asOf: asOf satisfies IsoDate,
        levels: (levels ?? {}) as Readonly<Record<string, Level | 'off' | undefined>>,
      })
    },
    jsonSchema: (section) => {
      if (section === undefined) return z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' })
      const found = owned.find(({ id }) => id === section)
      if (!found)
        throw new RangeError(
          `jsonSchema: section ${JSON.stringify(section)} is not one of ${owned.map(({ id }) => id).join(', ')}`,
        )
      return z.toJSONSchema(found.schema, { io: 'input', target: 'draft-2020-12' })
    },
  })
}
