export { markdownReader } from './markdown-reader.js'
