import * as z from 'zod'
import { coreCatalogue } from './catalogue.js'
import type {
  CheckOptions,
  CheckPlugins,
  DocumentOf,
  JsonPlaces,
  Model,
  PartRead,
  Publication,
  Reading,
} from './model.js'
import type { AnyPlugin } from '../plugin/plugin.js'
import type { Location } from '../location.js'
import type { JsonPointer } from '../pointer.js'
import type { RuleCode } from '../report/level.js'
import type { RuleMeta } from '../plugin/rule.js'
import { pointerTo, resolvePointer } from '../pointer.js'
import type { PartPlaces } from './part-places.js'
import { findingOf } from '../report/finding-of.js'
import { joinFindings, type ListedFindings } from '../report/finding-list.js'
import { issueWords } from './issue-words.js'
import { notAnObject, placesOf } from './json-places.js'
import { locateIn } from './locate.js'
import { knownCodes, verifyAccepted, verifyChecked, verifyExpected, verifyLevels } from './verify-check.js'
import { readPlugins } from './verify-plugins.js'
import { readSources } from './verify-source.js'
import { ownFields } from '../schema/own-fields.js'
import { jsonSchemaOf, sectionNamed, type JsonSchemaOptions } from './json-schema.js'
import { isRecord, shown } from '../parameter/shown.js'
import { schemaParts } from '../plugin/schema-parts.js'
import { verifyReadingJson } from './reading-json.js'
import { structureFault } from './nesting.js'
import { readSections, rowsLeftOut } from './read-sections.js'
import { unknownKeyFindings } from './unknown-key-findings.js'
import { claimants, knownText } from './claimants.js'
import { recogniseSources } from './recognise.js'
import { checkInPieces, readableInPieces } from './check-in-pieces.js'
import { pieceOf } from './piece-of.js'
import { compareReadings } from './compare-readings.js'
import { judgingDays } from './judging-days.js'
import { runRules, type ToCheck } from './run-rules.js'
import { readPublication } from '../coverage/read-publication.js'
import { readTables } from '../coverage/read-tables.js'
import { textNotRead } from '../coverage/text-not-read.js'
import { sourceDates } from '../source/source-dates.js'
import type { Source } from '../source/source.js'

const aboutSchema = z.object({
  publisher: z.exactOptional(z.string()),
  title: z.exactOptional(z.string()),
  period: z.exactOptional(z.string()),
  url: z.exactOptional(z.string()),
})

const envelopeSchema = z.object({
  about: aboutSchema.default({}),
  sections: z.record(z.string(), z.unknown()),
  ...ownFields,
})

/** What was only counted is said where there is any. */
const listedIn = ({ findings, unlisted }: ListedFindings): Pick<Reading<[]>, 'findings' | 'unlisted'> =>
  unlisted.length === 0 ? { findings } : { findings, unlisted }

/**
 * Returns a model of the given plugins: their schemas, recognisers and rules, joined. The types of the publication and
 * of the codes follow from the list.
 *
 * @param options.plugins - plugins made by `definePlugin`, in any order
 * @param options.readerRules - what the readers of files may report, such as `readerRules` of `@imt/tables`: the levels
 *   of these codes can be changed, too
 * @throws {ModelError} "core/duplicate-plugin", "core/missing-plugin" or "core/bad-plugin" when the list is not sound:
 *   two plugins of one id, for one section or for leftovers, a required one that is not there, one that is none
 */
