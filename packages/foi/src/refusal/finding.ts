import { pointerTo, type Citation, type JsonPointer, type Level } from '@imt/core'
import type { CallDraft } from '../call-finding.js'
import type { RefusalName } from './catalogue/catalogue.js'
import type { NoticeAnswer } from './notice.js'

/** Something amiss with a notice, before level and sources are added. */
export type RefusalDraft = CallDraft<RefusalName>

/** Something amiss beside the answers. `key` names the thing, wherever it stands. */
export const finding = (name: RefusalName, at: JsonPointer, key: readonly string[], message: string): RefusalDraft => ({
  name,
  at,
  key,
  message,
})

/** What is amiss with one part of an answer: `path` leads there from the answer. */
export type Say = (
  name: RefusalName,
  path: readonly (string | number)[],
  message: string,
  more?: { readonly level?: Level; readonly about?: string; readonly citation?: readonly Citation[] },
) => RefusalDraft

/** Speaks of one answer: its question and the part are the key, not its position. */
export const sayOf =
  ({ question }: NoticeAnswer, index: number): Say =>
  (name, path, message, { about, ...more } = {}) => ({
    name,
    at: pointerTo('answers', index, ...path),
    key: [question, ...path.filter((part) => typeof part === 'string'), ...(about === undefined ? [] : [about])],
    message,
    ...more,
  })
