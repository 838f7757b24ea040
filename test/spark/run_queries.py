"""Runs the queries of a job on Apache Spark, on a local cluster of two workers, and writes their rows as JSON lines.

usage: python run_queries.py JOB.json ROWS.ndjson

The job names tables (an NDJSON file and the columns of each) and queries. Spark must have started two workers: a job that ran
on one would prove nothing about a cluster.
"""

import json
import sys

from pyspark.sql import SparkSession
from pyspark.sql.types import BooleanType, IntegerType, StringType, StructField, StructType

WORKERS = 2
TYPES = {"VARCHAR": StringType(), "INTEGER": IntegerType(), "BOOLEAN": BooleanType()}


def start_session():
    return (
        SparkSession.builder.master(f"local-cluster[{WORKERS},1,1024]")
        .appName("civic-kpi tallies")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate()
    )


def quoted(name):
    return "`" + name.replace("`", "``") + "`"


def load_table(spark, table):
    fields = [StructField(name, TYPES[kind]) for name, kind in table["columns"].items()]
    # A record may hold any line break but "\n", which JSON escapes.
    frame = spark.read.option("lineSep", "\n").option("mode", "FAILFAST").schema(StructType(fields)).json(table["file"])
    frame.repartition(2 * WORKERS).createOrReplaceTempView(quoted(table["name"]))


def workers_of(spark):
    """All that hold blocks, without the driver."""
    return spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1


def main(job_file, rows_file):
    with open(job_file, encoding="utf-8") as file:
        job = json.load(file)
    spark = start_session()
    spark.sparkContext.setLogLevel("ERROR")
    with open(rows_file, "w", encoding="utf-8") as output:
        for table in job["tables"]:
            load_table(spark, table)
        for query in job["queries"]:
            rows = [row.asDict() for row in spark.sql(query["text"]).collect()]
            output.write(json.dumps({"id": query["id"], "rows": rows}) + "\n")
        output.write(json.dumps({"version": spark.version, "workers": workers_of(spark)}) + "\n")
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
