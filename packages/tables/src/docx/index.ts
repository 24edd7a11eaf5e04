export { docxReader } from './docx-reader.js'
export { writeDocx } from './write-docx.js'
export type { PartToWrite, TextPart } from '../write/part-to-write.js'
