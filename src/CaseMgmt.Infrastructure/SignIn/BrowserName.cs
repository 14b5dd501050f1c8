namespace CaseMgmt.Infrastructure.SignIn;

/// <summary>A browser as people recognise their own: its maker's name and the machine's system, no more of what it says of itself.</summary>
internal static class BrowserName
{
    // In this order: each says that it is those after it as well.
    private static readonly (string Says, string Name)[] Browsers =
    [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];

    private static readonly (string Says, string Name)[] Systems =
    [
        ("Windows", "Windows"),
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ];

    public static string Of(string? userAgent) =>
        (Find(Browsers, userAgent), Find(Systems, userAgent)) switch
        {
            ({ } browser, { } system) => $"{browser} on {system}",
            ({ } browser, null) => browser,
            (null, { } system) => $"A browser on {system}",
            _ => "A browser",
        };

    private static string? Find((string Says, string Name)[] known, string? userAgent) =>
        userAgent is null ? null : known.FirstOrDefault(k => userAgent.Contains(k.Says, StringComparison.Ordinal)).Name;
}
