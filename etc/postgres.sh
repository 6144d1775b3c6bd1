#!/usr/bin/env bash
# A PostgreSQL of one's own for tests: in a temporary folder, on a spare port, gone afterwards.
#   etc/postgres.sh start [DIR]   starts it and prints the connection string (nothing else on standard output)
#   etc/postgres.sh stop  [DIR]   stops it and removes the folder
# DIR defaults to mediation-postgres under the temporary folder; runs side by side each give their own.
set -euo pipefail

dir=${2:-${TMPDIR:-/tmp}/mediation-postgres}

# The server refuses to run as root.
as_owner() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

bin_dir() {
  local newest
  newest=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
  [ -n "$newest" ] || { echo "PostgreSQL is not installed (Debian package: postgresql)." >&2; return 1; }
  echo "$newest"
}

# Asks the kernel by trying: a port that nobody answers on is free, for long enough to be taken by the server.
spare_port() {
  local port
  for _ in $(seq 50); do
    port=$((20000 + RANDOM % 20000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
  echo "No spare port found." >&2
  return 1
}

connection() { echo "Host=127.0.0.1;Port=$1;Database=postgres;Username=mediation;Password=$(cat "$dir/password")"; }

start() {
  local bin port
  bin=$(bin_dir)
  if [ -f "$dir/port" ] && as_owner "$bin/pg_ctl" -D "$dir/data" status >/dev/null 2>&1; then
    connection "$(cat "$dir/port")"
    return
  fi

  rm -rf "$dir"
  mkdir -p "$dir"
  chmod 711 "$dir"
  od -An -N16 -tx1 /dev/urandom | tr -d ' \n' > "$dir/password"
  [ "$(id -u)" != 0 ] || chown -R postgres "$dir"
  as_owner "$bin/initdb" -D "$dir/data" -U mediation --pwfile="$dir/password" \
    --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 --no-sync > "$dir/initdb.log"
  for _ in 1 2 3; do
    port=$(spare_port)
    # Nothing here outlives the run, so nothing needs to reach the disk.
    if as_owner "$bin/pg_ctl" -D "$dir/data" -l "$dir/server.log" -w -t 30 \
      -o "-p $port -k $dir -h 127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200" \
      start > "$dir/start.log" 2>&1 < /dev/null; then
      echo "$port" > "$dir/port"
      connection "$port"
      return
    fi
  done
  cat "$dir/start.log" "$dir/server.log" >&2
  return 1
}

stop() {
  if [ -d "$dir/data" ]; then
    as_owner "$(bin_dir)/pg_ctl" -D "$dir/data" -m fast -w stop >/dev/null 2>&1 || true
  fi
  rm -rf "$dir"
}

case "${1:-}" in
  start) start ;;
  stop) stop ;;
  *) echo "usage: etc/postgres.sh start|stop [DIR]" >&2; exit 2 ;;
esac
