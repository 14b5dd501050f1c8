namespace CaseMgmt.EndToEnd.Tests.Running;

/// <summary>The checkout of the repository that the journeys run out of.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "CaseMgmt.sln")))
        {
            root =
                root.Parent
                ?? throw new InvalidOperationException("The journeys run out of a checkout of the repository.");
        }

        return root.FullName;
    }
}
