namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>The mark of a data folder into which a backup is being restored: what is in it is not yet an office.</summary>
internal static class UnfinishedRestore
{
    /// <summary>How the database is called until it is all there.</summary>
    public const string Arriving = ".restoring";

    private const string Mark = "restoring";

    public static bool IsIn(string dataFolder) => File.Exists(Path.Combine(dataFolder, Mark));

    public static void Begin(string dataFolder, string backup)
    {
        using var mark = new StreamWriter(
            Path.Combine(dataFolder, Mark),
            OwnFiles.Options(FileMode.Create, FileAccess.Write, FileShare.Read)
        );
        mark.Write(backup);
    }

    public static void End(string dataFolder) => File.Delete(Path.Combine(dataFolder, Mark));

    /// <exception cref="UnwritableRecordsException">A restore into the folder was cut off, or is going on.</exception>
    public static void Refuse(string dataFolder)
    {
        if (IsIn(dataFolder))
        {
            throw new UnwritableRecordsException(
                $"A backup was being restored into {dataFolder}, and that did not come to its end. Run 'restore' of the operator's command line again."
            );
        }
    }
}
