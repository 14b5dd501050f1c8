namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// The office's files are its own account's alone: folders 0700, files 0600, from the moment of their creation and
/// whatever the account's umask says. Windows has no such modes: there the folder's access list is the installer's.
/// </summary>
public static class OwnFiles
{
    public const UnixFileMode FileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode FolderMode = FileMode | UnixFileMode.UserExecute;

    // What of the data folder is the office's; whatever else somebody keeps there is none of its business.
    private static readonly string[] Folders = ["documents", "keys", "temporary"];
    private static readonly string[] Files =
    [
        "*.db",
        "*.db-wal",
        "*.db-shm",
        "*.db-journal",
        "*.db.migrating*",
        "*.turn",
    ];

    private static readonly EnumerationOptions NoLinks = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    /// <summary>Sees that the folder is there; it and what is made on the way to it is the office's own.</summary>
    public static DirectoryInfo CreateFolder(string path)
    {
        var folder = new DirectoryInfo(path);
        if (OperatingSystem.IsWindows() || folder.Exists)
        {
            return Directory.CreateDirectory(path);
        }

        if (folder.Parent is { Exists: false } parent)
        {
            CreateFolder(parent.FullName);
        }

        return Directory.CreateDirectory(path, FolderMode);
    }

    /// <summary>Sees that the file is there; one that has to be made is empty.</summary>
    public static void CreateFile(string path)
    {
        if (!File.Exists(path))
        {
            new FileStream(
                path,
                Options(System.IO.FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite)
            ).Dispose();
        }
    }

    public static FileStreamOptions Options(FileMode mode, FileAccess access, FileShare share)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = access,
            Share = share,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = FileMode;
        }

        return options;
    }

    /// <summary>Makes the data folder, or takes from others what an earlier version let them read of it.</summary>
    public static void Secure(string dataFolder)
    {
        CreateFolder(dataFolder);
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Close(new DirectoryInfo(dataFolder));
        foreach (var file in Files.SelectMany(pattern => Directory.EnumerateFiles(dataFolder, pattern)))
        {
            Close(new FileInfo(file));
        }

        foreach (var folder in Folders.Select(f => new DirectoryInfo(Path.Combine(dataFolder, f))).Where(f => f.Exists))
        {
            Close(folder);
            foreach (var inside in folder.EnumerateFileSystemInfos("*", NoLinks))
            {
                Close(inside);
            }
        }
    }

    private static void Close(FileSystemInfo entry)
    {
        var mode = entry is DirectoryInfo ? FolderMode : FileMode;
        try
        {
            if (!OperatingSystem.IsWindows() && entry.LinkTarget is null && entry.UnixFileMode != mode)
            {
                entry.UnixFileMode = mode;
            }
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            // Another process has just removed it.
        }
    }
}
