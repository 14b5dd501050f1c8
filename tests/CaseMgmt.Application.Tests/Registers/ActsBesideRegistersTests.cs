using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Application.ComplaintReviews.Recommendations;
using CaseMgmt.Application.ComplaintReviews.Withdrawal;
using CaseMgmt.Application.CustodyVisits.Recording;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Application.Tests.Statistics;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Documents;
using CaseMgmt.Infrastructure.Registers;
using CaseMgmt.Testing;
using MediatR;
using Microsoft.EntityFrameworkCore;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>A register that is taken in again does not know what people have done meanwhile: it takes nothing of it back without a word.</summary>
public sealed class ActsBesideRegistersTests : IAsyncLifetime
{
    private const string Reviews = "complaint-reviews.csv";
    private static readonly (string, string)[] Undecided =
    [
        ("handling_route", ""),
        ("acknowledged_on", ""),
        ("validity", ""),
        ("validity_decided_on", ""),
        ("papers_requested_on", ""),
        ("papers_received_on", ""),
        ("allocated_to", ""),
        ("decision_sent_on", ""),
        ("result", ""),
        ("feedback_given", ""),
    ];

    private OfficeDatabase office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        office = await OfficeDatabase.StartAsync(services =>
        {
            services.AddDocuments();
            services.AddRegisters();
        });

    public async ValueTask DisposeAsync() => await office.DisposeAsync();

    [Fact]
    public async Task Acknowledgement_OfWhichTheRegisterDoesNotKnow_Stands_AndIsSaid()
    {
        await TakeAsync(Reviews, ReviewRow());
        await ActAsync(seen => new AcknowledgeReview(Id, seen, Register.Day("2022-05-06")));

        var preview = await PreviewAsync(Reviews, ReviewRow());
        var taken = await TakeAsync(Reviews, ReviewRow());

        (taken.Unchanged, (await ReviewAsync()).AcknowledgedOn).ShouldBe((1, Register.Day("2022-05-06")));
        var warning = taken.Warnings.Single(w => w.Column == "acknowledged_on");
        warning.Message.ShouldBe(
            "REV/2022-23/0001: on 1 December 2023 Robin Reviewer (\"Acknowledge\") entered: Acknowledged on 6 May 2022. This row does not say it, so the act stands. Say it in the register as well, or correct the record."
        );
        preview.Warnings.ShouldContain(warning);
        // Said in the register too, there is nothing to tell.
        var said = await TakeAsync(Reviews, ReviewRow(("acknowledged_on", "06/05/2022")));
        (said.Unchanged, said.Warnings.Count(w => w.Column == "acknowledged_on")).ShouldBe((1, 0));
    }

    [Fact]
    public async Task Acknowledgement_OnAnotherDayInTheRegister_IsCorrected_AndIsSaid()
    {
        await TakeAsync(Reviews, ReviewRow());
        await ActAsync(seen => new AcknowledgeReview(Id, seen, Register.Day("2022-05-06")));

        var taken = await TakeAsync(Reviews, ReviewRow(("acknowledged_on", "2022-05-05")));

        (taken.Changed, (await ReviewAsync()).AcknowledgedOn).ShouldBe((1, Register.Day("2022-05-05")));
        taken
            .Warnings.Single(w => w.Column == "acknowledged_on")
            .Message.ShouldBe(
                "REV/2022-23/0001: on 1 December 2023 Robin Reviewer (\"Acknowledge\") entered: Acknowledged on 6 May 2022. This row says something else, which was taken as a correction. Where the row is wrong, correct the record."
            );
        // From here on it is the register's own word, and a blank takes it back.
        var blank = await TakeAsync(Reviews, ReviewRow());
        ((await ReviewAsync()).AcknowledgedOn, blank.Changed).ShouldBe((null, 1));
    }

    [Fact]
    public async Task Particulars_OneEnteredAndAnotherCorrectedInTheRegister_BothHold()
    {
        await TakeAsync(Reviews, ReviewRow());
        await ActAsync(seen => new DescribeComplaint(
            Id,
            seen,
            new ComplaintParticulars
            {
                ComplaintMadeOn = Register.Day("2022-01-10"),
                OutcomeLetterOn = Register.Day("2022-04-20"),
                InformationProvidedOn = Register.Day("2022-04-20"),
                HandlingRoute = HandlingRoute.Investigated,
            },
            null
        ));

        var taken = await TakeAsync(Reviews, ReviewRow(("outcome_letter_on", "2022-04-19")));

        var review = await ReviewAsync();
        (review.HandlingRoute, taken.Changed).ShouldBe((HandlingRoute.Investigated, 1));
        (await FactsAsync()).OutcomeLetterOn.ShouldBe(Register.Day("2022-04-19"));
        taken.Warnings.Select(w => w.Column).ShouldContain("handling_route");
    }

