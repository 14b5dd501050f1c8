using BenchmarkDotNet.Attributes;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Benchmarks;

/// <summary>What a row of the register costs before the database sees it.</summary>
[MemoryDiagnoser]
public class RulesBenchmark
{
    private readonly OfficeRules rules = new(
        new WorkingCalendar([
            new BankHoliday(new DateOnly(2022, 12, 26), "Boxing Day"),
            new BankHoliday(new DateOnly(2022, 12, 27), "Christmas Day"),
        ]),
        new Targets([
            new Target(Targets.AcknowledgeReview, TargetUnit.WorkingDays, 5, default),
            new Target(Targets.CompleteReview, TargetUnit.CalendarDays, 28, default),
        ]),
        new HashSet<string> { "A1", "H1" },
        new HashSet<string>(),
        [],
        new DateTime(2023, 6, 30, 12, 0, 0, DateTimeKind.Utc)
    );

    private readonly ReviewFacts facts = new()
    {
        ReceivedAt = new DateTime(2022, 12, 19, 10, 0, 0, DateTimeKind.Utc),
        Channel = ReviewChannel.Email,
        ApplicantName = "Applicant",
        InformationProvidedOn = new DateOnly(2022, 12, 1),
        AllegationCategories = ["A1", "H1"],
        AcknowledgedOn = new DateOnly(2022, 12, 20),
        Validity = Validity.Valid,
        ValidityDecidedOn = new DateOnly(2022, 12, 21),
        DecisionSentOn = new DateOnly(2023, 1, 20),
        Result = ReviewResult.NotUpheld,
        Summary = "The outcome explained why no further action was taken.",
    };

    [Benchmark]
    public Findings CheckReview() => ReviewRules.Check(facts, rules);

    [Benchmark]
    public int WorkingDays() => rules.Calendar.WorkingDaysAfter(new DateOnly(2022, 12, 19), new DateOnly(2023, 1, 20));
}
