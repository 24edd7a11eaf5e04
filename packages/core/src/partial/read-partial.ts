import * as z from 'zod'
import { tooDeep } from '../model/nesting.js'
import { isRecord, shown } from '../parameter/shown.js'
import { refused, type Parsed, type Refused } from '../remark/remark.js'
import { listed } from '../words/listed.js'
import { digestOfPart, digestOfPartial } from './create-partial.js'
import { partialVersion, type PartialResult } from './partial-result.js'

const count = z.number().int().nonnegative()
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/)
const schema = z.object({
  partial: z.string(),
  version: z.literal(partialVersion),
  options: z.record(z.string(), z.unknown()),
  parts: z.array(
    z.object({
      name: z.string(),
      content: digest,
      rows: count,
      leftOut: z.array(z.object({ why: z.string(), rows: count })),
      state: z.unknown(),
      digest,
    }),
  ),
  repeated: z.array(z.object({ name: z.string(), content: digest, times: z.number().int().positive() })),
  digest,
})

const anew = 'Make it anew from its file'

/** Says what a value is that is no partial result. */
const foreign = (json: unknown): Refused => {
  if (isRecord(json) && typeof json['finished'] === 'string')
    return refused(
      'partialFinished',
      'This is a finished result, which adds up to nothing more: merge the partial results that it was made of, the late one among them',
    )
  return refused(
    'noPartial',
    `This is no partial result, but ${isRecord(json) ? 'JSON of another kind' : shown(json)}: give what partialSpend, partialLedger or partialDevices made`,
  )
}

/** Which parts, or what of their list, is no longer what was sealed. */
const changedIn = (partial: PartialResult): string | undefined => {
  const changed = partial.parts.filter((part) => part.digest !== digestOfPart(partial.partial, partial.options, part))
  if (changed.length > 0)
    return `The part of ${listed(
      changed.slice(0, 3).map(({ name }) => JSON.stringify(name)),
      'and',
    )} is not what was written: its digest does not fit. ${anew}`
  return partial.digest === digestOfPartial(partial)
    ? undefined
    : `The list of parts is not what was written: its digest does not fit, so that one may be missing. ${anew}, or merge its parts anew`
}

/**
 * Returns a partial result from JSON, if it is one and was not changed since it was made; or why it is none.
 *
 * @param json - what came of `JSON.parse`
 * @param kind - of which kind it must be; any, unless given
 * @example
 * ```ts
 * const read = readPartial({ total: 5 })
 * read.ok ? '' : read.refusal.code // => 'noPartial'
 * ```
 */
export const readPartial = (json: unknown, kind?: string): Parsed<PartialResult> => {
  if (!isRecord(json) || typeof json['partial'] !== 'string') return foreign(json)
  const { version, partial } = json
  if (version !== partialVersion)
    return refused(
      'partialVersion',
      `This partial result has the form ${typeof version === 'number' ? String(version) : 'of no number'}, and form ${String(partialVersion)} is read here. Make all parts by one version of the toolkit`,
    )
  if (kind !== undefined && partial !== kind)
    return refused('partialKind', `This is a partial result of ${JSON.stringify(partial)}, and not of "${kind}"`)
  if (tooDeep(json) !== undefined)
    return refused('partialDamaged', `This partial result is nested too deep to be one. ${anew}`)
  const parsed = schema.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return refused(
      'partialDamaged',
      `This partial result is damaged at /${(issue?.path ?? []).map(String).join('/')}: a piece of it is missing or is no such thing. ${anew}`,
    )
  }
  // As it was given: a copy of the schema would lose keys such as __proto__, which the digest counts.
  const whole = json as unknown as PartialResult
  const changed = changedIn(whole)
  return changed === undefined ? { ok: true, value: whole, notes: [] } : refused('partialChanged', changed)
}
