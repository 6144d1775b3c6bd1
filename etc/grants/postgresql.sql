-- Rights of the login that serves; run by the owner of the schema after each migrate:
--   psql -v ON_ERROR_STOP=1 -v login=mediation_app -f etc/grants/postgresql.sql
-- It reads and writes rows, changes no table, and may only add to the history of cases.
DO $$
DECLARE place text;
BEGIN
  FOR place IN SELECT DISTINCT schemaname FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
  LOOP
    EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC', place);
  END LOOP;
END $$;

SELECT format('GRANT USAGE ON SCHEMA %I TO %I', schemaname, :'login')
FROM (SELECT DISTINCT schemaname FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')) AS schemas \gexec

SELECT format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO %I', schemaname, :'login')
FROM (SELECT DISTINCT schemaname FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')) AS schemas \gexec

SELECT format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO %I', schemaname, :'login')
FROM (SELECT DISTINCT schemaname FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')) AS schemas \gexec

REVOKE UPDATE, DELETE, TRUNCATE ON core.history FROM :"login";
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON public."__EFMigrationsHistory" FROM :"login";
