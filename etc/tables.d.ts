import { TextLayout, Source, Table, ReadProblem, RecordBatch, RuleMeta } from '@imt/core';

/** What is known of the tables and headings of an extracted text: those of a model are `model.layouts` and `model.headings`. */
interface KnownText {
    /** Tables, as text extraction leaves them. Where the headings of several stand, the one that reads most rows wins. */
    readonly layouts?: readonly TextLayout[];
    /** Patterns of whole lines that are headings. */
    readonly headings?: readonly RegExp[];
}
/**
 * Returns the text of a page as one paragraph for each line, with its line and column, and the headings and tables that
 * are known among them.
 *
 * Text extraction leaves each cell of a table, and each heading, on a line of its own. A line that one of `headings`
 * matches becomes a heading. Where the headings of one of `layouts` stand on consecutive lines, the lines after them are
 * read as rows for as long as they fit the columns, and all these lines become one table. A row that does not fit is
 * kept with the cells it has and reported; no cell is moved to make it fit. Nothing is guessed: without `layouts` and
 * `headings` every line is a paragraph.
 *
 * A line of nothing but no-break spaces was a cell with nothing in it, or a spacer: it becomes an empty paragraph, so
 * that an empty cell is not lost. Lines that are empty, or hold only spaces and tabs, stand between lines and are passed
 * over.
 *
 * @param input - the bytes of the file (UTF-8 or UTF-16; lines that are not UTF-8 are read as Windows-1252), or its
 *   text
 * @param o - `name` of the file, as places are to say it; `layouts` and `headings` that are known, those of a model say
 * @returns the source; the text of each paragraph is without the padding around it
 * @example
 * ```ts
 * const { blocks } = readText('Revenue\n\n\u00a0\n   173.1\n', { name: 'page.txt' })
 * blocks.map((block) => [block.text, block.location.line, block.location.column]) // => [['Revenue', 1, 1], ['', 3, 1], ['173.1', 4, 4]]
 * const asset = { names: ['Asset'], accepts: () => true }
 * const quantity = { names: ['Quantity'], accepts: (text) => /^\d+$/.test(text) }
 * const layouts = [{ id: 'estate', columns: [asset, quantity] }]
 * const source = readText('Asset\nQuantity\nLaptops\n790\n', { name: 'page.txt', layouts })
 * source.blocks[0].rows[0][1] // => { text: '790', location: { kind: 'text', source: 'page.txt', line: 4, column: 1 } }
 * ```
 */
declare const readText: (input: Uint8Array | string, o: {
    readonly name: string;
} & KnownText) => Source;

/**
 * Returns a file as a source, whatever it holds: a page, a CSV file or extracted text, found out by its content.
 *
 * A file that cannot be read gives a source without blocks and one problem that says why: `tables/empty-file` or
 * `tables/binary-file`. No input throws.
 *
 * @param input - the bytes of the file, or its text
 * @param o - `name` of the file, as places are to say it; `layouts` and `headings` of extracted text that are known, those
 *   of a model say
 * @example
 * ```ts
 * read('%PDF-1.7', { name: 'budget.pdf' }).problems[0].code // => 'tables/binary-file'
 * ```
 */
declare const read: (input: Uint8Array | string, o: {
    readonly name: string;
} & KnownText) => Source;

/**
 * Returns the headings, paragraphs, lists, links and tables of a page in reading order, each with its place in the
 * file.
 *
 * The page is read as a browser reads it, however badly it is written. Tables carry the headings above them, a caption,
 * one heading for each column (several heading rows are joined), and the place of every cell: its line and column, the
 * number of the table on the page, its row with the heading row counted, and its column. Cells that span columns or
 * rows are repeated in each, with the place of the one cell. A table inside a table is a table of its own; a table that
 * only lays out the page is read as page. Style sheets are not read: only what the page itself marks as hidden counts
 * as hidden.
 *
 * @param input - the bytes of the file (UTF-8 or UTF-16; lines that are not UTF-8 are read as Windows-1252), or its
 *   text
 * @param o - `name` of the file, as places are to say it
 * @returns the source; a paragraph's place is where its text begins, that of everything else where its start tag does
 * @example
 * ```ts
 * const { blocks } = readHtml('<h2>Estate</h2><table><tr><th>Asset<th>Quantity<tr><td>Laptops<td>790</table>', { name: 'page.html' })
 * blocks[1].under // => ['Estate']
 * blocks[1].rows[0][1] // => { text: '790', location: { kind: 'html', source: 'page.html', line: 1, column: 63, table: 1, row: 2, cell: 2 } }
 * ```
 * @see HTML Standard, 4.9 Tabular data, https://html.spec.whatwg.org/multipage/tables.html
 */
