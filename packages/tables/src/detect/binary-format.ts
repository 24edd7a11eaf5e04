import { requireText } from '@imt/core'
import { readInput } from '../parameter/parameter.js'
import type { FileInput } from '../parameter/parameter.js'
import { holdsWorkbook } from './compound-names.js'

/** A kind of file that is no text: its short name, and what people call it. */
export interface BinaryFormat {
  readonly id:
    | 'xlsx'
    | 'xlsb'
    | 'xls'
    | 'ods'
    | 'docx'
    | 'doc'
    | 'odt'
    | 'pptx'
    | 'zip'
    | 'pdf'
    | 'ole'
    | 'gzip'
    | 'image'
    | 'rtf'
    | 'mht'
    | 'utf16'
    | 'utf32'
    | 'unknown'
  readonly title: string
}

/** How much of the beginning and the end of an archive is looked at, in bytes. */
const reach = 1 << 16
/** How much of the beginning of any file is: each reader asks, so it is little. */
const first = 1 << 13

const latin1 = (bytes: Uint8Array): string => {
  let text = ''
  for (let from = 0; from < bytes.length; from += 8192)
    // eslint-disable-next-line imt/no-spread-into-call -- 8,192 bytes at most
    text += String.fromCharCode(...bytes.subarray(from, from + 8192))
  return text
}

// The names of the parts of an Office document stand in the clear in the archive.
const inArchive: readonly (readonly [RegExp, BinaryFormat])[] = [
  [
    /mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/,
    { id: 'ods', title: 'an OpenDocument spreadsheet (.ods)' },
  ],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.text/, { id: 'odt', title: 'an OpenDocument text (.odt)' }],
  [/xl\/(?:workbook|worksheets|_rels)/, { id: 'xlsx', title: 'an Excel workbook (.xlsx)' }],
  [/word\/(?:document|_rels|styles)/, { id: 'docx', title: 'a Word document (.docx)' }],
  [/ppt\/(?:presentation|slides|_rels)/, { id: 'pptx', title: 'a PowerPoint presentation (.pptx)' }],
]

/** The parts of a workbook that holds its sheets as records, not as XML. */
const binarySheets = /xl\/(?:workbook|worksheets\/(?:binaryIndex|sheet)\d{0,6})\.bin/

/**
 * An OpenDocument file whose kind is packed with the rest, as some programs write it again: its parts are those of one,
 * and its name says which.
 */
const packedDocument = (names: string, name: string): BinaryFormat | undefined => {
  if (!names.includes('content.xml') || !names.includes('META-INF/manifest.xml')) return undefined
  return inArchive.find(([, { id }]) => (id === 'ods' || id === 'odt') && name.toLowerCase().endsWith(`.${id}`))?.[1]
}

const pdf: BinaryFormat = { id: 'pdf', title: 'a PDF document' }

const byMagic: readonly (readonly [RegExp, BinaryFormat])[] = [
  [/^%PDF-/, pdf],
  [/^\x1f\x8b/, { id: 'gzip', title: 'a compressed file (.gz)' }],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^RIFF....WEBP|^BM....\0\0\0\0/s, { id: 'image', title: 'a picture' }],
  [
    /^\x09[\0\x02\x04][\x04\x06]\0/,
    { id: 'xls', title: 'an Excel workbook of a kind that no program has written since 1993 (.xls)' },
  ],
  [/^\{\\rtf/, { id: 'rtf', title: 'a Rich Text document (.rtf)' }],
]

const ole = (file: Uint8Array | string, name: string): BinaryFormat => {
  if (/\.xl[astm]$/i.test(name) || (typeof file !== 'string' && holdsWorkbook(file)))
    return { id: 'xls', title: 'an Excel workbook of the old kind (.xls)' }
  if (/\.do[ct]$/i.test(name)) return { id: 'doc', title: 'a Word document of the old kind (.doc)' }
  return { id: 'ole', title: 'a document of the old Office kind, or one that is protected by a password' }
}

