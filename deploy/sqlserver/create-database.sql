-- Makes the office's database, for the administrator of the server:
--   sqlcmd -S SERVER -i create-database.sql -v Database=CaseMgmt
-- The collation tells no capitals apart (Parkside and PARKSIDE are one suite) and accents it does, as the office's rules
-- and the embedded database do.
CREATE DATABASE [$(Database)] COLLATE Latin1_General_100_CI_AS;
GO
-- Whoever reads takes the rows as they were last committed, and waits for nobody who writes.
ALTER DATABASE [$(Database)] SET READ_COMMITTED_SNAPSHOT ON;
-- An import and a compilation see the records as they were when it began.
ALTER DATABASE [$(Database)] SET ALLOW_SNAPSHOT_ISOLATION ON;
-- The log is backed up, so that the office can go back to a minute.
ALTER DATABASE [$(Database)] SET RECOVERY FULL;
ALTER DATABASE [$(Database)] SET PAGE_VERIFY CHECKSUM;
ALTER DATABASE [$(Database)] SET AUTO_CLOSE OFF;
ALTER DATABASE [$(Database)] SET AUTO_SHRINK OFF;
GO
