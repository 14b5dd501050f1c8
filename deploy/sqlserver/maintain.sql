-- Once a week, at night after the jobs of 02:15 and 02:45, in the office's database:
--   sqlcmd -S SERVER -d CaseMgmt -i maintain.sql
-- The keys of records are scattered (docs/decisions/010): the pages of a large import are half full until this has run.
DECLARE @statements nvarchar(max) =
(
    SELECT STRING_AGG(
        CAST(CONCAT(
            'ALTER INDEX ', QUOTENAME(i.name), ' ON ', QUOTENAME(OBJECT_SCHEMA_NAME(i.object_id)), '.', QUOTENAME(OBJECT_NAME(i.object_id)),
            CASE WHEN s.avg_fragmentation_in_percent > 30 THEN ' REBUILD' ELSE ' REORGANIZE' END, ';'
        ) AS nvarchar(max)), CHAR(10))
    FROM sys.dm_db_index_physical_stats(DB_ID(), NULL, NULL, NULL, 'LIMITED') AS s
    JOIN sys.indexes AS i ON i.object_id = s.object_id AND i.index_id = s.index_id
    WHERE s.avg_fragmentation_in_percent > 10 AND s.page_count > 1000 AND i.name IS NOT NULL
);
IF @statements IS NOT NULL EXEC sys.sp_executesql @statements;
EXEC sys.sp_updatestats;
DBCC CHECKDB WITH NO_INFOMSGS;
GO