/** True if the mark of a PDF stands behind something else, in the first 1,024 bytes, and objects of one after it. */
const isLatePdf = (head: string): boolean => {
  const at = head.slice(0, 1024).indexOf('%PDF-')
  return at > 0 && /\d obj\b/.test(head.slice(at))
}

/** True for a file of parts as mails are, whose text is encoded: its lines are cut, and signs written otherwise. */
const isOfParts = (head: string): boolean =>
  /^[\w-]{2,40}:/.test(head) && /(?:^|\n)content-type:\s{0,4}multipart\/(?:related|mixed|alternative)/i.test(head)

/** True if every other byte, or nearly so, is NUL and none between them: plain letters in UTF-16. */
const looksWide = (head: string): boolean => {
  const pairs = Math.floor(head.length / 2)
  const nuls = [0, 0]
  for (let at = 0; at < pairs * 2; at += 1) if (head.charCodeAt(at) === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = nuls
  return pairs >= 4 && Math.min(even, odd) === 0 && Math.max(even, odd) >= 0.7 * pairs
}

/** The bytes that no text holds, but NUL. @see https://mimesniff.spec.whatwg.org/#binary-data-byte */
const ofNoText = /[\x01-\x08\x0b\x0e-\x1a\x1c-\x1f]/

/**
 * True for text in which an export or a copy left a NUL here and there: no other byte of a binary file is in it, and at
 * most one in 20 is NUL. Its reader names the place.
 */
const isTextWithNuls = (head: string): boolean => {
  if (ofNoText.test(head)) return false
  let nuls = 0
  for (let at = head.indexOf('\0'); at !== -1; at = head.indexOf('\0', at + 1)) nuls += 1
  return nuls * 20 <= head.length
}

/**
 * Returns what kind of file this is if it is no text, by its content; `undefined` for text.
 *
 * @param input - the file: its bytes (`Uint8Array`, `ArrayBuffer`), or text that may have been made of them
 * @param name - the file's name: tells apart what the content cannot
 * @throws {TypeError} when `input` or `name` is not what it should be
 */
export const binaryFormat = (input: FileInput, name: string): BinaryFormat | undefined => {
  const file = readInput(input, 'binaryFormat')
  requireText(name, 'binaryFormat: name')
  const part = (from: number, to?: number): string =>
    typeof file === 'string' ? file.slice(from, to) : latin1(file.subarray(from, to))
  const head = part(0, first)
  // The mark of UTF-32 begins as that of UTF-16 does, with a NUL for the first character.
  if (/^(?:\xff\xfe\0\0|\0\0\xfe\xff)/.test(head)) return { id: 'utf32', title: 'text in UTF-32' }
  if (/^(?:\xff\xfe|\xfe\xff)/.test(head)) return undefined
  const known = byMagic.find(([magic]) => magic.test(head))?.[1]
  if (known) return known
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head)) {
    const named = (text: string): BinaryFormat | undefined => inArchive.find(([name]) => name.test(text))?.[1]
    const ends = part(first, reach) + part(-reach)
    if (binarySheets.test(head + ends)) return { id: 'xlsb', title: 'an Excel workbook of the binary kind (.xlsb)' }
    return named(head) ?? named(ends) ?? packedDocument(head + ends, name) ?? { id: 'zip', title: 'an archive (.zip)' }
  }
  if (head.startsWith('\xd0\xcf\x11\xe0')) return ole(file, name)
  if (isLatePdf(head)) return pdf
  if (isOfParts(head)) return { id: 'mht', title: 'a web page or a mail in one file of several parts (.mht, .eml)' }
  if (looksWide(head))
    return { id: 'utf16', title: 'text that looks like UTF-16 without the mark at its beginning that says so' }
  return head.includes('\0') && !isTextWithNuls(head)
    ? { id: 'unknown', title: 'a file of a kind that is not text' }
    : undefined
}