declare const readHtml: (input: Uint8Array | string, o: {
    readonly name: string;
}) => Source;

/** How the bytes were read. `mixed` is UTF-8 with lines that are not, which were read as windows-1252. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'mixed';

/** A separator that is read and written. */
type Delimiter = ',' | ';' | '\t' | '|';

/** A CSV file as a source, with what was found out about how it was written. */
interface CsvSource extends Source {
    readonly delimiter: Delimiter;
    readonly encoding: Encoding | 'text';
}
/**
 * Returns a CSV file as one table, with the line, column, record and field of every value.
 *
 * Reading goes on after a fault: each one is a problem of the source, and no value is lost. Lines above the heading row
 * that hold a single value are titles: they become paragraphs, and the table stands under them. Values are given
 * without the padding around them.
 *
 * @param input - the bytes of the file (UTF-8 or UTF-16; lines that are not UTF-8 are read as Windows-1252), or its
 *   text
 * @param o - `name` of the file, as places are to say it; `delimiter`, if it is known: otherwise it is found out
 * @returns the source, its separator and its encoding
 * @example
 * ```ts
 * const { blocks, delimiter } = readCsv('Asset;Quantity\nLaptops;790\n', { name: 'estate.csv' })
 * delimiter // => ';'
 * blocks[0].rows[0][1] // => { text: '790', location: { kind: 'csv', source: 'estate.csv', line: 2, column: 9, record: 2, field: 2 } }
 * ```
 * @see RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 */
declare const readCsv: (input: Uint8Array | string, o: {
    readonly name: string;
    readonly delimiter?: Delimiter;
}) => CsvSource;

/** How a table is written. */
interface WriteCsvOptions {
    /** A comma unless given. */
    readonly delimiter?: Delimiter;
    /** CR LF unless given, as RFC 4180 has it. */
    readonly lineEnd?: '\r\n' | '\n';
    /** True to begin with a byte order mark, by which Excel knows UTF-8. */
    readonly byteOrderMark?: boolean;
    /** False to write text that a spreadsheet would run as a formula as it is. */
    readonly guardFormulas?: boolean;
}
/**
 * Returns a table as CSV text: the headings, then a record for each row, with the cells the row has.
 *
 * Text that begins with `=`, `+`, `-` or `@` and is no figure is written with an apostrophe before it, so that a
 * spreadsheet shows it and does not run it.
 *
 * @param table - headings and rows; a source's table, or any other
 * @param o - separator, line ends, byte order mark and guard
 * @returns the text, each record with its line end
 * @example
 * ```ts
 * const cell = (text) => ({ text, location: { kind: 'text', source: 'page.txt', line: 1, column: 1 } })
 * writeCsv({ headers: ['Class', 'Budget'], rows: [[cell('INCOME'), cell('-£53,158')], [cell('=A1'), cell('-')]] })
 * // => 'Class,Budget\r\nINCOME,"-£53,158"\r\n\'=A1,-\r\n'
 * ```
 * @see RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 */
declare const writeCsv: (table: {
    readonly headers: Table["headers"];
    readonly rows: readonly (readonly {
        readonly text: string;
    }[])[];
}, o?: WriteCsvOptions) => string;

