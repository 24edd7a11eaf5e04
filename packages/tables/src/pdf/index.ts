export { pdfReader } from './pdf-reader.js'
