using System.Reflection;
using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;
using CaseMgmt.Testing;

namespace CaseMgmt.Domain.Tests.Shared;

/// <summary>
/// Each day that a record holds, at its edges: the day before the one that it follows, on it and the day after; today and tomorrow. Recorded on
/// 1 July 2023.
/// </summary>
public sealed class DaysInOrderTests
{
    private static readonly DateOnly Today = new(2023, 7, 1);
    private static readonly FakeClock Clock = new();
    private static readonly OfficeRules Rules = Reference.RulesOn(Today);
    private static readonly Records Make = new(Rules, Clock);

    private static readonly DateOnly InBetween = new(2022, 6, 10);

    public static TheoryData<TableRow> Rows => [.. Table.Of<DaysInOrderTests>("days-in-order.csv")];

    [Theory, MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void Day_AtItsEdges_IsInOrderFromTheOneThatItFollows(TableRow row)
    {
        var record = Of(row["record"]);
        if (row.Text("not_before") is { } earlier)
        {
            var (from, held) = record.With(earlier);
            bool IsRefused(DateOnly day) =>
                held.Set(row["field"], day).Errors(row["field"]).Contains("date.out_of_order");
            IsRefused(from.AddDays(-1)).ShouldBeTrue("the day before");
            IsRefused(from).ShouldBeFalse("on the day");
            IsRefused(from.AddDays(1)).ShouldBeFalse("the day after");
        }

        if (row.Text("future") is { } future)
        {
            bool IsFuture(DateOnly day) =>
                record.Set(row["field"], day).Errors(row["field"]).Contains("date.in_future");
            IsFuture(Today).ShouldBeFalse("today");
            IsFuture(Today.AddDays(1)).ShouldBe(future == "refused", "tomorrow");
        }
    }

    /// <summary>The office's targets begin on 1 January 2000; an earlier year was mistyped.</summary>
    [Theory]
    [InlineData("1999-12-31", true)]
    [InlineData("2000-01-01", false)]
    [InlineData("2000-01-02", false)]
    public void Receipt_BeforeTheTargets_IsRefused(string day, bool refused) =>
        Of("review")
            .Set("ReceivedAt", DateOnly.Parse(day, null))
            .Errors("ReceivedAt")
            .Contains("date.before_targets")
            .ShouldBe(refused);

    private static Held Of(string record) =>
        record switch
        {
            "review" => new Held(Facts.Review, facts => ReviewRules.Check((ReviewFacts)facts, Rules).Errors),
            "recommendation" => new Held(
                Facts.Recommendation,
                facts =>
                    Make.Review(Facts.UpheldReview)
                        .RecordRecommendation((RecommendationFacts)facts, Rules, Clock)
                        .Errors,
                Facts.Review.ReceivedOn
            ),
            "issue" => new Held(
                Facts.Issue,
                facts =>
                    Make.Visit(Make.Suite(), Facts.Visit(Make.Volunteer(), Make.Volunteer()))
                        .RecordIssue((IssueFacts)facts, Rules, Clock)
                        .Errors,
                LondonTime.DayOf(Facts.Visit().ArrivedAt)
            ),
            "volunteer" => new Held(
                Facts.Volunteer,
                facts => Telling.Volunteer("V001", (VolunteerFacts)facts, Rules, Clock).Errors
            ),
            "contact" => new Held(
                new ChiefConstableComplaintFacts { ReceivedAt = new(2022, 5, 10, 12, 0, 0, DateTimeKind.Utc) },
                facts =>
                    Telling
                        .Complaint(
                            new(ReferenceSeries.ChiefConstableComplaint, new FinancialYear(2022), 1),
                            (ChiefConstableComplaintFacts)facts,
                            Rules,
                            Clock
                        )
                        .Errors
            ),
            "case" => new Held(
                Facts.ScrutinyCase,
                facts => Make.Session(InBetween).RecordCase((ScrutinyCaseFacts)facts, Rules, Clock).Errors,
                InBetween
            ),
            "suite" => new Held(Facts.Suite, facts => Telling.Suite((SuiteFacts)facts, Rules, Clock).Errors),
            _ => throw new ArgumentOutOfRangeException(nameof(record), record, "No such record."),
        };

    /// <summary>What is told of a record, and the errors that its rules find in it.</summary>
    /// <param name="Given">The day that the record as a whole gives: of the visit, of the session.</param>
    private sealed record Held(object Facts, Func<object, IReadOnlyList<Error>> Check, DateOnly? Given = null)
    {
        public IReadOnlyList<string> Errors(string field) =>
            [.. Check(Facts).Where(e => e.Field == field).Select(e => e.Code)];

        /// <summary>The field's day, set where there is none.</summary>
        public (DateOnly Day, Held Held) With(string field) =>
            Given is { } given && Facts.GetType().GetProperty(field) is null
                ? (given, this)
                : Facts.GetType().GetProperty(field)?.GetValue(Facts) switch
                {
                    DateOnly day => (day, this),
                    DateTime at => (LondonTime.DayOf(at), this),
                    _ => (InBetween, Set(field, InBetween)),
                };

        public Held Set(string field, DateOnly day) => this with { Facts = Changed(field, day) };

        private object Changed(string field, DateOnly day)
        {
            if (Facts is ReviewFacts review)
            {
                var awaited = review.Awaited ?? new AwaitedFacts(review.ReceivedOn, "the letter", Today, null, null);
                var stopped = review.Suspensions.FirstOrDefault() ?? new SuspensionPeriod(review.ReceivedOn, null);
                switch (field)
                {
                    case "AskedOn":
                        return review with { Awaited = awaited with { AskedOn = day } };
                    case "ChasedOn":
                        return review with { Awaited = awaited with { ChasedOn = day } };
                    case "AnsweredOn":
                        return review with { Awaited = awaited with { AnsweredOn = day } };
                    case "Approval":
                        return review with
                        {
                            Approval = new(ApprovalStage.Approved, Telling.Named("Casey Chief"), day, null),
                        };
                    case "PapersOn":
                        return review with { PapersChasedOn = [day] };
                    case "SuspendedOn":
                        return review with { Suspensions = [stopped with { From = day }] };
                    case "ResumedOn":
                        return review with { Suspensions = [stopped with { To = day }] };
                }
            }

            var copy = Facts.GetType().GetMethod("<Clone>$")!.Invoke(Facts, [])!;
            var property = copy.GetType().GetProperty(field, BindingFlags.Instance | BindingFlags.Public)!;
            property.SetValue(
                copy,
                property.PropertyType == typeof(DateTime)
                    ? day.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc)
                    : (object)day
            );
            return copy;
        }
    }
}
