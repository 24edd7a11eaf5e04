export { read } from './read.js'
export { readHtml } from './html/read-html.js'
export { readText, type KnownText } from './text/read-text.js'

export { readCsv, type CsvSource } from './csv/read-csv.js'
export { writeCsv, type WriteCsvOptions } from './csv/write-csv.js'
export type { Delimiter } from './csv/dialect.js'
export { readRecords, type ReadRecordsOptions, type RecordTotals } from './records/read-records.js'
export type { Encoding } from './bytes/text-stream.js'

export { detect, type FileKind } from './detect/detect.js'
export { binaryFormat, type BinaryFormat } from './detect/binary-format.js'

export { readerRules } from './catalogue/catalogue.js'
