using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;

namespace CaseMgmt.Domain.Tests.ComplaintReviews;

/// <summary>Documents of a review: what each act tells, what it ticks off, and which pairs there may be.</summary>
public sealed class DocumentsOfReviewTests
{
    private static readonly FakeClock Clock = new();
    private static readonly OfficeRules Rules = Reference.RulesOn(new DateOnly(2023, 7, 1));
    private static readonly DateOnly Day = new(2022, 6, 1);
    private static readonly DocumentParticulars Log = new(
        DocumentType.IncidentLog,
        DocumentSource.Force,
        Classification.OfficialSensitive,
        Day,
        null
    );

    private static readonly ReviewFacts AwaitingPapers = Facts.Review with
    {
        AcknowledgedOn = new(2022, 5, 12),
        Validity = Validity.Valid,
        ValidityDecidedOn = new(2022, 5, 12),
    };

    private static Act Act(string? why = null) => Telling.Act(Rules, Clock, why);

    private static ComplaintReview Review(ReviewFacts? facts = null) => new Records(Rules, Clock).Review(facts);

    private static FileFacts File(int number) => new(number, Ids.New(Clock), $"log-{number}.pdf", new string('a', 64));

    [Theory]
    [InlineData(true, DocumentSource.Force, PaperStanding.Received)]
    [InlineData(false, DocumentSource.Force, PaperStanding.Requested)]
    [InlineData(true, DocumentSource.Applicant, PaperStanding.Requested)] // the force owes its own
    public void Add_WhatTheForceOwes_TicksItOffIfSaid(bool ticksOff, DocumentSource source, PaperStanding standing)
    {
        var review = Review(AwaitingPapers);
        review.RequestPapers(new(2022, 5, 13), ["incident_log", "complaint"], Act()).IsDone.ShouldBeTrue();

        review.AddDocuments([File(1), File(2)], Log with { Source = source }, ticksOff, Act()).IsDone.ShouldBeTrue();

        review.Facts.Documents.Select(d => d.Number).ShouldBe([1, 2]);
        review.Facts.Papers.Single(p => p.Code == "incident_log").Standing.ShouldBe(standing);
        review.State.ShouldBe(ReviewState.AwaitingPapers);
    }

    [Fact]
    public void Add_TheLastThatIsOwed_CompletesThePapers()
    {
        var review = Review(AwaitingPapers);
        review.RequestPapers(new(2022, 5, 13), ["incident_log"], Act()).IsDone.ShouldBeTrue();

        review.AddDocuments([File(1)], Log, ticksOff: true, Act()).IsDone.ShouldBeTrue();

        (review.State, review.Facts.PapersReceivedOn).ShouldBe((ReviewState.ReadyForAllocation, Day));
    }

    [Fact]
    public void Add_WhereTheRequestListsNothing_TicksNothingOff()
    {
        var review = Review(AwaitingPapers with { PapersRequestedOn = new(2022, 5, 13) });

        review.AddDocuments([File(1)], Log, ticksOff: true, Act()).IsDone.ShouldBeTrue();

        review.State.ShouldBe(ReviewState.AwaitingPapers);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(1, null)]
    [InlineData(2, "review.no_original")] // a redacted version itself
    [InlineData(9, "review.no_original")] // another review's, or none
    public void Add_ARedactedVersion_BelongsToAnOriginal(int? of, string? refusal)
    {
        var review = Review();
        review.AddDocuments([File(1)], Log, false, Act()).IsDone.ShouldBeTrue();
        review.AddDocuments([File(2)], Log with { RedactedOf = 1 }, false, Act()).IsDone.ShouldBeTrue();

        var outcome = review.AddDocuments([File(3)], Log with { RedactedOf = of }, false, Act());

        outcome.Errors.Select(e => e.Code).ShouldBe(refusal is null ? [] : [refusal]);
        review.Facts.Documents.Count.ShouldBe(refusal is null ? 3 : 2);
    }

    [Fact]
    public void Describe_AnOriginalWithARedactedVersion_CannotBecomeOneItself()
    {
        var review = Review();
        review.AddDocuments([File(1), File(2)], Log, false, Act()).IsDone.ShouldBeTrue();
        review.DescribeDocument(2, Log with { RedactedOf = 1 }, Act()).IsDone.ShouldBeTrue();

        review.DescribeDocument(1, Log with { RedactedOf = 2 }, Act()).Errors.ShouldBe([ReviewErrors.NoOriginal]);
        review.DescribeDocument(2, Log with { RedactedOf = 2 }, Act()).Errors.ShouldBe([ReviewErrors.NoOriginal]);
        review.DescribeDocument(3, Log, Act()).Errors.ShouldBe([ReviewErrors.DocumentNotChosen]);
        review.DescribeDocument(1, Log, Act()).Errors.ShouldBe([ReviewErrors.NothingChanged]);
    }

    [Fact]
    public void Replace_Document_KeepsWhatItWas()
    {
        var review = Review();
        review.AddDocuments([File(1)], Log, false, Act()).IsDone.ShouldBeTrue();
        var better = new FileFacts(1, Ids.New(Clock), "whole log.pdf", new string('b', 64));

        review.ReplaceDocument(better, Act()).Errors.ShouldBe([ActErrors.ReasonMissing]);
        var made = review.ReplaceDocument(better, Act("A page was missing.")).Value;

        made.Select(c => c.Name).ShouldBe(["Document1.FileName", "Document1.Sha256"]);
        review.Facts.Documents.ShouldHaveSingleItem().ShouldBe(new DocumentFacts(better, Log));
        review.Decisions.OfType<DocumentKept>().Count().ShouldBe(2);
    }

    [Fact]
    public void Remove_Document_StaysInWhatWasKnown()
    {
        var review = Review();
        review.AddDocuments([File(1)], Log, false, Act()).IsDone.ShouldBeTrue();

        review.RemoveDocument(1, Act()).Errors.ShouldBe([ActErrors.ReasonMissing]);
        review.RemoveDocument(1, Act("It is another person's.")).IsDone.ShouldBeTrue();

        review.Facts.Documents.ShouldBeEmpty();
        review.Decisions.OfType<DocumentKept>().ShouldHaveSingleItem().IsInForce.ShouldBeFalse();
    }

    [Fact]
    public void Add_ReceivedTomorrow_IsRefused() =>
        Review()
            .AddDocuments([File(1)], Log with { ReceivedOn = new(2023, 7, 2) }, false, Act())
            .Errors.Select(e => (e.Code, e.Field))
            .ShouldBe([("date.in_future", "ReceivedOn")]);
}
