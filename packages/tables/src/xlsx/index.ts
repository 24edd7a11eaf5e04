export { xlsxReader } from './xlsx-reader.js'
export { writeXlsx } from './write-xlsx.js'
