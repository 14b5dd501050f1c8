using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Allocation;
using CaseMgmt.Application.ComplaintReviews.Decision;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Application.ComplaintReviews.Papers;
using CaseMgmt.Application.ComplaintReviews.Recommendations;
using CaseMgmt.Application.ComplaintReviews.Suspension;
using CaseMgmt.Application.ComplaintReviews.Validity;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Application.Tests.Statistics;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

/// <summary>
/// The sample year once more, but done: each review of its register is keyed in and worked on, act by act on the days that the register
/// gives. Whoever counts it finds the same figures as in the register that was taken in.
/// </summary>
public sealed class YearOfActsTests
{
    private static readonly DateOnly AsAt = new(2023, 6, 30);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SampleYear_DoneByActs_GivesTheFiguresOfTheSameYearTakenIn()
    {
        await using var register = await RegisterOffice.OpenAsync(Cancel);
        await register.TakeAsync("complaint-reviews.csv", Cancel, RegisterOffice.SampleYear);
        await register.TakeAsync("recommendations.csv", Cancel, RegisterOffice.SampleYear);
        var taken = await CompiledAsync(
            request => register.SendAsync(request, Cancel),
            r => register.SendAsync(r, Cancel)
        );
        await using var office = await Register.OpenAsync(keepsRegisters: false);

        await DoAsync(office.Office);
        office.Office.Clock.Set(AsAt);
        var done = await CompiledAsync(r => office.Office.SendAsync(r), r => office.Office.SendAsync(r));

        done["reviews.considered"].Numerator.ShouldBe(53);
        done.Keys.ShouldBe(taken.Keys, ignoreOrder: true);
        done.Where(figure => taken[figure.Key] != figure.Value)
            .Select(figure => $"{figure.Key}: {figure.Value} by acts, {taken[figure.Key]} taken in")
            .ShouldBeEmpty();
    }

    private static async Task<Dictionary<string, Domain.Statistics.FigureAmount>> CompiledAsync(
        Func<CompileFigures, Task<Result<CompilationSummary>>> compile,
        Func<GetFigures, Task<CompiledFigures?>> read
    )
    {
        var period = Register.Period("2022-23");
        (await compile(new CompileFigures(period, AsAt))).Errors.ShouldBeEmpty();
        return (await read(new GetFigures(period, AsAt)))!.Figures.ToDictionary(f => f.Code, f => f.Amount);
    }

    private static async Task DoAsync(OfficeDatabase office)
    {
        var recommendations = Rows("recommendations.csv").ToLookup(r => r["review_reference"]);
        foreach (var row in Rows("complaint-reviews.csv").OrderBy(r => r["received_at"], StringComparer.Ordinal))
        {
            await new Worked(office, row, [.. recommendations[row["reference"]]]).DoAsync();
        }
    }

    private static IReadOnlyList<TableRow> Rows(string register)
    {
        using var file = File.OpenRead(Path.Combine(RegisterOffice.SampleYear, register));
        return Table.Read(file);
    }

    /// <summary>One review of the register, on its way through the office.</summary>
    private sealed class Worked(OfficeDatabase office, TableRow row, IReadOnlyList<TableRow> recommendations)
    {
        private static readonly OfficeUser Approver = Users.InRole("Ellis Executive", Roles.ChiefExecutive);

        private ComplaintReviewId id;
        private DateOnly latest;

        public async Task DoAsync()
        {
            await ReceiveAsync();
            await ActAsync(row.Day("acknowledged_on"), (seen, on) => new AcknowledgeReview(id, seen, on));
            if (row.Code<ExtensionDecision>("extension") is { } extension)
            {
                await ActAsync(
                    row.Day("validity_decided_on"),
                    (seen, _) => new DecideExtension(id, seen, extension, "As the register says.")
                );
            }

            await ActAsync(
                row.Day("validity_decided_on"),
                (seen, on) =>
                    new DecideValidity(
                        id,
                        seen,
                        on,
                        row.Code<Validity>("validity")!.Value,
                        row.Code<InvalidReason>("invalid_reason"),
                        null
                    )
            );
            await ActAsync(
                row.Day("papers_requested_on"),
                (seen, on) => new RequestPapers(id, seen, on, ["complaint"])
            );
            await ActAsync(row.Day("papers_received_on"), (seen, on) => new ReceivePapers(id, seen, on, ["complaint"]));
            if (row.Text("allocated_to") is not null)
            {
                var on = row.Day("papers_received_on") ?? row.Day("validity_decided_on");
                await ActAsync(on, (seen, day) => new AllocateReview(id, seen, Users.Reviewer.Id, day, null));
                await ActAsync(on, (seen, _) => new DeclareConflict(id, seen, false, null));
            }

            if (row.Day("suspended_from") is { } from)
            {
                await ActAsync(
                    from,
                    (seen, on) =>
                        new SuspendReview(id, seen, SuspensionReason.CriminalProceedings, on, on.AddDays(20), null)
                );
                await ActAsync(row.Day("suspended_to"), (seen, on) => new ResumeReview(id, seen, on));
            }

            if (row.Day("decision_sent_on") is { } sent)
            {
                await DecideAsync(sent);
            }
        }

