-- A full backup; nightly, by SQL Server's Agent or the scheduler of the machine:
--   sqlcmd -S SERVER -i backup.sql -v Database=CaseMgmt Folder="E:\Backup"
-- People work meanwhile. The documents (the shared folder or the container) are backed up after the database: a document
-- too many is removed by the nightly clean-up, one too few would be missed.
DECLARE @file nvarchar(400) = CONCAT(N'$(Folder)\$(Database)-', FORMAT(SYSUTCDATETIME(), 'yyyyMMdd-HHmm'), N'.bak');
BACKUP DATABASE [$(Database)] TO DISK = @file WITH CHECKSUM, COMPRESSION, INIT;
RESTORE VERIFYONLY FROM DISK = @file WITH CHECKSUM;
GO