    [Fact]
    public async Task Withdrawal_TakenBackByAPerson_StaysSo_WhileTheRegisterStillSaysIt()
    {
        await TakeAsync(Reviews, ReviewRow(("withdrawn_on", "2022-05-09")));
        await ActAsync(seen => new TakeBackWithdrawal(Id, seen, "It was another applicant."));

        var taken = await TakeAsync(Reviews, ReviewRow(("withdrawn_on", "2022-05-09")));

        (taken.Unchanged, (await ReviewAsync()).WithdrawnOn).ShouldBe((1, null));
        taken.Warnings.Single(w => w.Column == "withdrawn_on").Message.ShouldContain("took back: Withdrawn on");
        (await TakeAsync(Reviews, ReviewRow(("withdrawn_on", "2022-05-10")))).Changed.ShouldBe(1);
        (await ReviewAsync()).WithdrawnOn.ShouldBe(Register.Day("2022-05-10"));
    }

    [Fact]
    public async Task Answer_AndMoreTimeForIt_StandBesideTheRegisterOfRecommendations()
    {
        const string file = "recommendations.csv";
        var row = Recommendation(1, 1, ("kind", "statutory"));
        await TakeAsync(Reviews, Review(1, ("result", "upheld")));
        await TakeAsync(file, row);
        await ActAsync(seen => new ExtendAnswer(
            Id,
            seen,
            1,
            Register.Day("2022-06-20"),
            Register.Day("2022-08-01"),
            "The officer is away."
        ));

        (await TakeAsync(file, row)).Unchanged.ShouldBe(1);
        await TakeAsync(file, Recommendation(1, 1, ("kind", "statutory"), ("theme", "communication")));
        (await RecommendationAsync()).ResponseDueOn.ShouldBe(Register.Day("2022-08-01"));
        await ActAsync(seen => new AnswerRecommendation(
            Id,
            seen,
            1,
            Register.Day("2022-07-20"),
            RecommendationResponse.Accepted,
            "They will.",
            Register.Day("2022-08-20")
        ));

        var taken = await TakeAsync(file, Recommendation(1, 1, ("kind", "statutory"), ("theme", "communication")));

        (taken.Unchanged, (await RecommendationAsync()).RespondedOn).ShouldBe((1, Register.Day("2022-07-20")));
        taken.Warnings.Select(w => w.Column).ShouldBe(["responded_on", "response"], ignoreOrder: true);
    }

