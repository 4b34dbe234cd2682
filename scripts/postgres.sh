#!/usr/bin/env bash
# A PostgreSQL server for the tests, on 127.0.0.1:55432: installed where apt can, made once, started where it is down.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
PORT=55432

command -v pg_ctlcluster >/dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends postgresql; }
VERSION=$(pg_lsclusters -h | awk -v port="$PORT" '$2 == "primafacie" && $3 == port { print $1 }')
if [ -z "$VERSION" ]; then
  VERSION=$(ls /usr/lib/postgresql | sort -n | tail -1)
  pg_createcluster "$VERSION" primafacie --port "$PORT" -- --auth-local=trust --auth-host=trust --no-sync >/dev/null
fi
# Nothing in it is to be kept.
pg_ctlcluster "$VERSION" primafacie status >/dev/null 2>&1 ||
  pg_ctlcluster "$VERSION" primafacie start -o "-c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
for _ in $(seq 100); do
  pg_isready --quiet --host 127.0.0.1 --port "$PORT" && exit 0
  sleep 0.1
done
echo "the server does not answer" >&2
exit 1
