-- Who may do what in the office's database. Run in it, once before the first 'casemgmt migrate' and again after it (the
-- second part needs the tables); again at any time it comes to the same:
--   sqlcmd -S SERVER -d CaseMgmt -i rights.sql -v Program="OFFICE\casemgmt$" Migrator="OFFICE\dba"
-- The logins are made by the server's administrator: for Windows and Entra accounts
--   CREATE LOGIN [OFFICE\casemgmt$] FROM WINDOWS
-- and where neither is to be had, with a password that lies in the program's environment and nowhere else.
IF USER_ID(N'$(Program)') IS NULL CREATE USER [$(Program)] FOR LOGIN [$(Program)];
IF USER_ID(N'$(Migrator)') IS NULL CREATE USER [$(Migrator)] FOR LOGIN [$(Migrator)];
GO
-- 'casemgmt migrate' alone: it changes the schema, lifts and sets the guard of the history, and asks for the settings of
-- the database. It is not the login with which the office runs.
ALTER ROLE db_owner ADD MEMBER [$(Migrator)];
GO
-- The web application, 'casemgmt work' and the other commands: rows, and no schema.
IF DATABASE_PRINCIPAL_ID(N'casemgmt_program') IS NULL CREATE ROLE casemgmt_program;
ALTER ROLE casemgmt_program ADD MEMBER [$(Program)];
GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::dbo TO casemgmt_program;
GO
-- What was done and read, and the seals of both, are added to and never changed; the triggers say it to everybody, this to the program's login.
IF OBJECT_ID(N'dbo.History') IS NOT NULL
BEGIN
    DENY UPDATE, DELETE ON dbo.History TO casemgmt_program;
    DENY UPDATE, DELETE ON dbo.Accesses TO casemgmt_program;
    DENY UPDATE, DELETE ON dbo.Seals TO casemgmt_program;
    DENY INSERT, UPDATE, DELETE ON dbo.__EFMigrationsHistory TO casemgmt_program;
END;
-- Hangfire's queue and schedule.
IF SCHEMA_ID(N'hangfire') IS NOT NULL
BEGIN
    GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::hangfire TO casemgmt_program;
    DENY INSERT, UPDATE, DELETE ON hangfire.[Schema] TO casemgmt_program;
END;
GO
