export { odsReader } from './ods-reader.js'
