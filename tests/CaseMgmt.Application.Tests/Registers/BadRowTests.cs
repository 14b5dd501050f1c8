using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Testing;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>Each row that must not come in, with the column it is refused for and what the message says.</summary>
public sealed class BadRowTests
{
    public static TheoryData<string, RegisterKind, string, string, string, string> Rows =>
        new()
        {
            // what is wrong, register, column, value, column at fault, part of the reason
            {
                "31 February",
                RegisterKind.ComplaintReviews,
                "acknowledged_on",
                "31/02/2022",
                "acknowledged_on",
                "'31/02/2022' is no day of the calendar"
            },
            {
                "a day that is none",
                RegisterKind.ComplaintReviews,
                "acknowledged_on",
                "2022-02-31",
                "acknowledged_on",
                "no day of the calendar"
            },
            {
                "a month first",
                RegisterKind.ComplaintReviews,
                "acknowledged_on",
                "05/13/2022",
                "acknowledged_on",
                "has no month 13. The day stands before the month"
            },
            {
                "the spring gap",
                RegisterKind.ComplaintReviews,
                "received_at",
                "2022-03-27T01:30",
                "received_at",
                "clocks went forward"
            },
            {
                "an offset not in use",
                RegisterKind.ComplaintReviews,
                "received_at",
                "2022-05-03T10:15+00:00",
                "received_at",
                "was not the time in London"
            },
            {
                "decision before receipt",
                RegisterKind.ComplaintReviews,
                "decision_sent_on",
                "2022-05-01",
                "decision_sent_on",
                "is before"
            },
            {
                "a blank that may not be",
                RegisterKind.ComplaintReviews,
                "applicant_name",
                "",
                "applicant_name",
                "is blank"
            },
            { "an unknown code", RegisterKind.ComplaintReviews, "channel", "pigeon", "channel", "web_form, email" },
            {
                "neither yes nor no",
                RegisterKind.ComplaintReviews,
                "feedback_given",
                "maybe",
                "feedback_given",
                "neither yes nor no"
            },
            {
                "a sentence where a category belongs",
                RegisterKind.ComplaintReviews,
                "allegation_categories",
                "A1;The officer was rude to me",
                "allegation_categories",
                "'The officer was rude to me'"
            },
            {
                "a reference of another form",
                RegisterKind.ComplaintReviews,
                "reference",
                "REV/22/1",
                "reference",
                "REV/2022-23/0001"
            },
            { "a formula", RegisterKind.ComplaintReviews, "summary", "=cmd|' /C calc'!A0", "summary", "formula" },
            { "another formula", RegisterKind.ComplaintReviews, "allocated_to", "@SUM(A1)", "allocated_to", "formula" },
            {
                "a text too long",
                RegisterKind.ComplaintReviews,
                "force_reference",
                new string('x', 201),
                "force_reference",
                "at most 200"
            },
            {
                "no right of review",
                RegisterKind.ComplaintReviews,
                "handling_route",
                "outside_schedule_3",
                "validity",
                "no_right_outside_schedule_3"
            },
            { "held identity", RegisterKind.CustodyVisits, "held", "4", "held", "residual -1" },
            {
                "offered identity",
                RegisterKind.CustodyVisits,
                "declined",
                "1",
                "offered",
                "Accepted 4 + declined 1 are more than offered 4: residual -1"
            },
            { "a negative count", RegisterKind.CustodyVisits, "observed", "-1", "held", "negative" },
            { "a count that is none", RegisterKind.CustodyVisits, "held", "five", "held", "whole number" },
            { "a missing count", RegisterKind.CustodyVisits, "held", "", "held", "0 for none" },
            { "an unknown suite", RegisterKind.CustodyVisits, "suite", "Atlantis", "suite", "custody-suites.csv" },
            { "an unknown volunteer", RegisterKind.CustodyVisits, "visitors", "VOL-01;VOL-99", "visitors", "'VOL-99'" },
            {
                "admission before arrival",
                RegisterKind.CustodyVisits,
                "admitted_at",
                "2022-06-01T13:00",
                "admitted_at",
                "before the arrival"
            },
            {
                "an unknown visit",
                RegisterKind.CustodyIssues,
                "visit_reference",
                "ICV/2022-23/0999",
                "visit_reference",
                "custody-visits.csv"
            },
            { "an issue numbered 0", RegisterKind.CustodyIssues, "number", "0", "number", "begin with 1" },
            {
                "an unknown review",
                RegisterKind.Recommendations,
                "review_reference",
                "REV/2022-23/0999",
                "review_reference",
                "complaint-reviews.csv"
            },
            { "an unknown rating", RegisterKind.ScrutinyCases, "rating", "purple", "rating", "green_1" },
            {
                "a month that is none",
                RegisterKind.ScrutinyCases,
                "incident_month",
                "2022-13",
                "incident_month",
                "not a month"
            },
            {
                "a reason that may name a person",
                RegisterKind.ScrutinyCases,
                "not_viewable_reason",
                "refused by Smith",
                "not_viewable_reason",
                "short code of small letters"
            },
            {
                "closed before it opened",
                RegisterKind.CustodySuites,
                "closed_on",
                "2009-12-31",
                "closed_on",
                "is before"
            },
            {
                "too many planned visits",
                RegisterKind.CustodySuites,
                "planned_visits_per_week",
                "99",
                "planned_visits_per_week",
                "0 to 21"
            },
        };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Import_ARowThatMustNotComeIn_IsRejectedWithColumnValueAndReason(
        string what,
        RegisterKind kind,
        string column,
        string value,
        string atFault,
        string reason
    )
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        if (kind is not (RegisterKind.CustodySuites or RegisterKind.Volunteers))
        {
            await office.WithVisitorsAsync(Cancel);
            office.Write("complaint-reviews.csv", Csv(RegisterKind.ComplaintReviews, Review(1)));
            office.Write("custody-visits.csv", Csv(RegisterKind.CustodyVisits, Visit(1)));
            await office.TakeAllAsync(office.Registers, Cancel);
        }

