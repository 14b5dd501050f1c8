using System.Diagnostics;

namespace CaseMgmt.Web.Tests.Platform;

/// <summary>Waits for what happens in the background, with a deadline.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    public static async Task<T> Async<T>(Func<Task<T?>> look)
        where T : class
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            if (await look() is { } found)
            {
                return found;
            }

            waited.Elapsed.ShouldBeLessThan(Deadline, "it has not happened");
            await Task.Delay(20);
        }
    }
}
