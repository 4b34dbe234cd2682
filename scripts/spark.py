"""Runs queries on Spark with worker processes of its own, each with ANSI mode on and off, and writes what they give as JSON lines.

Usage: spark.py FOLDER, with FOLDER/jobs.json: [{"name", "views": {name: Parquet file}, "query"}]
"""

import json
import os
import shutil
import sys
import tempfile
import time

import pyspark
from pyspark.sql import SparkSession


def session(scratch):
    return (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .appName("primafacie")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        # Nothing runs before both workers are there.
        .config("spark.scheduler.minRegisteredResourcesRatio", "1.0")
        .config("spark.scheduler.maxRegisteredResourcesWaitingTime", "120s")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.local.dir", scratch)
        .config("spark.driver.memory", "2g")
        .config("spark.sql.warehouse.dir", os.path.join(scratch, "warehouse"))
        .getOrCreate()
    )


def run(spark, folder, job):
    for view, file in job["views"].items():
        spark.read.parquet(os.path.join(folder, file)).createOrReplaceTempView(view)
    frame = spark.sql(job["query"])
    return {"columns": frame.columns, "rows": [list(row) for row in frame.collect()]}


def main(folder):
    with open(os.path.join(folder, "jobs.json"), encoding="utf-8") as file:
        jobs = json.load(file)
    with tempfile.TemporaryDirectory() as scratch, open(os.path.join(folder, "results.jsonl"), "w", encoding="utf-8") as out:
        os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
        os.chdir(scratch)
        spark = session(scratch)
        spark.sparkContext.setLogLevel("ERROR")
        for ansi in ("true", "false"):
            spark.conf.set("spark.sql.ansi.enabled", ansi)
            for job in jobs:
                start = time.monotonic()
                try:
                    result = run(spark, folder, job)
                except Exception as error:  # One query that fails does not keep the others from being compared.
                    result = {"columns": [], "rows": [], "error": str(error).split("\n")[0]}
                seconds = round(time.monotonic() - start, 2)
                out.write(json.dumps({"job": job["name"], "ansi": ansi == "true", "seconds": seconds, **result}) + "\n")
                out.flush()
        # The driver is one of those counted.
        executors = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
        out.write(json.dumps({"executors": executors}) + "\n")
        # The workers keep their logs where Spark lies.
        logs = os.path.join(os.path.dirname(pyspark.__file__), "work", spark.sparkContext.applicationId)
        spark.stop()
        shutil.rmtree(logs, ignore_errors=True)


main(sys.argv[1])
