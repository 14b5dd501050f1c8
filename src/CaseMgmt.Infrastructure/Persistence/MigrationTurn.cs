using System.Globalization;
using Microsoft.Extensions.Logging;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// The turn to change the schema of a SQLite file: a lock that the operating system lets go when its process ends,
/// however it ends. EF Core's own is a row, which a killed process leaves behind and everybody after it waits for. SQL
/// Server needs none of this: its lock ends with the connection.
/// </summary>
internal sealed partial class MigrationTurn : IAsyncDisposable
{
    private static readonly TimeSpan AskAgain = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan SayAgain = TimeSpan.FromSeconds(30);

    private readonly FileStream held;
    private readonly string owner;

    private MigrationTurn(FileStream held, string owner) => (this.held, this.owner) = (held, owner);

    /// <summary>Waits for the turn, and says for whom it waits.</summary>
    /// <param name="database">The database's file.</param>
    public static async Task<MigrationTurn> TakeAsync(
        string database,
        TimeProvider clock,
        ILogger logger,
        CancellationToken cancel
    )
    {
        var note = database + ".migrating-by";
        for (var waited = TimeSpan.Zero; ; waited += AskAgain)
        {
            try
            {
                var options = OwnFiles.Options(FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                var turn = new MigrationTurn(new FileStream(database + ".migrating", options), note);
                await turn.SignAsync(clock, cancel);
                return turn;
            }
            catch (IOException taken) when (IsTaken(taken))
            {
                if (waited.Ticks % SayAgain.Ticks == 0)
                {
                    Waiting(logger, await ReadAsync(note, cancel));
                }
            }

            await Task.Delay(AskAgain, cancel);
        }
    }

    public ValueTask DisposeAsync()
    {
        // The lock's own file stays: removed, two could hold a lock of that name.
        File.Delete(owner);
        return held.DisposeAsync();
    }

    private async Task SignAsync(TimeProvider clock, CancellationToken cancel)
    {
        var since = clock.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
        await using var writer = new StreamWriter(
            owner,
            OwnFiles.Options(FileMode.Create, FileAccess.Write, FileShare.ReadWrite)
        );
        await writer.WriteAsync(
            $"process {Environment.ProcessId} on {Environment.MachineName} since {since}".AsMemory(),
            cancel
        );
    }

    private static async Task<string> ReadAsync(string note, CancellationToken cancel)
    {
        try
        {
            return await File.ReadAllTextAsync(note, cancel) is { Length: > 0 } owner ? owner : "another process";
        }
        catch (IOException)
        {
            // It has only just begun, or has just ended.
            return "another process";
        }
    }

    // EAGAIN of Linux, of macOS, and the sharing violation of Windows.
    internal static bool IsTaken(IOException fault) => fault.HResult is 11 or 35 or unchecked((int)0x80070020);

    [LoggerMessage(
        LogLevel.Warning,
        "The database is being brought up to date by {Owner}. This program waits until that is done"
    )]
    private static partial void Waiting(ILogger logger, string owner);
}
