#!/usr/bin/env bash
# Adds one migration to all three databases and writes their scripts anew.
#   etc/add-migration.sh NAME     e.g. AddDueAtToComplaints
#   etc/add-migration.sh --check  fails when a model has changes without a migration
#   etc/add-migration.sh --scripts [DIR]  writes the scripts only, into DIR (default: database)
set -euo pipefail
cd "$(dirname "$0")/.."

project=src/Mediation.EntityFrameworkCore
providers=(Sqlite SqlServer PostgreSql)
configuration=${CONFIGURATION:-Debug}

ef() { dotnet ef "$@" --project "$project" --startup-project "$project" --configuration "$configuration" --no-build; }

build() {
  dotnet tool restore --verbosity quiet > /dev/null
  dotnet build "$project" -c "$configuration" -v quiet --nologo
}

scripts() {
  local target=$1 provider file
  for provider in "${providers[@]}"; do
    file="$target/${provider,,}/mediation.sql"
    mkdir -p "$(dirname "$file")"
    # EF refuses idempotent scripts for SQLite; that one creates the database from nothing.
    if [ "$provider" = Sqlite ]; then
      ef migrations script --context "${provider}MediationDbContext" --output "$file" > /dev/null
    else
      ef migrations script --idempotent --context "${provider}MediationDbContext" --output "$file" > /dev/null
    fi
    # sqlcmd's default for quoted identifiers makes filtered indexes fail, and without XACT_ABORT it would go on and commit.
    [ "$provider" != SqlServer ] || sed -i '1s/^\(\xEF\xBB\xBF\)\?/SET QUOTED_IDENTIFIER ON;\nSET XACT_ABORT ON;\nGO\n\n/' "$file"
    # No byte-order mark and LF only, so that the files read alike on every machine.
    sed -i -e '1s/^\xEF\xBB\xBF//' -e 's/\r$//' "$file"
  done
}

case "${1:-}" in
  "") echo "usage: etc/add-migration.sh NAME | --check | --scripts [DIR]" >&2; exit 2 ;;
  --check)
    build
    for provider in "${providers[@]}"; do
      ef migrations has-pending-model-changes --context "${provider}MediationDbContext"
    done ;;
  --scripts)
    build
    scripts "${2:-database}" ;;
  *)
    build
    for provider in "${providers[@]}"; do
      ef migrations add "$1" --context "${provider}MediationDbContext" --output-dir "Migrations/$provider"
    done
    build
    scripts database ;;
esac