export const createModel = <const P extends readonly AnyPlugin[], const ReaderCode extends RuleCode = never>(
  options: {
    readonly plugins: P
    readonly readerRules?: readonly RuleMeta<ReaderCode>[]
  } & { readonly plugins: CheckPlugins<P> },
): Model<P, ReaderCode> => {
  const { plugins, readerRules } = readPlugins(options)
  const owned = plugins.flatMap(({ section }) => (section === null ? [] : [section]))
  const schema = z.object({
    about: aboutSchema,
    sections: z.object(Object.fromEntries(owned.map(({ id, schema: part }) => [id, z.exactOptional(part)]))),
    ...ownFields,
  })
  const leftovers = plugins.find((plugin) => plugin.leftovers === true)?.section?.id
  const takesLeftovers = claimants(plugins).find((claimant) => claimant.leftovers)
  const rules = Object.freeze(plugins.flatMap((plugin) => plugin.rules))
  const codes = knownCodes(rules, readerRules)
  const parts = owned.flatMap(({ id, schema: part }) => [
    id,
    ...[...(schemaParts(part) ?? [])].map((key) => `${id}/${key}`),
  ])

  const reading = (
    publication: Omit<Publication<P>, 'sections'>,
    inputs: Readonly<Record<string, unknown>>,
    locate: (at: JsonPointer) => Location | undefined,
    found: ListedFindings,
    parts: readonly PartRead[],
    places: PartPlaces | null,
    sources: readonly Source[],
  ): Reading<P> => {
    const { sections, unread, ...read } = readSections(plugins, inputs, locate, rowsLeftOut(parts))
    let all: Reading<P>['places'] = null
    const text = textNotRead(sources, parts, places ?? [])
    return {
      publication: { ...publication, sections: sections as DocumentOf<P> },
      ...listedIn(joinFindings([found, read])),
      unread,
      tables:
        places === null
          ? readPublication(sections, unread, locate, leftovers)
          : readTables({
              sources,
              parts,
              places,
              sections,
              unreadable: new Set(read.findings.map(({ at }) => at)),
              leftovers,
            }),
      ...(text.length === 0 ? {} : { textNotRead: text }),
      dates: sourceDates(sources),
      parts,
      // Of a long table there are more of them than of anything else: they are listed only for who asks.
      get places() {
        return (all ??= places?.all() ?? null)
      },
      locate,
    }
  }

  const notRead = (locate: Reading<P>['locate'], found: ListedFindings): Reading<P> => ({
    publication: { about: {}, sections: {} as DocumentOf<P> },
    ...listedIn(found),
    unread: [{ at: '', code: 'notAPublication', why: 'it is not a publication' }],
    tables: [],
    dates: [],
    parts: [],
    places: null,
    locate,
  })

  const parse = (json: unknown, file?: JsonPlaces): Reading<P> => {
    const { locate, problems, unlisted } = placesOf(json, file)
    const fault = structureFault(json)
    if (fault !== undefined) {
      const { at } = fault
      const message = `${fault.message}: nothing of the publication was read`
      const refusal = findingOf(coreCatalogue.schema, { at, message, key: [at], location: locate(at) })
      return notRead(locate, joinFindings([{ findings: problems, unlisted }, { findings: [refusal] }]))
    }
    const { findings, value } = unknownKeyFindings(schema, json, locate)
    const envelope = envelopeSchema.safeParse(value, { error: issueWords })
    if (!envelope.success) {
      const refusals = envelope.error.issues.map((issue) => {
        const path = issue.path.map((token) => (typeof token === 'number' ? token : String(token)))
        const at = pointerTo(...path)
        const message =
          path.length === 0
            ? (notAnObject(json) ?? `The publication cannot be read: ${issue.message}`)
            : resolvePointer(json, at) === undefined
              ? `The publication cannot be read: it has no "${path.join('.')}"`
              : `The publication cannot be read: "${path.join('.')}": ${issue.message}`
        return findingOf(coreCatalogue.schema, { at, message, key: [at], location: locate(at) })
      })
      // Where a file gives no value, its problems have said why.
      const said = json === undefined && problems.length > 0 ? [] : refusals
      return notRead(locate, joinFindings([{ findings: problems, unlisted }, { findings: said }, { findings }]))
    }
    const { sections, ...publication } = envelope.data
    return reading(
      publication,
      sections,
      locate,
      joinFindings([{ findings: problems, unlisted }, { findings }]),
      [],
      null,
      [],
    )
  }

  const asked = (read: Reading<P>, options: CheckOptions<P, ReaderCode>): ToCheck => {
    const { asOf, levels, accepted, expected, places, statedDays } = verifyChecked(read, options)
    const { publication, findings, unlisted, unread, tables, dates, locate } = read
    return {
      rules,
      sections: publication.sections,
      read: findings,
      unlisted,
      unread,
      tables,
      parts: read.parts,
      leftovers: takesLeftovers,
      textNotRead: read.textNotRead,
      places,
      locate,
      days: judgingDays(asOf, dates, statedDays),
      levels: verifyLevels(levels, codes),
      accepted: verifyAccepted(accepted),
      expected: verifyExpected(expected, parts),
    }
  }

  return Object.freeze<Model<P, ReaderCode>>({
    // The shape is built from the list at run time; `DocumentOf` builds the same from its types.
    schema: schema as unknown as Model<P, ReaderCode>['schema'],
    rules: rules as unknown as Model<P, ReaderCode>['rules'], // likewise: codes are checked by definePlugin
    ...knownText(plugins),
    parse,
    recognise: (source) => {
      const { sources, inputs, places, parts, title, ...found } = recogniseSources(plugins, readSources(source))
      const locate = locateIn(places)
      const unknown = unknownKeyFindings(schema, { sections: inputs }, locate)
      const { sections } = unknown.value as { readonly sections: typeof inputs } // less what a schema would refuse
      const about = title === undefined ? {} : { title }
      return reading({ about }, sections, locate, joinFindings([found, unknown]), parts, places, sources)
    },
    fromJson: (json) => {
      const given = verifyReadingJson(json)
      const read = parse(given.publication)
      return {
        ...read,
        ...listedIn(joinFindings([given, read])),
        unread: [...given.unread, ...read.unread],
        tables: given.tables ?? read.tables,
        ...(given.textNotRead === undefined ? {} : { textNotRead: given.textNotRead }),
        dates: given.dates ?? read.dates,
        parts: given.parts,
        ...(given.places === null ? {} : { places: new Map(given.places), locate: locateIn(new Map(given.places)) }),
      }
    },
    check: (read, options) => runRules(asked(read, options)),
    compare: (before, after) => compareReadings(plugins, before, after),
    readsInPieces: (piece) => readableInPieces(plugins, pieceOf(piece, 'readsInPieces')),
    checkInPieces: (read, options) => checkInPieces(plugins, schema, asked(read, options)),
    jsonSchema: (section?: unknown, options?: JsonSchemaOptions) => {
      if (section === undefined) return jsonSchemaOf(schema, options ?? {}, 'jsonSchema')
      if (isRecord(section)) {
        if (options === undefined) return jsonSchemaOf(schema, section, 'jsonSchema')
        throw new TypeError(`jsonSchema: section must be the name of one, got ${shown(section)}`)
      }
      return jsonSchemaOf(sectionNamed(owned, section, 'jsonSchema').schema, options ?? {}, 'jsonSchema')
    },
  })
}
