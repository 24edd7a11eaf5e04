import type { Location } from '@imt/core'
import { runOf, withSigns } from '../positions/line.js'
import type { Line, Piece, Run } from '../positions/line.js'
import type { StoredText } from './library.js'

/** The place of a line of a page. */
export type PageLocation = Extract<Location, { kind: 'page' }>

/** A text with its place on the page as it is held upright: from the left, and its base line from the top. */
interface Placed {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly at: number
  readonly height: number
}

type Matrix = readonly [number, number, number, number, number, number]

const matrixOf = (values: readonly number[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values
  return [a, b, c, d, e, f]
}

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

/** Which way a text is written: 0 from left to right, 1 downwards, 2 upside down, 3 upwards; 4 at a slant. */
const turnOf = ([a, b]: Matrix): 0 | 1 | 2 | 3 | 4 => {
  if (Math.abs(b) < Math.abs(a) * 0.1) return a > 0 ? 0 : 2
  if (Math.abs(a) < Math.abs(b) * 0.1) return b > 0 ? 1 : 3
  return 4
}

/** Turns a place so that texts that are written one way run from left to right. */
const turned = (turn: number, x: number, y: number): readonly [number, number] =>
  turn === 1 ? [y, -x] : turn === 2 ? [-x, -y] : turn === 3 ? [-y, x] : [x, y]

/** Parts a text where it holds two spaces or more, as printed reports do that lay out columns by spaces. */
const parts = ({ text, left, right, at, height }: Placed): readonly Placed[] => {
  const step = (right - left) / Math.max(1, text.length)
  const found: Placed[] = []
  let from = 0
  for (const part of text.split(/(\s{2,})/)) {
    const shown = part.trim()
    const begin = from + part.indexOf(shown)
    if (shown !== '')
      found.push({ text: shown, left: left + begin * step, right: left + (begin + shown.length) * step, at, height })
    from += part.length
  }
  return found
}

/**
 * Two texts of a line belong together if the gap between them is narrower than this, in heights of their letters. It is
 * wider where each word is a text of its own.
 */
const [widestGap, ofWords] = [0.3, 0.5] as const
/** Between letters of one word there is less than this. */
const widestKern = 0.15

/** How wide a letter is, as most fonts have it. */
const weight = (letter: string): number =>
  /[iljtfI.,:;'|!() ]/.test(letter) ? 0.29 : /[A-Z&@%mw]/.test(letter) ? 0.7 : 0.54

const weightOf = (text: string): number => [...text].reduce((all, letter) => all + weight(letter), 0)

/** The words of a text, each where it stands about. */
const wordsOf = (piece: Piece): readonly Piece[] => {
  if (!piece.text.includes(' ')) return [piece]
  const step = (piece.right - piece.left) / Math.max(1e-9, weightOf(piece.text))
  let { left } = piece
  return piece.text.split(' ').flatMap((text) => {
    const right = left + step * weightOf(text)
    const word = { ...piece, text, left, right }
    left = right + step * weight(' ')
    return text === '' ? [] : [word]
  })
}

const runsOf = (line: readonly Placed[], location: PageLocation, byWords: boolean): readonly Run[] => {
  const groups: { readonly pieces: [Piece, ...Piece[]]; text: string; right: number; letter: number }[] = []
  for (const { text, left, right, height } of line) {
    const piece = { text, left, right, location }
    const open = groups.at(-1)
    const letter = (right - left) / Math.max(1, text.length)
    const gap = open ? left - open.right : 0
    const most = byWords ? Math.max(ofWords * height, 1.25 * Math.min(letter, open?.letter ?? 0)) : widestGap * height
    if (open && gap < most) {
      // The same text once more in nearly the same place makes it bold.
      if (open.pieces.at(-1)?.text === text && gap < (left - right) * 0.8) continue
      open.text += gap > widestKern * height ? ` ${text}` : text
      open.pieces.push(piece)
      open.right = Math.max(open.right, right)
    } else groups.push({ pieces: [piece], text, right, letter })
  }
  return withSigns(
    groups.map(({ pieces, text }) => ({ ...runOf(pieces, text), pieces: () => pieces.flatMap(wordsOf) })),
  )
}

/** The lines of a page, and texts that are written another way than most: a mark across it, or one on its edge. */
export interface PageLines {
  readonly lines: readonly Line[]
  readonly aside: readonly string[]
}

/** Puts the texts of a page together to lines. Lines count from 1, from the top. */
export const pageLines = (
  texts: readonly StoredText[],
  view: readonly number[],
  source: string,
  page: number,
): PageLines => {
  const seen = texts.flatMap(({ str, transform, width }) => {
    const matrix = times(matrixOf(view), matrixOf(transform))
    return str.trim() === '' || !matrix.every(Number.isFinite) || !Number.isFinite(width)
      ? []
      : [{ text: str, matrix, width, turn: turnOf(matrix) }]
  })
  const counts = [0, 0, 0, 0]
  for (const { turn, text } of seen) if (turn < 4) counts[turn] = (counts[turn] ?? 0) + text.length
  const main = counts.reduce((best, count, turn) => (count > (counts[best] ?? 0) ? turn : best), 0)
  const aside: string[] = []
  const placed = seen.flatMap(({ text, matrix, width, turn }): readonly Placed[] => {
    if (turn !== main) {
      aside.push(text.trim())
      return []
    }
    const [left, at] = turned(main, matrix[4], matrix[5])
    const height = Math.hypot(matrix[2], matrix[3])
    return parts({ text, left, right: left + Math.abs(width), at, height })
  })
  placed.sort((a, b) => a.at - b.at || a.left - b.left)
  const rows: { readonly at: number; readonly height: number; readonly texts: Placed[] }[] = []
  for (const text of placed) {
    const open = rows.at(-1)
    if (open && text.at - open.at <= 0.3 * Math.max(open.height, text.height)) open.texts.push(text)
    else rows.push({ at: text.at, height: text.height, texts: [text] })
  }
  const phrases = placed.filter(({ text }) => text.includes(' ')).length
  const byWords = phrases * 8 < placed.length
  const lines = rows.map(({ at, height, texts: row }, index): Line => {
    const location = { kind: 'page', source, page, line: index + 1 } as const
    return {
      at,
      height,
      slack: height / 3,
      runs: runsOf(
        [...row].sort((a, b) => a.left - b.left),
        location,
        byWords,
      ),
    }
  })
  return { lines, aside }
}
