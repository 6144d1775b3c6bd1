-- Rights of the login that serves; run by the owner of the schema after each migrate:
--   sqlcmd -b -I -d mediation -v app="mediation_app" -i etc/grants/sqlserver.sql
-- It reads and writes rows, changes no table, and may only add to the history of cases.
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO

IF DATABASE_PRINCIPAL_ID(N'mediation_rows') IS NULL CREATE ROLE [mediation_rows];
GO

GRANT SELECT, INSERT, UPDATE, DELETE TO [mediation_rows];
-- To release the lock of a migration, and to see the settings that doctor checks.
GRANT VIEW DEFINITION TO [mediation_rows];
DENY UPDATE, DELETE ON OBJECT::[core].[history] TO [mediation_rows];
DENY INSERT, UPDATE, DELETE ON OBJECT::[dbo].[__EFMigrationsHistory] TO [mediation_rows];
GO

ALTER ROLE [mediation_rows] ADD MEMBER [$(app)];
GO