        var file = RegisterCatalogue.Forms.Single(f => f.Kind == kind).Name + ".csv";
        var good = RowOf(kind, 2);
        office.Write(file, Csv(kind, RowOf(kind, 3, (column, value)), good));

        var result = await office.TakeAsync(file, Cancel);

        (result.Rejected, result.Added).ShouldBe((1, 1), what);
        var cell = result.RejectedCells.FirstOrDefault(c => c.Column == atFault).ShouldNotBeNull(what);
        cell.Line.ShouldBe(2);
        cell.Reason.ShouldContain(reason);
        if (column == atFault && value.Length > 0)
        {
            cell.Value.ShouldBe(value);
        }
    }

    [Fact]
    public async Task Import_RowsOfASessionThatContradictEachOther_AreToldApart()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "scrutiny-cases.csv",
            Csv(
                RegisterKind.ScrutinyCases,
                RowOf(RegisterKind.ScrutinyCases, 1, ("members_attending", "7")),
                RowOf(RegisterKind.ScrutinyCases, 2, ("members_attending", "")),
                RowOf(RegisterKind.ScrutinyCases, 3, ("members_attending", "4"))
            )
        );

        var result = await office.TakeAsync("scrutiny-cases.csv", Cancel);

        (result.Added, result.Rejected).ShouldBe((2, 1));
        var cell = result.RejectedCells.ShouldHaveSingleItem();
        (cell.Line, cell.Column).ShouldBe((4, "members_attending"));
        cell.Reason.ShouldStartWith("An earlier row says that 7 members came to this session, this one 4.");
    }

    /// <summary>It sees the usual ways of writing a name or a number, and is wrong at times: a person looks, and the case stays.</summary>
    [Theory]
    [InlineData(RegisterKind.ComplaintReviews, "summary", "See custody record 41CW/1234/22", "a custody number")]
    [InlineData(RegisterKind.ComplaintReviews, "summary", "Mr Jones was not heard", "a person's name")]
    [InlineData(RegisterKind.CustodyVisits, "delay_explanation", "SMITH John was booked in", "a person's name")]
    [InlineData(RegisterKind.CustodyIssues, "description", "Custody number 41CW/1234/22 was cold", "a custody number")]
    [InlineData(RegisterKind.Recommendations, "text", "Ring 01223 456789", "a telephone number")]
    public async Task Import_WhatSeemsPersonal_IsTakenInWithAWarning(
        RegisterKind kind,
        string column,
        string text,
        string found
    )
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await office.WithVisitorsAsync(Cancel);
        office.Write("complaint-reviews.csv", Csv(RegisterKind.ComplaintReviews, Review(1)));
        office.Write("custody-visits.csv", Csv(RegisterKind.CustodyVisits, Visit(1)));
        await office.TakeAllAsync(office.Registers, Cancel);
        var file = RegisterCatalogue.Forms.Single(f => f.Kind == kind).Name + ".csv";
        office.Write(file, Csv(kind, RowOf(kind, 2, (column, text))));

        var result = await office.TakeAsync(file, Cancel);

        (result.Added, result.Rejected).ShouldBe((1, 0));
        var warning = result.Warnings.Single(w => w.Column == column);
        warning.Message.ShouldContain($"seems to hold {found}");
        warning.Message.ShouldNotContain("41CW");
    }

    [Fact]
    public async Task Import_MoreSpokenToThanOffered_TellsOfThatAlone()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await office.WithVisitorsAsync(Cancel);
        office.Write("custody-visits.csv", Csv(RegisterKind.CustodyVisits, Visit(1, ("accepted", "6"))));

        var result = await office.TakeAsync("custody-visits.csv", Cancel);

        result.RejectedCells.Select(c => c.Column).ShouldBe(["offered"]);
    }

    [Fact]
    public async Task Import_ARecommendation_RepeatsNoWarningOfItsReview()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "complaint-reviews.csv",
            Csv(RegisterKind.ComplaintReviews, Review(1, ("acknowledged_on", "2022-05-30"), ("result", "upheld")))
        );
        office.Write(
            "recommendations.csv",
            Csv(RegisterKind.Recommendations, Recommendation(1, 1), Recommendation(1, 2))
        );

        var results = await office.TakeAllAsync(office.Registers, Cancel);

        results[0].Warnings.ShouldContain(w => w.Column == "acknowledged_on");
        (results[1].Added, results[1].WarningCount).ShouldBe((2, 0));
    }

    private static Dictionary<string, string> RowOf(
        RegisterKind kind,
        int number,
        params (string Column, string Value)[] with
    ) =>
        kind switch
        {
            RegisterKind.CustodySuites => Suite($"Suite {number}", with),
            RegisterKind.Volunteers => Volunteer($"VOL-0{number}", with),
            RegisterKind.ComplaintReviews => Review(number, with),
            RegisterKind.Recommendations => Recommendation(1, number, with),
            RegisterKind.CustodyVisits => Visit(number, with),
            RegisterKind.CustodyIssues => Issue(1, number, with),
            _ => Case($"2022-06-20-{number}", with),
        };
}
