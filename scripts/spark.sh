#!/usr/bin/env bash
# Spark in a virtual environment under .cache/, installed once and used again; prints its Python.
# It needs python3 and Java 17 or 21; where they are missing it ends with 3 and says so.
set -euo pipefail
cd "$(dirname "$0")/.."

VERSION=4.1.0
HOME_OF_SPARK="$PWD/.cache/spark-$VERSION"

command -v python3 >/dev/null || { echo "no python3" >&2; exit 3; }
command -v java >/dev/null || { echo "no java" >&2; exit 3; }

if [ ! -e "$HOME_OF_SPARK/installed" ]; then
  rm -rf "$HOME_OF_SPARK"
  python3 -m venv "$HOME_OF_SPARK" >&2
  # The version alone: a name of a Hadoop version would make pip fetch from elsewhere.
  env -u PYSPARK_HADOOP_VERSION "$HOME_OF_SPARK/bin/pip" install --quiet --no-cache-dir --no-compile --disable-pip-version-check \
    "pyspark==$VERSION" >&2
  "$HOME_OF_SPARK/bin/python" -c "import pyspark; assert pyspark.__version__ == '$VERSION'" >&2
  touch "$HOME_OF_SPARK/installed"
fi
echo "$HOME_OF_SPARK/bin/python"
