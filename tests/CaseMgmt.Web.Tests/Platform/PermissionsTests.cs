using System.Reflection;
using System.Text;
using CaseMgmt.Application.Common;
using CaseMgmt.Web.Platform;

namespace CaseMgmt.Web.Tests.Platform;

/// <summary>
/// Who may do what stands once in the code, and once more for people in <c>docs/permissions.md</c>, which these tests hold to it.
/// After a change of the code <c>UPDATE_DOCS=1 dotnet test tests/CaseMgmt.Web.Tests --filter PermissionsTests</c> writes the page anew.
/// </summary>
public sealed class PermissionsTests
{
    /// <summary>A table of acts, the page of the records they are done on, and an act in it.</summary>
    private sealed record Listed(string Records, string RecordPath, IRecordAct Act)
    {
        public string Route => $"{RecordPath}/{Act.Path}";
    }

    // ReviewActs holds the acts on reviews, whose page is /reviews/{id:guid}.
    private static IReadOnlyList<Listed> Acts { get; } =
    [
        .. from table in Tables
        let noun = table.Name[..^"Acts".Length].ToLowerInvariant()
        from act in (IEnumerable<IRecordAct>)table.GetField("All")!.GetValue(null)!
        select new Listed($"a {noun}", $"/{noun}s/{{id:guid}}", act),
    ];

    public static TheoryData<string> Requests => [.. Acts.Select(a => a.Act.Request.Name)];

    [Fact]
    public void Acts_OfEachTable_AreAllInItsList()
    {
        Tables.ShouldNotBeEmpty();
        var declared = Tables.SelectMany(t => FieldsOf(t).Select(f => ((IRecordAct)f.GetValue(null)!).Request));

        declared.ShouldBe(Acts.Select(a => a.Act.Request), ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Requests))]
    public void Act_Offered_HasAPageThatAsksForItsPermission(string request)
    {
        var listed = Acts.Single(a => a.Act.Request.Name == request);

        var route = RouteTable.Find(listed.Route).ShouldNotBeNull($"{request} has a page at {listed.Route}");

        listed.Act.Request.IsAssignableTo(typeof(IActOnRecord)).ShouldBeTrue("its form says what was seen");
        (route.Permission, route.Act).ShouldBe((listed.Act.Permission, listed.Act.Permission));
    }

    [Fact]
    public async Task Page_ForPeople_SaysWhatTheCodeSays()
    {
        var page = Page();
        var file = Path.Combine(Root(), "docs", "permissions.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(file, page, TestContext.Current.CancellationToken);
        }

        var written = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

        written
            .ReplaceLineEndings("\n")
            .ShouldBe(
                page,
                "docs/permissions.md is not what the code says: run this test with UPDATE_DOCS=1 and read what it changes"
            );
    }

    private static IEnumerable<Type> Tables =>
        typeof(IRecordAct)
            .Assembly.GetTypes()
            .Where(t => FieldsOf(t).Any())
            .OrderBy(t => t.Namespace, StringComparer.Ordinal);

    private static IEnumerable<FieldInfo> FieldsOf(Type table) =>
        table.IsClass && table.IsAbstract && table.IsSealed
            ? table
                .GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(f => f.FieldType.IsAssignableTo(typeof(IRecordAct)))
            : [];

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # Who may do what

            Whatever does not stand here is denied. A test writes this page out of the code and holds it to it; how is said in
            `tests/CaseMgmt.Web.Tests/Platform/PermissionsTests.cs`.

            ## Roles and permissions

            In `src/CaseMgmt.Application/Common/Permissions.cs`, where each permission is explained. "System" are the scheduled jobs
            and the command line, "Public form" is whoever applies without being signed in.


            """.ReplaceLineEndings("\n")
        );
        Row(page, ["", .. Roles.All]);
        Row(page, ["---", .. Roles.All.Select(_ => ":-:")]);
        foreach (var permission in Enum.GetValues<Permission>())
        {
            Row(page, [Vocabulary.Of(permission), .. Roles.All.Select(r => May(r, permission) ? "yes" : "")]);
        }

        page.Append(
            """

            ## Acts on records

            Offered on the record's page to whoever may do them, on a record on which they are possible; the same predicate guards
            the record itself.


            """.ReplaceLineEndings("\n")
        );
        Row(page, ["On", "Act", "Possible on", "Permission", "Who", "Page"]);
        Row(page, [.. Enumerable.Repeat("---", 6)]);
        foreach (var (records, act, route) in Acts.Select(a => (a.Records, a.Act, a.Route)))
        {
            Row(
                page,
                [records, act.Title, act.When, Vocabulary.Of(act.Permission), WhoMay(act.Permission), $"`{route}`"]
            );
        }

        page.Append(
            """

            ## Pages and addresses

            In `src/CaseMgmt.Web/Platform/RouteTable.cs`. To look is GET; to send is POST and whatever else is not looking.


            """.ReplaceLineEndings("\n")
        );
        Row(page, ["Address", "To look", "To send", "Who may look", "Who may send"]);
        Row(page, [.. Enumerable.Repeat("---", 5)]);
        foreach (var route in RouteTable.Rows)
        {
            Row(
                page,
                route.AnonymousBecause is { } because
                    ? [$"`{route.Pattern}`", "", "", $"anybody: {because}", ""]
                    :
                    [
                        $"`{route.Pattern}`",
                        Vocabulary.Of(route.Permission)!,
                        Vocabulary.Of(route.Act) ?? "",
                        WhoMay(route.Permission!.Value),
                        route.Act is { } act ? WhoMay(act) : "nobody",
                    ]
            );
        }

        return page.ToString();
    }

    private static bool May(string role, Permission permission) => Roles.PermissionsOf(role).Contains(permission);

    // Jobs and the command line open no pages.
    private static string WhoMay(Permission permission)
    {
        var people = Roles.OfPeople;
        var may = people.Where(r => May(r, permission)).ToList();
        return may.Count == people.Count ? "everybody who is signed in" : string.Join(", ", may);
    }

    private static void Row(StringBuilder page, IEnumerable<string> cells) =>
        page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Root()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "CaseMgmt.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("The tests run out of a checkout.");
        }

        return root.FullName;
    }
}
