export { xlsReader } from './xls-reader.js'
