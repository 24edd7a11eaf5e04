export { xlsxReader } from './xlsx-reader.js'
