-- The log, every quarter of an hour: what the office loses at the most when the disk does.
--   sqlcmd -S SERVER -i backup-log.sql -v Database=CaseMgmt Folder="E:\Backup"
DECLARE @file nvarchar(400) = CONCAT(N'$(Folder)\$(Database)-', FORMAT(SYSUTCDATETIME(), 'yyyyMMdd-HHmmss'), N'.trn');
BACKUP LOG [$(Database)] TO DISK = @file WITH CHECKSUM, COMPRESSION, INIT;
GO
