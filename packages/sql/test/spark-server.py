"""Runs SQL in Apache Spark, a request to a line: JSON in, JSON out. Ends with its input.

Arguments: a folder for its warehouse; "large" where tables are large, so that queries are compiled and tables cached.
"""

import json
import sys
from decimal import Decimal

import pyspark
from pyspark.sql import SparkSession

out = sys.stdout
large = sys.argv[2:] == ["large"]
session = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.memory", "1g")
    .config("spark.sql.shuffle.partitions", "2")
    .config("spark.sql.warehouse.dir", sys.argv[1])
    .config("spark.sql.session.timeZone", "UTC")
)
if not large:
    # To compile a query over a small table would take longer than to run it.
    session = (
        session.config("spark.sql.codegen.wholeStage", "false")
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .config("spark.driver.extraJavaOptions", "-XX:TieredStopAtLevel=1")
    )
spark = session.getOrCreate()
spark.sparkContext.setLogLevel("OFF")

types = {"text": "string", "whole": "bigint", "decimal": "decimal(38, 8)", "truth": "boolean"}


def shown(value):
    return format(value, "f") if isinstance(value, Decimal) else value


def rows_of(frame):
    return [{name: shown(value) for name, value in zip(frame.columns, row)} for row in frame.collect()]


def quoted(value):
    if value is None:
        return "null"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def keep(name, columns, rows):
    """Makes a view of values, which stays as it is whatever becomes of what it was made of."""
    cast = ", ".join(f"cast(c{at} as {kind}) as `{column}`" for at, (column, kind) in enumerate(columns))
    names = ", ".join(f"c{at}" for at in range(len(columns)))
    values = ", ".join("(" + ", ".join(quoted(value) for value in row) + ")" for row in rows)
    nothing = "(" + ", ".join("null" for _ in columns) + ")"
    where = "" if rows else " where 1 = 0"
    spark.sql(
        f"create or replace temporary view `{name}` as select {cast} from values {values or nothing} as v({names}){where}"
    )


def answer(request):
    if "table" in request:
        columns = [(name, types[kind]) for name, kind in request["columns"].items()]
        keep(request["table"], columns, request["rows"])
        return []
    if "keep" in request:
        frame = spark.sql(request["sql"])
        if large:
            frame.cache().createOrReplaceTempView(request["keep"])
            return []
        keep(request["keep"], frame.dtypes, [[shown(value) for value in row] for row in frame.collect()])
        return []
    return rows_of(spark.sql(request["sql"]))


java = spark._jvm.java.lang.System.getProperty("java.version")
print(json.dumps({"spark": spark.version, "pyspark": pyspark.__version__, "java": java}), file=out, flush=True)
for line in sys.stdin:
    try:
        print(json.dumps({"rows": answer(json.loads(line))}), file=out, flush=True)
    except Exception as error:  # noqa: BLE001
        print(json.dumps({"error": str(error)[:2000]}), file=out, flush=True)
spark.stop()