        private async Task ReceiveAsync()
        {
            var at = DateTime.Parse(row["received_at"], System.Globalization.CultureInfo.InvariantCulture);
            office.Clock.Set(LondonTime.ToUtc(at)!.Value.AddHours(1));
            var receive = new ReceiveReview(
                new Seen(Ids.New(TimeProvider.System), 0),
                row.Code<ReviewChannel>("channel")!.Value,
                DateOnly.FromDateTime(at),
                TimeOnly.FromDateTime(at)
            )
            {
                ApplicantName = row["applicant_name"],
                ApplicantEmail = row.Text("applicant_email"),
                ForceReference = row.Text("force_reference"),
                ComplaintMadeOn = row.Day("complaint_made_on"),
                OutcomeLetterOn = row.Day("outcome_letter_on"),
                InformationProvidedOn = row.Day("information_provided_on"),
                HandlingRoute = row.Code<HandlingRoute>("handling_route"),
            };
            (await office.SendAsync(receive, Users.Reviewer)).Errors.ShouldBeEmpty(row.ToString());
            id = new ComplaintReviewId(receive.Seen.Act);
            await ActAsync(
                DateOnly.FromDateTime(at),
                (seen, _) => new SetAllegations(id, seen, row.List("allegation_categories"))
            );
        }

        private async Task DecideAsync(DateOnly sent)
        {
            var upheld = row.Code<ReviewResult>("result") is ReviewResult.Upheld;
            var feedback = row["feedback_given"] == "yes";
            var found = row.List("allegation_categories")
                .Select(
                    (_, i) =>
                        new AssessmentFacts(i + 1, ForceOutcome.ServiceAcceptable, !(upheld && i == 0), "As it is.")
                )
                .ToList();
            await ActAsync(
                sent,
                (seen, _) => new DraftDecision(id, seen, found, feedback, feedback ? "Answer sooner." : null)
            );
            foreach (var made in recommendations)
            {
                await ActAsync(
                    sent,
                    (seen, _) =>
                        new ProposeRecommendation(
                            id,
                            seen,
                            made["kind"] == "learning" ? RecommendationType.Learning : RecommendationType.Remedy,
                            made["theme"],
                            made["text"]
                        )
                );
            }

            await ActAsync(sent, (seen, _) => new SubmitDecision(id, seen));
            await ActAsync(sent, (seen, _) => new ApproveDecision(id, seen), Approver);
            await ActAsync(sent, (seen, on) => new SendDecision(id, seen, on));
            foreach (var made in recommendations)
            {
                var number = made.Number("number")!.Value;
                await ActAsync(
                    made.Day("responded_on"),
                    (seen, on) =>
                        new AnswerRecommendation(
                            id,
                            seen,
                            number,
                            on,
                            made.Code<RecommendationResponse>("response")!.Value,
                            null
                        )
                );
                await ActAsync(
                    made.Day("implemented_on"),
                    (seen, on) => new ImplementRecommendation(id, seen, number, on, "A letter of the force.")
                );
            }
        }

        // On the day itself, as the person who has just looked at the review; a day that the register does not give is no act.
        private async Task ActAsync(DateOnly? on, Func<Seen, DateOnly, IRequest<Result>> act, OfficeUser? by = null)
        {
            if (on is not { } day)
            {
                return;
            }

            // A register may have one day before another that was recorded earlier: then it was entered later.
            latest = day > latest ? day : latest;
            office.Clock.Set(latest.ToDateTime(new TimeOnly(22, 30)));
            var version = await office.LookAsync(db =>
                db.ComplaintReviews.Where(r => r.Id == id).Select(r => r.Version).SingleAsync()
            );
            var request = act(new Seen(Ids.New(TimeProvider.System), version), day);
            (await office.SendAsync(request, by ?? Users.Reviewer)).Errors.ShouldBeEmpty($"{request} of {row}");
        }
    }
}
