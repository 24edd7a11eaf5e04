import * as z from 'zod'

interface ObjectInternals<Shape extends z.core.$ZodShape, Output, Input> extends Omit<
  z.core.$ZodObjectInternals<Shape, z.core.$strip>,
  'output' | 'input'
> {
  output: Output
  input: Input
}

/** A zod object whose output and input are written down, not inferred: see `ObjectSchema`. */
export interface TypedObject<
  Shape extends z.core.$ZodShape,
  Output extends z.output<z.ZodObject<Shape>>,
  Input extends z.input<z.ZodObject<Shape>>,
> extends z.ZodObject<Shape> {
  _zod: ObjectInternals<Shape, Output, Input>
}

/** An interface key by key: so it fits `Record<string, unknown>`, which zod asks of what an object gives. */
export type Keys<T> = { [K in keyof T]: T[K] }

/**
 * The schema of an object that gives what an interface says: editors show `Keys<RevenueLine>`, not its twenty keys. It
 * is a zod object all the same: `.shape`, `.extend`, `.pick` and the rest keep every type. `never` where the shape
 * gives something else.
 */
export type ObjectSchema<Shape extends z.core.$ZodShape, Output, Input = Output> =
  Keys<Output> extends infer Out extends z.output<z.ZodObject<Shape>>
    ? Keys<Input> extends infer In extends z.input<z.ZodObject<Shape>>
      ? TypedObject<Shape, Out, In>
      : never
    : never

interface UnionInternals<Options extends readonly z.core.SomeType[], Output, Input> extends Omit<
  z.core.$ZodDiscriminatedUnionInternals<Options>,
  'output' | 'input'
> {
  output: Output
  input: Input
}

/** A discriminated union whose output and input are written down, not inferred: see `UnionSchema`. */
export interface TypedUnion<
  Options extends readonly z.core.SomeType[],
  Output extends z.output<z.ZodDiscriminatedUnion<Options>>,
  Input extends z.input<z.ZodDiscriminatedUnion<Options>>,
> extends z.ZodDiscriminatedUnion<Options> {
  _zod: UnionInternals<Options, Output, Input>
}

/** Likewise the schema of one of several kinds of object, which are its `options`: each is a zod object to extend. */
export type UnionSchema<Options extends readonly z.core.SomeType[], Output, Input = Output> =
  Keys<Output> extends infer Out extends z.output<z.ZodDiscriminatedUnion<Options>>
    ? Keys<Input> extends infer In extends z.input<z.ZodDiscriminatedUnion<Options>>
      ? TypedUnion<Options, Out, In>
      : never
    : never

/** The schema of a list, read-only in types. */
export interface ListSchema<Item extends z.ZodType> extends z.ZodType<
  readonly z.output<Item>[],
  readonly z.input<Item>[]
> {
  /** The schema of one item. */
  readonly element: Item
}

/**
 * Returns the schema of a list of items. It is `z.array`, but that the list is read-only in types, as a publication is.
 *
 * @param item - schema of one item
 * @param empty - what to say of a list without any; it may be empty unless this is given
 * @example
 * ```ts
 * listSchema(z.string(), 'no ward is named').safeParse([]).success // => false
 * ```
 */
export const listSchema = <Item extends z.ZodType>(item: Item, empty?: string): ListSchema<Item> =>
  empty === undefined ? z.array(item) : z.array(item).min(1, empty)
