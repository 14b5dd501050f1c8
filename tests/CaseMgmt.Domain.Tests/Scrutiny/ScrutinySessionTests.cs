using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;

namespace CaseMgmt.Domain.Tests.Scrutiny;

public sealed class ScrutinySessionTests
{
    private static readonly FakeClock Clock = new();
    private static readonly OfficeRules Rules = Reference.RulesOn(new DateOnly(2023, 7, 1));
    private static readonly Records Make = new(Rules, Clock);

    public static TheoryData<string, ScrutinyCaseFacts, string[]> Cases =>
        new()
        {
            { "as it should be", Facts.ScrutinyCase, [] },
            { "no agreed rating", Facts.ScrutinyCase with { Rating = null }, [] },
            {
                "not available",
                Facts.ScrutinyCase with
                {
                    BodyWornVideoAvailable = false,
                    NotViewableReason = "not_recorded",
                    Rating = null,
                },
                []
            },
            {
                "not available, no reason",
                Facts.ScrutinyCase with
                {
                    BodyWornVideoAvailable = false,
                    Rating = null,
                },
                ["scrutiny.reason_missing"]
            },
            {
                "not available yet rated",
                Facts.ScrutinyCase with
                {
                    BodyWornVideoAvailable = false,
                    NotViewableReason = "not_recorded",
                },
                ["scrutiny.rated_unseen"]
            },
            {
                "available with a reason",
                Facts.ScrutinyCase with
                {
                    NotViewableReason = "not_recorded",
                },
                ["scrutiny.viewed_with_reason"]
            },
            { "rating not of the scale", Facts.ScrutinyCase with { Rating = "blue" }, ["scrutiny.unknown_rating"] },
            { "no reference", Facts.ScrutinyCase with { CaseReference = " " }, ["scrutiny.reference_missing"] },
            {
                "feedback before the session",
                Facts.ScrutinyCase with
                {
                    FeedbackSentOn = new(2022, 5, 31),
                },
                ["date.out_of_order"]
            },
            {
                "feedback in the future",
                Facts.ScrutinyCase with
                {
                    FeedbackSentOn = new(2023, 7, 2),
                },
                ["date.in_future"]
            },
            {
                "incident after the session",
                Facts.ScrutinyCase with
                {
                    IncidentMonth = new(2022, 7, 1),
                },
                ["date.out_of_order"]
            },
            { "incident in the month of the session", Facts.ScrutinyCase with { IncidentMonth = new(2022, 6, 1) }, [] },
            {
                "a reason in words, which would stand in a public figure",
                Facts.ScrutinyCase with
                {
                    BodyWornVideoAvailable = false,
                    NotViewableReason = "John Smith refused consent",
                    Rating = null,
                    FeedbackSentOn = null,
                },
                ["scrutiny.reason_no_code"]
            },
            { "a name in the learning", Facts.ScrutinyCase with { Learning = "PC told Mrs Jones" }, [] },
        };

    [Theory, MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void RecordCase_AsInTheTable(string what, ScrutinyCaseFacts facts, string[] errors)
    {
        var session = Make.Session(new DateOnly(2022, 6, 1));
        session.RecordCase(facts, Rules, Clock).Errors.Select(e => e.Code).ShouldBe(errors, what);
        session.Cases.Count.ShouldBe(errors.Length == 0 ? 1 : 0);
    }

    [Fact]
    public void RecordCase_SameReference_IsTheSameCase()
    {
        var session = Make.Session(new DateOnly(2022, 6, 1));
        session.RecordCase(Facts.ScrutinyCase, Rules, Clock);
        var later = Rules with { Now = Rules.Now.AddDays(1) };
        session.RecordCase(Facts.ScrutinyCase with { FeedbackSentOn = new(2022, 6, 9) }, later, Clock);

        var held = session.Cases.Single();
        (held.FeedbackSentOn, held.Viewed).ShouldBe((new DateOnly(2022, 6, 9), true));
        session.Reference.ShouldBe("stop_and_search 2022-06-01");
    }

    [Fact]
    public void Hold_InTheFuture_IsRefused() =>
        ScrutinySession
            .Hold(new DateOnly(2023, 7, 2), ScrutinyKind.Custody, Telling.Act(Rules, Clock))
            .Errors.Single()
            .Code.ShouldBe("date.in_future");
}
