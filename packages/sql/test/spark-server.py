"""Runs SQL in Apache Spark, a request to a line: JSON in, JSON out. Ends with its input."""

import json
import sys
from decimal import Decimal

import pyspark
from pyspark.sql import SparkSession
from pyspark.sql.types import BooleanType, DecimalType, LongType, StringType, StructField, StructType

out = sys.stdout
spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.memory", "1g")
    .config("spark.sql.shuffle.partitions", "2")
    .config("spark.sql.autoBroadcastJoinThreshold", "10485760")
    .config("spark.sql.warehouse.dir", sys.argv[1])
    .config("spark.sql.session.timeZone", "UTC")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("OFF")

types = {"text": StringType(), "whole": LongType(), "decimal": DecimalType(38, 8), "truth": BooleanType()}


def shown(value):
    return format(value, "f") if isinstance(value, Decimal) else value


def rows_of(frame):
    return [{name: shown(value) for name, value in zip(frame.columns, row)} for row in frame.collect()]


def answer(request):
    if "table" in request:
        schema = StructType([StructField(name, types[kind]) for name, kind in request["columns"].items()])
        kinds = list(request["columns"].values())
        rows = [
            [Decimal(value) if kind == "decimal" and value is not None else value for value, kind in zip(row, kinds)]
            for row in request["rows"]
        ]
        spark.createDataFrame(rows, schema).coalesce(1).createOrReplaceTempView(request["table"])
        return []
    if "keep" in request:
        # What is worked out here stays as it is, whatever becomes of what it was made of.
        frame = spark.sql(request["sql"])
        spark.createDataFrame(frame.collect(), frame.schema).createOrReplaceTempView(request["keep"])
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
