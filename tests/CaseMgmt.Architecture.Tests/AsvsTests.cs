using System.Text.RegularExpressions;

namespace CaseMgmt.Architecture.Tests;

/// <summary>The evidence that <c>docs/asvs.md</c> names is there: a test, a type or a file that was renamed is no evidence.</summary>
public sealed partial class AsvsTests
{
    private static readonly string Code = string.Join(
        '\n',
        new[] { "src", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Folders.Of(folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal))
            .Select(File.ReadAllText)
    );

    [Fact]
    public void Evidence_ThatIsNamed_IsThere() =>
        Missing(File.ReadAllText(Path.Combine(Folders.Root, "docs", "asvs.md"))).ShouldBeEmpty();

    [Fact]
    public void Evidence_ThatIsNot_IsSeen()
    {
        // Not as one word: it would be found here.
        var none = string.Join('_', "Test", "ThatNobody", "Wrote");

        Missing($"`AsvsTests`, `docs/asvs.md`, `review-rules.csv`, `MA0009`, `{none}`, `docs/none.md`")
            .ShouldBe([none, "docs/none.md"]);
    }

    // What stands in small letters alone is a setting's value, a header's or a rule's of the compiler.
    private static IEnumerable<string> Missing(string text) =>
        Named()
            .Matches(text)
            .Select(m => m.Groups[1].Value)
            .Distinct()
            .Where(name =>
                name.Contains('/') || name.EndsWith(".csv", StringComparison.Ordinal)
                    ? !IsFile(name)
                    : char.IsUpper(name[0])
                        && name.All(c => char.IsLetterOrDigit(c) || c == '_')
                        && !Regex.IsMatch(name, "^[A-Z]{2}\\d+$", RegexOptions.None, TimeSpan.FromSeconds(1))
                        && !Regex.IsMatch(Code, $@"\b{name}\b", RegexOptions.None, TimeSpan.FromSeconds(10))
            );

    private static bool IsFile(string name) =>
        Path.Exists(Path.Combine(Folders.Root, name))
        || (
            !name.Contains('/')
            && Directory.EnumerateFiles(Folders.Of("tests"), name, SearchOption.AllDirectories).Any()
        );

    [GeneratedRegex("`([^`]+)`", RegexOptions.None, 1000)]
    private static partial Regex Named();
}
