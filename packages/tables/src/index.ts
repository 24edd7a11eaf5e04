export { read, type BlobInput } from './read.js'
export type { Reader, ReadOptions } from './reader/reader.js'
export type { FileInput } from './parameter/parameter.js'
export { defaultLimits, type Limits } from './limits/limits.js'
export { htmlReader } from './html/html-reader.js'
export { csvReader } from './csv/csv-reader.js'
export { textReader } from './text/text-reader.js'
export { readHtml } from './html/read-html.js'
export { readText } from './text/read-text.js'

export { readCsv, type CsvSource } from './csv/read-csv.js'
export { writeCsv, type WriteCsvOptions } from './csv/write-csv.js'
export type { Delimiter } from './csv/dialect.js'
export { readRecords, type ReadRecordsOptions, type RecordTotals } from './records/read-records.js'
export { readCsvInPieces } from './records/read-csv-in-pieces.js'
export type { Encoding } from './bytes/text-stream.js'

export { isJson } from './json/is-json.js'
export { readJson, type JsonFile } from './json/read-json.js'

export type { BinaryFormat } from './detect/binary-format.js'

export { readerRules, type ReaderCode } from './catalogue/catalogue.js'