    [Fact]
    public async Task Report_AcceptedInTheProgram_IsNotTakenBackByARowThatIsOlder()
    {
        const string file = "custody-visits.csv";
        await TakeAsync("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite("Parkside")));
        await TakeAsync("volunteers.csv", Csv(RegisterKind.Volunteers, Volunteer("VOL-01"), Volunteer("VOL-02")));
        await TakeAsync(file, Csv(RegisterKind.CustodyVisits, Visit(1, ("report_status", "submitted"))));
        var id = await office.LookAsync(db => db.CustodyVisits.Select(v => v.Id).SingleAsync());
        await SendAsync(
            new AcceptVisitReport(id, new Seen(Ids.New(TimeProvider.System), await VersionAsync(id.Value))),
            Users.Coordinator
        );

        var taken = await TakeAsync(file, Csv(RegisterKind.CustodyVisits, Visit(1, ("report_status", "submitted"))));

        (taken.Unchanged, await StatusAsync()).ShouldBe((1, ReportStatus.Accepted));
        taken.Warnings.Single(w => w.Column == "report_status").Message.ShouldContain("Casey Coordinator");
        // What it did not say before is a correction.
        await TakeAsync(file, Csv(RegisterKind.CustodyVisits, Visit(1, ("report_status", "void"))));
        (await StatusAsync()).ShouldBe(ReportStatus.Void);

        Task<ReportStatus> StatusAsync() =>
            office.LookAsync(db => db.CustodyVisits.Select(v => v.ReportStatus).SingleAsync());
    }

    [Fact]
    public async Task Report_AmendedInTheProgram_StandsValueByValueBesideARowThatCorrectsAnother()
    {
        const string file = "custody-visits.csv";
        await TakeAsync("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite("Parkside"), Suite("Riverbank")));
        await TakeAsync("volunteers.csv", Csv(RegisterKind.Volunteers, Volunteer("VOL-01"), Volunteer("VOL-02")));
        await TakeAsync(file, Csv(RegisterKind.CustodyVisits, Visit(1)));
        var visit = await VisitAsync();
        var riverbank = await office.LookAsync(db => db.CustodySuites.SingleAsync(s => s.Name == "Riverbank"));
        var form = VisitForm.Of(visit.Report);
        await SendAsync(
            new AmendReport(
                visit.Id,
                new Seen(Ids.New(TimeProvider.System), await VersionAsync(visit.Id.Value)),
                form with
                {
                    Suite = riverbank.Id.Value,
                    Visitors = [form.Visitors[0]],
                    Words = form.Words with { Explanation = "The other visitor fell ill." },
                },
                "The wrong suite was written down."
            ),
            Users.Coordinator
        );

        var taken = await TakeAsync(
            file,
            Csv(RegisterKind.CustodyVisits, Visit(1, ("departed_at", "2022-06-01T15:45")))
        );

        var now = await VisitAsync();
        (now.DepartedAt, now.SuiteId, now.Report.Explanation).ShouldBe(
            (new DateTime(2022, 6, 1, 14, 45, 0, DateTimeKind.Utc), riverbank.Id, "The other visitor fell ill.")
        );
        now.Visitors.Select(v => v.VolunteerId.Value).ShouldBe([form.Visitors[0]]);
        (now.Report.VisitorCount, taken.Changed).ShouldBe((1, 1));
        // What the act entered stands, and one visitor is no pair.
        taken.Warnings.Select(w => w.Column).ShouldBe(["suite", "visitors", "visitors"], ignoreOrder: true);

        Task<CustodyVisit> VisitAsync() =>
            office.LookAsync(db =>
                db.CustodyVisits.AsNoTracking().Include(v => v.Decisions).Include(v => v.Visitors).SingleAsync()
            );
    }

    private static Dictionary<string, string> ReviewRow(params (string Column, string Value)[] with) =>
        Review(1, [.. Undecided, .. with]);

    private ComplaintReviewId Id { get; set; }

    private async Task ActAsync(Func<Seen, IRequest<Result>> act)
    {
        Id = await office.LookAsync(db => db.ComplaintReviews.Select(r => r.Id).SingleAsync());
        var seen = new Seen(Ids.New(TimeProvider.System), await VersionAsync(Id.Value));
        await SendAsync(act(seen), Users.Reviewer);
    }

    private async Task SendAsync(IRequest<Result> request, OfficeUser by) =>
        (await office.SendAsync(request, by)).Errors.ShouldBeEmpty();

    private Task<int> VersionAsync(Guid record) =>
        office.LookAsync(db => db.History.Where(h => h.RecordId == record).MaxAsync(h => h.Version));

    private Task<ComplaintReview> ReviewAsync() => office.LookAsync(db => db.ComplaintReviews.SingleAsync());

    private async Task<ReviewFacts> FactsAsync() =>
        (await office.LookAsync(db => db.ComplaintReviews.ReadDecidedAsync(db, Cancel))).Single().Facts;

    private Task<Recommendation> RecommendationAsync() =>
        office.LookAsync(db => db.ComplaintReviews.SelectMany(r => r.Recommendations).SingleAsync());

    private Task<RegisterResult> TakeAsync(string file, Dictionary<string, string> row) =>
        TakeAsync(file, Csv(RegisterCatalogue.Of(file)!.Kind, row));

    private async Task<RegisterResult> TakeAsync(string file, string text)
    {
        var taken = await office.SendAsync(new ImportRegister(Write(file, text), file));
        taken.Value.Rejected.ShouldBe(0, string.Join(" ", taken.Value.RejectedCells.Select(c => c.Reason)));
        return taken.Value;
    }

    private async Task<RegisterResult> PreviewAsync(string file, Dictionary<string, string> row) =>
        (
            await office.SendAsync(
                new PreviewRegisters(Write(file, Csv(RegisterCatalogue.Of(file)!.Kind, row)), [file])
            )
        ).Value.Single();

    private RegisterPlace.Folder Write(string file, string text)
    {
        office.Clock.Set(Register.Day("2023-12-01"));
        var folder = Directory.CreateDirectory(Path.Combine(office.Folder, "registers")).FullName;
        File.WriteAllText(Path.Combine(folder, file), text);
        return new RegisterPlace.Folder(folder);
    }
}
