"""Times a query on Apache Spark, on a local cluster of two workers, for files of several sizes.

usage: python time_spark.py JOB.json

The job names the table, its columns, the query, and the files. Each file is first written as Parquet, as a warehouse would
have it; what is timed is the query alone, twice, of which the shorter counts. Prints a JSON line for each file.
"""

import json
import shutil
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "spark"))

from run_queries import load_table, quoted, start_session, workers_of  # noqa: E402


def seconds_of(spark, query):
    start = time.perf_counter()
    rows = spark.sql(query).collect()
    return time.perf_counter() - start, len(rows), sum(row["counted"] for row in rows)


def main(job_file):
    with open(job_file, encoding="utf-8") as file:
        job = json.load(file)
    spark = start_session()
    spark.sparkContext.setLogLevel("ERROR")
    for source in job["files"]:
        parquet = source + ".parquet"
        load_table(spark, {"name": "source", "file": source, "columns": job["columns"]})
        spark.table("source").write.parquet(parquet)
        spark.read.parquet(parquet).createOrReplaceTempView(quoted(job["table"]))
        seconds, groups, counted = min(seconds_of(spark, job["query"]) for _ in range(2))
        measured = {"seconds": seconds, "groups": groups, "counted": counted, "workers": workers_of(spark)}
        print(json.dumps(measured), flush=True)
        shutil.rmtree(parquet)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
