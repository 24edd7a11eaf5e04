export { docxReader } from './docx-reader.js'
export { writeDocx } from './write-docx.js'
