using System.Globalization;

namespace CaseMgmt.Domain.Shared;

/// <summary>A dated fact of a record as its rules see it: the field it stands in, how people call it, and its day.</summary>
public readonly record struct DatedFact(string Field, string Name, DateOnly? On);

/// <summary>The rules on dates that every record shares.</summary>
public static class DateRules
{
    public static string Say(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));

    /// <summary>Nothing recorded as having happened lies after the day of recording.</summary>
    public static void NotInFuture(Findings findings, DateOnly today, params ReadOnlySpan<DatedFact> facts)
    {
        foreach (var fact in facts)
        {
            findings.Refuse(
                fact.On > today,
                new Error(
                    "date.in_future",
                    $"{fact.Name} is in the future. Enter the day on which it happened.",
                    fact.Field
                )
            );
        }
    }

    /// <summary>A day from which the office's target is counted lies where it has one: in 1922 there was no such office.</summary>
    public static void NotBeforeTargets(Findings findings, OfficeRules rules, string target, DatedFact fact) =>
        findings.Refuse(
            fact.On < rules.Targets.BeginOn(target),
            new Error(
                "date.before_targets",
                $"{fact.Name} is before {Say(rules.Targets.BeginOn(target))}, when the office's targets begin. Correct the year.",
                fact.Field
            )
        );

    /// <summary>Of those facts that are known, each lies on or after the one before it.</summary>
    public static void InOrder(Findings findings, params ReadOnlySpan<DatedFact> facts)
    {
        DatedFact? earlier = null;
        foreach (var fact in facts)
        {
            if (fact.On is null)
            {
                continue;
            }

            if (earlier is { } before)
            {
                findings.Refuse(
                    fact.On < before.On,
                    new Error(
                        "date.out_of_order",
                        $"{fact.Name} ({Say(fact.On.Value)}) is before {Lower(before.Name)} ({Say(before.On!.Value)}). One of the two is wrong.",
                        fact.Field
                    )
                );
            }

            earlier = fact;
        }
    }

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
