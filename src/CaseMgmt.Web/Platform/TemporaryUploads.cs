using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Web.Platform;

/// <summary>
/// Where the framework keeps a form that is too large for memory while it comes in: a folder of this process in the data
/// folder. What a killed process has left there, with its names and addresses, is removed by the next. Whoever sets
/// <c>ASPNETCORE_TEMP</c> has a place of their own for it.
/// </summary>
internal sealed class TemporaryUploads(IOptions<DatabaseOptions> options, TimeProvider clock) : IDisposable
{
    private const string Setting = "ASPNETCORE_TEMP";
    private const string Mark = ".held";

    private FileStream? mark;

    private string Root => Path.Combine(options.Value.Folder, "temporary");

    public void Begin()
    {
        OwnFiles.CreateFolder(Root);
        RemoveLeftBehind();
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Setting)))
        {
            return;
        }

        var own = Path.Combine(Root, Ids.New(clock).ToString("N"));
        // First the mark, held as long as the process is: a folder without one is nobody's.
        mark = new FileStream(own + Mark, OwnFiles.Options(FileMode.Create, FileAccess.ReadWrite, FileShare.None));
        OwnFiles.CreateFolder(own);
        Environment.SetEnvironmentVariable(Setting, own);
    }

    public void Dispose()
    {
        if (mark is not null)
        {
            mark.Dispose();
            Remove(mark.Name);
            Environment.SetEnvironmentVariable(Setting, null);
        }
    }

    private void RemoveLeftBehind()
    {
        foreach (var left in Directory.EnumerateDirectories(Root).Where(folder => !File.Exists(folder + Mark)))
        {
            Remove(left + Mark);
        }

        foreach (var left in Directory.EnumerateFiles(Root, "*" + Mark))
        {
            try
            {
                new FileStream(left, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
            }
            catch (IOException)
            {
                // Its process is alive.
                continue;
            }

            Remove(left);
        }
    }

    private static void Remove(string marked)
    {
        try
        {
            var folder = marked[..^Mark.Length];
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            File.Delete(marked);
        }
        catch (IOException)
        {
            // Another process was at it too.
        }
    }
}
