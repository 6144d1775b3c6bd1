#!/usr/bin/env bash
# Everything a change must pass, in one command. The last line is "N passed, N failed, N skipped".
#   etc/test.sh           all of it; on SQL Server as well where MEDIATION_TEST_SQLSERVER has the connection string of one
#   etc/test.sh --fast    without integration tests
# Steps after a failed one still run, so that one run tells everything; only a failed build ends it at once.
set -uo pipefail
cd "$(dirname "$0")/.."

fast=no
[ "${1:-}" = --fast ] && fast=yes
export CI=${CI:-true} DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 CONFIGURATION=Release
# A test process runs most code a few times only: methods are optimised once starting is over (100 ms, in hexadecimal), not at once as in a
# server under load (common.props), after 256 calls (hexadecimal) in place of 30, and none is watched to be optimised by what it was seen to
# do; a third of the suite's CPU time. Pages of code are not mapped twice (W^X): a seventh of what remains, together with the 256 calls.
export DOTNET_TC_CallCountingDelayMs=64 DOTNET_TieredPGO=0 DOTNET_TC_CallCountThreshold=100 DOTNET_EnableWriteXorExecute=0
work=$(mktemp -d)
# The PostgreSQL below runs as another user and must get through to its folder.
chmod 711 "$work"
passed=0 failed=0 skipped=0
broken=()
declare -A running=()

finish() {
  bash etc/postgres.sh stop "$work/postgres"
  rm -rf "$work"
}
trap finish EXIT

# What failed stands at the end, where it is found in a log that was cut.
summary() {
  cat "$work/failures" 2> /dev/null
  [ ${#broken[@]} -eq 0 ] || printf 'failed steps: %s\n' "${broken[*]}"
  echo "$passed passed, $failed failed, $skipped skipped"
  [ "$failed" -eq 0 ] && [ ${#broken[@]} -eq 0 ] && [ "$passed" -gt 0 ]
}

# step NAME COMMAND...: runs it, prints its output only when it fails, and how long it took.
step() {
  local name=$1 began=$SECONDS log
  shift
  log="$work/$name.log"
  if "$@" > "$log" 2>&1; then
    printf '%-22s %4ds\n' "$name" $((SECONDS - began))
  else
    cat "$log"
    printf '%-22s %4ds  FAILED\n' "$name" $((SECONDS - began))
    broken+=("$name")
    return 1
  fi
}

install_missing() {
  local packages=()
  command -v chromium-headless-shell > /dev/null || command -v chromium > /dev/null || packages+=(chromium-headless-shell)
  [ -n "$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null)" ] || packages+=(postgresql)
  [ ${#packages[@]} -eq 0 ] && return 0
  if [ "$(id -u)" != 0 ]; then
    echo "Please install: ${packages[*]}"
    return 1
  fi
  apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}"
}

restore() {
  dotnet tool restore --verbosity quiet && dotnet restore Mediation.sln --locked-mode --verbosity quiet
}

# One compiler for all projects: started anew for each, it and the analyzers are translated by the JIT seventeen times.
build() {
  local code=0
  dotnet build Mediation.sln -c Release --no-restore -warnaserror -v quiet --nologo -p:UseSharedCompilation=true || code=$?
  dotnet build-server shutdown --vbcscompiler > /dev/null 2>&1
  return $code
}

formatted() {
  dotnet csharpier check .
}

# begin NAME PROJECT [FILTER...]: runs the test program beside what else runs; its result waits for report NAME.
begin() {
  local name=$1 project=$2
  shift 2
  (
    began=$SECONDS
    timeout "${longest:-45m}" ".artifacts/bin/$project/release/$project" -noColor -longRunning 180 -diagnostics "$@" > "$work/$name.txt" 2>&1
    echo "$? $((SECONDS - began))" > "$work/$name.end"
  ) &
  running[$name]=$!
}

# report NAME: waits for it and adds its own count to ours.
report() {
  local name=$1 log="$work/$1.txt" code seconds line
  wait "${running[$name]}"
  read -r code seconds < "$work/$name.end"
  line=$(grep -E 'Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+, Skipped: [0-9]+' "$log" | tail -n 1)
  if [ -n "$line" ]; then
    count() { sed -E "s/.*$1: ([0-9]+).*/\1/" <<< "$line"; }
    local total bad left
    total=$(count Total) bad=$(($(count Failed) + $(count Errors))) left=$(($(count Skipped) + $(count 'Not Run')))
    passed=$((passed + total - $(count Failed) - left)) failed=$((failed + bad)) skipped=$((skipped + left))
  fi
  grep -E '\[SKIP\]' "$log" | sort | uniq -c | sort -rn | head -n 40
  if [ "$code" -eq 0 ] && [ -n "$line" ]; then
    printf '%-22s %4ds  %s\n' "$name" "$seconds" "${line#*  }"
  else
    tail -n 400 "$log"
    printf '%-22s %4ds  FAILED (exit %s)\n' "$name" "$seconds" "$code"
    broken+=("$name")
    failures "$name" >> "$work/failures"
  fi
}

# failures NAME: what failed and why, the output between left out.
failures() {
  echo "--- failed: $1"
  grep -E -A 25 '\[FAIL\]' "$work/$1.txt" | head -n 200 || true
}

no_secrets() {
  local pattern='-----BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|xox[baprs]-[A-Za-z0-9-]{20}'
  pattern+='|eyJ[A-Za-z0-9_-]{20,}\.eyJ[A-Za-z0-9_-]{20,}'
  ! git grep -nIE -e "$pattern" -- . ':!etc/test.sh' \
    && ! git ls-files | grep -E '\.(pfx|p12|pem|key|jks|snk)$|(^|/)\.env$|(^|/)id_(rsa|ed25519)$'
}

step install install_missing
step restore restore || { summary; exit 1; }
step build build || { summary; exit 1; }
step format formatted
step secrets no_secrets
# Much of an integration test waits for a process, a browser or a database: both runs share the cores better than one after the other.
if [ $fast = no ] && step postgres bash -c "bash etc/postgres.sh start '$work/postgres' > '$work/connection'"; then
  MEDIATION_TEST_POSTGRES=$(cat "$work/connection")
  export MEDIATION_TEST_POSTGRES
fi
begin fast Mediation.Tests
if [ $fast = no ]; then
  # Journeys, races, scope, lists, search and figures run on SQLite and on PostgreSQL; pages and flows over HTTP that ask SQLite nothing
  # of its own on PostgreSQL alone, which is the stricter one; all of them on both took half as long again.
  begin integration Mediation.IntegrationTests -trait- Database=Server
  MEDIATION_TEST_DATABASE=PostgreSql begin 'on PostgreSql' Mediation.IntegrationTests -trait Database=Every -trait Database=Server
fi
report fast
if [ $fast = no ]; then
  report integration
  report 'on PostgreSql'

  # All of it runs on a SQL Server that is given: it is the banks' database, and the only one that this script cannot start by itself.
  if [ -n "${MEDIATION_TEST_SQLSERVER:-}" ]; then
    longest=120m MEDIATION_TEST_DATABASE=SqlServer begin 'on SqlServer' Mediation.IntegrationTests
    report 'on SqlServer'
  else
    echo 'on SqlServer: no SQL Server given (MEDIATION_TEST_SQLSERVER)'
  fi
fi
summary