/** What was read in all. Every record of the file is either in a batch or refused. */
interface RecordTotals {
    readonly records: number;
    /** Records too long to hold; each was reported as `tables/record-too-long`. */
    readonly refused: number;
    /** Lines with nothing on them, which are no records; blank lines at the end are not counted. */
    readonly blankLines: number;
    readonly delimiter: Delimiter;
    readonly encoding: Encoding;
}
/** How a file of records is read, and who is told what. */
interface ReadRecordsOptions {
    /** The file, as places are to say it. */
    readonly name: string;
    /** The separator, if it is known; otherwise it is found out from the beginning of the file. */
    readonly delimiter?: Delimiter;
    /** Records in a batch; 1,000 unless given. A batch of very long records holds fewer. */
    readonly batchSize?: number;
    /** Told of each fault, before the batch that the record is in. */
    readonly onProblem?: (problem: ReadProblem) => void;
    /** Told once, after the last batch. */
    readonly onDone?: (totals: RecordTotals) => void;
}
/**
 * Returns the records of a large CSV file in batches, in constant memory, whatever the size of the file: a ledger, a
 * spend file, a device export. The first record is the heading row; it comes like every other.
 *
 * Values are exactly what stands in the file, padding included. Reading goes on after a fault, as in `readCsv`, and
 * each fault is told to `onProblem`; a record with more or fewer values than the first is told and still handed out.
 * The only records that are not handed out are those beyond 1,048,576 characters: they are told and counted as refused.
 *
 * The place of a value is worked out when it is asked for, and so are the values themselves: `fields` cuts all of a
 * batch out of the text when it is first read. A reader that wants few of them, or only what they amount to, finds in
 * `spans` where they stand. A batch therefore holds on to its stretch of the text. So may a value: keep a value from
 * each of many batches, and the engine may keep many stretches.
 *
 * @param chunks - the bytes of the file, cut anywhere: a Node stream, or the stream of a `File` in a browser
 * @param o - name, separator, size of a batch, and who is told of faults and totals
 * @returns batches in the order of the file; they can be read once
 * @throws {TypeError} when `chunks` is not an async iterable, or yields anything but bytes
 * @throws {RangeError} when `batchSize` is not a whole number from 1 up
 * @example
 * ```ts
 * const bytes = async function* () { yield new TextEncoder().encode('Supplier,Amount\nAcme,£5') ; yield new TextEncoder().encode('00\n') }
 * const seen = []
 * for await (const batch of readRecords(bytes(), { name: 'spend.csv' })) seen.push(...batch.fields)
 * seen // => [['Supplier', 'Amount'], ['Acme', '£500']]
 * ```
 * @see RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 */
declare const readRecords: (chunks: AsyncIterable<Uint8Array>, o: ReadRecordsOptions) => AsyncIterable<RecordBatch>;

/** What a file holds, as far as its readers go. */
type FileKind = 'html' | 'csv' | 'text' | 'binary' | 'empty';
/**
 * Returns what a file holds, by its content first and its name second: a page that was saved as `.txt` is still a page.
 * A name that ends in `.csv` or `.tsv` decides only where the content could be either text or records.
 *
 * @param input - the bytes of the file, or its text
 * @param name - the file's name
 * @example
 * ```ts
 * detect('<table><tr><td>1</td></tr></table>', 'page.txt') // => 'html'
 * detect('Asset,Quantity\nLaptops,790\n', 'export') // => 'csv'
 * detect('%PDF-1.7', 'budget.csv') // => 'binary'
 * ```
 */
declare const detect: (input: Uint8Array | string, name: string) => FileKind;

/** A kind of file that is no text: its short name, and what people call it. */
interface BinaryFormat {
    readonly id: 'xlsx' | 'xls' | 'ods' | 'docx' | 'doc' | 'odt' | 'pptx' | 'zip' | 'pdf' | 'ole' | 'gzip' | 'image' | 'rtf' | 'utf16' | 'unknown';
    readonly title: string;
}
/**
 * Returns what kind of file this is if it is no text, by its content; `undefined` for text.
 *
 * @param input - the bytes of the file, or text that may have been made of them
 * @param name - the file's name: tells apart what the content cannot
 */
declare const binaryFormat: (input: Uint8Array | string, name: string) => BinaryFormat | undefined;

type TableRule = RuleMeta<`tables/${string}`>;
/** Every code that reading a file may report, as a list: for a catalogue page or `imt rules`. */
declare const readerRules: readonly TableRule[];

export { type BinaryFormat, type CsvSource, type Delimiter, type Encoding, type FileKind, type KnownText, type ReadRecordsOptions, type RecordTotals, type WriteCsvOptions, binaryFormat, detect, read, readCsv, readHtml, readRecords, readText, readerRules, writeCsv };
