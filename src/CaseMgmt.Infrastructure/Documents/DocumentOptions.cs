namespace CaseMgmt.Infrastructure.Documents;

/// <summary>
/// Where the files of reviews and their letters, uploaded registers, rejected rows and progress notes lie. Section <c>Documents</c> of the configuration. One machine
/// needs none of it; several name the same folder, or the same container of Azure Blob Storage.
/// </summary>
public sealed class DocumentOptions
{
    /// <summary>A folder that every machine reaches under this path. Default: <c>documents</c> in the data folder.</summary>
    public string? Folder { get; set; }

    /// <summary>
    /// The address of a container of Azure Blob Storage (<c>https://office.blob.core.windows.net/casemgmt</c>), reached with the
    /// machine's own identity, or with the signature that the address carries; beside <see cref="Connection"/> its name alone.
    /// </summary>
    public string? Container { get; set; }

    /// <summary>A connection string of the storage account, where it is reached with its key.</summary>
    public string? Connection { get; set; }
}
