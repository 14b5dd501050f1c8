using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using CaseMgmt.Infrastructure.Jobs;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Web.Platform;
using Microsoft.Extensions.Configuration;

namespace CaseMgmt.Web.Tests.Platform;

/// <summary>
/// The sample of settings holds each that the source asks for, and no other; what it shows is what holds when nothing is said.
/// </summary>
public sealed partial class SettingsTests
{
    private static readonly string Root = DataFolder.Checkout()!;

    /// <summary>What the framework reads by itself, shown because every office needs it.</summary>
    private static readonly string[] Frameworks = ["Urls"];

    /// <summary>Other names of an address to listen on, and sections of the framework's own: its documents say what is in them.</summary>
    private static readonly string[] NotShown = ["http_ports", "https_ports", "Kestrel:Endpoints", "Logging"];

    private static IConfigurationRoot Sample { get; } =
        new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(Root, "deploy", "appsettings.sample.json"), optional: false)
            .Build();

    [Fact]
    public void Sample_HoldsEverySettingThatTheSourceAsksFor_AndNoOther()
    {
        var asked = Asked()
            .Except(Bound().Select(b => b.Section))
            .Except(NotShown, StringComparer.OrdinalIgnoreCase)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();

        asked.Count.ShouldBeGreaterThan(20);
        Shown().Except(Frameworks).ShouldBe(asked, StringComparer.OrdinalIgnoreCase, ignoreOrder: true);
    }

    [Fact]
    public void Sample_ShowsWhatHoldsWhenNothingIsSaid()
    {
        foreach (var (options, section) in Bound())
        {
            var usual = Activator.CreateInstance(options)!;
            var shown = Activator.CreateInstance(options)!;
            Sample.GetSection(section).Bind(shown);
            foreach (
                var property in Settable(options)
                    .Where(p =>
                        !typeof(IEnumerable).IsAssignableFrom(p.PropertyType) || p.PropertyType == typeof(string)
                    )
            )
            {
                property.GetValue(shown).ShouldBe(property.GetValue(usual), $"{section}:{property.Name}");
            }
        }
    }

    private static IEnumerable<string> Shown() =>
        Sample
            .AsEnumerable()
            .Select(s => s.Key)
            .Where(key => !Sample.GetSection(key).GetChildren().Any())
            .Select(key => ListIndex().Replace(key, ""))
            .Distinct();

    private static IEnumerable<string> Asked()
    {
        foreach (var text in Sources())
        {
            var constants = Constant().Matches(text).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
            foreach (var key in Key().Matches(text).Select(m => m.Groups[1].Value))
            {
                yield return constants.GetValueOrDefault(key, key.Trim('"'));
            }

            // A schedule is switched by the name of its job.
            foreach (
                var job in text.Contains("$\"Jobs:{r.Id}:On\"", StringComparison.Ordinal)
                    ? JobTable.Rows.Where(j => j.Cron is not null)
                    : []
            )
            {
                yield return $"Jobs:{job.Id}:On";
            }
        }

        foreach (var (options, section) in Bound())
        {
            foreach (var property in Settable(options))
            {
                yield return $"{section}:{property.Name}";
            }
        }
    }

    private static IEnumerable<(Type Options, string Section)> Bound() =>
        from text in Sources()
        from bound in Section()
            .Matches(text)
            .Select(m => (Options: m.Groups[1].Value, Section: m.Groups[2].Value))
            .Concat(SectionAtOnce().Matches(text).Select(m => (Options: m.Groups[2].Value, Section: m.Groups[1].Value)))
        select (OptionsCalled(bound.Options), bound.Section);

    private static Type OptionsCalled(string name) =>
        new[] { typeof(OfficeApplication), typeof(DatabaseOptions), typeof(Application.Registration) }
            .SelectMany(t => t.Assembly.GetTypes())
            .Single(t => t.Name == name);

    // Lists are filled where they are, and need no setter.
    private static IEnumerable<PropertyInfo> Settable(Type options) =>
        options
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p =>
                p.CanWrite || p.PropertyType.IsAssignableTo(typeof(IEnumerable)) && p.PropertyType != typeof(string)
            );

    private static IEnumerable<string> Sources() =>
        Directory
            .EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f =>
                !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            )
            .Select(File.ReadAllText);

    // configuration["A:B"], configuration[Name], GetValue("A:B", …), GetSection("A"): by a literal or by a constant of the file.
    [GeneratedRegex(
        @"(?:onfiguration\[|onfiguration\.GetValue(?:<[^>]+>)?\(\s*|onfiguration\.GetSection\()(""[\w:.]+""|[A-Z]\w+)",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Key();

    [GeneratedRegex(@"const string (\w+) =\s*""([^""]*)""", RegexOptions.NonBacktracking)]
    private static partial Regex Constant();

    [GeneratedRegex(@"AddOptions<(\w+)>\(\)\s*\.BindConfiguration\(""([\w:]+)""\)", RegexOptions.NonBacktracking)]
    private static partial Regex Section();

    [GeneratedRegex(@"GetSection\(""([\w:]+)""\)\s*\.Get<(\w+)>\(\)", RegexOptions.NonBacktracking)]
    private static partial Regex SectionAtOnce();

    [GeneratedRegex(@":\d+$", RegexOptions.NonBacktracking)]
    private static partial Regex ListIndex();
}
