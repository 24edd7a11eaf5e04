import * as z from 'zod'
import { figureJsonSchema } from '../figure/figure-json.js'
import { figureValue } from '../figure/figure-schema.js'
import { listed } from '../words/listed.js'
import { closeObjects } from '../schema/close-objects.js'
import { requireChoice, requireObject } from '../parameter/parameter.js'

/** For whom a JSON Schema is written. */
export interface JsonSchemaOptions {
  /** The dialect: `draft-2020-12` unless given. Fastify and older tools read `draft-7`, OpenAPI 3.0 its own. */
  readonly target?: 'draft-2020-12' | 'draft-7' | 'openapi-3.0'
  /** What may be handed in to be read (`input`, unless given), or what `toJson` gives (`output`). */
  readonly io?: 'input' | 'output'
}

const isFigureValue = (schema: unknown): boolean => schema === figureValue

/** The types of JSON that keywords such as `minLength` and `minimum` are about. */
const typesOfJson: ReadonlySet<string> = new Set(['string', 'number', 'array', 'object'])

/**
 * What is narrower than a shape that is defined once refers to that, and says more: it says its type too, since Ajv,
 * as Fastify sets it, prints a warning of each keyword without one.
 */
const sayType = (zodSchema: z.core.$ZodTypes, jsonSchema: z.core.JSONSchema.BaseSchema): void => {
  const { type } = zodSchema._zod.def
  const refers = '$ref' in jsonSchema || 'allOf' in jsonSchema
  const isNarrower = Object.keys(jsonSchema).some((key) => key !== '$ref' && key !== 'allOf')
  if (refers && isNarrower && jsonSchema.type === undefined && typesOfJson.has(type))
    jsonSchema.type = type as 'string' | 'number' | 'array' | 'object'
}

/**
 * Of several types each is a choice of its own: Fastify prints a warning of a list of types, and OpenAPI has none. zod
 * joins them once all else is done.
 */
const partTypes = (schema: unknown): void => {
  if (typeof schema !== 'object' || schema === null) return
  for (const part of Object.values(schema)) partTypes(part)
  const { type } = schema as { type?: unknown }
  if (!Array.isArray(type)) return
  delete (schema as { type?: unknown }).type
  Object.assign(schema, { anyOf: type.map((each: unknown) => ({ type: each })) })
}

const targets = ['draft-2020-12', 'draft-7', 'openapi-3.0'] as const
const directions = ['input', 'output'] as const

/**
 * Returns the JSON Schema of a zod schema. A shape that stands in several places is defined once and referred to,
 * save for OpenAPI 3.0, whose schemas hold no definitions of their own.
 *
 * @throws {TypeError} naming `caller` and the option when one is not known
 */
export const jsonSchemaOf = (schema: z.ZodType, options: JsonSchemaOptions, caller: string): object => {
  const { target = 'draft-2020-12', io = 'input' } = requireObject(options, `${caller}: options`, ['target', 'io'])
  requireChoice(target, targets, `${caller}: options.target`)
  requireChoice(io, directions, `${caller}: options.io`)
  const close = closeObjects()
  const made = z.toJSONSchema(schema, {
    io,
    target,
    reused: target === 'openapi-3.0' ? 'inline' : 'ref',
    // A figure in memory has no JSON of its own; toJson writes it as figureJsonSchema says.
    unrepresentable: 'any',
    override: (context) => {
      close(context)
      const { zodSchema, jsonSchema } = context
      sayType(zodSchema, jsonSchema)
      if (!isFigureValue(zodSchema)) return
      const figure = Object.entries(z.toJSONSchema(figureJsonSchema, { target, reused: 'inline' }))
      for (const [keyword, value] of figure) if (keyword !== '$schema') jsonSchema[keyword] = value
    },
  })
  partTypes(made)
  return made
}

/** The section of that name, or an error that names them all. */
export const sectionNamed = <Section extends { readonly id: string }>(
  sections: readonly Section[],
  id: unknown,
  caller: string,
): Section => {
  const found = sections.find((section) => section.id === id)
  if (found) return found
  const names = sections.map((section) => section.id)
  throw new RangeError(`${caller}: section ${JSON.stringify(id)} is not one of ${listed(names, 'and')}`)
}
